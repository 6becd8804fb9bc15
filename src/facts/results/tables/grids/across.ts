import type { Cell } from '../../../../paper/nodes.ts';
import type { Grid, Line, ValueCell } from '../grid.ts';

/** Lines are read down a table's columns or along its rows. */
export type LineWay = 'columns' | 'rows';

/** What crosses the lines of one way. */
interface Across {
  readonly lines: readonly Line[];
  /** The index of the crossing line that a cell stands on. */
  readonly at: (cell: ValueCell) => number;
  /** The cell of a line beside another one: on the same crossing line. */
  readonly beside: (cell: ValueCell, line: Line) => ValueCell | undefined;
  /** All that names the crossing line of a cell. */
  readonly pathOf: (cell: ValueCell) => readonly Cell[];
}

/** The lines that cross those of one way. */
export function across({ rows, columns }: Grid, way: LineWay): Across {
  const lines = way === 'columns' ? rows : columns;
  const at = way === 'columns' ? ({ row }: ValueCell) => row : ({ column }: ValueCell) => column;
  return {
    lines,
    at,
    beside: (cell, { values }) => values.find((one) => at(one) === at(cell)),
    pathOf: (cell) => lines.find(({ index }) => index === at(cell))?.path ?? [],
  };
}

/** What is read of grids down their columns, then along their rows. */
export const bothWays = <Found>(
  grids: readonly Grid[],
  read: (grid: Grid, way: LineWay) => readonly Found[],
): Found[] => grids.flatMap((grid) => [...read(grid, 'columns'), ...read(grid, 'rows')]);
