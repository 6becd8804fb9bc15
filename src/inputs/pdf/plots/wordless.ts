import type { Rect } from '../../../paper/span.ts';
import type { Graphics } from '../engine/paint/graphics.ts';

/** In points: letters are smaller; in corners: they are rounder than bars; in sizes: they are less alike than markers. */
const TALLEST = 12;
const CORNERS = 9;
const SIZES = 8;
/** Tick labels alone have so many letters. */
const FEWEST = 20;

/** What a font gives that does not say which letters it shows. */
const NO_LETTER = /[\u0000-\u001f\ufffd\ue000-\uf8ff]/;

/** Whether the words of a drawing cannot be read: outlines of letters, or letters without a meaning. */
export function isWordless({ shapes, glyphs }: Graphics, [x0, y0, x1, y1]: Rect): boolean {
  const isIn = (x: number, y: number) => x > x0 && x < x1 && y > y0 && y < y1;
  if (glyphs.filter(({ text, x, y }) => NO_LETTER.test(text) && isIn(x, y)).length >= FEWEST) return true;
  const outlines = shapes.filter(
    ({ fill, stroke, rect, traces }) =>
      fill !== null &&
      stroke === null &&
      isIn(rect[0], rect[1]) &&
      rect[2] - rect[0] < TALLEST &&
      rect[3] - rect[1] < TALLEST &&
      traces.some(({ xs }) => xs.length >= CORNERS),
  );
  const sizes = new Set(
    outlines.map(({ rect }) => `${(rect[2] - rect[0]).toFixed(1)} ${(rect[3] - rect[1]).toFixed(1)}`),
  );
  return outlines.length >= FEWEST && sizes.size >= SIZES;
}
