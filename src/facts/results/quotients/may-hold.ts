import type { Line, ValueCell } from '../tables/grid.ts';
import type { Operation } from './operations.ts';

/** No spread over runs moves a quotient farther; what is nearer may fit. */
const SLACK = 1.05;

/**
 * Whether not too many cells are something else, worked out in plain numbers: wherever a line is made of two others this is
 * true, and of the thousands that are tried nearly all fail here after a few cells.
 */
export function mayHold(
  line: readonly (ValueCell | undefined)[],
  first: readonly (ValueCell | undefined)[],
  second: readonly (ValueCell | undefined)[],
  { isQuotient, factor }: Operation,
  most: number,
): boolean {
  let misses = 0;
  for (const [i, printed] of line.entries()) {
    const [a, b] = [first[i], second[i]];
    if (printed === undefined || a === undefined || b === undefined) continue;
    const { value, decimals } = printed.printed;
    if (value <= 0 || a.printed.low <= 0 || b.printed.low <= 0) continue;
    const low = isQuotient ? (factor * a.printed.low) / b.printed.high : a.printed.low * b.printed.low;
    const high = isQuotient ? (factor * a.printed.high) / b.printed.low : a.printed.high * b.printed.high;
    const step = 1.001 * 10 ** -decimals;
    if ((high * SLACK < value - step || low > (value + step) * SLACK) && ++misses > most) return false;
  }
  return true;
}

/** The cells of a line by the lines that cross it. */
export function placed(line: Line, at: (cell: ValueCell) => number): readonly (ValueCell | undefined)[] {
  const cells: (ValueCell | undefined)[] = [];
  for (const cell of line.values) cells[at(cell)] = cell;
  return Array.from(cells);
}
