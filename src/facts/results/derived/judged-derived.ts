import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { disjoint, widen, type Interval } from '../../numbers/interval.ts';
import type { Entry } from '../changes/cell-changes.ts';
import { agree, computed as compute, cutOff, type Way } from '../changes/change-ways.ts';
import { isMadeSo } from '../tables/made-so.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { IS_QUOTIENT, readingsOf, SAYS_BEST, type Compares } from './compares.ts';
import { mayAgree } from './may-agree.ts';
import { derivedLines, type DerivedCell, type DerivedLine } from './derived-lines.ts';

/** A number of a line that compares two others, beside the two values. */
export interface JudgedDerived {
  readonly line: DerivedLine;
  readonly label: string;
  readonly one: DerivedCell;
  readonly value: Entry;
  readonly base: Entry;
  readonly way: Way;
  /** What value and base give, without sign. */
  readonly computed: Interval;
  readonly agrees: boolean;
  /** So far off that neither rounding nor a mean over runs explains it. */
  readonly clear: boolean;
  /** Compared with the best of the others, whichever that is. */
  readonly withBest: boolean;
  /** How many others of its line agree. */
  readonly others: number;
}

/** Numbers that agree on one reading before one that does not is wrong. */
const ENOUGH = 3;
/** Of a reading that is right, as many fit among the first numbers. */
const PROBE = 8;
/** A mean of the ratios of runs is not the ratio of their means: so far apart it says nothing. */
const OF_RUNS = 0.03;
/** The rows and columns of a paper that compare others, where most of their numbers say what they compare. */
export const judgedDerived = memoize((paper: Paper): readonly JudgedDerived[] =>
  paper.tables().flatMap((table) => derivedLines(table).flatMap(judgeLine)),
);

function judgeLine(line: DerivedLine): JudgedDerived[] {
  const { all, ways } = readingsOf(line);
  const probe = line.cells.slice(0, PROBE);
  const readings = all.flatMap((compares) =>
    ways.flatMap((way) =>
      mayHold(probe, compares, way) && fitting(readingOf(line, probe, compares, way)) >= ENOUGH
        ? [readingOf(line, line.cells, compares, way)]
        : [],
    ),
  );
  const [first, ...rest] = readings;
  if (first === undefined) return [];
  const best = rest.reduce(
    (most, one) => (fitting(one) - fitting(most) + (one[0]!.withBest ? 0.5 : 0) > 0 ? one : most),
    first,
  );
  const fits = best.filter(({ agrees }) => agrees);
  const chances = fits.map((one) => chanceOf(line, one));
  if (!isMadeSo('mean', chances, best.length - fits.length, all.length * ways.length)) return [];
  // Where the number that would be right stands elsewhere in the line, its rows are shifted.
  const others = line.cells.filter((cell) => !fits.some(({ one }) => one === cell));
  const isShifted = ({ one, computed }: JudgedDerived) =>
    others.some((cell) => cell !== one && !disjoint(computed, cutOff(cell.change)));
  const isElse = (miss: JudgedDerived) =>
    all.some((compares) => readingOf(line, [miss.one], compares, miss.way).some((other) => explains(other, miss)));
  const misses = best.filter((one) => one.clear && !isShifted(one) && !isElse(one));
  return [...fits, ...misses].map((one) => ({ ...one, others: fits.length - (one.agrees ? 1 : 0) }));
}

/** Whether enough of the first numbers may agree. */
function mayHold(probe: readonly DerivedCell[], { of }: Compares, way: Way): boolean {
  const near = probe.filter(({ key, change }) => {
    const pair = of(key);
    return pair !== null && mayAgree(pair[0], pair[1], way, change);
  });
  return near.length >= ENOUGH;
}

/** What is compared with another value than the rest is compared with: the best of the others, where the line says no such thing. */
const explains = (other: JudgedDerived, { value, base, withBest, line }: JudgedDerived): boolean =>
  other.agrees &&
  !((withBest && SAYS_BEST.test(line.name)) || IS_QUOTIENT.test(line.name)) &&
  (other.value === value || other.base === value || (!withBest && other.base === base));

const fitting = (reading: readonly JudgedDerived[]) => reading.filter(({ agrees }) => agrees).length;

function readingOf(
  line: DerivedLine,
  cells: readonly DerivedCell[],
  { of, withBest = false }: Compares,
  way: Way,
): JudgedDerived[] {
  return cells.flatMap((one): JudgedDerived[] => {
    const pair = of(one.key);
    if (pair === null || !isOf(one, way)) return [];
    const [value, base] = pair;
    if (value.printed.unit !== base.printed.unit) return [];
    // Rows that were drawn together are told apart only where all of them have as many numbers.
    const alike = [value, base].every((entry) => sharing(line, entry) === one.beside);
    if (!alike && value.cell !== base.cell) return [];
    const given = compute(value, base, way);
    if (!Number.isFinite(given.low) || !Number.isFinite(given.high)) return [];
    const agrees = agree(given, one.change, way);
    const clear = way === 'points' ? !agrees : disjoint(widen(given, OF_RUNS), cutOff(one.change));
    return [
      {
        line,
        label: tableLabel(line.table),
        one,
        value,
        base,
        way,
        computed: given,
        agrees,
        clear,
        withBest,
        others: 0,
      },
    ];
  });
}

/** How many values stand in the cell of a value. */
function sharing({ lines }: DerivedLine, { cell }: Entry): number {
  let counts = shared.get(lines);
  if (counts === undefined) {
    shared.set(lines, (counts = new Map()));
    for (const line of lines.values())
      for (const one of line.values()) counts.set(one.cell, (counts.get(one.cell) ?? 0) + 1);
  }
  return counts.get(cell) ?? 0;
}

const shared = new WeakMap<object, Map<Entry['cell'], number>>();

const isOf = ({ change: { unit } }: DerivedCell, way: Way): boolean =>
  way === 'times' ? unit !== '%' : way === 'points' ? unit !== '×' : unit !== '×';

/** How likely a number fits by chance: how much of the range of its line prints so. */
function chanceOf({ cells }: DerivedLine, { one, computed: { low, high } }: JudgedDerived): number {
  const sizes = cells.map(({ change }) => change.size.value);
  const range = Math.max(...sizes) - Math.min(...sizes);
  const window = high - low + 2 * 10 ** -one.change.size.decimals;
  return window >= range ? 1 : window / range;
}
