import { columnUnits } from '../../paper/table-units.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Cell, Table } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import type { PrintedNumber } from './printed-number.ts';
import { numbersIn, timesMagnitude } from './read-numbers.ts';
import { plainLabel } from '../text/plain-label.ts';
import { unitAt, type Unit } from './units.ts';

/** One value of a table with what its row or column calls it. */
export interface Field {
  /** In lower case, signs and footnote marks off: "gpu hours". */
  readonly label: string;
  readonly cell: Cell;
  /** The one number of the cell, in the unit of cell or header; null where there is none or there are several. */
  readonly number: PrintedNumber | null;
}

/** One row of a table under its header, or one column beside its labels: what is said of one thing. */
export interface TableRecord {
  readonly table: Table;
  /** The words of the first cell, or of the head of the column. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly fields: readonly Field[];
}

const MOST_CELLS = 4000;

/** All records of the tables, rows first; a table whose first column holds labels gives one for each column too. */
export const tableRecords = memoize((paper: Paper): readonly TableRecord[] =>
  paper.tables().flatMap((table) => {
    const cells = table.rows.reduce((count, { children }) => count + children.length, 0);
    return cells > MOST_CELLS ? [] : [...rowRecords(paper, table), ...columnRecords(paper, table)];
  }),
);

/** The fields of a record whose label matches `label` and does not match `not`. */
export const fieldsLabelled = ({ fields }: TableRecord, label: RegExp, not?: RegExp): readonly Field[] =>
  fields.filter((field) => label.test(field.label) && not?.test(field.label) !== true);

function rowRecords(paper: Paper, table: Table): TableRecord[] {
  const heads = headsOf(table);
  if (heads.length === 0) return [];
  const units = columnUnits(table);
  const columnLabels = Array.from(heads, (head) => plainLabel(head ?? ''));
  return table.rows.flatMap((row) => {
    const [first] = row.children;
    if (row.header || row.group || first === undefined) return [];
    const fields = row.children.map((cell) =>
      fieldOf(paper, cell, columnLabels[cell.column] ?? '', heads[cell.column] ?? '', units[cell.column] ?? null),
    );
    return [{ table, name: first.text.trim(), nameSpan: first.span, fields }];
  });
}

/** The heads above each column, spanning ones first. */
export function headsOf(table: Table): string[] {
  const end = table.rows.findIndex(({ header }) => !header);
  const heads: string[] = [];
  for (const { children } of table.rows.slice(0, Math.max(0, end)))
    for (const { text, column, columns } of children)
      for (let at = column; at < column + columns; at++)
        heads[at] = heads[at] === undefined ? text.trim() : `${heads[at]} ${text.trim()}`;
  return heads;
}

function columnRecords(paper: Paper, table: Table): TableRecord[] {
  const heads = headsOf(table);
  const rows = table.rows.filter(({ header, group, children }) => !header && !group && children.length > 1);
  const labels = rows.map(({ children: [first] }) => (first!.column === 0 ? first!.text : ''));
  if (labels.filter((label) => /\p{L}{2}/u.test(label)).length < 2) return [];
  const rowLabels = labels.map(plainLabel);
  const width = Math.max(0, ...rows.map(({ children }) => children.at(-1)!.column + 1));
  return Array.from({ length: Math.max(0, width - 1) }, (_, i) => i + 1).flatMap((column) => {
    const fields = rows.flatMap(({ children }, r) => {
      const cell = children.find((one) => one.column === column);
      return cell === undefined || labels[r] === '' ? [] : [fieldOf(paper, cell, rowLabels[r]!, labels[r]!, null)];
    });
    return fields.length < 2 ? [] : [{ table, name: heads[column] ?? '', nameSpan: fields[0]!.cell.span, fields }];
  });
}

/** Most fields are asked for their label alone, so that the number is read when somebody wants it. */
function fieldOf(paper: Paper, cell: Cell, label: string, head: string, headUnit: string | null): Field {
  let number: PrintedNumber | null | undefined;
  return {
    label,
    cell,
    get number() {
      if (number === undefined) number = cellNumber(paper, cell, head, headUnit);
      return number;
    },
  };
}

const HEAD_MAGNITUDE: readonly (readonly [RegExp, number])[] = [
  [/\(\s?(?:in )?(?:k|K|thousands?|×\s?10\s?\^?3)\s?\)|\bthousands\b/, 1e3],
  [/[([]\s?(?:in )?(?:M|millions?|×\s?10\s?\^?6)\s?[)\]]|\bmillions\b/, 1e6],
  [/[([]\s?(?:in )?(?:B|billions?|×\s?10\s?\^?9)\s?[)\]]|\bbillions\b/, 1e9],
  [/[([]\s?(?:in )?(?:T|trillions?|×\s?10\s?\^?12)\s?[)\]]|\btrillions\b/, 1e12],
];

const read = new WeakMap<Cell, { number: PrintedNumber | null }>();

/** The one number that a cell prints; its row and its column both ask for it. */
function onlyNumber(paper: Paper, cell: Cell): PrintedNumber | null {
  let known = read.get(cell);
  if (known === undefined) {
    const found = numbersIn(paper, cell.span);
    read.set(cell, (known = { number: found.length === 1 ? found[0]! : null }));
  }
  return known.number;
}

/** The one number of a cell, with the magnitude and unit of its head where the cell prints none. */
function cellNumber(paper: Paper, cell: Cell, head: string, headUnit: string | null): PrintedNumber | null {
  const one = onlyNumber(paper, cell);
  if (one === null) return null;
  const factor = one.magnitude === 1 ? (HEAD_MAGNITUDE.find(([pattern]) => pattern.test(head))?.[1] ?? 1) : 1;
  const unit = one.unit ?? unitOfHead(head, headUnit);
  return factor === 1 && unit === one.unit ? one : timesMagnitude(one, factor, unit);
}

function unitOfHead(head: string, headUnit: string | null): Unit | null {
  const bracket = /[([]\s?(?:in )?([^()[\]]{1,16}?)\s?[)\]]\s*$/.exec(head)?.[1];
  for (const printed of [headUnit, bracket, head.trim()]) {
    if (printed == null) continue;
    const found = unitAt(printed, 0);
    if (found !== null && found.end === printed.length) return found.unit;
  }
  return null;
}
