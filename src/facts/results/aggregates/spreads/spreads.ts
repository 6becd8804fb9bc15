import { memoize } from '../../../../paper/memoize.ts';
import type { Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { disjoint, multiply, withinStep, type Interval } from '../../../numbers/interval.ts';
import { across, bothWays, type LineWay } from '../../tables/grids/across.ts';
import type { Grid, ValueCell } from '../../tables/grid.ts';
import type { Printed } from '../../tables/printed.ts';
import { summariesOf } from '../../tables/grids/summaries.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { valueGridsOf } from '../../tables/grids/value-grids.ts';
import { readingOf, type Aggregate } from '../aggregate-readings.ts';
import { lastLabel } from '../../tables/names/line-names.ts';

/** What a number called "Std" may be of the cells beside it. */
type Spread = 'standard deviation' | 'variance' | 'standard error';

/** A standard deviation beside a mean, both of the same cells. */
export interface PrintedSpread {
  readonly label: string;
  /** Whose: the row or column that is summed up. */
  readonly of: string;
  readonly names: readonly string[];
  readonly parts: readonly ValueCell[];
  readonly printed: ValueCell;
  /** The sample and the population standard deviation of the cells, with all between. */
  readonly computed: Interval;
  /** What it is, null where it is none of these. */
  readonly is: Spread | null;
  /** The standard deviation is far above the last digit, so that no other number prints so. */
  readonly telling: boolean;
}

/** All standard deviations of one line of a table. */
export interface SpreadLine {
  readonly table: Table;
  readonly label: string;
  readonly all: readonly PrintedSpread[];
  /** The table says that the cells are seeds, runs or folds of one thing. */
  readonly ofRuns: boolean;
}

const SPREAD = /^(?:std\.?|stdev\.?|sd|s\.d\.|st\.? ?dev\.?|std\.? ?dev\.?|standard deviations?)$/i;
const RUNS = /\b(?:seeds?|runs?|trials?|folds?|repeats?|repetitions?|replicates?|initiali[sz]ations?)\b/i;
/** Cells of which a deviation is judged, and in how many units of its last digit it tells itself from others. */
const PARTS = 3;
const TELLING = 5;

/** All lines of tables that print the spread of other cells. */
export const spreadLines = memoize((paper: Paper): readonly SpreadLine[] =>
  paper.tables().flatMap((table) => bothWays(valueGridsOf(paper, table), (grid, way) => linesOf(table, grid, way))),
);

/** The mean beside it says of which cells it is; only where that mean fits is the deviation judged. */
function linesOf(table: Table, grid: Grid, side: LineWay): SpreadLine[] {
  const lines = grid[side];
  const { lines: crossing, at, beside } = across(grid, side);
  const spreads = lines.filter((line) => SPREAD.test(lastLabel(line)));
  if (spreads.length === 0) return [];
  const means = summariesOf(lines).filter(({ way }) => way === 'mean');
  return spreads.flatMap((spread): SpreadLine[] => {
    const mean = means.find(({ line }) => Math.abs(line.index - spread.index) === 1);
    const reading = mean === undefined ? null : readingOf(table, mean, crossing, at);
    const all = (reading?.fits ?? []).flatMap((one) => {
      const printed = beside(one.printed, spread);
      return printed === undefined || one.parts.length < PARTS ? [] : [judge(one, printed)];
    });
    const ofRuns =
      grid.corner.some(({ text }) => RUNS.test(text)) || all.some(({ names }) => names.some((name) => RUNS.test(name)));
    return all.length === 0 ? [] : [{ table, label: tableLabel(table), all, ofRuns }];
  });
}

function judge({ label, of, parts, names }: Aggregate, printed: ValueCell): PrintedSpread {
  const computed = deviationOf(parts.map((part) => part.printed));
  const root = Math.sqrt(parts.length);
  const fits = (interval: Interval) => !disjoint(interval, withinStep(printed.printed));
  const is = fits(computed)
    ? 'standard deviation'
    : fits(multiply(computed, computed))
      ? 'variance'
      : fits({ low: computed.low / root, high: computed.high / root })
        ? 'standard error'
        : null;
  const unit = 10 ** -printed.printed.decimals;
  return { label, of, parts, names, printed, computed, is, telling: computed.low >= TELLING * unit };
}

/**
 * From the least population to the greatest sample standard deviation of values that print so: cells that are each off by
 * half a unit move a deviation by no more than the deviation of those halves.
 */
function deviationOf(parts: readonly Printed[]): Interval {
  const count = parts.length;
  const mean = parts.reduce((sum, { value }) => sum + value, 0) / count;
  const squares = parts.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  const half = Math.max(...parts.map(({ low, high }) => (high - low) / 2));
  return {
    low: Math.max(0, Math.sqrt(squares / count) - half),
    high: Math.sqrt(squares / (count - 1)) + half * Math.sqrt(count / (count - 1)),
  };
}
