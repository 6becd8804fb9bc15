import { blockNumber, joinFragments, joinLines, type Fragment, type Line } from './lines.ts';
import type { PageText } from './runs.ts';
import { sideBySide } from './side-by-side.ts';

/** A page's lines in reading order: full-width bands from top to bottom, in each band the left column, then the right. */
export function readingOrder({ page, width, runs }: PageText): Line[] {
  const fragments = joinFragments(runs);
  const gutter = findGutter(fragments, width);
  if (gutter === null)
    return sideBySide(rowsOf(fragments)).flatMap((stretch, i) => splitLines(stretch.fragments, stretch.split, page, i));
  return bands(fragments, gutter, width).flatMap((band, i) =>
    splitLines(band.fragments, band.full ? null : gutter, page, i),
  );
}

/** The lines of a stretch of a page: all of it, or what stands left of an x and then what stands right of it. */
function splitLines(fragments: readonly Fragment[], split: number | null, page: number, stretch: number): Line[] {
  if (split === null) return joinLines(fragments, page, blockNumber(stretch, 'across'));
  const isLeft = ({ x0, x1 }: Fragment) => (x0 + x1) / 2 < split;
  return [
    ...joinLines(fragments.filter(isLeft), page, blockNumber(stretch, 'left')),
    ...joinLines(
      fragments.filter((fragment) => !isLeft(fragment)),
      page,
      blockNumber(stretch, 'right'),
    ),
  ];
}

/**
 * The x in the middle of the page that fewest lines cross; null where the page has one column. Two columns have lines of
 * column width on both sides: a table's cells are not that wide.
 */
function findGutter(fragments: readonly Fragment[], width: number): number | null {
  const long = fragments.filter(({ x0, x1 }) => x1 - x0 > 0.15 * width);
  let best = { x: width / 2, crossing: Infinity };
  for (let x = 0.42 * width; x <= 0.58 * width; x += 1.5) {
    const crossing = long.filter(({ x0, x1 }) => x0 < x - 1 && x1 > x + 1).length;
    const nearer = Math.abs(x - width / 2) < Math.abs(best.x - width / 2);
    if (crossing < best.crossing || (crossing === best.crossing && nearer)) best = { x, crossing };
  }
  const wide = long.filter(({ x0, x1 }) => x1 - x0 > 0.28 * width);
  const left = wide.filter(({ x1 }) => x1 <= best.x + 1).length;
  const right = wide.filter(({ x0 }) => x0 >= best.x - 1).length;
  if (best.crossing > 0.35 * long.length || Math.max(left, right) < 5 || Math.min(left, right) < 1) return null;
  // One column beside nothing (a last page) reads the same either way; a few wide cells are no column.
  return Math.min(left, right) >= 4 || best.crossing <= 0.1 * long.length ? best.x : null;
}

interface Band {
  full: boolean;
  top: number;
  fragments: Fragment[];
}

interface Cut {
  top: number;
  bottom: number;
}

/** Fragments across the gutter cut the page; the rows of a wide table or figure beside them are full width too. */
function bands(fragments: readonly Fragment[], gutter: number, width: number): Band[] {
  const cuts = findCuts(fragments, gutter, width);
  const result = new Map<number, Band>();
  for (const fragment of fragments) {
    const middle = middleOf(fragment);
    const cut = cuts.findIndex(({ top, bottom }) => middle <= top && middle >= bottom);
    const above = cuts.filter(({ bottom }) => middle < bottom).length;
    const key = cut >= 0 ? cut * 2 + 1 : above * 2;
    const band = result.get(key) ?? { full: cut >= 0, top: key, fragments: [] };
    band.fragments.push(fragment);
    result.set(key, band);
  }
  return [...result.values()].toSorted((a, b) => a.top - b.top);
}

const middleOf = ({ y, size }: Fragment) => y + size * 0.3;

/** How far apart two rows of one float may stand, in ems. */
const NEAR = 3;

/**
 * From top to bottom, without overlap. A cut grows over neighbouring rows that no column could hold: rows without a
 * fragment as wide as a line of text, standing on both sides of the gutter.
 */
function findCuts(fragments: readonly Fragment[], gutter: number, width: number): Cut[] {
  const rows = rowsOf(fragments);
  const across = rows.map((row) => row.filter(({ x0, x1, size }) => x0 < gutter - size && x1 > gutter + size));
  const crossing = across.map(
    (row, i) => row.length > 0 && !row.every((fragment) => isOverfull(fragment, rows, i, gutter, width)),
  );
  const usual = fragments.map(({ size }) => size).toSorted((a, b) => a - b)[fragments.length >> 1] ?? 10;
  const bothSides = rows.map(
    // Two headings side by side are bigger than the text, cells are not.
    (row) =>
      row.every(({ size }) => size < 1.1 * usual) &&
      row.reduce((sum, { cells }) => sum + cells, 0) > 2 &&
      row.every(({ solid }) => solid < 0.26 * width) &&
      row.some(({ x1 }) => x1 < gutter) &&
      row.some(({ x0 }) => x0 > gutter),
  );
  // "Results with our own runs" names the rows below it, and begins where they do.
  const isRowsLabel = (i: number) => {
    const [label, below] = [rows[i]!, rows[i + 1]];
    const left = Math.min(...(below ?? []).map(({ x0 }) => x0));
    return label.length === 1 && bothSides[i + 1] === true && Math.abs(label[0]!.x0 - left) < 0.3 * label[0]!.size;
  };
  const full = [...crossing];
  const grow = (from: number, step: 1 | -1) => {
    for (let i = from + step, last = from; i >= 0 && i < rows.length; i += step) {
      if (crossing[i] || Math.abs(middleOf(rows[i]![0]!) - middleOf(rows[i - step]![0]!)) > NEAR * rows[i]![0]!.size)
        return;
      if (bothSides[i]) {
        for (let j = last; j !== i + step; j += step) full[j] = true;
        last = i;
      } else if (rows[i]!.some(({ solid }) => solid > 0.26 * width) && !isRowsLabel(i)) return;
    }
  };
  for (let i = 0; i < rows.length; i++)
    if (crossing[i]) {
      grow(i, 1);
      grow(i, -1);
    }
  const cuts: Cut[] = [];
  for (const [i, row] of rows.entries()) {
    if (!full[i]) continue;
    const top = Math.max(...row.map(({ y, size }) => y + size));
    const bottom = Math.min(...row.map(({ y, size }) => y - size * 0.3));
    const last = cuts.at(-1);
    if (last !== undefined && last.bottom - top < NEAR * row[0]!.size) last.bottom = Math.min(last.bottom, bottom);
    else cuts.push({ top, bottom });
  }
  return cuts;
}

/**
 * An address or a formula too long for the left column runs into the right one. What has the page to itself has no line
 * of the right column close above and below, and no full line of the left column above it.
 */
function isOverfull(
  { x0, x1, y, size }: Fragment,
  rows: readonly (readonly Fragment[])[],
  at: number,
  gutter: number,
  width: number,
): boolean {
  if (x1 - gutter > 0.6 * (gutter - x0)) return false;
  const near = rows
    .slice(Math.max(0, at - 4), at + 5)
    .flat()
    .filter((one) => Math.abs(one.y - y) < 1.6 * size && one.solid > 0.26 * width);
  if (near.some((one) => one.y !== y && one.x0 < gutter - size && one.x1 > gutter + size)) return false;
  const beside = near.filter((one) => one.x0 > gutter - size);
  if (beside.some((one) => one.y - y > 0.4 * size) && beside.some((one) => y - one.y > 0.4 * size)) return true;
  return near.some(
    (one) =>
      one.y > y + 0.8 * size && Math.abs(one.x0 - x0) < 0.3 * size && one.x1 < gutter && one.x1 > gutter - 3 * size,
  );
}

/** Fragments by height, top first; those within half a line of the row's first are one row. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => middleOf(b) - middleOf(a))) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && middleOf(first) - middleOf(fragment) < 0.4 * fragment.size) rows.at(-1)!.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}
