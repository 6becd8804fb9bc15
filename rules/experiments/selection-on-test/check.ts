import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { selectionsOnTest } from '../../../src/facts/evaluation/selection.ts';

/** A test set that has chosen something is a validation set. */
export const check: Check = (paper) => {
  const found = selectionsOnTest(paper);
  if (found.length === 0) return met([]);
  return missed({
    message: 'something is chosen by its result on test data',
    evidence: found.slice(0, 3).map((one) => evidence('trigger', one)),
    help: 'choose on validation data, or report the last checkpoint, e.g. “we keep the checkpoint with the best validation accuracy and report its test accuracy”',
  });
};
