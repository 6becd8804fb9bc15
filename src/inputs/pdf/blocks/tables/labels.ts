import { isValueCell, type GridCell, type GridRow } from './cells.ts';

/** A row of cells that stands between two rows, and the index of the upper one. */
export interface LooseLabel {
  row: GridRow;
  after: number;
}

interface Label {
  cell: GridCell;
  /** Index of its row; a half where it stands between two. */
  at: number;
  /** The row that its last line follows or stands in. */
  after: number;
}

/** Takes labels that are centred on a group of rows to the first of them. */
export function placeLabels(rows: readonly GridRow[], labels: readonly LooseLabel[]): void {
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
  const valued = rows.findIndex(({ cells }, i) => i >= start && i < end && cells.filter(isValueCell).length > 1);
  const body = valued < 0 ? start : valued;
  const placed = SHIFTS.map((shift) => fills(labels, body, end, shift)).find((found) => found !== null) ?? [];
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
      first - 1 >= body &&
      last + 1 < end &&
      !filled.has(first - 1) &&
      !filled.has(last + 1)
    )
      [first, last] = [first - 1, last + 1];
    move(rows, label, first, column, true);
  }
}

/** How many rows the centre of a label may be off: its height counts with its depth or without. */
const SHIFTS = [0, -0.5, 0.5];

function fills(
  labels: readonly Label[],
  from: number,
  end: number,
  shift: number,
): { label: Label; first: number }[] | null {
  const placed: { label: Label; first: number }[] = [];
  let first = from;
  for (const label of labels) {
    if (label.at < from) continue;
    const at = label.at + shift;
    if (at < first) return null;
    placed.push({ label, first });
    first = 2 * at - first + 1;
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
