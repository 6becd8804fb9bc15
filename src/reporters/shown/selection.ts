import { CONFIDENCES, SEVERITIES, type Confidence, type Severity } from '../../engine/answer.ts';
import type { Outcome, Report } from '../../engine/report/report.ts';

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

export const isSureEnough = ({ confidence }: { confidence: Confidence }, least: Confidence): boolean =>
  CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(least);

/** Whether a finding is at or above the severity that fails a run. */
export const isAsBad = ({ severity }: { severity: Severity }, least: Severity): boolean =>
  rank(severity) <= rank(least);

/** What was missed, and nobody chose to leave. */
export const isFinding = ({ status, suppression }: Outcome): boolean =>
  status === 'missed' && suppression === undefined;

/** How many findings, with the notices on the configuration, are shown and count. */
export const allOutcomes = ({ papers, notices = [] }: Report): Outcome[] => [
  ...papers.flatMap((paper) => paper.outcomes),
  ...notices,
];

/**
 * The worst come first, because a terminal is read from where a person's patience ends. Findings of one rule stand
 * together, so that its advice is said once, and keep the order of the paper.
 */
const byImportance = (a: Outcome, b: Outcome): number =>
  rank(a.severity) - rank(b.severity) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** The findings of a paper that a person is shown, in the order to show them. */
export const shownFindings = (
  { outcomes }: Pick<Report['papers'][number], 'outcomes'>,
  { minConfidence, quiet }: { minConfidence: Confidence; quiet: boolean },
): Outcome[] =>
  outcomes
    .filter(isFinding)
    .filter((one) => isSureEnough(one, minConfidence) && !(quiet && one.severity === 'note'))
    .toSorted(byImportance);

/** What was found and somebody chose to leave, for formats that keep count of it. */
export const suppressedFindings = ({ outcomes }: Pick<Report['papers'][number], 'outcomes'>): Outcome[] =>
  outcomes.filter(({ status, suppression }) => status === 'missed' && suppression !== undefined);
