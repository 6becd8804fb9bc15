import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { selectionsOnTest, type SelectionOnTest } from '../../../src/facts/evaluation/selection.ts';
import { withArticle } from '../../../src/facts/text/with-article.ts';

/** A test set that has chosen something is a validation set. */
export const check: Check = (paper) => {
  const found = selectionsOnTest(paper);
  if (found.length === 0) return met([]);
  const [{ chosen, overRun }] = found as [SelectionOnTest];
  return missed({
    message: overRun
      ? 'the best test result over a run is reported, so the test data choose where to stop'
      : chosen === null
        ? 'the test data are used for validation'
        : `${asObject(chosen)} chosen by results on test data`,
    evidence: found.slice(0, 3).map(({ statement }) => evidence('trigger', statement)),
    help: overRun
      ? 'report the result of the last round or epoch, or choose the round and the settings on validation data'
      : `choose ${chosen === null ? 'checkpoints and settings' : `the ${bare(chosen)}`} on validation data, e.g. “we keep the checkpoint with the best validation accuracy and report its test accuracy”`,
  });
};

const bare = (chosen: string): string => chosen.replace(/^(?:the|best) /, '');

/** "checkpoint" as "a checkpoint is", "hyperparameters" as "hyperparameters are". */
function asObject(chosen: string): string {
  const thing = bare(chosen);
  if (thing.startsWith('number of')) return `the ${thing} is`;
  if (thing.endsWith('s')) return `${thing} are`;
  if (/^(?:early|regulari[sz]ation)/.test(thing)) return `${thing} is`;
  return `${withArticle(thing)} is`;
}
