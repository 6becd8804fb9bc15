import type { Severity } from './answer.ts';
import type { PaperReport, Summary } from './report.ts';

export function summarize(papers: readonly PaperReport[]): Summary {
  const missed = papers.flatMap((paper) => paper.outcomes.filter(({ status }) => status === 'missed'));
  const count = (severity: Severity) => missed.filter((outcome) => outcome.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note'), suppressed: 0, baselined: 0 };
}
