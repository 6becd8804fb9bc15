import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { enumerate } from '../../text/enumerate.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { named, sheets, turned } from '../tables/grids/sheets.ts';

/** One place that two tables fill with two numbers. */
interface Place {
  readonly row: Line;
  readonly column: Line;
  readonly first: ValueCell;
  readonly second: ValueCell;
}

const MOST = 4;

/** "Table 3 and Table 6 have 3,050 too": what other tables print at the place where two differ, if they agree with one. */
export function thirdPlace(
  paper: Paper,
  tables: readonly Table[],
  { row, column, first, second }: Place,
): string | null {
  const [ofRow, ofColumn] = [named(row), named(column)];
  if (ofRow.own === '' || ofColumn.own === '') return null;
  const others = sheets(paper).filter(({ table }) => table.caption?.label != null && !tables.includes(table));
  const found = others
    .flatMap((sheet) => [sheet, turned(sheet)])
    .flatMap(({ table, rows, columns, at }) =>
      rows.flatMap((one, i) =>
        one.own !== ofRow.own
          ? []
          : columns.flatMap((other, j) => {
              const value = other.own === ofColumn.own ? at(i, j) : undefined;
              return value === undefined ? [] : [{ label: tableLabel(table), text: value.printed.text }];
            }),
      ),
    );
  return agreeing(found, first.printed.text, second.printed.text);
}

/** The same of two cells of one row that another row of a third table has, whatever that is called. */
export function thirdOrder(paper: Paper, tables: readonly Table[], cells: readonly Place[]): string | null {
  const others = sheets(paper).filter(({ table }) => table.caption?.label != null && !tables.includes(table));
  const sides = (['first', 'second'] as const).map((side) =>
    others
      .filter(({ rows, columns, at }) =>
        rows.some((_, i) =>
          cells.every((cell) =>
            columns.some(
              (other, j) =>
                other.own !== '' &&
                other.own === named(cell.column).own &&
                at(i, j)?.printed.text === cell[side].printed.text,
            ),
          ),
        ),
      )
      .map(({ table }) => tableLabel(table)),
  );
  const [one, other] = sides.map((labels) => [...new Set(labels)]) as [string[], string[]];
  if ((one.length === 0) === (other.length === 0)) return null;
  const [agrees, side] = one.length > 0 ? [one, 0] : [other, 1];
  return `${listed(agrees)} ${agrees.length === 1 ? 'agrees' : 'agree'} with ${tableLabel(tables[side]!)}`;
}

function agreeing(found: readonly { label: string; text: string }[], first: string, second: string): string | null {
  const [one, other] = [first, second].map((text) => [
    ...new Set(found.filter((place) => place.text === text).map(({ label }) => label)),
  ]) as [string[], string[]];
  if ((one.length === 0) === (other.length === 0)) return null;
  const [labels, text] = one.length > 0 ? [one, first] : [other, second];
  return `${listed(labels)} ${labels.length === 1 ? 'has' : 'have'} ${text} too`;
}

const listed = (labels: readonly string[]): string =>
  enumerate(labels.length > MOST ? [...labels.slice(0, MOST - 1), `${labels.length - MOST + 1} more`] : labels);
