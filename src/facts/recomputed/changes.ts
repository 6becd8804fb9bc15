import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { disjoint, divide, hull, scale, subtract, type Interval } from '../numbers/interval.ts';
import type { PrintedNumber } from '../numbers/printed-number.ts';
import { timesMagnitude } from '../numbers/read-numbers.ts';
import { numberedStatements, type Numbered } from '../numbers/windows.ts';
import { pairByHand } from '../numbers/by-hand.ts';
import { showMiddle } from '../numbers/show.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';
import { loosely } from './loosely.ts';
import { type ValuePair, valuePairs } from './pairs-of-values.ts';
import { followsPair, precedesPair, isOverSecond } from './change-beside-pair.ts';

/** A change that a sentence prints beside the two values it is the change of. */
export interface Change {
  readonly working: Working;
  /** `unit`: right as points, printed as per cent. */
  readonly kind: 'percent' | 'factor' | 'unit';
}

/** Changes told with both values: "from 64 to 72, a 12.5 % increase", "3.2x faster, from 16 s to 5 s". */
export const changes = memoize((paper: Paper): readonly Change[] =>
  numberedStatements(paper).flatMap((one) => changesOf(paper, one)),
);

const isChange = ({ unit, range }: PrintedNumber): boolean =>
  range === null && (unit?.dimension === 'percent' || unit?.dimension === 'points' || unit?.dimension === 'factor');

function changesOf(paper: Paper, { statement, numbers }: Numbered): Change[] {
  const pairs = valuePairs(paper, numbers);
  return pairs.flatMap((pair) => {
    const before = numbers[pair.first - 1];
    const after = numbers[pair.last + 1];
    const told = [
      ...(after !== undefined && isChange(after) && followsPair(paper, pair, after) ? [after] : []),
      ...(before !== undefined && isChange(before) && precedesPair(paper, pair, before) ? [before] : []),
    ];
    // Two changes of one pair (absolute and relative) are each right in their own way.
    if (told.length !== 1 || /\brespectively\b/.test(statement.text)) return [];
    return changeOf(paper, pair, told[0]!);
  });
}

const size = ({ low, high }: Interval): Interval =>
  low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };

function changeOf(paper: Paper, pair: ValuePair, change: PrintedNumber): Change[] {
  const [from, to] = comparable(pair);
  const [a, b] = [from.interval, to.interval];
  if (from.value <= 0 || to.value <= 0 || from.value === to.value) return [];
  const printed = { ...change, interval: size(loosely({ ...change, sign: null })) };
  const inputs = [input('from', from), input('to', to)];
  const [old, now] = pairByHand(pair.from, pair.to);
  if (change.unit!.dimension === 'factor') {
    const ratio = divide(from.value > to.value ? a : b, from.value > to.value ? b : a);
    const working = makeWorking({
      what: 'ratio of the two values',
      formula: 'larger / smaller',
      source: 'arithmetic',
      inputs,
      computed: ratio,
      printed,
      unit: '×',
      arithmetic: `${from.value > to.value ? `${old} / ${now}` : `${now} / ${old}`} = ${showMiddle(ratio)}×`,
    });
    // "Increases by 2x" is said of three times as much too.
    const more = { low: ratio.low - 1, high: ratio.high - 1 };
    return [{ kind: 'factor', working: { ...working, agrees: working.agrees || !disjoint(more, printed.interval) } }];
  }
  const points = size(subtract(b, a));
  const relative = scale(size(divide(subtract(b, a), { low: from.value, high: from.value })), 100);
  const inverse = scale(size(divide(subtract(b, a), { low: to.value, high: to.value })), 100);
  const shares = isShare(from) && isShare(to);
  const words = paper.text.slice(change.span.start - 30, change.span.end + 30);
  const isPoints = change.unit!.dimension === 'points' || /\babsolute\b/i.test(words);
  const isRelative = /\brelative\b/i.test(words);
  const fits = (one: Interval) => !disjoint(one, printed.interval);
  const less = to.value < from.value ? `${old} − ${now}` : `${now} − ${old}`;
  const make = (what: string, formula: string, computed: Interval, unit: string, by: string): Working =>
    makeWorking({
      what,
      formula,
      source: 'arithmetic',
      inputs,
      computed,
      printed,
      unit,
      arithmetic: `${by === '' ? less : `(${less}) / ${by}`} = ${showMiddle(computed)} ${unit}`,
    });
  if (isPoints)
    return shares
      ? [{ kind: 'percent', working: make('difference in points', 'to − from', points, 'points', '') }]
      : [];
  // "73 % higher (1.09 vs. 0.63)" is told of the second value, and "(1.09 vs. 0.63) than" of no other.
  const ofSecond = !fits(relative) && (fits(inverse) || isOverSecond(paper, pair, change));
  const asRelative = ofSecond
    ? make('relative change', '(from − to) / to', inverse, '%', now)
    : make('relative change', '(to − from) / from', relative, '%', old);
  const base = ofSecond ? now : old;
  if (asRelative.agrees || isRelative || !shares) return [{ kind: 'percent', working: asRelative }];
  if (fits(points))
    return [
      {
        kind: 'unit',
        working: {
          ...asRelative,
          formula: `${asRelative.formula}; to − from fits as points`,
          arithmetic: `${less} = ${showMiddle(points)} points, which is ${showMiddle(asRelative.computed)} % of ${base}`,
        },
      },
    ];
  return [
    {
      kind: 'percent',
      working: {
        ...asRelative,
        computed: hull([points, asRelative.computed]),
        arithmetic: `${less} = ${showMiddle(points)} points or ${showMiddle(asRelative.computed)} % of ${base}`,
      },
    },
  ];
}

/** Both in the base unit where both print one: "from 350GB to 35MB". */
function comparable({ from, to }: ValuePair): [PrintedNumber, PrintedNumber] {
  const [first, second] = [from.unit?.factor ?? 1, to.unit?.factor ?? 1];
  if (from.unit === null || to.unit === null || first === second) return [from, to];
  return [timesMagnitude(from, first), timesMagnitude(to, second)];
}

/** Scores and percentages, whose differences are points. */
const isShare = ({ unit, value }: PrintedNumber): boolean =>
  unit?.dimension === 'percent' || (unit === null && value > 0 && value <= 100);
