import type { Kind } from '../../facts/kind/kind.ts';
import type { Relation } from '../../facts/numbers/working.ts';
import type { Rect } from '../../paper/span.ts';
import type { Answer, Confidence, EvidenceRole, Severity } from '../answer.ts';

/** The report contract `paper-lint/report@1`: plain data, the same for every reporter. */
export interface Report {
  schema: 'paper-lint/report@1';
  tool: { name: 'paper-lint'; version: string };
  /** The repositories that every paper of the run was compared with. */
  artifacts: ArtifactReport[];
  papers: PaperReport[];
  /** Files that could not be read; the others of the run are not spoiled by them. */
  failures: Failure[];
  /** What is said of the run's own configuration and baseline; evidence has `file` and line. */
  notices?: Outcome[];
  summary: Summary;
}

/** A file that could not be read: why, and what to do about it, in words for a person. */
export interface Failure {
  path: string;
  why: string;
  todo: string;
}

/** What was read of a repository. Files that could have said something and could not be read are never called silent. */
export interface ArtifactReport {
  path: string;
  read: string[];
  unread: { path: string; why: string }[];
}

/** How many findings of a run there are by severity, without those that are suppressed or were known before. */
export interface Summary {
  errors: number;
  warnings: number;
  notes: number;
  suppressed: number;
  baselined: number;
}

/** What is said of one paper. */
export interface PaperReport {
  path: string;
  title: string | null;
  kind: Kind;
  /** Why the paper was taken for that kind. */
  kindBecause: string;
  pages: number | null;
  unread: { page: number | null; why: string }[];
  outcomes: Outcome[];
  facts: Record<string, never>;
}

/** One answer of a rule; each finding of a rule is an outcome of its own. */
export interface Outcome {
  rule: string;
  status: Answer['status'];
  severity: Severity;
  confidence: Confidence;
  message: string;
  because: string | null;
  /** What to do, where this finding knows better than the rule's page. */
  help: string | null;
  evidence: Located[];
  /** What was recomputed for it, with the places of the inputs; empty for rules that compute nothing. */
  workings: LocatedWorking[];
  /**
   * Stays the same when the paper is typeset again, or a sentence is added elsewhere: hash of the rule, the letters of the
   * quote that sets it off, and nth occurrence. What stands nowhere has no such quote, and its nearest miss may change;
   * there it is the rule and nth alone.
   */
  fingerprint: string;
  /** Only of a finding that somebody chose not to see. It is not counted, and fails no run. */
  suppression?: Suppression;
}

/** Why a finding fails nothing: somebody chose to leave it. */
export interface Suppression {
  by: 'comment' | 'config' | 'baseline';
  reason: string;
  /** The file that says so, and the line there; null where it is not known. */
  file: string;
  line: number | null;
}

/**
 * Evidence with its verbatim quote and place. PDF: page and rects (points, origin lower left); Markdown: lines and columns;
 * a file of the repository: its path, line and columns.
 */
export interface Located {
  role: EvidenceRole;
  quote: string;
  label: string | null;
  section: string | null;
  /** Where the place is in the repository, not in the paper. */
  file?: string;
  page?: number;
  rects?: Rect[];
  /** What is drawn, not written, on the same page: the end of a curve. */
  marks?: Rect[];
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
}

/** A recomputation: inputs from the paper with their places, or constants with the reason why they are taken. */
export interface LocatedWorking {
  what: string;
  formula: string;
  source: string;
  /** What has to hold: `mean` of the inputs, `same` as the input. */
  relation: Relation;
  inputs: LocatedInput[];
  computed: { low: number | null; high: number | null };
  printed: WorkingPlace & { low: number | null; high: number | null };
  unit: string;
  agrees: boolean;
}

/** A number that went into a working: printed in the paper, or a constant with its reason. */
export type LocatedInput = { name: string } & (WorkingPlace | { value: string; because: string });

/** Verbatim words with their place. */
export type WorkingPlace = Pick<
  Located,
  'quote' | 'section' | 'page' | 'rects' | 'line' | 'column' | 'endLine' | 'endColumn'
>;
