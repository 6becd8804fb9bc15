import type { Paper } from '../../../paper/paper.ts';
import { saysHow, SURE, type AggregateLine } from './aggregates.ts';

/** None of them is what its cells give, and the paper does not say how else it was made. */
const unexplained = (paper: Paper, lines: readonly AggregateLine[]): AggregateLine[] =>
  lines.filter((line) => line.fits.length === 0 && !saysHow(paper, line));

/** Averages that are no plain means, where those of the same columns are in other tables: better witnesses than the cells. */
export const unlikeElsewhere = (paper: Paper, lines: readonly AggregateLine[]): AggregateLine[] =>
  unexplained(paper, lines).filter((line) => line.fitting >= SURE && line.misses.length >= 2);

/** Averages that are no plain means, of cells whose average can hardly mean another thing. */
export const unlikePlainMeans = (paper: Paper, lines: readonly AggregateLine[]): AggregateLine[] =>
  unexplained(paper, lines).filter((line) => line.misses.length >= 3 && isWhole(line));

/** Cells of an average before one may call it unexplained; its distance from the plain mean; the spread of its cells. */
const MANY = 5;
const NEAR = 0.15;
const WIDEST = 20;

/**
 * Cells that are all of one kind, so that their mean is what "average" must mean: as many in each line, with as many
 * digits, and of one order of magnitude. A column of parameters among them would be none of these.
 */
function isWhole({ misses, complete }: AggregateLine): boolean {
  const counts = new Set(misses.map(({ parts }) => parts.length));
  return (
    complete &&
    counts.size === 1 &&
    misses.every(({ parts, printed, low, high, of }) => {
      const values = parts.map((part) => part.printed.value);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const mean = (low + high) / 2;
      return (
        parts.length >= MANY &&
        !/±|\d\.\d/.test(of) &&
        new Set(parts.map((part) => part.printed.decimals)).size === 1 &&
        least > 0 &&
        most <= WIDEST * least &&
        Math.abs(printed.printed.value - mean) <= NEAR * mean
      );
    })
  );
}
