import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { across, bothWays, type LineWay } from '../tables/grids/across.ts';
import { valueGridsOf } from '../tables/grids/value-grids.ts';
import type { Grid, Line } from '../tables/grid.ts';
import { isBeyondChance, judgeCells, MOST_MISSES, type QuotientCell } from './quotient-cells.ts';
import { mayHold, numbersOf } from './may-hold.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { mayBeNamed, saysQuotient } from './told-by-name.ts';

/** A line of a table that is, in nearly all of its cells, one of two others over (or times) the other. */
export interface LineQuotient {
  readonly grid: Grid;
  readonly way: LineWay;
  readonly operation: Operation;
  readonly line: Line;
  readonly first: Line;
  readonly second: Line;
  /** The name of the line says what it is. */
  readonly named: boolean;
  readonly fits: readonly QuotientCell[];
  readonly misses: readonly QuotientCell[];
}

/** Lines with fewer cells than this say nothing of how they were made, unless their name does. */
const FEWEST = 5;
const FEWEST_NAMED = 2;
const MOST_LINES = 16;
const MOST_CELLS = 120;

/** All of them; of three lines that hang together in one way only that by which most cells fit, where chance explains it least. */
export const lineQuotients = memoize((paper: Paper): readonly LineQuotient[] =>
  once(paper.tables().flatMap((table) => bothWays(valueGridsOf(paper, table), quotientsIn))),
);

function quotientsIn(grid: Grid, way: LineWay): LineQuotient[] {
  const lines = grid[way].filter(({ values }) => values.length >= FEWEST_NAMED && values.length <= MOST_CELLS);
  if (lines.length < 3 || lines.length > MOST_LINES) return [];
  const tried = lines.length ** 3 * OPERATIONS.length;
  const { at, lines: crossing } = across(grid, way);
  const count = 1 + Math.max(...lines.flatMap(({ values }) => values.map(at)));
  const numbers = new Map(lines.map((line) => [line, numbersOf(line, at, count)]));
  // A letter behind a number multiplies it.
  const hasUnits = lines.some(({ values }) => values.some(({ printed }) => /^[kKMBGT]$/.test(printed.unit)));
  const found: LineQuotient[] = [];
  for (const line of lines) {
    const isNamed = mayBeNamed(line);
    const own = numbers.get(line)!;
    const most = MOST_MISSES * line.values.length;
    for (const first of lines) {
      if (first === line) continue;
      const over = numbers.get(first)!;
      for (const second of lines) {
        if (second === line || second === first) continue;
        const under = numbers.get(second)!;
        for (const operation of OPERATIONS) {
          if (operation.commutes && first.index > second.index) continue;
          const named = isNamed && operation.isQuotient && saysQuotient(line, first, second);
          if (!named && !hasUnits && !mayHold(own, over, under, operation, most)) continue;
          const { fits, misses } = judgeCells({ line, first, second }, operation, crossing, at, named);
          if (isMade(fits, misses, named, tried))
            found.push({ grid, way, operation, line, first, second, named, fits, misses });
        }
      }
    }
  }
  return found.filter((one) => !found.some((other) => other !== one && isSame(one, other) && tells(other, one)));
}

/** Whether so many of its cells are what two others give that the line is made so. */
const isMade = (
  fits: readonly QuotientCell[],
  misses: readonly QuotientCell[],
  named: boolean,
  tried: number,
): boolean =>
  named
    ? fits.length >= FEWEST_NAMED && isBeyondChance(fits, misses, 1)
    : fits.length >= FEWEST &&
      misses.length <= MOST_MISSES * (fits.length + misses.length) &&
      isBeyondChance(fits, misses, tried);

const isSame = (a: LineQuotient, b: LineQuotient): boolean =>
  indices(a) === indices(b) || (a.line === b.line && a.operation === b.operation);
const indices = ({ line, first, second }: LineQuotient): string =>
  [line.index, first.index, second.index].toSorted((a, b) => a - b).join(' ');

/** Whether one reading of the same lines says more than another. */
function tells(a: LineQuotient, b: LineQuotient): boolean {
  if (a.named !== b.named) return a.named;
  if (isRounded(a) !== isRounded(b)) return isRounded(a);
  if (a.fits.length !== b.fits.length) return a.fits.length > b.fits.length;
  return likely(a) < likely(b);
}

/** What is printed with more digits behind the point than what it is made of was computed from it. */
const isRounded = ({ fits }: LineQuotient): boolean =>
  fits.some(({ printed, first, second }) =>
    [first, second].every((one) => one.printed.decimals < printed.printed.decimals),
  );

const likely = ({ fits }: LineQuotient): number => fits.reduce((sum, { chance }) => sum + Math.log(chance), 0);

/** Halves of a table share columns: what was read in the first one is not read again. */
function once(all: readonly LineQuotient[]): LineQuotient[] {
  const seen = new Set<string>();
  return all.filter(({ fits, misses, operation }) => {
    const keys = [...fits, ...misses].map(({ printed: { cell } }) => `${operation.sign} ${cell.span.start}`);
    const isNew = keys.some((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
