import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { disjoint, divide, hull, interval, scale, subtract, type Interval } from '../numbers/interval.ts';
import type { PrintedNumber } from '../numbers/printed-number.ts';
import { timesMagnitude } from '../numbers/read-numbers.ts';
import { numberedStatements, type Numbered } from '../numbers/windows.ts';
import { pairByHand } from '../numbers/by-hand.ts';
import { showMiddle } from '../numbers/show.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';
import { loosely } from './loosely.ts';

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

interface Pair {
  readonly from: PrintedNumber;
  readonly to: PrintedNumber;
  readonly start: number;
  readonly end: number;
  /** Its place in the list of numbers of the sentence. */
  readonly first: number;
  readonly last: number;
  /** "(256 h vs. 439 h)", whose change stands before the bracket. */
  readonly inBrackets: boolean;
}

const VERSUS = /^[\w%$ /-]{0,16}?\s?(?:vs\.?|versus|→|->|compared (?:to|with))\s?[~$]?\s?$/;

const isChange = ({ unit, range }: PrintedNumber): boolean =>
  range === null && (unit?.dimension === 'percent' || unit?.dimension === 'points' || unit?.dimension === 'factor');

function changesOf(paper: Paper, { statement, numbers }: Numbered): Change[] {
  const pairs = pairsOf(paper, numbers);
  return pairs.flatMap((pair) => {
    const before = numbers[pair.first - 1];
    const after = numbers[pair.last + 1];
    const told = [
      ...(after !== undefined && isChange(after) && isAfter(paper, pair, after) ? [after] : []),
      ...(before !== undefined && isChange(before) && isBefore(paper, pair, before) ? [before] : []),
    ];
    // Two changes of one pair (absolute and relative) are each right in their own way.
    if (told.length !== 1 || /\brespectively\b/.test(statement.text)) return [];
    return changeOf(paper, pair, told[0]!);
  });
}

function pairsOf(paper: Paper, numbers: readonly PrintedNumber[]): Pair[] {
  return numbers.flatMap((one, i): Pair[] => {
    const before = paper.text.slice(Math.max(0, one.span.start - 40), one.span.start);
    const next = numbers[i + 1];
    if (one.range !== null) {
      if (!/\bfrom (?:about |around |an? )?[~$(]?\s?$/i.test(before) || !/\sto\s/.test(paper.quote(one.span)))
        return [];
      const [a, b] = one.range;
      const half = one.step / 2;
      const end = (value: number): PrintedNumber => ({
        ...one,
        value,
        interval: interval(value - half, value + half),
        range: null,
      });
      return [
        { from: end(a), to: end(b), start: one.span.start, end: one.span.end, first: i, last: i, inBrackets: false },
      ];
    }
    if (next === undefined || next.range !== null || one.hedge !== null || next.hedge !== null) return [];
    const between = paper.text.slice(one.span.end, next.span.start);
    const fromTo =
      /\bfrom [~$(]?\s?$/i.test(before) &&
      /^[\w%$ )/-]{0,16}\s(?:down |up )?to (?:just |only )?[~$]?\s?$/.test(between);
    const inBrackets = /\(\s?(?:from )?[~$]?\s?$/i.test(before) && VERSUS.test(between);
    return (fromTo || inBrackets) && sameKind(one, next)
      ? [{ from: one, to: next, start: one.span.start, end: next.span.end, first: i, last: i + 1, inBrackets }]
      : [];
  });
}

const sameKind = (a: PrintedNumber, b: PrintedNumber): boolean =>
  a.unit === null || b.unit === null || a.unit.dimension === b.unit.dimension;

const CHANGE_NOUN = String.raw`(?:improve\w*|increase|reduc\w+|drop|gain|decrease|decline|speed-?ups?|boost|rise|growth|sav\w+|jump|cut|lift|fall|degradation)`;
const AFTER_END = new RegExp(
  String.raw`^\s?(?:(?:relative|absolute|overall|further|average|mean|total|net|performance|accuracy|latency|memory|training|inference)\s){0,2}(?:${CHANGE_NOUN}\b|faster|slower|smaller|lower|higher|less|fewer|more\b|relative\b|↑|↓|\)|$)(?! (?:than|over|compared|relative to|against))`,
  'iu',
);
const AFTER_LINK =
  /^\s?(?:[),]\s?)?[,;:(–—-]?\s?(?:\(|representing|an? |corresponding to|i\.e\.,?|that is,?|which is|equivalent to|yielding|giving|a|an)?\s?(?:an?|of|by|approximately|about|roughly|nearly|over|more than)?\s?(?:an?\s)?[(~≈+↑↓−-]?\s?$/i;
const BEFORE_LINK = /^\s?(?:[a-z][\w-]*\s){0,2}(?:(?:in|of|on) [\w@ -]{1,40}?)?,?\s?\(?(?:\w+ )?from [~$(]?\s?$/i;
const BEFORE_BRACKET = /^[^.;:\d()]{0,60}\(\s?(?:from )?[~$]?\s?$/i;
const COMPARES = new RegExp(
  String.raw`\b(?:${CHANGE_NOUN}|faster|slower|smaller|larger|lower|higher|less|fewer|more|better|worse)\b`,
  'i',
);
/** The bracket may tell of something else than the change. */
const OTHER_THINGS = /\b(?:and|while|but|with|where|when|using|average\w*|mean|respectively|up to)\b/i;
const BEFORE_START = new RegExp(
  String.raw`\b(?:by|an?|of|the|over|roughly|about|approximately|nearly|up to)\s(?:\w+\s)?[~≈+]?\s?$|\b${CHANGE_NOUN}\s\(?[+-]?$`,
  'i',
);

function isAfter(paper: Paper, pair: Pair, change: PrintedNumber): boolean {
  const between = paper.text.slice(pair.end, change.span.start);
  return (
    AFTER_LINK.test(between) &&
    between.trim() !== '' &&
    AFTER_END.test(paper.text.slice(change.span.end, change.span.end + 48))
  );
}

function isBefore(paper: Paper, pair: Pair, change: PrintedNumber): boolean {
  const between = paper.text.slice(change.span.end, pair.start);
  if (pair.inBrackets)
    return (
      BEFORE_BRACKET.test(between) &&
      (COMPARES.test(between) || change.unit!.dimension === 'points') &&
      !OTHER_THINGS.test(between)
    );
  const lead = paper.text.slice(Math.max(0, change.span.start - 24), change.span.start);
  return BEFORE_START.test(lead) && BEFORE_LINK.test(between);
}

/** "A is 35 % better (68.2 vs. 33.1) than B": the second value is that of B. */
const isOverSecond = (paper: Paper, { inBrackets, end }: Pair, change: PrintedNumber): boolean =>
  inBrackets &&
  /^ ?\\?%? ?(?:[a-z]+ ){0,2}(?:better|worse|higher|lower|larger|smaller|faster|slower|more|less|fewer)\b/i.test(
    paper.text.slice(change.span.end, change.span.end + 40),
  ) &&
  /^[^()]{0,20}\) ?than\b/i.test(paper.text.slice(end, end + 30));

const size = ({ low, high }: Interval): Interval =>
  low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };

function changeOf(paper: Paper, pair: Pair, change: PrintedNumber): Change[] {
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
function comparable({ from, to }: Pair): [PrintedNumber, PrintedNumber] {
  const [first, second] = [from.unit?.factor ?? 1, to.unit?.factor ?? 1];
  if (from.unit === null || to.unit === null || first === second) return [from, to];
  return [timesMagnitude(from, first), timesMagnitude(to, second)];
}

/** Scores and percentages, whose differences are points. */
const isShare = ({ unit, value }: PrintedNumber): boolean =>
  unit?.dimension === 'percent' || (unit === null && value > 0 && value <= 100);
