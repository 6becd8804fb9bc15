import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { equalLines } from './copied-lines.ts';
import { equalCells } from './unequal-cells.ts';

/** A number that two tables print, and that is the same in both. */
export interface AgreeingCell {
  readonly tables: readonly [Table, Table];
  /** The row of the first table, or the column where columns are compared. */
  readonly line: Line;
  readonly column: Line;
  readonly cells: readonly [ValueCell, ValueCell];
}

/** The cells that are compared by their lines, and agree: each pair of places once. */
export const agreeingCells = memoize((paper: Paper): readonly AgreeingCell[] => {
  const byNames = equalCells(paper).map(({ pair, row, column, first, second }): AgreeingCell => {
    return { tables: [pair.first, pair.second], line: row, column, cells: [first, second] };
  });
  const byLines = equalLines(paper).flatMap(({ a, b, same }) =>
    same.map((key): AgreeingCell => {
      const [one, other] = [a.values.get(key)!, b.values.get(key)!];
      return {
        tables: [a.sheet.table, b.sheet.table],
        line: a.line,
        column: one.column,
        cells: [one.value, other.value],
      };
    }),
  );
  const seen = new Set<string>();
  return [...byNames, ...byLines].filter((one) => {
    const key = placesOf(one.cells);
    return !seen.has(key) && seen.add(key);
  });
});

/** Where two cells stand, the same whichever comes first. */
export const placesOf = (cells: readonly ValueCell[]): string =>
  cells
    .map(({ cell }) => cell.span.start)
    .toSorted((a, b) => a - b)
    .join(' ');
