import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { identityLeaks } from '../../../src/facts/reporting/identity.ts';

/** A finding shows no more places than these. */
const SHOWN = 6;

export const check: Check = (paper) => {
  const leaks = identityLeaks(paper);
  if (leaks.length === 0) return met([]);
  return missed({
    message: `${leaks.length === 1 ? 'a place tells' : `${leaks.length} places tell`} who wrote the paper`,
    evidence: leaks.slice(0, SHOWN).map((leak) => evidence('trigger', leak, leak.says)),
  });
};
