import type { Kind } from '../facts/kind/kind.ts';
import type { Check, Confidence, Severity } from './answer.ts';

/** One thing that a configuration may set of a rule; named in the front matter of its page. */
export type OptionSpec =
  | { type: 'integer' | 'number'; default: number; minimum: number; maximum: number; description: string }
  | { type: 'boolean'; default: boolean; description: string }
  | { type: 'strings'; default: readonly string[]; description: string };

/** A rule: its page (rules/<area>/<name>/rule.md) and its check. */
export interface Rule {
  id: string;
  title: string;
  severity: Severity;
  confidence: Confidence;
  since: string;
  sources: readonly { readonly title: string; readonly url: string }[];
  /** Kinds of paper that do not owe this. */
  notFor: readonly Kind[];
  /** Owed by runs: a survey that ran methods itself is asked too. */
  ofRuns: boolean;
  /** A finding says that something stands nowhere, so unread pages make it inconclusive. */
  absence: boolean;
  /** Looks at what figures draw, which is read only where a rule asks for it. */
  figures: boolean;
  /** It compares the paper with the repository beside it, and does not apply where none was given. */
  artifact: boolean;
  /** Off where only some venues ask for it; a preset or a setting turns it on. */
  default: 'on' | 'off';
  /** What a configuration may set, by name. */
  options?: Readonly<Record<string, OptionSpec>>;
  /** The page's words, as Markdown. */
  what: string;
  why: string;
  todo: string;
  check: Check;
}

/** What a rule's page says, without its check. */
export type RulePage = Omit<Rule, 'check'>;
