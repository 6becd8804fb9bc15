import { inkBetween } from './align.ts';
import { isValueCell, textOf, type GridCell, type GridRow } from './cells.ts';
import type { Strip } from './strip-profile.ts';
import { stack } from './rows.ts';

/** In ems: lines nearer than this can be one header set in two lines. */
export const TIGHT = 1.45;
/**
 * Gives header cells the columns they stand over, then joins headers that are set in two lines. A header spans columns
 * that have headers of their own below it and whose common centre it shares.
 */
export function joinHeader(header: readonly GridRow[], inks: readonly (Strip | null)[], size: number): GridRow[] {
  for (const [i, row] of header.entries())
    for (const cell of row.cells) spread(cell, row, header.slice(i + 1), inks, size);
  const joined: GridRow[] = [];
  for (const row of header) {
    const last = joined.at(-1);
    const goesOn = row.cells.every((cell) => !isValueCell(cell) && last !== undefined && continues(cell, last));
    if (last !== undefined && last.bottom - row.top < TIGHT * size && goesOn) stack(last, row);
    else joined.push(row);
  }
  return joined;
}

/** A second label is seldom the rest of the first. */
export const continues = (cell: GridCell, { cells }: GridRow) =>
  cell.columns === 1 &&
  cells.some(({ column, columns }) => column === cell.column && columns === 1) &&
  (cell.column > 0 || /^[\p{Ll}(]/u.test(textOf(cell)));

function spread(
  cell: GridCell,
  row: GridRow,
  below: readonly GridRow[],
  inks: readonly (Strip | null)[],
  size: number,
): void {
  const taken = new Set(row.cells.flatMap((other) => (other === cell ? [] : columnsOf(other))));
  const named = new Set(below.flatMap(({ cells }) => cells.flatMap(columnsOf)));
  const free = (column: number) => !taken.has(column) && named.has(column);
  let [first, last] = [cell.column, cell.column + cell.columns - 1];
  if (!columnsOf(cell).every((column) => named.has(column))) return;
  let [left, right] = [first, last];
  while (left > 0 && free(left - 1)) left--;
  while (right < inks.length - 1 && free(right + 1)) right++;
  const centre = (cell.x0 + cell.x1) / 2;
  const off = (from: number, to: number) => {
    const ink = inkBetween(inks, from, to - from + 1);
    return ink === null ? Infinity : Math.abs((ink.x0 + ink.x1) / 2 - centre);
  };
  let best = { from: first, to: last, off: off(first, last) };
  for (let from = left; from <= first; from++)
    for (let to = last; to <= right; to++) {
      const here = off(from, to);
      const wider = to - from > best.to - best.from;
      // Over an odd number of columns the header stands over the middle one.
      if (here < best.off - 0.3 * size || (wider && here < best.off + 0.3 * size && here < 0.6 * size))
        best = { from, to, off: here };
    }
  cell.column = best.from;
  cell.columns = best.to - best.from + 1;
}

const columnsOf = ({ column, columns }: GridCell) => Array.from({ length: columns }, (_, i) => column + i);
