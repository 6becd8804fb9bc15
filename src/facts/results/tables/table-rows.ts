import { memoize } from '../../../paper/memoize.ts';
import type { Cell, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { headsOf } from '../../numbers/records.ts';
import { nameWords } from './names/names.ts';

/** A number in a cell, which may hold several: "31 s (20.5 %)". */
export interface CellNumber {
  readonly cell: Cell;
  /** Digits as printed. */
  readonly digits: string;
  readonly value: number;
  /** `%`, `×` or a size letter, empty where none is printed. */
  readonly unit: string;
}

/** A row of any table with the label that names it, be it printed once for several rows. */
export interface NamedRow {
  readonly table: Table;
  readonly words: readonly string[];
  readonly name: string;
  /** Whole numbers under a header that is a setting: `512` under "Train Length". */
  readonly settings: readonly Cell[];
  readonly numbers: readonly CellNumber[];
}

const NUMBER = /(?<![\w.,-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(%|×|x(?!\w)|[kKMBG](?!\w))?/g;
const SETTING_HEAD =
  /\b(?:lengths?|sizes?|rank|layers|depth|width|dim\w*|batch|context|resolution|inputs?|epochs|shots?)\b/i;

const numbersOf = (cell: Cell): CellNumber[] =>
  [...cell.text.replace(/(\d)\s\.\s?(\d)/g, '$1.$2').matchAll(NUMBER)].map(([, digits, unit = '']) => ({
    cell,
    digits: digits!,
    value: Number(digits!.replaceAll(',', '')),
    unit: unit === 'x' ? '×' : unit.toLowerCase(),
  }));

/** The rows of all tables below their headers. */
export const namedRows = memoize(
  (paper: Paper): ReadonlyMap<Table, readonly NamedRow[]> =>
    new Map(paper.tables().map((table) => [table, rowsOf(table)])),
);

const MOST_CELLS = 2000;

function rowsOf(table: Table): NamedRow[] {
  if (table.rows.reduce((sum, { children }) => sum + children.length, 0) > MOST_CELLS) return [];
  const heads = headsOf(table);
  let last: Cell | null = null;
  return table.rows.flatMap((row): NamedRow[] => {
    if (row.header || row.group) {
      last = null;
      return [];
    }
    const own = row.children.find(({ column }) => column === 0) ?? null;
    if (own !== null) last = own;
    const label: Cell | null = own ?? last;
    if (label === null || !/\p{L}/u.test(label.text)) return [];
    const rest = row.children.filter((cell) => cell !== own);
    const settings = rest.filter(
      ({ text, column }) => /^\d{1,6}$/.test(text.trim()) && SETTING_HEAD.test(heads[column] ?? ''),
    );
    return [
      {
        table,
        name: label.text.trim(),
        words: nameWords(label.text),
        settings,
        numbers: rest.filter((cell) => !settings.includes(cell)).flatMap(numbersOf),
      },
    ];
  });
}
