import type { Slice } from '../../../paper/assemble/draft.ts';
import type { Box } from '../../../paper/nodes.ts';
import type { PagePlace, Rect } from '../../../paper/span.ts';
import { xOf } from '../pages/glyph-widths.ts';
import type { Run, Turn } from '../pages/runs.ts';

/** Characters of a run. */
export interface Glyphs {
  run: Run;
  /** Where the piece's text begins in the run's. */
  offset: number;
}

/** One place a page, one rectangle a line. */
export function locate(slices: readonly Slice<Glyphs>[]): PagePlace[] {
  const places: { page: number; rects: { rect: Mutable; turn: Turn | undefined }[] }[] = [];
  for (const { origin, from, to } of slices) {
    const { run, offset } = origin;
    const rect = extentOf(run);
    [rect[0], rect[2]] = [xOf(run, offset + from), xOf(run, offset + to)];
    let place = places.at(-1);
    if (place?.page !== run.page) places.push((place = { page: run.page, rects: [] }));
    const last = place.rects.at(-1);
    if (last !== undefined && last.turn === run.turn && onOneLine(last.rect, rect)) extend(last.rect, rect);
    else place.rects.push({ rect, turn: run.turn });
  }
  return places.map(({ page, rects }) => ({
    page,
    rects: rects.map(({ rect, turn }) => upright(rect, turn).map(round) as unknown as Rect),
  }));
}

type Mutable = [number, number, number, number];

const extentOf = ({ x, y, width, size }: Run): Mutable => [x, y - size * 0.22, x + width, y + size * 0.78];

/** From the page as it is read to the page as it is kept. */
function upright([left, bottom, right, top]: Rect, turn: Turn | undefined): Rect {
  if (turn === undefined) return [left, bottom, right, top];
  return turn.quarter === 1
    ? [turn.width - top, left, turn.width - bottom, right]
    : [bottom, turn.height - right, top, turn.height - left];
}

/** What some runs of the page of the first cover. */
export function coverOf(runs: readonly Run[]): Box {
  const { page } = runs[0]!;
  const rects = runs.filter((run) => run.page === page).map((run) => upright(extentOf(run), run.turn));
  const edge = (at: 0 | 1 | 2 | 3, pick: (a: number, b: number) => number) =>
    round(rects.map((rect) => rect[at]).reduce((a, b) => pick(a, b)));
  return { page, rect: [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)] };
}

const onOneLine = (a: Rect, b: Rect) => b[1] < a[3] - 1 && a[1] < b[3] - 1 && b[0] > a[0] - 1 && b[0] - a[2] < 40;

function extend(rect: Mutable, by: Rect): void {
  rect[1] = Math.min(rect[1], by[1]);
  rect[2] = Math.max(rect[2], by[2]);
  rect[3] = Math.max(rect[3], by[3]);
}

/** A tenth of a point is finer than any eye. */
export const round = (value: number) => Math.round(value * 10) / 10;
