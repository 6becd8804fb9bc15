import { offBy } from './align.ts';
import { textOf, type GridCell, type GridRow } from './cells.ts';
import { isValue } from './tokens.ts';

/** Baselines nearer than this (in ems) are one row whose cells are set at different heights. */
const OVERLAP = 0.9;

const meets = (a: GridCell, b: GridCell) => a.column < b.column + b.columns && b.column < a.column + a.columns;
export const isValueCell = (cell: GridCell): boolean => isValue(textOf(cell));

/** Text set in two lines: of one column, with a common centre or edge. */
const isStacked = (upper: GridCell, lower: GridCell, size: number) =>
  !isValueCell(upper) &&
  !isValueCell(lower) &&
  upper.column === lower.column &&
  upper.columns === lower.columns &&
  offBy(upper, lower) < 0.5 * size;

/** True where a lower line cannot be part of a row: another cell stands in its column, or it is a row of sub-headers. */
function clash(row: GridRow, lower: GridRow, size: number): boolean {
  const above = lower.cells.map((cell) => row.cells.filter((other) => meets(other, cell)));
  if (above.every((cells) => cells.length === 0)) return false;
  return above.some((cells, i) => cells.length === 0 || cells.some((cell) => !isStacked(cell, lower.cells[i]!, size)));
}

/** Puts the cells of a lower line into a row; in one column they are set under each other. */
export function stack(row: GridRow, lower: GridRow): void {
  for (const cell of lower.cells) {
    const above = row.cells.find((other) => other.column === cell.column && meets(other, cell));
    if (above === undefined) row.cells.push(cell);
    else {
      above.lines.push(...cell.lines);
      above.columns = Math.max(above.columns, cell.columns);
      [above.x0, above.x1] = [Math.min(above.x0, cell.x0), Math.max(above.x1, cell.x1)];
    }
  }
  row.cells.sort((a, b) => a.column - b.column);
  row.bottom = lower.bottom;
}

/**
 * Lines that overlap in height: cells of several lines beside cells of one, centred. A label that stands between two
 * rows names a group of them and goes to its first row.
 */
export function joinOverlapping(rows: readonly GridRow[], size: number): GridRow[] {
  const joined: GridRow[] = [];
  const labels: { row: GridRow; after: number }[] = [];
  for (const [i, row] of rows.entries()) {
    const [last, next] = [joined.at(-1), rows[i + 1]];
    const near = last !== undefined && last.bottom - row.top < OVERLAP * size;
    const between =
      near &&
      next !== undefined &&
      row.bottom - next.top < OVERLAP * size &&
      clash(last, next, size) &&
      !clash(last, row, size) &&
      !clash(row, next, size) &&
      row.cells.length < Math.min(last.cells.length, next.cells.length);
    if (between) labels.push({ row, after: joined.length - 1 });
    else if (near && !clash(last, row, size)) stack(last, row);
    else joined.push(row);
  }
  placeLabels(joined, labels);
  return joined;
}

interface Label {
  cell: GridCell;
  /** Index of its row; a half where it stands between two. */
  at: number;
  /** The row that its last line follows or stands in. */
  after: number;
}

function placeLabels(rows: readonly GridRow[], labels: readonly { row: GridRow; after: number }[]): void {
  const columns = new Set([0, ...labels.flatMap(({ row }) => row.cells.map(({ column }) => column))]);
  for (const column of columns) {
    const loose: Label[] = [];
    for (const { row, after } of labels)
      for (const cell of row.cells) {
        if (cell.column !== column) continue;
        const last = loose.at(-1);
        // Labels of two groups have more than one row between them: these are two lines of one.
        if (last !== undefined && after - last.after <= 1) {
          last.cell.lines.push(...cell.lines);
          Object.assign(last, { at: (last.at + after + 0.5) / 2, after });
        } else loose.push({ cell, at: after + 0.5, after });
      }
    const set = rows.flatMap((row, at): Label[] =>
      row.cells.filter((cell) => cell.column === column && cell.columns === 1).map((cell) => ({ cell, at, after: at })),
    );
    for (const section of sections(rows)) centre(rows, section, column, loose, set);
  }
}

/** Rows between those that have one cell only. */
function sections(rows: readonly GridRow[]): [number, number][] {
  const result: [number, number][] = [];
  let start = 0;
  for (let i = 0; i <= rows.length; i++) {
    if (i < rows.length && rows[i]!.cells.length > 1) continue;
    if (i > start) result.push([start, i]);
    start = i + 1;
  }
  return result;
}

/** Groups whose labels are centred fill the section without a gap; where they do not, only loose labels move. */
function centre(
  rows: readonly GridRow[],
  [start, end]: [number, number],
  column: number,
  loose: readonly Label[],
  set: readonly Label[],
): void {
  const inside = ({ at }: Label) => at >= start && at < end;
  const own = loose.filter(inside);
  const filled = new Set(set.filter(inside).map(({ at }) => at));
  const labels = [...own, ...set.filter(inside)].toSorted((a, b) => a.at - b.at);
  const body = rows.findIndex(({ cells }, i) => i >= start && cells.filter(isValueCell).length > 1);
  const from = [start, body].find((first) => fills(labels, first, end) !== null);
  const placed = from === undefined ? [] : fills(labels, from, end)!;
  // Two labels that only centring explains are no chance.
  if (placed.length > 0 && (own.length > 0 || placed.filter(({ label, first }) => label.at !== first).length > 1)) {
    for (const { label, first } of placed) move(rows, label, first, column, own.includes(label));
    return;
  }
  for (const label of own) {
    const i = labels.indexOf(label);
    const half =
      Math.min(...[labels[i - 1], labels[i + 1]].map((other) => Math.abs((other?.at ?? Infinity) - label.at))) / 2;
    let [first, last] = [Math.floor(label.at), Math.ceil(label.at)];
    while (
      label.at - first + 1 <= half &&
      first - 1 >= start &&
      last + 1 < end &&
      !filled.has(first - 1) &&
      !filled.has(last + 1)
    )
      [first, last] = [first - 1, last + 1];
    move(rows, label, first, column, true);
  }
}

function fills(labels: readonly Label[], from: number, end: number): { label: Label; first: number }[] | null {
  const placed: { label: Label; first: number }[] = [];
  let first = from;
  for (const label of labels) {
    if (label.at < from) continue;
    if (label.at < first) return null;
    placed.push({ label, first });
    first = 2 * label.at - first + 1;
  }
  return first === end && placed.length > 0 ? placed : null;
}

function move(rows: readonly GridRow[], { cell, at }: Label, first: number, column: number, isLoose: boolean): void {
  if (!isLoose) {
    if (at === first) return;
    rows[at]!.cells = rows[at]!.cells.filter((other) => other !== cell);
  }
  const row = rows[first]!;
  const above = row.cells.find((other) => other.column === column);
  if (above !== undefined) above.lines.push(...cell.lines);
  else row.cells = [...row.cells, cell].toSorted((a, b) => a.column - b.column);
}

/** A line of words that goes on with the cells above it. */
export function joinWraps<Kind extends { row: GridRow; kind: string }>(rows: readonly Kind[], size: number): Kind[] {
  const gaps = rows.slice(1).map(({ row }, i) => rows[i]!.row.bottom - row.top);
  const pitch = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const joined: Kind[] = [];
  for (const one of rows) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind !== 'group' && isWrap(last.row, one.row, size, pitch)) stack(last.row, one.row);
    else joined.push(one);
  }
  return joined;
}

function isWrap(row: GridRow, lower: GridRow, size: number, pitch: number): boolean {
  const gap = row.bottom - lower.top;
  if (gap > 1.35 * size || lower.cells.some(isValueCell)) return false;
  const pairs = lower.cells.map((cell) => [cell, row.cells.find((above) => above.column === cell.column)] as const);
  if (!pairs.every(([, above]) => above !== undefined && !isValueCell(above))) return false;
  if (gap < 0.9 * pitch && lower.cells.length < row.cells.length) return true;
  const goesOn = pairs.every(
    ([cell, above]) =>
      /^[\p{Ll}(]/u.test(textOf(cell)) || /[-,/(]$|\b(?:and|or|of|the|for|with|in)$/u.test(textOf(above!)),
  );
  return (
    lower.cells.length < row.cells.length && (goesOn || (lower.cells[0]!.column > 0 && row.cells[0]!.column === 0))
  );
}
