import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

/** How many runs a sentence says that a result is of. */
export interface RunCount {
  readonly runs: number;
  readonly statement: Statement;
}

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  thirty: 30,
  fifty: 50,
};
const COUNT = new RegExp(
  `(?<![\\w.-])(\\d{1,4}|${Object.keys(WORDS).join('|')})[ -](?:different |random |independent |distinct |separate |training |full )*(?:seeds?(?! (?:tasks?|prompts?|examples?|instructions?|questions?|data|samples?|images?|words?|tokens?|points?|nodes?))|runs|trials|repetitions|training runs)\\b`,
  'gi',
);

/** What is timed or shown to the network several times is no run of an experiment. */
const OF_NO_RESULT =
  /\b(?:average|mean|median|total) (?:run-?|wall-?clock |running |inference |execution )?(?:times?|latency|speed|throughput)\b|\b(?:throughput|latency|images per second|warm-?up runs)\b|\b(?:repeated )?augmentations?\b[^.;]{0,40}\brepetitions\b|\brepetitions (?:of|per|for) (?:the |each |every )?(?:image|sample|example|batch)/i;

/** How many seeds or runs each sentence on the paper's own work names; a single run has no spread and is left out. */
export const runCounts = memoize((paper: Paper): readonly RunCount[] =>
  paper.statements().flatMap((statement) => {
    if (NOT_OWN_WORK.has(statement.section.role) || OF_NO_RESULT.test(statement.text)) return [];
    return [...statement.text.matchAll(COUNT)]
      .map((match) => WORDS[match[1]!.toLowerCase()] ?? Number(match[1]))
      .filter((runs) => runs >= 2)
      .map((runs) => ({ runs, statement }));
  }),
);
