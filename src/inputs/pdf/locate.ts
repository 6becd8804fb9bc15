import type { Slice } from '../../paper/draft.ts';
import type { PagePlace, Rect } from '../../paper/span.ts';
import { xOf } from './glyph-widths.ts';
import type { Run } from './runs.ts';

/** Characters of a run. */
export interface Glyphs {
  run: Run;
  /** Where the piece's text begins in the run's. */
  offset: number;
}

/** One place a page, one rectangle a line. */
export function locate(slices: readonly Slice<Glyphs>[]): PagePlace[] {
  const places: { page: number; rects: [number, number, number, number][] }[] = [];
  for (const { origin, from, to } of slices) {
    const { run, offset } = origin;
    const rect: [number, number, number, number] = [
      xOf(run, offset + from),
      run.y - run.size * 0.22,
      xOf(run, offset + to),
      run.y + run.size * 0.78,
    ];
    let place = places.at(-1);
    if (place?.page !== run.page) places.push((place = { page: run.page, rects: [] }));
    const last = place.rects.at(-1);
    if (last !== undefined && onOneLine(last, rect)) extend(last, rect);
    else place.rects.push(rect);
  }
  return places.map(({ page, rects }) => ({ page, rects: rects.map((rect) => rect.map(round) as unknown as Rect) }));
}

const onOneLine = (a: Rect, b: Rect) => b[1] < a[3] - 1 && a[1] < b[3] - 1 && b[0] > a[0] - 1 && b[0] - a[2] < 40;

function extend(rect: [number, number, number, number], by: Rect): void {
  rect[1] = Math.min(rect[1], by[1]);
  rect[2] = Math.max(rect[2], by[2]);
  rect[3] = Math.max(rect[3], by[3]);
}

const round = (value: number) => Math.round(value * 10) / 10;
