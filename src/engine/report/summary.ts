import type { Severity } from '../answer.ts';
import type { Outcome, PaperReport, Summary } from './report.ts';

/** Counts the findings of papers and of the run itself; those that are suppressed count by their reason alone. */
export function summarize(papers: readonly PaperReport[], notices: readonly Outcome[] = []): Summary {
  const missed = [...papers.flatMap(({ outcomes }) => outcomes), ...notices].filter(
    ({ status }) => status === 'missed',
  );
  const count = (severity: Severity) =>
    missed.filter((one) => one.severity === severity && one.suppression === undefined).length;
  const baselined = missed.filter(({ suppression }) => suppression?.by === 'baseline').length;
  const suppressed = missed.filter(({ suppression }) => suppression !== undefined).length - baselined;
  return { errors: count('error'), warnings: count('warning'), notes: count('note'), suppressed, baselined };
}

/** The summary of two parts of a run. */
export const addSummaries = (a: Summary, b: Summary): Summary => ({
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  notes: a.notes + b.notes,
  suppressed: a.suppressed + b.suppressed,
  baselined: a.baselined + b.baselined,
});
