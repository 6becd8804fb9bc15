import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Grid, Line } from '../tables/grid.ts';
import { bothWays, type LineWay } from '../tables/grids/across.ts';
import { valueGridsOf } from '../tables/grids/value-grids.ts';
import { tableLabel } from '../tables/names/table-label.ts';

/** A line of values, with the grid that it is of and what its table is called. */
export interface ValueLine {
  readonly grid: Grid;
  readonly way: LineWay;
  readonly line: Line;
  readonly label: string;
}

/** The columns and the rows of all tables, beside which a sentence may be set. */
export const valueLines = memoize((paper: Paper): readonly ValueLine[] =>
  paper
    .tables()
    .flatMap((table) =>
      bothWays(valueGridsOf(paper, table), (grid, way) =>
        grid[way].map((line) => ({ grid, way, line, label: tableLabel(table) })),
      ),
    ),
);
