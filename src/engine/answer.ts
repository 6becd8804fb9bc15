import type { Artifact, FilePlace } from '../artifacts/artifact.ts';
import type { Working } from '../facts/numbers/working.ts';
import type { Paper } from '../paper/paper.ts';
import type { Box } from '../paper/nodes.ts';
import type { Hidden } from '../paper/hidden.ts';
import type { Span } from '../paper/span.ts';

/** From the worst to the least. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
/** From the surest to the least sure. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** How bad a finding is if it is true. */
export type Severity = (typeof SEVERITIES)[number];
/** How sure the rule is that it is true. */
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * Why a place is shown: it sets off the finding, satisfies the criterion, contradicts the trigger, or comes nearest to
 * what is missing.
 */
export type EvidenceRole = 'trigger' | 'satisfies' | 'conflict' | 'nearest';

interface Shown {
  role: EvidenceRole;
  /** A few words of the linter beside the quote: "that one is an encoder–decoder". */
  label?: string;
}

/** A place in the paper. */
export interface PaperEvidence extends Shown {
  span: Span;
  /** What is drawn, not written, on the page of the span: the end of a curve. */
  marks?: readonly Box[];
}

/** A line in the repository beside the paper. */
export interface FileEvidence extends Shown {
  at: FilePlace;
}

/** Words of the paper's file that are not in its text. */
export interface HiddenEvidence extends Shown {
  hidden: Hidden;
}

/** A place that a reader is shown. */
export type Evidence = PaperEvidence | FileEvidence | HiddenEvidence;

/** One thing that is wrong, with the places that show it. */
export interface Finding {
  message: string;
  evidence: Evidence[];
  /** Where the rule looked and for what, when something is absent. */
  because?: string;
  /** What to do, where this finding knows better than the rule's page. */
  help?: string;
  severity?: Severity;
  confidence?: Confidence;
  /** The computation that contradicts what is printed. */
  workings?: readonly Working[];
}

/** Every rule gives every paper one of these. */
export type Answer =
  | { status: 'met'; because?: string; evidence: Evidence[]; workings?: readonly Working[] }
  /** `workings` are the recomputations of the same rule that agree, which are reported as met beside the findings. */
  | { status: 'missed'; findings: Finding[]; workings?: readonly Working[] }
  | { status: 'not-applicable'; because: string; evidence: Evidence[] }
  | { status: 'inconclusive'; because: string; evidence: Evidence[] };

/** Values of a rule's options, by name: each that its page lists has one, its default where nobody set it. */
export type Options = Readonly<Record<string, number | boolean | readonly string[]>>;

/**
 * What a rule does. `artifacts` are the repositories that were given with the paper (`--artifact`); a rule that needs one
 * says so in its page and is asked only where there is one. `options` hold what the page of the rule lists.
 */
export type Check = (paper: Paper, artifacts: readonly Artifact[], options: Options) => Answer;

/** A number among the options of a rule. Throws where its page lists none of that name. */
export function numberIn(options: Options, name: string): number {
  const value = options[name];
  if (typeof value !== 'number') throw new TypeError(`the rule's page lists no number called ${name}`);
  return value;
}

/** The paper does what the rule asks; `because` says how where the evidence alone does not. */
export const met = (evidence: Evidence[], because?: string): Answer =>
  because === undefined ? { status: 'met', evidence } : { status: 'met', evidence, because };
/** The paper has these defects. */
export const missed = (...findings: Finding[]): Answer => ({ status: 'missed', findings });
/** The rule does not concern the paper; `because` says why, the evidence shows what came nearest. */
export const notApplicable = (because: string, evidence: Evidence[] = []): Answer => ({
  status: 'not-applicable',
  because,
  evidence,
});
/** What was read of the paper does not tell; `because` says what is in the way. */
export const inconclusive = (because: string, evidence: Evidence[] = []): Answer => ({
  status: 'inconclusive',
  because,
  evidence,
});

/** Evidence from anything with a span. */
export const evidence = (role: EvidenceRole, at: { span: Span }, label?: string): PaperEvidence =>
  label === undefined ? { role, span: at.span } : { role, span: at.span, label };

/** Evidence from a line of a file in the repository. */
export const fileEvidence = (role: EvidenceRole, at: FilePlace, label?: string): FileEvidence =>
  label === undefined ? { role, at } : { role, at, label };

/** Evidence from words that no reader of the page sees. */
export const hiddenEvidence = (role: EvidenceRole, hidden: Hidden, label?: string): HiddenEvidence =>
  label === undefined ? { role, hidden } : { role, hidden, label };

/** Where what is missing may stand in an appendix that the text points to and the file does not hold. */
export const appendixMissing = (pointing: { span: Span }): Answer =>
  inconclusive('the text points to an appendix that is not in this file', [evidence('nearest', pointing)]);

/** What is missing from the file at hand, where an appendix that the text points to and the file does not hold may say it. */
export const unlessInAppendix = (finding: Finding, pointing: { span: Span }): Finding => ({
  ...finding,
  message: `${finding.message}; the appendix that the text points to is not in this file`,
  severity: 'note',
  confidence: 'low',
  evidence: [...finding.evidence, evidence('nearest', pointing, 'an appendix that is not in this file')],
});
