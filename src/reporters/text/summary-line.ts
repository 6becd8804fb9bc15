import { CONFIDENCES, type Severity } from '../../engine/answer.ts';
import type { Report } from '../../engine/report/report.ts';
import type { ReporterContext } from '../reporter.ts';
import { allOutcomes, isFinding, isSureEnough } from '../shown/selection.ts';

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The line that counts everything: what is hidden, suppressed or could not be read too. */
export function summaryLine(
  report: Report,
  { minConfidence, quiet }: Pick<ReporterContext, 'minConfidence' | 'quiet'>,
  paint: (severity: Severity, text: string) => string = (_, text) => text,
): string {
  const { papers, failures, summary } = report;
  const outcomes = allOutcomes(report);
  const withStatus = (status: string) => outcomes.filter((one) => one.status === status).length;
  const sure = outcomes.filter((one) => isFinding(one) && isSureEnough(one, minConfidence));
  const part = (severity: Severity) => {
    const n = sure.filter((one) => one.severity === severity).length;
    return n === 0 ? count(0, severity) : paint(severity, count(n, severity));
  };
  const notes = `${part('note')}${quiet && !part('note').startsWith('0 ') ? ' (not shown)' : ''}`;
  const rest: [number, string][] = [
    [withStatus('not-applicable'), 'not applicable'],
    [withStatus('inconclusive'), 'inconclusive'],
    [outcomes.filter(isFinding).length - sure.length, `hidden (${hiddenConfidences(minConfidence)} confidence)`],
    [summary.suppressed, 'suppressed'],
    [summary.baselined, 'baselined'],
  ];
  return [
    count(papers.length, 'paper'),
    `${part('error')}, ${part('warning')}, ${notes}`,
    `${withStatus('met')} met`,
    ...rest.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`),
    ...(failures.length === 0 ? [] : [`${paint('error', count(failures.length, 'file'))} could not be read`]),
  ].join(' · ');
}

export const hiddenConfidences = (least: ReporterContext['minConfidence']): string =>
  CONFIDENCES.slice(CONFIDENCES.indexOf(least) + 1).join(' or ');
