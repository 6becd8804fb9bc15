import type { Severity } from '../answer.ts';
import { fingerprintOf } from '../report/fingerprint.ts';
import type { Located, Outcome } from '../report/report.ts';
import { HOUSEKEEPING, type HousekeepingId } from './housekeeping.ts';

/** How bad each rule on suppressions is in this run. */
export type Housekeeping = ReadonlyMap<string, Severity | 'off'>;

/** A finding on a suppression itself, or nothing where its rule is off. */
export function notice(
  housekeeping: Housekeeping,
  rule: HousekeepingId,
  message: string,
  at: Omit<Located, 'role' | 'label' | 'section'>,
): Outcome[] {
  const severity = housekeeping.get(rule) ?? HOUSEKEEPING.find(({ id }) => id === rule)!.severity;
  if (severity === 'off') return [];
  return [
    {
      rule,
      status: 'missed',
      severity,
      confidence: 'high',
      message,
      because: null,
      help: null,
      workings: [],
      evidence: [{ role: 'trigger', label: null, section: null, ...at }],
      fingerprint: fingerprintOf(rule, `${at.quote} ${message}`, 0),
    },
  ];
}
