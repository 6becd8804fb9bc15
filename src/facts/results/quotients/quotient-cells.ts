import { apart, interval, widen, withinStep, type Interval } from '../../numbers/interval.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { lastLabel } from '../tables/names/line-names.ts';
import { likelihoodByChance } from '../tables/made-so.ts';
import type { Operation } from './operations.ts';
import { magnitudeOf } from '../../../magnitudes.ts';
import { valuesByCrossing } from '../tables/grids/across.ts';

/** A cell beside the two that it may be made of. */
export interface QuotientCell {
  readonly printed: ValueCell;
  readonly first: ValueCell;
  readonly second: ValueCell;
  readonly computed: Interval;
  /** How likely it fits if it is made in another way, 0 to 1. */
  readonly chance: number;
  /** The line that crosses: whose cell it is. */
  readonly of: Line;
}

interface Lines {
  readonly line: Line;
  readonly first: Line;
  readonly second: Line;
}

/** Of all cells of a line as many may disagree before it is made in another way. */
export const MOST_MISSES = 0.25;
/** So likely may it be that all that fit do so by chance. */
const CHANCE = 1e-6;
const FEWEST_KINDS = 4;
const FEWEST_KINDS_NAMED = 2;
/** The mean over runs of a ratio is not the ratio of two means. */
const OF_RUNS = 0.03;
/** Sums and means of rows are no row of their own. */
const SUMMARY = /\b(?:avg|average|mean|median|total|sum|overall|all|std|min|max)\b|[Δ∆]/i;

/** The cells that are what two others give, and those that are not; no cells where too many are not. */
export function judgeCells(
  { line, first, second }: Lines,
  operation: Operation,
  crossing: readonly Line[],
  at: (cell: ValueCell) => number,
  named: boolean,
): { fits: QuotientCell[]; misses: QuotientCell[] } {
  const none = { fits: [], misses: [] };
  const [ofFirst, ofSecond] = [valuesByCrossing(first, at), valuesByCrossing(second, at)];
  const spread = spreadOf(line);
  const most = named ? Infinity : MOST_MISSES * line.values.length;
  const fits: QuotientCell[] = [];
  const misses: QuotientCell[] = [];
  for (const printed of line.values) {
    const [a, b] = [ofFirst.get(at(printed)), ofSecond.get(at(printed))];
    if (a === undefined || b === undefined || !isPlain(printed) || !isPlain(a) || !isPlain(b)) continue;
    const computed = operation.of(inUnits(a), inUnits(b));
    if (!Number.isFinite(computed.low) || !Number.isFinite(computed.high)) continue;
    const window = computed.high - computed.low + 2 * stepOf(printed);
    const of = crossing.find(({ index }) => index === at(printed))!;
    const cell = { printed, first: a, second: b, computed, of, chance: window >= spread ? 1 : window / spread };
    if (!apart(computed, withinStep(printed.printed))) fits.push(cell);
    else if (isClear(cell)) misses.push(cell);
    if (misses.length > most) return none;
  }
  const kinds = Math.min(
    ...[fits.map((one) => one.printed), named ? fits.map((one) => one.printed) : fits.map((one) => one.first)].map(
      (cells) => new Set(cells.map(({ printed }) => printed.value)).size,
    ),
  );
  if (kinds < (named ? FEWEST_KINDS_NAMED : FEWEST_KINDS) || isTrivial(fits)) return none;
  return { fits, misses };
}

/** Most that fit are the first number again: divided by one, or times one. */
const isTrivial = (fits: readonly QuotientCell[]): boolean =>
  fits.filter(({ printed, first, second }) =>
    [first, second].some(({ printed: { value } }) => value === printed.printed.value || value === 1 || value === 0),
  ).length *
    2 >=
  fits.length;

/** What is off by more than any rounding, in a row that is itself no summary. */
const isClear = ({ printed, first, second, computed, of }: QuotientCell): boolean => {
  const ofRuns = [printed, first, second].some((one) => one.printed.spread !== null);
  return (
    !SUMMARY.test(lastLabel(of)) && apart(ofRuns ? widen(computed, OF_RUNS) : computed, withinStep(printed.printed))
  );
};

const isPlain = ({ printed: { value } }: ValueCell): boolean => value > 0;

const inUnits = ({ printed: { low, high, unit } }: ValueCell): Interval => {
  const factor = magnitudeOf(unit);
  return interval(low * factor, high * factor);
};

const stepOf = ({ printed: { decimals } }: ValueCell): number => 10 ** -decimals;

/** How far the values of a line lie from each other: twice their standard deviation. */
function spreadOf({ values }: Line): number {
  const all = values.map(({ printed }) => printed.value);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return 2 * Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length);
}

/** Whether so many fit that chance is no explanation, counted over all readings that were tried and all choices of the misses. */
export function isBeyondChance(fits: readonly QuotientCell[], misses: readonly QuotientCell[], tried: number): boolean {
  const chances = fits.map(({ chance }) => chance);
  return likelihoodByChance(chances, misses.length, tried) <= (tried === 1 ? NAMED : CHANCE);
}

/** A name that says how its cells are made needs fewer of them. */
const NAMED = 1e-2;
