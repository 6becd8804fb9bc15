import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import type { Grid, Line, ValueCell } from '../../tables/grid.ts';
import { nameWithin } from '../../tables/names/name-within.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { valueGridsOf } from '../../tables/grids/value-grids.ts';

/** A spread that has the digits of its own mean, where the spreads beside it are far smaller: "0.8718 ± 0.8718". */
export interface RepeatedMean {
  readonly cell: ValueCell;
  readonly of: string;
  readonly label: string;
  /** The largest spread of the others in its line, and how many there are. */
  readonly largest: number;
  readonly others: number;
}

const FEWEST = 4;
/** With fewer digits the two may be equal by chance. */
const FEWEST_DIGITS = 3;
const TIMES = 5;

/** All of them, each cell once. */
export const repeatedMeans = memoize((paper: Paper): readonly RepeatedMean[] => {
  const found = paper
    .tables()
    .flatMap((table) =>
      valueGridsOf(paper, table).flatMap((grid) => [...grid.columns, ...grid.rows].flatMap(inLine(grid))),
    );
  return found.filter(({ cell }, i) => found.findIndex((other) => other.cell.cell === cell.cell) === i);
});

const inLine =
  ({ table, rows }: Grid) =>
  ({ values }: Line): RepeatedMean[] =>
    values.filter(repeatsMean).flatMap((cell) => {
      const spreads = values.flatMap((one) =>
        one === cell || one.printed.spread === null ? [] : [one.printed.spread],
      );
      const largest = Math.max(...spreads);
      if (spreads.length < FEWEST || largest * TIMES > cell.printed.spread!) return [];
      const of = nameWithin(table, rows[cell.row]?.path ?? [], cell.cell);
      return [{ cell, of, label: tableLabel(table), largest, others: spreads.length }];
    });

const repeatsMean = ({ printed: { text, value, spread } }: ValueCell): boolean =>
  spread === value && text.replace(/\D/g, '').replace(/^0+/, '').length >= FEWEST_DIGITS;
