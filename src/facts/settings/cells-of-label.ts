import type { Cell, Row, Table } from '../../paper/nodes.ts';
import type { Item } from './stated.ts';

/** The cells to the right, up to the next label: configurations are often printed two pairs a row. */
export function besideOf(table: Table, row: Row, labels: readonly (Item | null)[], c: number): Cell[] {
  const next = labels.findIndex((label, i) => i > c + 1 && label !== null);
  const cells = row.children.slice(c + 1, next < 0 ? undefined : next);
  const pair = pairOf(table, row.children[c]!);
  return pair === null ? cells : cells.filter(({ column }) => column < pair);
}

/** The column in which a head like that of this label comes again ("Key | Value | Key | Value"), or null. */
function pairOf({ rows }: Table, label: Cell): number | null {
  const heads = rows[0]?.children ?? [];
  const own = heads.find(({ column }) => column === label.column)?.text.trim();
  if (own === undefined || own === '') return null;
  return heads.find(({ column, text }) => column > label.column && text.trim() === own)?.column ?? null;
}

/** The cells in the column under a label of the head; without a head, under a label of the first row. */
export function belowOf(table: Table, r: number, label: Cell, header: boolean): Cell[] {
  if (!header && r > 0) return [];
  return table.rows
    .slice(r + 1)
    .filter((row) => !row.header && !row.group)
    .flatMap(({ children }) =>
      children.filter(
        ({ column, columns }) => column < label.column + label.columns && column + columns > label.column,
      ),
    );
}

/** The row that a cell stands in. */
export const rowOf = (table: Table, cell: Cell): Row | undefined =>
  table.rows.find(({ children }) => children.includes(cell));

/** The row of the value, from its label on where both stand in one. */
export function spanOf(table: Table, label: Cell, value: Cell) {
  const row = rowOf(table, value);
  return row?.children.includes(label) === true
    ? { start: label.span.start, end: value.span.end }
    : (row?.span ?? value.span);
}

/** Heads that name no model. */
const NO_NAME =
  /^(?:values?|settings?|specifications?|specs?|details?|choices?|(?:hyper-?)?parameters?|config\w*|defaults?|description|symbol)$/i;

/** The name at the other side: the head of the column for a row's label, the first cell of the row for a column's. */
export function ownerOf(table: Table, labelRow: Row, label: Cell, value: Cell): string | null {
  const row = rowOf(table, value);
  if (row !== undefined && row !== labelRow) {
    const first = row.children[0];
    // "2,048 | 22 | 32": a row of bare numbers names nothing.
    return first === undefined || first === value || !/\p{L}/u.test(first.text) ? null : first.text.trim();
  }
  const head = table.rows
    .filter(({ header }) => header)
    .flatMap(({ children }) => children)
    .findLast(({ column, columns }) => column <= value.column && value.column < column + columns);
  return head === undefined || head === label || head.column === label.column || NO_NAME.test(head.text.trim())
    ? null
    : head.text.trim();
}
