import type { Cell, Row, Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { looseGridsOf, type Grid } from '../grid.ts';
import { halvesOf } from './halves.ts';

/**
 * The grids of a table for arithmetic over its values, which needs no names of rows: as it stands, then once for the first
 * and once for the second values of cells that hold two.
 */
export const valueGridsOf = (paper: Paper, table: Table): readonly Grid[] =>
  [withHeadsApart(table), ...halvesOf(paper, table)].flatMap(looseGridsOf);

const MEAN_WORD = /(?:^|\s)(?:avg|average|mean)\.?(?:$|\s)/i;
const LEAST_WORDS = 3;

/** "News Books Talks AVG" over four columns, or over eight: a converter drew the heads of the columns into one cell. */
function withHeadsApart(table: Table): Table {
  const last = table.rows.findLast(({ header }) => header);
  if (last === undefined || !last.children.some((cell) => wordsFor(cell) !== null)) return table;
  const apart: Row = { ...last, children: last.children.flatMap(headsOf) };
  return { ...table, rows: table.rows.map((row) => (row === last ? apart : row)) };
}

function wordsFor({ text, columns }: Cell): string[] | null {
  if (columns < LEAST_WORDS || !MEAN_WORD.test(text)) return null;
  const words = text.trim().split(/\s+/);
  return words.length >= LEAST_WORDS && columns % words.length === 0 ? words : null;
}

function headsOf(cell: Cell): Cell[] {
  const words = wordsFor(cell);
  if (words === null) return [cell];
  return Array.from({ length: cell.columns }, (_, i) => ({
    ...cell,
    text: words[i % words.length]!,
    column: cell.column + i,
    columns: 1,
  }));
}
