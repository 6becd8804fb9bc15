import type { DraftRow } from '../../paper/draft.ts';
import { inlineOf } from './inline.ts';
import type { Line } from './lines.ts';
import type { Glyphs } from './locate.ts';
import type { Run } from './runs.ts';

type Interval = { x0: number; x1: number };

/** Cells from the white between them: each line's runs are parted at holes, columns are what the lines have in common. */
export function tableRows(lines: readonly Line[]): DraftRow<Glyphs>[] {
  const parted = lines.map(partCells);
  const columns = findColumns(parted.filter((cells) => cells.length > 1));
  let body = false;
  return parted.map((cells) => {
    const row: Run[][] = columns.map(() => []);
    for (const cell of cells) (row[columnOf(cell, columns)] ?? (row[0] = [])).push(...cell);
    if (
      !body &&
      cells.slice(1).filter((cell) => /^[\d.,±%+−–-]+$/.test(textOf(cell).replace(/\s/g, ''))).length * 2 >=
        cells.length &&
      cells.length > 1
    )
      body = true;
    const contents = columns.length === 0 ? [cells.flat()] : row;
    return { header: !body, cells: contents.map((runs, column) => ({ content: inlineOf(runs), column })) };
  });
}

const textOf = (cell: readonly Run[]) => cell.map(({ text }) => text).join(' ');

function partCells({ runs, size }: Line): Run[][] {
  const cells: Run[][] = [];
  for (const run of runs) {
    const last = cells.at(-1)?.at(-1);
    if (last === undefined || run.x - (last.x + last.width) > 0.75 * size) cells.push([run]);
    else cells.at(-1)!.push(run);
  }
  return cells;
}

const extent = (cell: readonly Run[]): Interval => ({
  x0: cell[0]!.x,
  x1: Math.max(...cell.map(({ x, width }) => x + width)),
});

/** Unions of overlapping cells; a cell over several columns (a spanning header) does not join them. */
function findColumns(rows: readonly Run[][][]): Interval[] {
  const most = Math.max(0, ...rows.map((cells) => cells.length));
  const columns: Interval[] = [];
  const cells = rows.filter((row) => row.length > most / 2).flatMap((row) => row.map(extent));
  for (const cell of cells.toSorted((a, b) => a.x1 - a.x0 - (b.x1 - b.x0))) {
    const over = columns.filter(({ x0, x1 }) => cell.x0 < x1 && x0 < cell.x1);
    if (over.length > 1) continue;
    if (over.length === 0) columns.push({ ...cell });
    else Object.assign(over[0]!, { x0: Math.min(over[0]!.x0, cell.x0), x1: Math.max(over[0]!.x1, cell.x1) });
  }
  return columns.toSorted((a, b) => a.x0 - b.x0);
}

function columnOf(cell: readonly Run[], columns: readonly Interval[]): number {
  const { x0, x1 } = extent(cell);
  const distances = columns.map(
    (column) => Math.max(column.x0 - x1, x0 - column.x1, 0) * 100 + Math.abs(x0 + x1 - column.x0 - column.x1),
  );
  return distances.indexOf(Math.min(...distances));
}
