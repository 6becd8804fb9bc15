import type { Paper } from '../../../paper/paper.ts';
import { pairByHand } from '../../numbers/by-hand.ts';
import { absolute, disjoint, divide, hull, scale, subtract, type Interval } from '../../numbers/interval.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { timesMagnitude } from '../../numbers/read-numbers.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { isOverSecond } from './change-beside-pair.ts';
import { loosely } from '../loosely.ts';
import type { ValuePair } from './pairs-of-values.ts';

/** A change that a sentence prints beside the two values it is the change of. */
export interface Change {
  readonly working: Working;
  /** `unit`: right as points, printed as per cent. */
  readonly kind: 'percent' | 'factor' | 'unit';
}

/** Two values as they are compared, and the change that is printed of them. */
interface Compared {
  readonly from: PrintedNumber;
  readonly to: PrintedNumber;
  /** The values as a reader writes them in a sum by hand. */
  readonly old: string;
  readonly now: string;
  readonly printed: PrintedNumber;
}

/** Whether a printed change is what its pair of values gives; null where that is no question (nothing changes, points of what is no share). */
export function changeOf(paper: Paper, pair: ValuePair, change: PrintedNumber): Change | null {
  const [from, to] = comparable(pair);
  if (from.value <= 0 || to.value <= 0 || from.value === to.value) return null;
  const [old, now] = pairByHand(pair.from, pair.to);
  const printed = { ...change, interval: absolute(loosely({ ...change, sign: null })) };
  const compared = { from, to, old, now, printed };
  if (change.unit!.dimension === 'factor') return factorOf(compared);
  const words = paper.text.slice(change.span.start - 30, change.span.end + 30);
  if (change.unit!.dimension === 'points' || /\babsolute\b/i.test(words)) return pointsOf(compared);
  return percentOf(compared, /\brelative\b/i.test(words), isOverSecond(paper, pair, change));
}

/** "Though 200x smaller, it comes near (57.4 vs. 57.6)": so far off, the factor is of something else. */
const OF_OTHERS = 10;

function factorOf({ from, to, old, now, printed }: Compared): Change | null {
  const falls = from.value > to.value;
  const ratio = falls ? divide(from.interval, to.interval) : divide(to.interval, from.interval);
  if (printed.interval.low > OF_OTHERS * ratio.high || ratio.low > OF_OTHERS * printed.interval.high) return null;
  const working = makeWorking({
    what: 'ratio of the two values',
    formula: 'larger / smaller',
    source: 'arithmetic',
    inputs: [input('from', from), input('to', to)],
    computed: ratio,
    printed,
    unit: '×',
    arithmetic: `${falls ? `${old} / ${now}` : `${now} / ${old}`} = ${showMiddle(ratio)}×`,
  });
  // "Increases by 2x" is said of three times as much too, and "doubles" is not.
  const byFactor = /\d/.test(printed.text);
  const more = { low: ratio.low - 1, high: ratio.high - 1 };
  return {
    kind: 'factor',
    working: { ...working, agrees: working.agrees || (byFactor && !disjoint(more, printed.interval)) },
  };
}

function pointsOf(compared: Compared): Change | null {
  if (!areShares(compared)) return null;
  const points = differenceOf(compared);
  const arithmetic = `${lessOf(compared)} = ${showMiddle(points)} points`;
  const [what, formula, unit] = ['difference in points', 'to − from', 'points'];
  return { kind: 'percent', working: workingOf(compared, { what, formula, unit, computed: points, arithmetic }) };
}

/** `isRelative`: it is called so; `isOverSecond`: it is told of the second value. */
function percentOf(compared: Compared, isRelative: boolean, overSecond: boolean): Change {
  const { from, to, old, now, printed } = compared;
  const points = differenceOf(compared);
  const less = lessOf(compared);
  const fits = (one: Interval) => !disjoint(one, printed.interval);
  const [relative, inverse] = [shareOf(compared, from.value), shareOf(compared, to.value)];
  // "73 % higher (1.09 vs. 0.63)" is told of the second value, and "(1.09 vs. 0.63) than" of no other.
  const ofSecond = !fits(relative) && (fits(inverse) || overSecond);
  const computed = ofSecond ? inverse : relative;
  const base = ofSecond ? now : old;
  const working = workingOf(compared, {
    what: 'relative change',
    formula: ofSecond ? '(from − to) / to' : '(to − from) / from',
    unit: '%',
    computed,
    arithmetic: `(${less}) / ${base} = ${showMiddle(computed)} %`,
  });
  if (working.agrees || isRelative || !areShares(compared)) return { kind: 'percent', working };
  if (fits(points)) {
    const formula = `${working.formula}; to − from fits as points`;
    const arithmetic = `${less} = ${showMiddle(points)} points, which is ${showMiddle(computed)} % of ${base}`;
    return { kind: 'unit', working: { ...working, formula, arithmetic } };
  }
  const arithmetic = `${less} = ${showMiddle(points)} points or ${showMiddle(computed)} % of ${base}`;
  return { kind: 'percent', working: { ...working, computed: hull([points, computed]), arithmetic } };
}

const workingOf = (
  { from, to, printed }: Compared,
  found: Pick<Working, 'what' | 'formula' | 'unit' | 'computed' | 'arithmetic'>,
): Working => makeWorking({ ...found, source: 'arithmetic', inputs: [input('from', from), input('to', to)], printed });

/** How far apart the values are, in either direction. */
const differenceOf = ({ from, to }: Compared): Interval => absolute(subtract(to.interval, from.interval));

/** The difference in per cent of a base. */
const shareOf = ({ from, to }: Compared, base: number): Interval =>
  scale(absolute(divide(subtract(to.interval, from.interval), { low: base, high: base })), 100);

const lessOf = ({ from, to, old, now }: Compared): string =>
  to.value < from.value ? `${old} − ${now}` : `${now} − ${old}`;

/** Both in the base unit where both print one: "from 350GB to 35MB". */
function comparable({ from, to }: ValuePair): [PrintedNumber, PrintedNumber] {
  const [first, second] = [from.unit?.factor ?? 1, to.unit?.factor ?? 1];
  if (from.unit === null || to.unit === null || first === second) return [from, to];
  return [timesMagnitude(from, first), timesMagnitude(to, second)];
}

const areShares = ({ from, to }: Compared): boolean => isShare(from) && isShare(to);

/** Scores and percentages, whose differences are points. */
const isShare = ({ unit, value }: PrintedNumber): boolean =>
  unit?.dimension === 'percent' || (unit === null && value > 0 && value <= 100);
