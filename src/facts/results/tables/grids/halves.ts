import type { Cell, Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\s?\.\s?\d+)?`;
const BETWEEN = String.raw`\s?(?:\||\/|&#124;|→|⟶|\$?\\(?:long)?rightarrow\$?|\$?\\to\$?)\s?`;
const SEVERAL = new RegExp(String.raw`^${NUMBER}(?:${BETWEEN}${NUMBER}){1,2}$`);
const EACH = new RegExp(NUMBER, 'g');
/** Cells with as many values each before their table is read once for each of them. */
const FEWEST = 6;

/**
 * "82.3 / 84.5", "4.30 | 4.66", "51.2 → 88.4", "36.2/15.1/26.9" under a header that says what they are: the table of the
 * first ones, that of the second, and that of the third.
 */
export function halvesOf(paper: Paper, table: Table): Table[] {
  const split = new Map(
    table.rows.flatMap(({ children }) =>
      children.flatMap((cell) =>
        cell.column > 0 && SEVERAL.test(cell.text.trim()) ? [[cell, parts(paper, cell)] as const] : [],
      ),
    ),
  );
  return [2, 3].flatMap((count) => {
    const alike = new Map([...split].filter(([, all]) => all.length === count));
    if (alike.size < FEWEST) return [];
    return Array.from({ length: count }, (_, i) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        children: row.children.map((cell) => alike.get(cell)?.[i] ?? cell),
      })),
    }));
  });
}

/** Each with its own place, where the text stands in the paper as it stands in the cell. */
function parts(paper: Paper, cell: Cell): Cell[] {
  const isThere = paper.quote(cell.span) === cell.text;
  return [...cell.text.matchAll(EACH)].map(({ 0: text, index }) => ({
    ...cell,
    text,
    span: isThere ? { start: cell.span.start + index, end: cell.span.start + index + text.length } : cell.span,
  }));
}
