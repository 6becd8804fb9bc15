import type { Severity } from './answer.ts';
import type { PaperReport, Summary } from './report.ts';

export function summarize(papers: readonly PaperReport[]): Summary {
  const missed = papers.flatMap((paper) => paper.outcomes.filter(({ status }) => status === 'missed'));
  const count = (severity: Severity) => missed.filter((outcome) => outcome.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note'), suppressed: 0, baselined: 0 };
}

/** The summary of two parts of a run. */
export const addSummaries = (a: Summary, b: Summary): Summary => ({
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  notes: a.notes + b.notes,
  suppressed: a.suppressed + b.suppressed,
  baselined: a.baselined + b.baselined,
});
