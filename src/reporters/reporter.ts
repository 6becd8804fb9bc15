import type { Confidence } from '../engine/answer.ts';
import type { PaperReport, Report, Summary } from '../engine/report/report.ts';
import type { LintEvent } from '../engine/run/run-files.ts';
import type { RulePage } from '../engine/rule.ts';

export interface ReporterContext {
  /** Columns that a line may take. */
  width: number;
  color: boolean;
  /** The terminal opens addresses that stand behind words (OSC 8). */
  links?: boolean;
  /** A person is looking: repetition may be folded. */
  terminal: boolean;
  rules: readonly RulePage[];
  /** Findings that are less sure are counted and not shown. Formats for machines hold them all the same. */
  minConfidence: Confidence;
  /** Notes are counted and not shown. */
  quiet: boolean;
}

/** Shows a report. The text ends with a line break. */
export type Reporter = (report: Report, context: ReporterContext) => string;

/** What is known of a run at its end without keeping its papers. */
export interface Totals {
  papers: number;
  failures: number;
  summary: Summary;
}

/** What a streaming format is told: everything but starts, which come as they happen and would differ from run to run. */
export type ReportEvent = Exclude<LintEvent, { type: 'start' }>;

/**
 * A format that shows a run piece by piece, so that ten thousand papers need no more memory than one. Events come in the
 * order of the report: artifacts, then papers and failures sorted by path. Each text is empty or ends with a line break.
 */
export interface StreamingReporter {
  event(event: ReportEvent, context: ReporterContext): string;
  end(totals: Totals, context: ReporterContext): string;
}

/** Shows the findings of one paper in a copy of its own bytes. */
export type AnnotatingReporter = (
  paper: PaperReport,
  bytes: Uint8Array,
  context: ReporterContext,
) => Promise<Uint8Array>;
