import type { Confidence } from '../engine/answer.ts';
import type { Report } from '../engine/report.ts';
import type { RulePage } from '../engine/rule.ts';

export interface ReporterContext {
  /** Columns that a line may take. */
  width: number;
  color: boolean;
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
