import { isValueCell, textOf, type GridCell, type GridRow } from './cells.ts';
import { continues, TIGHT } from './headers.ts';

/** Room for a rule, in ems above the usual distance of two rows. */
const RULE = 0.15;

/** The rows of a block with what they are. */
export interface RowKinds {
  header: GridRow[];
  body: { row: GridRow; kind: 'row' | 'group' | 'header' }[];
}

/** Splits a block into its header and the rows below, some of which name those below them or repeat a header. */
export function rowKinds(rows: readonly GridRow[], columns: number, size: number): RowKinds {
  const valued = valueColumns(rows, columns);
  const isBody = ({ cells }: GridRow) => {
    const single = cells.filter((cell) => cell.columns === 1 && valued.has(cell.column));
    // A value for several columns has a label; without one it is a header.
    const own = single.length > 0 ? single : cells[0]?.column === 0 ? cells.slice(1) : [];
    return own.length > 0 && own.filter(isValueCell).length >= 0.5 * own.length;
  };
  let start = valued.size > 0 ? rows.findIndex(isBody) : textStart(rows, size);
  if (start < 0) start = Math.min(1, rows.length);
  // Sizes over a row of sub-headers.
  const second =
    start === 0 && rows[1] !== undefined && rows[1].cells.length > rows[0]!.cells.length && !isBody(rows[1]);
  if (second || isNumericHeader(rows, start, size)) {
    const next = rows.findIndex((row, i) => i > start && isBody(row));
    start = next < 0 ? start + 1 : next;
  }
  start = ruledStart(rows, start, size);
  // Hardly any header has a label in each of four lines: these are rows of words.
  if (start > 3 && rows.slice(1, start).every(({ cells }) => cells[0]!.column === 0 && cells.length > 1)) start = 1;
  while (start > 0 && isHeaderWrap(rows, start, size)) start++;
  // A title between the header and the first row names those rows.
  while (
    start > 1 &&
    isAlone(rows[start - 1]!) &&
    rows.slice(0, start - 1).some((row) => row.cells.length > 1) &&
    !isSecondLine(rows, start - 1, size)
  )
    start--;
  const header = rows.slice(0, start);
  const body = rows.slice(start).map((row, i, rest): RowKinds['body'][number] => {
    if (isAlone(row) && columns > 1 && i + 1 < rest.length && namesRows(row.cells[0]!, rows, size))
      return { row, kind: 'group' };
    return { row, kind: repeatsHeader(row, header) ? 'header' : 'row' };
  });
  return { header, body };
}

/** "Task 1.4B 2.8B" below "Task 70M 160M": the same name at the left, or mostly the same names. */
function repeatsHeader({ cells }: GridRow, header: readonly GridRow[]): boolean {
  if (cells.length < 2) return false;
  const named = header.flatMap((row) => row.cells);
  const same = cells.filter((cell) => !isValueCell(cell) && named.some((other) => textOf(other) === textOf(cell)));
  const [first] = cells;
  const atLeft = first!.column === 0 && same.includes(first!);
  return (
    same.length > 0.5 * cells.length ||
    (atLeft && named.some((other) => other.column === 0 && textOf(other) === textOf(first!)))
  );
}

/** At the left, over several columns or in the middle of the table; elsewhere words go on with a cell. */
function namesRows(cell: GridCell, rows: readonly GridRow[], size: number): boolean {
  if (cell.column === 0 || cell.columns > 1) return true;
  const cells = rows.flatMap((row) => row.cells);
  const middle = (Math.min(...cells.map(({ x0 }) => x0)) + Math.max(...cells.map(({ x1 }) => x1))) / 2;
  return Math.abs((cell.x0 + cell.x1) / 2 - middle) < 1.5 * size;
}

/** "24M 49M 98M": numbers with their magnitude. */
const sized = ({ cells }: GridRow) => cells.slice(1).every((cell) => /^\d+\s?[kKMBT]$/.test(textOf(cell)));

/**
 * Where the room for a rule says that the header ends: before rows of words that stand with the numbers below, or after
 * whole numbers ("Batch size 32 16 1") that stand apart from decimals.
 */
function ruledStart(rows: readonly GridRow[], start: number, size: number): number {
  const gaps = distances(rows);
  const pitch = usual(gaps);
  const isRuled = (i: number) => gaps[i] !== undefined && gaps[i] > pitch + RULE * size;
  const ended = gaps.slice(0, Math.max(0, start - 1)).findIndex((_, i) => {
    // A header of several columns has headers of its own below.
    const spans = rows[i]!.cells.some((cell) => cell.columns > 1);
    const full = rows[i]!.cells.length >= rows[i + 1]!.cells.length - 1;
    const labelled = rows.slice(i + 1, start).every((row) => row.cells[0]!.column === 0 || isAlone(row));
    return isRuled(i) && !spans && labelled && (full || isAlone(rows[i + 1]!));
  });
  if (ended >= 0) return ended + 1;
  const decimals = (some: readonly GridRow[]) => {
    const values = some
      .flatMap(({ cells }) => cells.slice(1))
      .map(textOf)
      .filter((text) => /\d/.test(text));
    return values.length === 0 ? 0 : values.filter((text) => /\d\.\d(?!\d*B$)/.test(text)).length / values.length;
  };
  for (let end = start + 1; end <= start + 3 && end < rows.length - 1; end++) {
    const whole = decimals(rows.slice(start, end)) === 0 && decimals(rows.slice(end)) > 0.7;
    if (isRuled(end - 1)) return whole ? end : start;
    // Sizes over decimals need no rule.
    if (end === start + 1 && whole && start === 0 && rows[0]!.cells.length > 3 && sized(rows[0]!)) return end;
  }
  return start;
}

/** Second lines of the cells above. */
function isSecondLine(rows: readonly GridRow[], at: number, size: number): boolean {
  const [above, row] = [rows[at - 1]!, rows[at]!];
  return above.bottom - row.top < TIGHT * size && row.cells.every((cell) => continues(cell, above));
}

/** Second lines of the header's cells, nearer to it than to the row below. */
function isHeaderWrap(rows: readonly GridRow[], at: number, size: number): boolean {
  const [above, row, below] = [rows[at - 1]!, rows[at], rows[at + 1]];
  if (row === undefined || below === undefined || row.cells.some(isValueCell)) return false;
  return isSecondLine(rows, at, size) && above.bottom - row.top < row.bottom - below.top - RULE * size;
}

/** One cell of words on its row. */
const isAlone = ({ cells }: GridRow) =>
  cells.length === 1 && !isValueCell(cells[0]!) && /\p{L}/u.test(textOf(cells[0]!));

/** Columns most of whose cells are numbers. */
function valueColumns(rows: readonly GridRow[], columns: number): Set<number> {
  const all = new Float64Array(columns);
  const values = new Float64Array(columns);
  for (const { cells } of rows)
    for (const cell of cells) {
      if (cell.columns > 1) continue;
      all[cell.column]!++;
      if (isValueCell(cell) && /\d/.test(textOf(cell))) values[cell.column]!++;
    }
  return new Set(Array.from(all.keys()).filter((i) => values[i]! > 0 && values[i]! >= 0.5 * all[i]!));
}

const distances = (rows: readonly GridRow[]) => rows.slice(1).map((row, i) => rows[i]!.bottom - row.top);

function usual(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}

/** In a table of words the header is what a rule's room follows, or the first row. */
function textStart(rows: readonly GridRow[], size: number): number {
  const gaps = distances(rows);
  const pitch = usual(gaps);
  const ruled = gaps.slice(0, 3).findIndex((gap) => gap > pitch + RULE * size);
  return ruled >= 0 ? ruled + 1 : rows.length > 2 ? 1 : 0;
}

/** "512 1024 2048": whole numbers over the others, without a label or with room for a rule below and none above. */
export function isNumericHeader(rows: readonly GridRow[], start: number, size: number): boolean {
  const row = rows[start];
  if (row === undefined || rows.length - start < 3) return false;
  const values = row.cells.filter(isValueCell);
  if (values.length < 2 || !values.every((cell) => /^[\d,]+\s?[kKMBTx%]?$|^\d(?:\.\d)?\s?B$/.test(textOf(cell))))
    return false;
  const labelled = ({ cells }: GridRow) => cells[0]?.column === 0;
  const rest = rows.slice(start + 1);
  if (!labelled(row) && rest.filter(labelled).length > 0.8 * rest.length) return true;
  const gaps = distances(rows);
  const pitch = usual(gaps.slice(start + 1));
  const below = gaps[start]!;
  const above = gaps[start - 1] ?? 0;
  return below > pitch + RULE * size && above <= pitch + RULE * size;
}
