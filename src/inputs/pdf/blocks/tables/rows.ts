import { offBy } from './align.ts';
import { isValueCell, textOf, type GridCell, type GridRow } from './cells.ts';
import { placeLabels, type LooseLabel } from './labels.ts';
import type { Token } from './tokens.ts';

/** Baselines nearer than this (in ems) are one row whose cells are set at different heights. */
const OVERLAP = 0.9;

const meets = (a: GridCell, b: GridCell) => a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Text set in two lines: of one column, with a common centre or edge. */
const isStacked = (upper: GridCell, lower: GridCell, size: number) =>
  !isValueCell(upper) &&
  !isValueCell(lower) &&
  upper.column === lower.column &&
  upper.columns === lower.columns &&
  offBy(upper, lower) < 0.5 * size &&
  baselineOf(upper.lines.at(-1)!) - baselineOf(lower.lines[0]!) > 0.75 * size;

const baselineOf = (tokens: readonly Token[]) => tokens[0]!.words[0]!.y;

/** True where a lower line cannot be part of a row: another cell stands in its column, or it is a row of sub-headers. */
function clash(row: GridRow, lower: GridRow, size: number): boolean {
  const above = lower.cells.map((cell) => row.cells.filter((other) => meets(other, cell)));
  if (above.every((cells) => cells.length === 0)) return false;
  return above.some((cells, i) => cells.length === 0 || cells.some((cell) => !isStacked(cell, lower.cells[i]!, size)));
}

/**
 * A fraction or two lines of words that label a row, one above and one below its values: the rows before and after have
 * labels of their own.
 */
function isParted(rows: readonly GridRow[], i: number, size: number): boolean {
  const [before, upper, values, lower, after] = [rows[i - 1], rows[i]!, rows[i + 1], rows[i + 2], rows[i + 3]];
  if (values === undefined || lower === undefined || upper.cells.length !== 1 || lower.cells.length !== 1) return false;
  const [above, below] = [upper.cells[0]!, lower.cells[0]!];
  const isLabelled = (row: GridRow | undefined) => row === undefined || row.cells.some((cell) => meets(cell, above));
  return (
    isStacked(above, below, size) &&
    values.cells.some(isValueCell) &&
    !isLabelled(values) &&
    isLabelled(before) &&
    isLabelled(after) &&
    upper.bottom - values.top < OVERLAP * size &&
    values.bottom - lower.top < OVERLAP * size
  );
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
  const labels: LooseLabel[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (isParted(rows, i, size)) {
      stack(row, rows[i + 1]!);
      stack(row, rows[i + 2]!);
      joined.push(row);
      i += 2;
      continue;
    }
    const [last, next] = [joined.at(-1), rows[i + 1]];
    const near = last !== undefined && last.bottom - row.top < OVERLAP * size;
    const between =
      near &&
      next !== undefined &&
      row.bottom - next.top < OVERLAP * size &&
      [...last.cells, ...next.cells].some(isValueCell) &&
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
