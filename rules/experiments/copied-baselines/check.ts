import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { copiedResults } from '../../../src/facts/evaluation/copied-results.ts';

/** Numbers of two papers compare only where both measured in the same way. */
export const check: Check = (paper) => {
  const { copied, fair } = copiedResults(paper);
  if (copied.length === 0) return notApplicable('it does not say that numbers of rivals come from other papers');
  if (fair.length > 0)
    return met(fair.slice(0, 2).map((one) => evidence('satisfies', one, 'says how far the settings agree')));
  return missed({
    message: 'numbers of rivals are copied from other papers, and nothing says that they were measured in the same way',
    evidence: copied.slice(0, 3).map((one) => evidence('trigger', one, 'copied')),
    because:
      'looked for the same data, splits, settings or protocol, for what differs, and for rivals that were run again',
    help: 'say what is the same, e.g. “we use their splits, input size and metric script; their training runs twice as long”',
  });
};
