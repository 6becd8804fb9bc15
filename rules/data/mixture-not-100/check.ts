import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { brokenShares } from '../../../src/facts/data/shares.ts';

export const check: Check = (paper) => {
  const found = brokenShares(paper);
  if (found.length === 0) return met([]);
  return missed(
    ...found.map(({ sum, count, at }) => ({
      message: `the ${count} shares add up to ${Number(sum.toFixed(2))} %, more than rounding away from 100`,
      evidence: at.map((one) => evidence('trigger', one)),
      help: 'mend the share that is off, or name the part that is left out',
    })),
  );
};
