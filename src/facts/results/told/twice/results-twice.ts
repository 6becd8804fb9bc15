import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { ownNames } from '../../../names/own-names.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { measuresIn } from '../../tables/measures.ts';
import { mayBeEqual, printedNumber, type Printed } from '../../tables/printed.ts';
import { saysOurs } from '../../tables/rivals.ts';
import type { ToldTwice } from './told-twice.ts';

interface ToldResult {
  readonly statement: Statement;
  /** The measure as it is called, "mean dice coefficient". */
  readonly key: string;
  readonly text: string;
  readonly number: Printed;
}

const REACHES = new RegExp(
  String.raw`^(.{2,480}?)\b(?:achiev|attain|reach|obtain|yield|deliver|record)(?:e?s|ed|ing)? (?:an? |the )?((?:[\w@-]+ ){1,5})of (\d{1,3}\.\d{1,4})\s?(%|\\%)?`,
);
/** The heart of it, asked of all sentences at once. */
const MAY_REACH = /\b(?:achiev|attain|reach|obtain|yield|deliver|record)(?:e?s|ed|ing)? (?:[\w@-]+ ){1,7}of \d/;
/** What stands behind says of what it is: a data set, a setting, a comparison. */
const SCOPED =
  /^[^,.;]{0,40}?\b(?:on|for|in|at|with|within|under|over|across|when|using|by|after|to|and|vs|versus|while)\b|^ ?(?:±|\\pm|[-–])/i;
/** Another run, and another system. */
const PART =
  /\b(?:variants?|without|w\/o|ablat\w+|baselines?|when|if|only|with|using|subset|fold|class|respectively|up to|at least|about|around|over|nearly|almost|previous|compared|versions?|initial|on the|on our|in the (?:first|second))\b|\bon \p{Lu}/u;
const FARTHEST = 1.5;

/**
 * What the paper's own method is said to reach by one measure, with no word on where, and once more with another number:
 * "a mean Dice coefficient of 0.91" in the abstract, of 0.85 in the results.
 */
export const resultsTwice = memoize((paper: Paper): readonly ToldTwice[] => {
  const told = matching(paper.statements(), MAY_REACH).flatMap((statement) => read(paper, statement));
  return told.flatMap((first, i): ToldTwice[] => {
    const second = told
      .slice(i + 1)
      .find((one) => one.key === first.key && one.statement.section !== first.statement.section && areTwo(one, first));
    return second === undefined
      ? []
      : [
          {
            what: `the ${first.key} of the paper’s own method`,
            first,
            second,
            because: 'neither sentence says on which data or under which setting',
          },
        ];
  });
});

function read(paper: Paper, statement: Statement): ToldResult[] {
  const { text, section, within } = statement;
  if (NOT_OWN_WORK.has(section.role) || within.type !== 'paragraph') return [];
  const match = REACHES.exec(text);
  if (match === null) return [];
  const [whole, subject, what, digits, unit] = match;
  const clause = subject!.split(/[;,] |\bthat /).at(-1)!;
  const metric = measuresIn(what!).some(({ kind }) => kind === 'metric');
  if (!metric || PART.test(clause) || SCOPED.test(text.slice(whole.length).replace(/^ ?\([^()]{0,20}\)/, '')))
    return [];
  if (!saysOurs(clause) && !ownNames(paper).some((name) => clause.includes(name))) return [];
  const key = what!
    .trim()
    .toLowerCase()
    .replace(/\b(?:high|highest|best|impressive|superior|strong|new|remarkable|an?) /g, '');
  return [
    {
      statement,
      key,
      text: `${digits}${unit === undefined ? '' : '%'}`,
      number: printedNumber(digits!, unit === undefined ? '' : '%'),
    },
  ];
}

function areTwo({ number: a }: ToldResult, { number: b }: ToldResult): boolean {
  const [x, y] = [asShare(a), asShare(b)];
  return !mayBeEqual(x, y) && Math.max(x.value, y.value) < FARTHEST * Math.min(x.value, y.value);
}

/** 91.65 % is 0.9165; what is above one without a sign is a per cent too, or both are none. */
function asShare(one: Printed): Printed {
  if (one.value <= 1 && one.unit === '') return one;
  return {
    ...one,
    value: one.value / 100,
    low: one.low / 100,
    high: one.high / 100,
    decimals: one.decimals + 2,
    unit: '',
  };
}
