import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { labelsOfNumbers } from '../../../src/facts/data/labels-of-numbers.ts';
import { ownData } from '../../../src/facts/data/own-data.ts';
import { tellsSplit } from '../../../src/facts/data/told-splits.ts';
import { trainingOnly } from '../../../src/facts/data/training-only.ts';
import { ownTrainings } from '../../../src/facts/training/trains/trains.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** The label of a part of the data. */
const PART = /^(?:train(?:ing)?|test|val(?:id(?:ation)?)?|dev(?:elopment)?)\b/i;

/** Data of its own, on which something is trained, need a line between what is learnt and what is tested. */
export const check: Check = (paper) => {
  const { given } = ownData(paper);
  if (given.length === 0) return notApplicable('it gives no data set of its own');
  const trained = ownTrainings(paper);
  if (trained.length === 0) return notApplicable('it trains nothing on its data');
  const said = paper.statements().filter(({ text, section }) => section.role !== 'related-work' && tellsSplit(text));
  const shown = paper.tables().flatMap((table) => labelsOfNumbers(table, PART));
  if (said.length > 0 || shown.length > 0)
    return met([...said, ...shown].slice(0, 2).map((one) => evidence('satisfies', one, 'tells parts apart')));
  const learnt = trainingOnly(paper);
  if (learnt !== null)
    return notApplicable('its data are there to be learnt from, and it is tested on the data of others', [
      evidence('satisfies', learnt),
    ]);
  return missed({
    message: 'a new data set is trained on, and nothing says which part is for training and which for testing',
    evidence: [...given.slice(0, 2), ...trained.slice(0, 1)].map((one) => evidence('trigger', one)),
    because: `looked for training, validation and test parts, splits, folds and held-out data in ${lookedIn(paper, 'text', 'tables')}`,
    help: 'say it where the data are described, e.g. “We split by author into 80 % training, 10 % validation and 10 % test data.”',
  });
};
