import { groupBy } from '../../../group-by.ts';
import type { Cell, Row, Table } from '../../../paper/nodes.ts';
import { entriesOf, type Entry, type PrintedChange } from '../changes/cell-changes.ts';
import { printedNumber } from '../tables/printed.ts';

/** What a header says of its line: that it compares two others by subtracting or by dividing. */
export type Kind = 'difference' | 'ratio';

/** A number of a line that compares others: "↓ 35.0", "+0.60", "1.46 ×". */
export interface DerivedCell {
  readonly cell: Cell;
  readonly change: PrintedChange;
  /** How many numbers share its cell. */
  readonly beside: number;
  /** Which row (column) it stands in, and which number of its cell it is. */
  readonly key: string;
}

/** A row or column that compares other rows or columns, or one of them with one of its own values. */
export interface DerivedLine {
  readonly table: Table;
  readonly name: string;
  readonly kind: Kind;
  readonly cells: readonly DerivedCell[];
  /** The values of the other lines, by line and by what they share with a cell of this one. */
  readonly lines: ReadonlyMap<number, ReadonlyMap<string, Entry>>;
  /** All keys in the order of the table. */
  readonly keys: readonly string[];
}

const DIFFERENCE =
  /^(?:[Δ∆]|\\Delta)(?![\p{L}])|^(?:abs(?:olute|\.)? |rel(?:ative|\.)? |perf(?:ormance|\.)? |acc(?:uracy|\.)? )?(?:diff(?:erence|\.)?|gap|gains?|improv(?:ements?|\.)?|changes?|drops?|degradation|reduction|increase|decrease)\b|^(?:compared (?:to|with)|relative to) (?:the )?[\p{L}-]+$/iu;
const RATIO =
  /\bspeed-?\s?ups?\b|\bacceleration (?:ratio|factor|rate)\b|\btimes (?:faster|fewer|smaller)\b|\breduction factor\b|^×$|^\$?\s?\\[dt]?frac\s?\{/i;
/** Fewer numbers say nothing of how they were made; more lines are no table that a reader would check. */
const FEWEST = 4;
const MOST_LINES = 20;
const MOST_KEYS = 60;
const MOST_DERIVED = 8;

/** The lines of a table whose headers say that they compare others. */
export function derivedLines(table: Table): DerivedLine[] {
  const columns = columnHeads(table);
  const rows = table.rows.map((row) => (row.header || row.group ? null : kindOf(labelsOf(row))));
  if (columns.size === 0 && rows.every((kind) => kind === null)) return [];
  const { read } = entriesOf(table);
  const body = table.rows.flatMap((row, index) => (row.header || row.group ? [] : [{ row, index }]));
  const byColumn = byLine(
    read,
    ({ column }) => column,
    ({ row, place }) => `${row} ${place}`,
  );
  const byRow = byLine(
    read,
    ({ row }) => row,
    ({ column, place }) => `${column} ${place}`,
  );
  return [
    ...[...columns].flatMap(([column, { name, kind }]) => {
      const cells = body.flatMap(({ row, index }) =>
        row.children.flatMap((cell) => (cell.column === column ? derivedIn(cell, index) : [])),
      );
      return lineOf(table, name, kind, cells, byColumn, column);
    }),
    ...body.flatMap(({ row, index }) => {
      const kind = rows[index];
      if (kind === null || kind === undefined) return [];
      const cells = row.children.flatMap((cell) =>
        cell.column === 0 || cell.columns > 1 ? [] : derivedIn(cell, cell.column),
      );
      return lineOf(table, nameOf(labelsOf(row)), kind, cells, byRow, index);
    }),
  ].slice(0, MOST_DERIVED);
}

function lineOf(
  table: Table,
  name: string,
  kind: Kind,
  cells: readonly DerivedCell[],
  all: ReadonlyMap<number, ReadonlyMap<string, Entry>>,
  own: number,
): DerivedLine[] {
  const lines = new Map([...all].filter(([index]) => index !== own));
  const keys = [
    ...new Set([...lines.values(), new Map(cells.map((one) => [one.key, one]))].flatMap((line) => [...line.keys()])),
  ];
  if (cells.length < FEWEST || lines.size === 0 || lines.size > MOST_LINES || keys.length > MOST_KEYS) return [];
  return [{ table, name, kind, cells: withDecimals(cells), lines, keys: keys.toSorted(inOrder) }];
}

/** "0" beside "0.009" and "0.016" is none to their last digit. */
function withDecimals(cells: readonly DerivedCell[]): DerivedCell[] {
  const decimals = Math.min(...cells.flatMap(({ change: { size } }) => (size.text === '0' ? [] : [size.decimals])));
  return cells.map((one) =>
    one.change.size.text === '0' && decimals > 0 && decimals < 9
      ? { ...one, change: { ...one.change, size: printedNumber((0).toFixed(decimals)) } }
      : one,
  );
}

function inOrder(a: string, b: string): number {
  const [x, y] = [a, b].map((key) => key.split(' ').map(Number));
  return x![0]! - y![0]! || x![1]! - y![1]!;
}

const byLine = (entries: readonly Entry[], line: (one: Entry) => number, key: (one: Entry) => string) =>
  new Map(
    [...groupBy(entries, line)].map(([index, of]) => [index, new Map(of.map((one) => [key(one), one] as const))]),
  );

/** The columns whose headers say so. */
function columnHeads(table: Table): Map<number, { name: string; kind: Kind }> {
  const found = new Map<number, { name: string; kind: Kind }>();
  const last = table.rows.findLastIndex(({ header }) => header);
  // A second row of headers that is marked as none holds words alone.
  const isHead = (row: Row, at: number) =>
    row.header || (at === last + 1 && !row.children.some(({ text }) => /^[^\p{L}]*\d/u.test(text)));
  const heads = table.rows.filter(isHead).flatMap(({ children }) => children);
  for (const head of heads) {
    const kind = kindOf([head]);
    if (kind === null) continue;
    for (let column = head.column; column < head.column + head.columns; column++) {
      const over = heads.filter((one) => one.column <= column && column < one.column + one.columns);
      if (column > 0) found.set(column, { name: nameOf(over), kind });
    }
  }
  return found;
}

/** What names a row: its cells up to the first that holds a number and nothing else. */
function labelsOf({ children }: Row): Cell[] {
  const first = children.findIndex(({ text, column }) => column > 0 && /^[^\p{L}]*\d/u.test(text));
  return children.slice(0, first === -1 ? 1 : first);
}

function kindOf(cells: readonly Cell[]): Kind | null {
  const said = cells.map(({ text }) => text.trim());
  if (said.some((text) => RATIO.test(text.replace(/[()×↑↓\s]+$/u, '')))) return 'ratio';
  return said.some((text) => DIFFERENCE.test(text)) ? 'difference' : null;
}

const nameOf = (cells: readonly Cell[]): string => [...new Set(cells.map(({ text }) => text.trim()))].join(' ');

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const DERIVED = new RegExp(
  String.raw`[(\s]{0,3}([-+−–↑↓▲▼⇑⇓]?)\s?[-+−–]?\s?(${NUMBER})\s?(%|×|x(?!\p{L})|pp\b|pts?\b)?(?:\s?±\s?${NUMBER})?\s?[↑↓▲▼⇑⇓]?\s?\)?[\s;,]{0,4}`,
  'uy',
);
const LONGEST = 80;

/** All numbers of a cell, or none where a part of it is something else. */
function derivedIn(cell: Cell, at: number): DerivedCell[] {
  const text = cell.text.replace(/(\d)\s?\.\s?(?=\d)/g, '$1.').trim();
  if (text.length > LONGEST || !/\d/.test(text)) return [];
  const found: DerivedCell[] = [];
  for (let from = 0; from < text.length;) {
    DERIVED.lastIndex = from;
    const match = DERIVED.exec(text);
    if (match === null) return [];
    const [all, sign = '', digits, unit = ''] = match;
    const start = from + all.indexOf(digits!);
    found.push({
      cell,
      key: `${at} ${found.length}`,
      beside: 0,
      change: {
        text: all.trim(),
        size: printedNumber(digits!),
        sign: sign === '+' ? '+' : /[-−–]/.test(sign) ? '-' : null,
        unit: unit === '%' ? '%' : /[×x]/.test(unit) ? '×' : '',
        at: text === cell.text ? { start, end: start + digits!.length } : null,
      },
    });
    from += all.length;
  }
  return found.map((one) => ({ ...one, beside: found.length }));
}
