import type { Line, ValueCell } from '../tables/grid.ts';
import type { Operation } from './operations.ts';

/** No spread over runs moves a quotient farther; what is nearer may fit. */
const SLACK = 1.05;

/** The numbers of a line by the lines that cross it, not-a-number where it has none or none above nought. */
export interface Numbers {
  readonly values: Float64Array;
  /** What a step of the last digit is worth. */
  readonly steps: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/**
 * Whether not too many cells are something else, worked out in plain numbers: wherever a line is made of two others this is
 * true, and of the thousands that are tried nearly all fail here after a few cells.
 */
export function mayHold(
  { values, steps }: Numbers,
  first: Numbers,
  second: Numbers,
  { isQuotient, factor }: Operation,
  most: number,
): boolean {
  let misses = 0;
  for (let i = 0; i < values.length; i++) {
    const low = isQuotient ? (factor * first.lows[i]!) / second.highs[i]! : first.lows[i]! * second.lows[i]!;
    const high = isQuotient ? (factor * first.highs[i]!) / second.lows[i]! : first.highs[i]! * second.highs[i]!;
    const [value, step] = [values[i]!, steps[i]!];
    // Where one of the three has no number, neither comparison holds.
    if ((high * SLACK < value - step || low > (value + step) * SLACK) && ++misses > most) return false;
  }
  return true;
}

/** The numbers of a line by the lines that cross it, of which there are `count`. */
export function numbersOf(line: Line, at: (cell: ValueCell) => number, count: number): Numbers {
  const none = () => new Float64Array(count).fill(Number.NaN);
  const numbers: Numbers = { values: none(), steps: none(), lows: none(), highs: none() };
  for (const cell of line.values) {
    const { value, decimals, low, high } = cell.printed;
    const i = at(cell);
    if (value > 0) numbers.values[i] = value;
    numbers.steps[i] = 1.001 * 10 ** -decimals;
    if (low > 0) {
      numbers.lows[i] = low;
      numbers.highs[i] = high;
    }
  }
  return numbers;
}
