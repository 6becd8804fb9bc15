import type { Paper } from '../../paper/paper.ts';
import { contains, type Span } from '../../paper/span.ts';
import { hedgeBefore, hedged } from './hedges.ts';
import { exactly, hull, interval, scale, type Interval } from './interval.ts';
import { isLabel, isYear } from './not-a-quantity.ts';
import {
  decimalsOf,
  DIGITS,
  exponentAt,
  magnitudeAt,
  plainDigits,
  rangeAt,
  spreadAt,
  stepOf,
  unitAfter,
} from './number-parts.ts';
import type { PrintedNumber } from './printed-number.ts';
import { speltNumbers } from './spelt-numbers.ts';
import { COUNTED, type Unit } from './units.ts';

const NUMBER = new RegExp(String.raw`(?<sign>[+\-−–]\s?)?(?<digits>${DIGITS})`, 'gu');
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
  return [...found, ...speltNumbers(text, offset, found)].sort((a, b) => a.span.start - b.span.start);
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
  if (IN_NAME.test(text.slice(Math.max(0, at - 3), at))) return null;
  const digitsEnd = at + digits.length;
  const plain = plainDigits(digits);
  const exponent = exponentAt(text, digitsEnd, (index) => raised.has(offset + index));
  const power = exponent === null ? null : 10 ** exponent.power;
  // A power that no number of the machine holds is none of a paper.
  if (power !== null && !Number.isFinite(power)) return null;
  const magnitude = exponent === null ? magnitudeAt(text, digitsEnd) : null;
  const spread = spreadAt(text, exponent?.end ?? magnitude?.end ?? digitsEnd);
  const bareEnd = spread?.end ?? exponent?.end ?? magnitude?.end ?? digitsEnd;
  const first = { value: Number(plain), power, magnitude: magnitude?.factor ?? null };
  const firstUnit = unitAfter(text, bareEnd);
  const rangeFrom = firstUnit?.unit.dimension === 'percent' ? firstUnit.end : bareEnd;
  const range = spread === null ? rangeAt(text, rangeFrom, first) : null;
  const unit = range?.unit ?? firstUnit;
  const end = unit?.end ?? range?.end ?? bareEnd;
  const isScaled = magnitude !== null || exponent !== null;
  if (runsOn(text, end, unit !== null) || isArxivNumber(plain)) return null;
  if (unit === null && isLabel(text, at, end)) return null;
  if (unit === null && !isScaled && (isYear(digits) || isBracketed(text, at, end))) return null;
  const factor = range?.factor ?? power ?? first.magnitude ?? 1;
  const hedge = hedgeBefore(text, signAt ?? at)?.hedge ?? (isPlus(text, end) ? 'more' : null);
  const sign = signAt === null ? null : signOf(text, signAt);
  const value = first.value * factor * (sign === '-' ? -1 : 1);
  const step = stepOf(plain) * factor;
  const decimals = decimalsOf(plain);
  const isCount = unit !== null && COUNTED.has(unit.unit.dimension) && decimals === 0 && factor === 1;
  const rounded = isCount ? exactly(value) : within(value, step);
  return {
    span: { start: offset + at, end: offset + end },
    text: text.slice(at, end).replace(/\s+/g, ' '),
    value: range === null ? value : (value + range.value) / 2,
    interval: hedged(range === null ? rounded : hull([rounded, within(range.value, range.step)]), hedge),
    step,
    decimals,
    hedge,
    unit: unit?.unit ?? null,
    magnitude: factor,
    range: range === null ? null : [value, range.value],
    spread: spread === null ? null : spread.value * factor,
    sign,
  };
}

/** What is rounded to steps of this size. */
const within = (value: number, step: number): Interval => interval(value - step / 2, value + step / 2);

/** "1,000+", but not the "+/-" of a spread. */
const isPlus = (text: string, end: number): boolean => /^\+(?!\/)/.test(text.slice(end, end + 2));

/**
 * Letters run on ("3D", "2nd", "7x7"), or the number goes on ("3.5.1", "10:30"). Behind a unit, digits are a footnote's mark
 * ("hours.2").
 */
function runsOn(text: string, end: number, hasUnit: boolean): boolean {
  const after = text.slice(end, end + 2);
  return /^[\p{L}\d_]/u.test(after) || (!hasUnit && /^[.:]\d/.test(after));
}

/** "2302.13971". */
const isArxivNumber = (plain: string): boolean => /^\d{4}\.\d{4,5}$/.test(plain);

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
function signOf(text: string, at: number): '+' | '-' | null {
  if (text[at] === '+') return '+';
  return /[-−–]/.test(text[at]!) && (at === 0 || /[\s([=,:;|]/.test(text[at - 1]!)) ? '-' : null;
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
