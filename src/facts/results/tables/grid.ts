import { groupBy } from '../../../group-by.ts';
import type { Cell, Row, Table } from '../../../paper/nodes.ts';
import { printedCell, type Printed } from './printed.ts';
import { isSize } from './names/names.ts';
import { ownPaths, rowPaths, type BodyRow, type PathsOf } from './grids/row-paths.ts';

/** A cell that holds one value. */
export interface ValueCell {
  readonly cell: Cell;
  readonly printed: Printed;
  readonly row: number;
  readonly column: number;
}

/** A row or column of values with all that names it, outermost first. */
export interface Line {
  readonly index: number;
  /** The row that groups it or the headers that span it, then its own label: `PaLM`, `62B`. */
  readonly path: readonly Cell[];
  readonly values: readonly ValueCell[];
}

/** The part of a table under one header: a repeated header begins another. */
export interface Grid {
  readonly table: Table;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** The headers over the columns that hold labels: "Model", "Params". */
  readonly corner: readonly Cell[];
  /** Rows that stand between two lines or two row groups, in the order of the table: bold is often given by block. */
  readonly blocks: readonly (readonly Line[])[];
}

interface Part {
  readonly headers: Row[];
  readonly body: BodyRow[];
}

const known = new WeakMap<Table, readonly Grid[]>();

/** The grids of a table, none where its rows could not be told apart by their labels. */
export function gridsOf(table: Table): readonly Grid[] {
  let grids = known.get(table);
  if (grids === undefined) known.set(table, (grids = read(table, rowPaths)));
  return grids;
}

/** The grids of a table for what asks no row for its name: rows that could not be told apart bear their own labels alone. */
export const looseGridsOf = (table: Table): readonly Grid[] => {
  const grids = gridsOf(table);
  return grids.length > 0 ? grids : read(table, ownPaths);
};

const read = (table: Table, pathsOf: PathsOf): Grid[] =>
  partsOf(table).flatMap((part) => {
    const grid = gridOf(table, part, pathsOf);
    return grid === null ? [] : [grid];
  });

function partsOf(table: Table): Part[] {
  const parts: Part[] = [];
  let part: Part | null = null;
  let group: Row | null = null;
  let block = 0;
  let inHeader = false;
  for (const [index, row] of table.rows.entries()) {
    if (
      row.header ||
      (part !== null && !row.group && (repeatsHeader(row, part.headers) || (inHeader && goesOn(row, part.headers))))
    ) {
      if (!inHeader) {
        part = { headers: [], body: [] };
        parts.push(part);
        group = null;
      }
      part!.headers.push(row);
      inHeader = true;
      continue;
    }
    inHeader = false;
    if (part === null) parts.push((part = { headers: [], body: [] }));
    if (row.group) {
      group = row;
      block += 1;
    } else part.body.push({ row, index, group, block });
  }
  return parts.filter(({ body }) => body.length >= 2);
}

/** "0.7B | BoolQ | PIQA" below "125M | BoolQ | PIQA": a header again, whatever the file calls it. */
function repeatsHeader({ children }: Row, headers: readonly Row[]): boolean {
  const said = children.filter(({ column, text }) => column > 0 && text.trim() !== '').map(({ text }) => plain(text));
  const known = new Set(headers.flatMap((row) => row.children.map(({ text }) => plain(text))));
  const again = said.filter((text) => /\p{L}/u.test(text) && known.has(text));
  return again.length >= 2 && again.length * 2 > said.length && !said.some((text) => printedCell(text) !== null);
}

/** "Method | 10% | 50%" right below "Method | Heron | Heron": the header goes on, whatever the file calls it. */
function goesOn({ children }: Row, headers: readonly Row[]): boolean {
  const corner = children.find(({ column }) => column === 0)?.text ?? '';
  return (
    /\p{L}/u.test(corner) &&
    headers.some((row) => row.children.some(({ column, text }) => column === 0 && plain(text) === plain(corner)))
  );
}

const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

function gridOf(table: Table, { headers, body }: Part, pathsOf: PathsOf): Grid | null {
  const all = [...headers, ...body.map(({ row }) => row)].flatMap(({ children }) => children);
  const width = all.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const labels = labelColumns(
    body.map(({ row }) => row),
    width,
  );
  if (labels === 0 || labels >= width) return null;

  const paths = pathsOf(body, labels);
  if (paths === null) return null;
  const cells: ValueCell[] = body.flatMap(({ row }, at) =>
    (isCut(row) ? [] : row.children).flatMap((cell) => {
      const printed = cell.column < labels || cell.columns > 1 ? null : printedCell(cell.text);
      return printed === null ? [] : [{ cell, printed, row: at, column: cell.column }];
    }),
  );
  const inRow = groupBy(cells, ({ row }) => row);
  const inColumn = groupBy(cells, ({ column }) => column);
  const rows = body.map((_, at): Line => ({ index: at, path: paths[at]!, values: inRow.get(at) ?? [] }));
  const columns = Array.from({ length: width - labels }, (_, offset): Line => {
    const column = labels + offset;
    const over = (row: Row) =>
      row.children.filter((cell) => cell.column <= column && column < cell.column + cell.columns);
    return {
      index: column,
      path: distinct(headers.flatMap(over)),
      values: inColumn.get(column) ?? [],
    };
  });
  return {
    table,
    rows,
    columns,
    corner: headers.flatMap(({ children }) => children.filter(({ column }) => column < labels)),
    blocks: blocksOf(
      body.map(({ block }) => block),
      rows,
    ),
  };
}

/** A spread that lost its number: whoever made the table cut the row at wrong places, and no value is under its header. */
const isCut = ({ children }: Row): boolean => children.some(({ text }) => /±\s*$/u.test(text));

const distinct = (cells: readonly Cell[]) =>
  cells.filter((cell, i) => cell.text.trim().length > 0 && cells.findIndex(({ text }) => text === cell.text) === i);

const blocksOf = (of: readonly number[], rows: readonly Line[]) =>
  [...new Set(of)].map((block) => rows.filter((_, i) => of[i] === block));

/** How many columns at the left hold labels: words, sizes of models, nothing. */
function labelColumns(rows: readonly Row[], width: number): number {
  for (let column = 0; column < width; column++) {
    const texts = rows.flatMap(({ children }) =>
      children.filter((cell) => cell.column === column).map(({ text }) => text.trim()),
    );
    if (texts.length === 0) continue;
    const values = texts.filter((text) => (printedCell(text) !== null && !isSize(text)) || /^[-–—]$/.test(text));
    if (column > 0 && values.length * 2 >= texts.length) return column;
  }
  return width;
}
