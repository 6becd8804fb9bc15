import { evidence, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { opposedClaims } from '../../../src/facts/results/claims/opposed-claims.ts';

/** What is said of two systems here is not taken back there. */
export const check: Check = (paper) => {
  const opposed = opposedClaims(paper);
  if (opposed.length === 0) return notApplicable('no two sentences compare the same systems, one with an exception');
  return missed(
    ...opposed.slice(0, 3).map(({ systems, withException, withoutException, exception }) => ({
      message: `${systems.replace(' and ', ' is said to be ahead of ')} on all, and another sentence says “${exception}”`,
      help: 'say the same in all places: name the exception wherever it is “all”',
      evidence: [
        evidence('trigger', withException, 'with an exception'),
        ...withoutException.slice(0, 4).map((one) => evidence('conflict', one, 'without one')),
      ],
    })),
  );
};
