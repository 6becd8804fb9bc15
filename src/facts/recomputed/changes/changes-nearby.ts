import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { disjoint, divide, interval, scale, type Interval } from '../../numbers/interval.ts';
import { inBase, type PrintedNumber } from '../../numbers/printed-number.ts';
import type { Dimension } from '../../numbers/units.ts';
import { numberedStatements, type Numbered } from '../../numbers/windows.ts';
import { pairByHand } from '../../numbers/by-hand.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';

/** A change as a sentence tells it, in per cent, without the values that it is of. */
interface Told {
  readonly text: string;
  readonly span: Span;
  readonly interval: Interval;
  /** "Up to" stands before it. */
  readonly isLimit: boolean;
}

const NOUN = String.raw`(?:reduc\w+|sav\w+|decreas\w+|cut\w*|lower\w*|less|fewer|smaller|speed-? ?ups?|faster|higher|increas\w+|improv\w+|gains?|boost\w*)`;
const PERCENT = new RegExp(
  String.raw`(?<![\d.,–−∼~-] ?)(?<value>\d{1,2}(?:\.\d)?) ?\\?% (?:\w+ ){0,2}${NOUN}\b|\b${NOUN}\b[^.;\d]{0,40}\bby (?:about |roughly |around |nearly )?(?:up to )?(?<by>\d{1,2}(?:\.\d)?) ?\\?%(?! ?[-–∼~])`,
  'iu',
);
/** "by up to 2/3", "by a third": what is saved. */
const FRACTION = new RegExp(
  String.raw`\b(?:reduc\w+|sav\w+|decreas\w+|cut\w*|lower\w*)\b[^.;\d]{0,40}\bby (?:about |roughly |around |nearly )?(?:up to )?(?:an? )?(?<fraction>[1-9] ?/ ?[2-9](?!\d)|two[- ]thirds|three[- ]quarters|third|quarter|half)\b`,
  'iu',
);
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  'two-thirds': 2 / 3,
  quarter: 1 / 4,
  'three-quarters': 3 / 4,
};
/** Which quantities a change is of. */
const OF: readonly (readonly [RegExp, readonly Dimension[]])[] = [
  [/\b(?:V?RAM|memory|storage|footprint|disk|size)\b/i, ['bytes']],
  [/\b(?:throughput|speed-? ?ups?|faster|speed)\b/i, ['token-rate', 'flop-rate']],
  [/\b(?:latency|time|runtime|duration)\b/i, ['time', 'device-time']],
  [/\b(?:energy|electricity)\b/i, ['energy']],
  [/\b(?:carbon|emissions?|CO ?2)\b/i, ['mass']],
];
/** Of what another sentence gives the values, and not of this change. */
const OTHER_CASE =
  /\b(?:further|additional(?:ly)?|another|instead|whereas|while|however|in contrast|also|similarly|respectively|average)\b/i;
/** A fraction is told of what is near it. */
const ROUND = 0.02;

/** A change that is recomputed from values of another sentence, and how else it may be meant. */
export interface NearbyChange {
  readonly working: Working;
  /** As time that is saved it is right; as a limit it may be meant of another case. */
  readonly otherwise: 'time saved' | 'limit' | null;
}

/** Changes whose two values stand in the next sentence or in the footnote of theirs. */
export const changesNearby = memoize((paper: Paper): readonly NearbyChange[] => {
  const all = numberedStatements(paper);
  return all.flatMap((one, i) => {
    const told = toldIn(one);
    const dimensions =
      told === null ? [] : OF.flatMap(([words, found]) => (words.test(one.statement.text) ? found : []));
    // A sentence with such values tells its own change.
    if (told === null || dimensions.length === 0 || one.numbers.some((number) => isOf(number, dimensions))) return [];
    const next = all[i + 1];
    const places = [
      ...(next !== undefined && next.statement.within === one.statement.within && !OTHER_CASE.test(next.statement.text)
        ? [next]
        : []),
      ...footnotesOf(all, one.statement),
    ];
    const pairs = places.flatMap((place) => pairOf(paper, place, dimensions));
    return pairs.length === 1 ? [judge(told, pairs[0]!)] : [];
  });
});

const isOf = ({ unit }: PrintedNumber, dimensions: readonly Dimension[]): boolean =>
  unit !== null && dimensions.includes(unit.dimension);

const footnotesOf = (all: readonly Numbered[], { span, within }: Statement): Numbered[] =>
  all.filter(
    ({ statement: { within: note } }) =>
      note.type === 'footnote' && note !== within && note.markedAt !== null && contains(span, note.markedAt),
  );

function toldIn({ statement: { text, span } }: Numbered): Told | null {
  const percent = PERCENT.exec(text);
  const match = percent ?? FRACTION.exec(text);
  if (match === null) return null;
  const { value, by, fraction } = match.groups as Record<string, string | undefined>;
  const printed = (value ?? by ?? fraction)!;
  const start = span.start + match.index + match[0].lastIndexOf(printed);
  const decimals = printed.split('.')[1]?.length ?? 0;
  const number = fraction === undefined ? Number(printed) : 100 * fractionOf(fraction);
  const half = fraction === undefined ? 10 ** -decimals : 100 * ROUND;
  return {
    text: fraction === undefined ? `${printed}%` : printed,
    span: { start, end: start + printed.length },
    interval: interval(number - half, number + half),
    isLimit: /\bup to (?:an? )?$/i.test(text.slice(0, start - span.start)),
  };
}

function fractionOf(text: string): number {
  const [over, under] = text.split('/').map(Number);
  return under === undefined ? FRACTIONS[text.toLowerCase().replace(' ', '-')]! : over! / under;
}

interface Pair {
  readonly larger: PrintedNumber;
  readonly smaller: PrintedNumber;
}

/** The two values of one quantity: "from A to B", or the only two of a footnote. */
function pairOf(paper: Paper, { statement, numbers }: Numbered, dimensions: readonly Dimension[]): Pair[] {
  const found = numbers.filter((number) => isOf(number, dimensions) && number.range === null && number.hedge === null);
  if (found.length !== 2) return [];
  const [a, b] = found as [PrintedNumber, PrintedNumber];
  if (a.unit!.dimension !== b.unit!.dimension || inBase(a).low === inBase(b).low) return [];
  const isFromTo =
    /\bfrom [~$(]?$/.test(paper.text.slice(Math.max(0, a.span.start - 8), a.span.start)) &&
    /^ (?:down |up )?to (?:just |only |about )?$/.test(paper.text.slice(a.span.end, b.span.start).replace(/\s+/g, ' '));
  if (!isFromTo && statement.within.type !== 'footnote') return [];
  return [inBase(a).low > inBase(b).low ? { larger: a, smaller: b } : { larger: b, smaller: a }];
}

function judge(told: Told, { larger, smaller }: Pair): NearbyChange {
  const [most, least] = [inBase(larger), inBase(smaller)];
  const isRate = larger.unit!.dimension === 'token-rate' || larger.unit!.dimension === 'flop-rate';
  const share = divide(isRate ? most : least, isRate ? least : most);
  const computed = isRate
    ? scale({ low: share.low - 1, high: share.high - 1 }, 100)
    : scale({ low: 1 - share.high, high: 1 - share.low }, 100);
  const [more, fewer] = pairByHand(larger, smaller);
  const gives = `${showMiddle(computed)} %`;
  const saved = scale({ low: 1 - 1 / share.low, high: 1 - 1 / share.high }, 100);
  const otherwise =
    isRate && !disjoint(saved, told.interval)
      ? 'time saved'
      : told.isLimit && computed.low > told.interval.high
        ? 'limit'
        : null;
  const asides = {
    'time saved': `${told.text} fits as the time that is saved: 1 − ${fewer} / ${more} = ${showMiddle(saved)} %`,
    limit: `${gives} is above the stated limit of ${told.text}`,
  };
  const working = makeWorking({
    ...(otherwise === null ? {} : { aside: asides[otherwise] }),
    arithmetic: isRate ? `${more} / ${fewer} − 1 = ${gives}` : `1 − ${fewer} / ${more} = ${gives}`,
    what: isRate ? 'gain of speed' : 'saving',
    formula: isRate ? 'larger / smaller − 1' : '1 − smaller / larger',
    source: 'arithmetic',
    inputs: [input('larger', larger), input('smaller', smaller)],
    computed,
    printed: { text: told.isLimit ? `up to ${told.text}` : told.text, span: told.span, interval: told.interval },
    unit: '%',
  });
  return { working, otherwise };
}
