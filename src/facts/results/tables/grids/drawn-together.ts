import type { Cell, Row, Table } from '../../../../paper/nodes.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\s?\.\s?\d+|(?<=\d))`;
/** One value with its spread, or the dash that stands for none. */
const VALUE = new RegExp(
  String.raw`(?:[-−–]?${NUMBER}\s?%?(?:\s?(?:±|\+/[-−–])\s?${NUMBER}\s?%?)?|[-−–—])(?=\s|$)`,
  'uy',
);
const BETWEEN = /\s+/y;
const MOST = 12;
const LONGEST = 300;
const FEWEST_CELLS = 2;

/** The values of a cell, in their order; null where it holds anything else. */
function valuesIn(text: string): string[] | null {
  const bare = text.trim();
  if (bare === '' || bare.length > LONGEST) return null;
  const values: string[] = [];
  let at = 0;
  while (at < bare.length && values.length < MOST) {
    VALUE.lastIndex = at;
    const [found] = VALUE.exec(bare) ?? [];
    if (found === undefined || found === '') return null;
    values.push(found);
    at += found.length;
    BETWEEN.lastIndex = at;
    at += BETWEEN.exec(bare)?.[0].length ?? 0;
  }
  return at < bare.length ? null : values;
}

/**
 * A table with the rows apart that a converter drew together ("35.89 78.48" in each cell): those of which every cell holds
 * as many values. What names each of them is seldom known; all bear the label that was drawn together.
 */
export function rowsApart(table: Table): Table {
  const labels = new Set(
    table.rows.flatMap(({ children }) => children.map(({ column, text }) => labelKey(column, text))),
  );
  const rows = table.rows.flatMap((row) => apart(row, labels));
  return rows.length === table.rows.length ? table : { ...table, rows };
}

const labelKey = (column: number, text: string): string => `${column} ${text.trim()}`;

function apart(row: Row, labels: ReadonlySet<string>): Row[] {
  const read = row.children.map((cell) => (cell.column === 0 ? null : valuesIn(cell.text)));
  const counts = read.flatMap((values) => (values === null ? [] : [values.length]));
  const [count] = counts;
  const isWhole = ({ text, column }: Cell, i: number): boolean => column === 0 || read[i] !== null || !/\d/.test(text);
  if (row.header || row.group || count === undefined || count < 2 || counts.length < FEWEST_CELLS) return [row];
  if (counts.some((one) => one !== count) || !row.children.every(isWhole)) return [row];
  return Array.from({ length: count }, (_, place) => ({
    ...row,
    children: row.children.map((cell, i) => ({
      ...cell,
      text: read[i]?.[place] ?? labelOf(cell, place, count, labels),
    })),
  }));
}

/** "AR SAHP" over two values: as many words as rows name one each; so do two labels of which another row has the first. */
function labelOf({ text, column }: Cell, place: number, count: number, labels: ReadonlySet<string>): string {
  const words = text.trim().split(/\s+/);
  if (words.length === count) return words[place]!;
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const known = count === 2 ? cuts.filter(([first]) => labels.has(labelKey(column, first))) : [];
  return known.length === 1 ? known[0]![place]! : text;
}
