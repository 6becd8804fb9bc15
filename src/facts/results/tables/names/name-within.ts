import type { Cell, Table } from '../../../../paper/nodes.ts';
import { contains } from '../../../../paper/span.ts';
import { isTick } from './names.ts';
import { printedCell } from '../printed.ts';
import { shownLabel, shownLabels } from './shown-label.ts';
import { nameOf } from '../tables.ts';

const LONGEST = 24;
const LONGEST_GROUP = 60;

/** What a reader calls the row (or column) of a cell, and the label that groups it where another row is called so too. */
interface Within {
  readonly name: string;
  readonly under: string;
}

/** "Heron 2K (under Retrieval)". */
export function nameWithin(table: Table, path: readonly Cell[], cell: Cell): string {
  const { name, under } = within(table, path, cell);
  return under === '' ? name : `${name} (under ${under})`;
}

/** "“Heron 2K” under “Retrieval”". */
export function quotedWithin(table: Table, path: readonly Cell[], cell: Cell): string {
  const { name, under } = within(table, path, cell);
  return under === '' ? `“${name}”` : `“${name}” under “${under}”`;
}

function within({ rows }: Table, path: readonly Cell[], cell: Cell): Within {
  const row = rows.find(({ children }) => children.some((one) => holds(one, cell)));
  const own = path.filter((one) => row?.children.some((other) => holds(other, one)) === true);
  const outer = shortened(nameOf(path.filter((one) => !own.includes(one))));
  const isHeader = (one: Cell) => rows.some(({ header, children }) => header && children.includes(one));
  const isOver = (one: Cell) => 0 < one.column && one.column <= cell.column && cell.column < one.column + one.columns;
  if (row === undefined || (own.length === 0 && path.some((one) => isHeader(one) || isOver(one))))
    return { name: path.map((one) => shownLabel((headAgain(rows, row, one) ?? one).text)).join(' '), under: '' };
  if (own.length === 0) {
    // Labels whose column could not be told from one of values.
    const labels = row.children.filter(
      ({ column, text }) => column < cell.column && /\p{L}{2}/u.test(text) && printedCell(text) === null,
    );
    const name = namesOf(labels.slice(0, 2));
    return name === '' ? { name: outer, under: '' } : { name, under: outer };
  }
  const twinsOf = (labels: readonly Cell[]) =>
    rows.filter((one) => one !== row && labels.every((label) => one.children.some((other) => isTwin(other, label))));
  // What is ticked is told only where it tells two rows apart.
  const plain = own.filter(({ text }) => !isTick(text));
  const labels =
    plain.length > 0 && everyRowIsNamed(rows) && twinsOf(plain).length === twinsOf(own).length ? plain : own;
  const last = own.at(-1)!;
  const next = row.children.find(({ column }) => column === last.column + last.columns);
  const twins = twinsOf(labels);
  const tells =
    next !== undefined &&
    next !== cell &&
    next.text.trim() !== '' &&
    next.text.length <= LONGEST &&
    !/\d\.\d/.test(next.text) &&
    twins.some(({ children }) => children.find(({ column }) => column === next.column)?.text !== next.text);
  const name = namesOf(tells ? [...labels, next] : labels);
  return {
    // A number alone names no row.
    name: /^[\d.,\s]+$/.test(name) ? `row ${name}` : name,
    under: twins.length === 0 ? '' : outer || blockOf(rows, rows.indexOf(row)),
  };
}

/** No row goes on with the label of another. */
const everyRowIsNamed = (rows: Table['rows']): boolean =>
  rows.every(
    ({ header, group, children }) =>
      header || group || children.some(({ column, text }) => column === 0 && text.trim() !== ''),
  );

/** What says of which kind the rows are, and not of which block. */
const CORNER =
  /^(?:models?|methods?|metrics?|data ?sets?|tasks?|benchmarks?|settings?|systems?|approach(?:es)?|algorithms?)$/i;

const isHead = ({ children }: Table['rows'][number]): boolean =>
  children.length > 2 &&
  children.every(({ text, column }) => column === 0 || !/^[^\p{L}]*\d/u.test(text)) &&
  // A row of dashes heads nothing.
  children.some(({ text, column }) => column > 0 && /\p{L}{2}/u.test(text));

interface Order {
  readonly at: ReadonlyMap<Table['rows'][number], number>;
  /** The indices of the rows that look like headers, ascending. */
  readonly heads: readonly number[];
}
const orders = new WeakMap<Table['rows'], Order>();
/** Where the rows stand, found once for all cells of a table. */
function orderOf(rows: Table['rows']): Order {
  let order = orders.get(rows);
  if (order === undefined)
    orders.set(
      rows,
      (order = {
        at: new Map(rows.map((row, i) => [row, i])),
        heads: rows.flatMap((row, i) => (isHead(row) ? [i] : [])),
      }),
    );
  return order;
}

/** Where a header comes again with its corner and other columns, as a long table is folded: what it calls the column there. */
function headAgain(rows: Table['rows'], row: Table['rows'][number] | undefined, head: Cell): Cell | null {
  const { at, heads } = orderOf(rows);
  if (row === undefined || heads.length < 2) return null;
  const start = rows.findIndex(({ children }) => children.includes(head));
  const corner = rows[start]?.children[0];
  if (corner === undefined || corner === head || corner.text.trim() === '') return null;
  // The rows of one header stand together.
  let values = start + 1;
  while (values < rows.length && (rows[values]!.header || isHead(rows[values]!))) values++;
  const end = at.get(row) ?? 0;
  const again = heads.findLast((i) => {
    const first = rows[i]!.children[0];
    return i >= values && i < end && first !== undefined && isTwin(first, corner);
  });
  const twin = again === undefined ? undefined : rows[again];
  return twin?.children.find(({ column, text }) => column === head.column && text.trim() !== '') ?? null;
}

/** What a header that comes again below the first rows begins with: "7 B" over a second block. */
function blockOf(rows: Table['rows'], at: number): string {
  const over = rows.slice(0, at).findLast(isHead);
  const first = rows.find(isHead);
  const [label] = over?.children ?? [];
  const says =
    over !== undefined &&
    first !== over &&
    label?.column === 0 &&
    label.text !== first?.children[0]?.text &&
    !CORNER.test(label.text.trim());
  return says ? shortened(label.text.replace(/(\d) \. (?=\d)/g, '$1.').trim()) : '';
}

/** Of a cell with two values the reader of the table has seen one: its half is no cell of the table. */
const holds = (one: Cell, cell: Cell): boolean =>
  one === cell || (one.column === cell.column && contains(one.span, cell.span));

const ORDINALS = ['first', 'second', 'third'];

/** "the second number of “25.9/24.1”" for a part of a cell, empty for a whole one. */
export function halfOf({ rows }: Table, cell: Cell): string {
  const whole = rows.flatMap(({ children }) => children).find((one) => holds(one, cell));
  if (whole === undefined || whole === cell || whole.text.trim() === cell.text.trim()) return '';
  const before = whole.text.slice(0, Math.max(0, cell.span.start - whole.span.start)).match(/\d[\d.,]*/g)?.length ?? 0;
  return `the ${ORDINALS[before] ?? 'last'} number of “${whole.text.trim()}”`;
}

const namesOf = (cells: readonly Cell[]): string => shownLabels(cells.map(({ text }) => text));

const shortened = (text: string): string =>
  text.length > LONGEST_GROUP ? `${text.slice(0, LONGEST_GROUP - 1).trimEnd()}…` : text;

const isTwin = (one: Cell, other: Cell): boolean =>
  one.column === other.column && one.text.trim() === other.text.trim();
