import type { Confidence, Severity } from '../engine/answer.ts';
import type { Outcome, Report } from '../engine/report/report.ts';
import { allOutcomes, isAsBad, isFinding, isSureEnough } from './shown/selection.ts';

export interface Thresholds {
  /** Findings of this severity and worse fail a run; `warning` by default. */
  failOn?: Severity | undefined;
  /** More warnings than this fail a run, whatever `failOn` says. */
  maxWarnings?: number | undefined;
  /** Findings that are less sure fail nothing; `medium` by default. */
  minConfidence?: Confidence | undefined;
}

/** Whether a run failed, as exit code 1 tells it. Files that could not be read are `report.failures`. */
export function fails(report: Report, thresholds: Thresholds = {}): boolean {
  const verdict = startVerdict(thresholds);
  verdict.see(allOutcomes(report));
  return verdict.fails();
}

/** The same for a run that goes on, which keeps no paper. */
export function startVerdict({
  failOn = 'warning',
  maxWarnings = Infinity,
  minConfidence = 'medium',
}: Thresholds = {}) {
  let bad = false;
  let warnings = 0;
  return {
    see(outcomes: readonly Outcome[]): void {
      for (const one of outcomes) {
        if (!isFinding(one) || !isSureEnough(one, minConfidence)) continue;
        if (one.severity === 'warning') warnings++;
        bad ||= isAsBad(one, failOn);
      }
    },
    fails: (): boolean => bad || warnings > maxWarnings,
  };
}
