import type { Paper } from '../../paper/paper.ts';
import { contains, type Span } from '../../paper/span.ts';
import { hedgeBefore, hedged } from './hedges.ts';
import { exactly, hull, interval, scale, type Interval } from './interval.ts';
import { isLabel, isYear } from './not-a-quantity.ts';
import type { PrintedNumber } from './printed-number.ts';
import { COUNTED, unitAt, type Unit } from './units.ts';

const DIGITS = String.raw`(?:\d{1,3}(?:,\s?\d{3}(?!\d)){1,5}(?:\.\d{1,6})?|\d{1,15}(?: ?\. ?\d{1,10}|\.\d{1,10})?|\.\d{1,10})`;
const NUMBER = new RegExp(String.raw`(?<sign>[+\-−–]\s?)?(?<digits>${DIGITS})`, 'gu');
const EXPONENT =
  /(?:(?:e|E)(?<e>[+\-−–]?\d{1,3})|\s?(?:[×x·⋅∗*]|\\times|\\cdot)\s?10\s?(?<caret>\^\s?)?\{?\s?(?<power>[-−–]?\s?\d{1,3})\}?)/uy;
const MAGNITUDE =
  /(?:[\s-]?(?<word>thousand|million|billion|trillion|mn|bn)(?![\p{L}\d])|(?:\s|-)?(?<letter>[kKMBT])(?![\p{L}\d]))/uy;
const SPREAD = /\s?\(?(?:±|\+\/[-−]|\\pm)\s?(?<value>\d{1,6}(?:\.\d{1,6})?)/uy;
/** "5-10×", "1.8%∼1.9%", "10 to 20 hours". */
const RANGE = new RegExp(String.raw`\s?(?:[-–—−~∼]|to|\.\.\.?|…)\s?(?<digits>${DIGITS})`, 'uy');
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  T: 1e12,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
/** "five months": spelt numbers count where a unit follows. */
const SPELT = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** "one h". */
const SHORTEST_SPELT = 5;
const WORD = new RegExp(String.raw`(?<![\p{L}\d-])(?:${SPELT.join('|')})(?=[ -]\p{L})`, 'giu');

const NOTHING: ReadonlySet<number> = new Set();

/**
 * The numbers that measure something in a text, in order; `offset` is where the text begins in the paper, and `raised`
 * has the offsets (in the paper) where superscripts begin. Names, years, dates, labels of floats, citations in brackets
 * and versions are left out.
 */
export function readNumbers(printed: string, offset = 0, raised: ReadonlySet<number> = NOTHING): PrintedNumber[] {
  // Lines of a page end anywhere; every blank keeps its place.
  const text = printed.replace(/[^\S ]/g, ' ');
  const found: PrintedNumber[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    const sign = match.groups!.sign?.trim() ?? null;
    const digitsAt = match.index + match[0].length - match.groups!.digits!.length;
    if (digitsAt < end) continue;
    const one = numberAt(text, digitsAt, match.groups!.digits!, sign === null ? null : match.index, offset, raised);
    if (one === null) continue;
    found.push(one);
    end = one.span.end - offset;
  }
  return [...found, ...spelt(text, offset, found)].sort((a, b) => a.span.start - b.span.start);
}

/** The one number of a cell or a short text, or null where it holds none or several. */
export function readNumber(text: string, offset = 0): PrintedNumber | null {
  const found = readNumbers(text, offset);
  return found.length === 1 ? found[0]! : null;
}

const raisedOf = new WeakMap<Paper, ReadonlySet<number>>();

/** The numbers of a span of the paper; what is cited in it is left out. */
export function numbersIn(paper: Paper, span: Span): PrintedNumber[] {
  let raised = raisedOf.get(paper);
  if (raised === undefined) raisedOf.set(paper, (raised = new Set(paper.raised.map(({ start }) => start))));
  const cited = citedIn(paper, span);
  return readNumbers(paper.text.slice(span.start, span.end), span.start, raised).filter(
    (one) => !raised.has(one.span.start) && !cited.some((citation) => contains(citation, one.span)),
  );
}

/** Citations stand in text order, so that those of a span are found by halving. */
function citedIn(paper: Paper, span: Span): Span[] {
  const citations = paper.citations();
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (citations[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (; low < citations.length && citations[low]!.span.start <= span.end; low++)
    if (contains(span, citations[low]!.span)) found.push(citations[low]!.span);
  return found;
}

/** What stands right before digits that belong to a name: "GPT-3", "x2", "3.5.1", "$" of money is none. */
const IN_NAME = /[\p{L}\d_/\\^]$|[\p{L}\d)\]_][-−–]$|\d[.,:]$/u;

function numberAt(
  text: string,
  at: number,
  digits: string,
  signAt: number | null,
  offset: number,
  raised: ReadonlySet<number>,
): PrintedNumber | null {
  const before = text.slice(Math.max(0, at - 3), at);
  if (IN_NAME.test(before)) return null;
  let end = at + digits.length;
  const plain = digits.replace(/[,\s]/g, '');
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const exponent = exponentAt(text, end, offset, raised);
  if (exponent !== null) end = exponent.end;
  const magnitude = exponent === null ? magnitudeAt(text, end) : null;
  if (magnitude !== null) end = magnitude.end;
  let factor = (exponent === null ? 1 : 10 ** exponent.power) * (magnitude?.factor ?? 1);
  // A power that no number of the machine holds is none of a paper.
  if (!Number.isFinite(factor)) return null;
  const bare = Number(plain);
  const spread = stickyAt(SPREAD, text, end);
  if (spread !== null) end += spread[0].length;
  let unit = unitAfter(text, end);
  let second: number | null = null;
  let secondStep = Infinity;
  const range = spread === null ? stickyAt(RANGE, text, unit?.unit.dimension === 'percent' ? unit.end : end) : null;
  if (range !== null) {
    const rangeEnd = (unit?.unit.dimension === 'percent' ? unit.end : end) + range[0].length;
    const own = range.groups!.digits!.replace(/,|\s/g, '');
    const secondMagnitude = magnitudeAt(text, rangeEnd);
    const afterRange = secondMagnitude?.end ?? rangeEnd;
    const rangeUnit = unitAfter(text, afterRange);
    const joined = /^\s?(?:to|–|—|−|-|~|∼)/.test(range[0]);
    if (joined && Number(own) > bare && (rangeUnit !== null || magnitude !== null || secondMagnitude !== null)) {
      const shared = magnitude === null && exponent === null ? (secondMagnitude?.factor ?? 1) : factor;
      factor = shared;
      second = Number(own) * (secondMagnitude?.factor ?? shared);
      secondStep = stepOf(own) * (secondMagnitude?.factor ?? shared);
      end = afterRange;
      unit = rangeUnit ?? unit;
    }
  }
  if (unit !== null) end = unit.end;
  const after = text.slice(end, end + 2);
  // Letters run on: "3D", "2nd", "7x7"; or the number goes on: "3.5.1", "10:30", "2302.13971".
  // (behind a unit the digits are a footnote's mark: "hours.2").
  if (/^[\p{L}\d_]/u.test(after) || (unit === null && /^[.:]\d/.test(after))) return null;
  if (/^\d{4}\.\d{4,5}$/.test(plain)) return null;
  const measured = unit !== null || magnitude !== null || exponent !== null;
  if (!measured && (isYear(digits) || isLabel(text, at, end) || isBracketed(text, at, end))) return null;
  if (measured && isLabel(text, at, end) && unit === null) return null;
  const hedge = hedgeBefore(text, signAt ?? at);
  const plus = /^\+(?!\/)/.test(text.slice(end, end + 2));
  const negative = signAt !== null && /[-−–]/.test(text[signAt]!) && isSign(text, signAt);
  const positive = signAt !== null && text[signAt] === '+';
  const step = stepOf(plain) * factor;
  const value = bare * factor * (negative ? -1 : 1);
  const counted = unit !== null && COUNTED.has(unit.unit.dimension) && decimals === 0 && factor === 1;
  const rounded: Interval = counted ? exactly(value) : interval(value - step / 2, value + step / 2);
  const all = second === null ? rounded : hull([rounded, interval(second - secondStep / 2, second + secondStep / 2)]);
  return {
    span: { start: offset + at, end: offset + end },
    text: text.slice(at, end).replace(/\s+/g, ' '),
    value: second === null ? value : (value + second) / 2,
    interval: hedged(all, hedge?.hedge ?? (plus ? 'more' : null)),
    step,
    decimals,
    hedge: hedge?.hedge ?? (plus ? 'more' : null),
    unit: unit?.unit ?? null,
    magnitude: factor,
    range: second === null ? null : [value, second],
    spread: spread === null ? null : Number(spread.groups!.value) * factor,
    sign: negative ? '-' : positive ? '+' : null,
  };
}

/** Half of this lies on both sides of the digits: 0.1 of "6.7", 1 of "13" and of "13,000". */
const stepOf = (plain: string): number => 10 ** -(/\.(\d+)$/.exec(plain)?.[1]?.length ?? 0);

const stickyAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function exponentAt(text: string, at: number, offset: number, raised: ReadonlySet<number>) {
  const match = stickyAt(EXPONENT, text, at);
  if (match === null) return null;
  const { e, caret, power } = match.groups!;
  const digits = (e ?? power)!.replace(/[−–]/, '-').replace(/\s/g, '');
  const end = at + match[0].length;
  if (e !== undefined) return { power: Number(digits), end };
  // "3 × 1024" is a product unless the last digits are raised or carry a sign.
  const powerAt = end - (match[0].endsWith('}') ? 1 : 0) - power!.length;
  const isPower = caret !== undefined || digits.startsWith('-') || raised.has(offset + powerAt);
  return isPower ? { power: Number(digits), end } : null;
}

function magnitudeAt(text: string, at: number): { factor: number; end: number } | null {
  const match = stickyAt(MAGNITUDE, text, at);
  if (match === null) return null;
  const { word, letter } = match.groups!;
  // "2 K" and "3-T" are more often names of variables than thousands.
  if (letter !== undefined && match[0].length > 1 && !/^ [BMKT]$/.test(match[0])) return null;
  return { factor: MAGNITUDES[(word ?? letter)!]!, end: at + match[0].length };
}

function unitAfter(text: string, at: number): { unit: Unit; end: number } | null {
  const gap = /^(?:[\s-]|\)\s)?/.exec(text.slice(at, at + 2))![0].length;
  const found = unitAt(text, at + gap);
  if (found === null) return null;
  // "in 3 s" is time, "3 h" too; but "5-s" or "2 x 3" is no unit.
  const word = text.slice(at + gap, found.end);
  if (/^[xX]$/.test(word) && (gap > 0 || /^\s?\d/.test(text.slice(found.end, found.end + 2)))) return null;
  if (word === '×' && /^\s?\d/.test(text.slice(found.end, found.end + 2))) return null;
  return found;
}

/** "[12]", "[3, 14]", "(1)": numbers that point. */
function isBracketed(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(end, end + 40);
  return (
    (/\[\s?(?:\d{1,3}\s?[,;–-]\s?){0,9}$/.test(before) && /^\s?(?:[,;–-]\s?\d{1,3}\s?){0,9}\]/.test(after)) ||
    (/\(\s?$/.test(before) && /^\s?\)/.test(after) && /^\d{1,2}$/.test(text.slice(at, end)))
  );
}

/** A dash is a sign where nothing stands right before it that it could join. */
const isSign = (text: string, at: number): boolean => at === 0 || /[\s([=,:;|]/.test(text[at - 1]!);

function spelt(text: string, offset: number, found: readonly PrintedNumber[]): PrintedNumber[] {
  if (text.length < SHORTEST_SPELT) return [];
  return [...text.matchAll(WORD)].flatMap((match) => {
    const at = match.index;
    const after = unitAt(text, at + match[0].length + 1);
    if (after === null || found.some(({ span }) => span.start - offset <= at && at < span.end - offset)) return [];
    const value = SPELT.indexOf(match[0].toLowerCase()) + 1;
    const counted = COUNTED.has(after.unit.dimension);
    const hedge = hedgeBefore(text, at)?.hedge ?? null;
    const rounded = counted ? exactly(value) : interval(value - 0.5, value + 0.5);
    return [
      {
        span: { start: offset + at, end: offset + after.end },
        text: text.slice(at, after.end).replace(/\s+/g, ' '),
        value,
        interval: hedged(rounded, hedge),
        step: 1,
        decimals: 0,
        hedge,
        unit: after.unit,
        magnitude: 1,
        range: null,
        spread: null,
        sign: null,
      },
    ];
  });
}

/** A number in the unit that a header gives: "(M)" over 6.7. */
export const timesMagnitude = (one: PrintedNumber, factor: number, unit: Unit | null = one.unit): PrintedNumber => ({
  ...one,
  value: one.value * factor,
  interval: scale(one.interval, factor),
  step: one.step * factor,
  magnitude: one.magnitude * factor,
  unit,
});
