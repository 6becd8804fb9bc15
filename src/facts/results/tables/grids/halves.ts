import type { Cell, Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';

const PAIR =
  /^(\d+(?:\s?\.\s?\d+)?)(\s?(?:\||\/|&#124;|→|⟶|\$?\\(?:long)?rightarrow\$?|\$?\\to\$?)\s?)(\d+(?:\s?\.\s?\d+)?)$/;
/** Cells with two values each before their table is read once for the first and once for the second. */
const PAIRS = 6;

/** "82.3 / 84.5", "4.30 | 4.66", "51.2 → 88.4" under a header that says what the two are: the table of the first and that of the second. */
export function halvesOf(paper: Paper, table: Table): Table[] {
  const pairs = new Map(
    table.rows.flatMap(({ children }) =>
      children.flatMap((cell) => {
        const found = cell.column === 0 ? null : PAIR.exec(cell.text.trim());
        return found === null ? [] : [[cell, halves(paper, cell, found)] as const];
      }),
    ),
  );
  if (pairs.size < PAIRS) return [];
  return [0, 1].map((half) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      children: row.children.map((cell) => pairs.get(cell)?.[half] ?? cell),
    })),
  }));
}

/** Each with its own place, where the text stands in the paper as it stands in the cell. */
function halves(paper: Paper, cell: Cell, [all, first, between, second]: RegExpExecArray): Cell[] {
  const start = cell.span.start + cell.text.indexOf(all);
  const isThere = paper.quote(cell.span) === cell.text;
  const part = (text: string, from: number): Cell => ({
    ...cell,
    text,
    span: isThere ? { start: start + from, end: start + from + text.length } : cell.span,
  });
  return [part(first!, 0), part(second!, first!.length + between!.length)];
}
