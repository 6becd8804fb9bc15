import { memoize } from '../../../../paper/memoize.ts';
import type { Cell, Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { halvesOf } from './halves.ts';
import { looseGridsOf, type Grid, type Line, type ValueCell } from '../grid.ts';
import { nameWords } from '../names/names.ts';
import { printedCell } from '../printed.ts';
import { rowsApart } from './drawn-together.ts';

/** A row or column by its names as they can be compared. */
export interface Named {
  readonly line: Line;
  /** With all that stands over it, empty where no words do. */
  readonly full: string;
  /** Its own label alone. */
  readonly own: string;
}

/** A grid by the names of its lines. */
export interface Sheet {
  readonly table: Table;
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
  readonly at: (row: number, column: number) => ValueCell | undefined;
}

const MOST_LINES = 60;
/** Each is compared with each. */
const MOST = 100;

/** All grids of the tables of a paper, without the rows that a converter drew together where they cannot be told apart. */
export const sheets = memoize((paper: Paper): readonly Sheet[] =>
  paper
    .tables()
    .filter(({ caption }) => caption?.label?.startsWith('Fig') !== true)
    .flatMap((table) =>
      [rowsApart(table), ...halvesOf(paper, table)].flatMap((part) =>
        looseGridsOf(part).map((grid) => sheetOf(table, part, grid)),
      ),
    )
    .filter(({ rows, columns }) => rows.length <= MOST_LINES && columns.length <= MOST_LINES)
    .slice(0, MOST),
);

function sheetOf(table: Table, part: Table, grid: Grid): Sheet {
  const glued = new Set(part.rows.filter(({ children }) => children.some(isGlued)).flatMap(({ children }) => children));
  const values = new Map(
    grid.rows.flatMap((row, i) =>
      row.values.flatMap((value) => (glued.has(value.cell) ? [] : [[`${i} ${value.column}`, value] as const])),
    ),
  );
  return {
    table,
    rows: grid.rows.map(named),
    columns: grid.columns.map(named),
    at: (row, column) => values.get(`${row} ${grid.columns[column]!.index}`),
  };
}

/** "35.89 78.48": two values of two columns, so that those beside them may stand in the wrong ones too. */
const isGlued = ({ text, column }: Cell): boolean =>
  column > 0 && /^\d[\d.,]*\s+\d[\d.,\s]*$/.test(text) && printedCell(text) === null;

/** Rows as columns. */
export const turned = ({ table, rows, columns, at }: Sheet): Sheet => ({
  table,
  rows: columns,
  columns: rows,
  at: (row, column) => at(column, row),
});

/** A line with its name in full, groups included, and its own name alone. */
export function named(line: Line): Named {
  const own = keyOf(line.path.slice(-1));
  return { line, full: line.path.length > 1 ? keyOf(line.path) : own, own };
}

function keyOf(path: readonly Cell[]): string {
  const text = path.map((cell) => cell.text).join(' ');
  if (!/\p{L}/u.test(text)) return '';
  const words = nameWords(text).join(' ');
  const key = words === '' ? text.toLowerCase().trim() : words;
  // A number names no row by itself: "10" is a size here and a rank there.
  return /\p{L}/u.test(key) ? key : '';
}
