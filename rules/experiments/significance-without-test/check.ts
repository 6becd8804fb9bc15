import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { significance } from '../../../src/facts/statistics/tests.ts';

/** "Statistically significant" is the outcome of a test, so there is a test to name. */
export const check: Check = (paper) => {
  const { claims, test } = significance(paper);
  if (claims.length === 0) return notApplicable('it calls nothing statistically significant');
  if (test !== null) return met([evidence('satisfies', test, 'a test, a level or a p-value')]);
  return missed({
    message: 'called statistically significant, and no test is named',
    evidence: claims.slice(0, 3).map((claim) => evidence('trigger', claim)),
    because: 'looked in text, captions, notes and the appendix for a test, a p-value, a level or an interval',
    help: 'name the test, what it compares and its outcome, e.g. “paired bootstrap over 1,000 test items, p = 0.01”',
  });
};
