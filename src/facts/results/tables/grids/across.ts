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

const known = new WeakMap<Line, ReadonlyMap<number, ValueCell>>();

/** The values of a line by the line that crosses it, kept: a row is crossed by columns alone, and a column by rows. */
export function valuesByCrossing(line: Line, at: Across['at']): ReadonlyMap<number, ValueCell> {
  let values = known.get(line);
  if (values === undefined) known.set(line, (values = new Map(line.values.map((cell) => [at(cell), cell]))));
  return values;
}
