import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { ownData } from '../../../src/facts/data/own-data.ts';
import { labelsOfNumbers } from '../../../src/facts/data/labels-of-numbers.ts';

const NUMBER =
  '(?:(?<![\\w.])\\d[\\d,. ]{0,12}(?:[kKmMbB]\\b|million|thousand|billion|hundred)?|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one |two |three |four |five |six |seven |eight |nine |several |many )?(?:hundreds?|thousands?|millions?|billions?)|dozens?))\\+?';
/** A number and something in the plural: pictures, hours, question-answer pairs. */
const COUNT = new RegExp(
  `${NUMBER} ?(?:of )?(?:[\\w'’-]+ ){0,4}?(?!(?:as|is|was|has|this|its|gpus|layers|epochs|steps|parameters|runs|seeds|heads|times|points|years|contributions|sections|stages|questions?:)\\b)(?:[\\w-]*[a-z]{2}s|people|data|QA)\\b`,
  'i',
);
/** "captions of less than 15 words", "clips that average 8 seconds": how long one is, not how many there are. */
const LENGTH =
  /\b(?:(?:less|fewer|more|longer|shorter) than|up to|at (?:least|most)|average(?:s|d)?(?: length)?(?: of| is)?|averaging|mean(?: length)?(?: of| is)?) ?(?:about |around |roughly )?\d[\d.,]* ?(?:words|characters|seconds|tokens|pixels|minutes|frames|turns|sentences)\b(?: each| per \w+)?|\b\d[\d.,]* ?(?:words|characters|seconds|tokens|pixels|minutes|frames|turns|sentences) (?:each\b|per \w+|on average|in length|long\b)/gi;
const COUNTED =
  /^(?:#|num(?:ber)?s?\b|counts?\b|sizes?\b|samples?\b|examples?\b|images?\b|total\b|train(?:ing)?\b|test\b|val(?:idation)?\b|documents?\b|questions?\b|tokens?\b|hours?\b|instances?\b)/i;

/** How much data there is decides what they are good for. */
export const check: Check = (paper) => {
  const { given, about } = ownData(paper);
  if (given.length === 0) return notApplicable('it gives no data set of its own');
  const said = about.filter(({ text }) => COUNT.test(text.replace(LENGTH, '')));
  const shown = paper.tables().flatMap((table) => labelsOfNumbers(table, COUNTED));
  if (said.length > 0 || shown.length > 0)
    return met([...said, ...shown].slice(0, 2).map((one) => evidence('satisfies', one, 'a count')));
  return missed({
    message: 'a new data set, and nothing says how large it is',
    evidence: given.slice(0, 2).map((one) => evidence('trigger', one)),
    because: 'looked for a number of anything in text, captions and the heads of tables',
    help: 'give counts, in all and for each part, e.g. “4,210 pictures of 38 species, of which 3,400 are for training”',
  });
};
