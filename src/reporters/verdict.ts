import type { Confidence, Severity } from '../engine/answer.ts';
import type { Report } from '../engine/report.ts';
import { allOutcomes, isAsBad, isFinding, isSureEnough } from './selection.ts';

export interface Thresholds {
  /** Findings of this severity and worse fail a run; `warning` by default. */
  failOn?: Severity | undefined;
  /** More warnings than this fail a run, whatever `failOn` says. */
  maxWarnings?: number | undefined;
  /** Findings that are less sure fail nothing; `medium` by default. */
  minConfidence?: Confidence | undefined;
}

/** Whether a run failed, as exit code 1 tells it. Files that could not be read are `report.failures`. */
export function fails(
  report: Report,
  { failOn = 'warning', maxWarnings = Infinity, minConfidence = 'medium' }: Thresholds = {},
): boolean {
  const sure = allOutcomes(report).filter((one) => isFinding(one) && isSureEnough(one, minConfidence));
  const warnings = sure.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || sure.some((one) => isAsBad(one, failOn));
}
