import type { Rect } from '../../../../paper/span.ts';
import type { Shape } from '../../engine/paint/shapes.ts';

/** An outline of fewer corners is a patch, a bar or an arrow. */
const CORNERS = 8;

/** How many filled areas run along the horizontal axis: intervals around curves, or what lies under one. */
export const countBands = ([x0, y0, x1, y1]: Rect, shapes: readonly Shape[]): number =>
  shapes.filter(
    ({ fill, traces, rect }) =>
      fill !== null &&
      fill !== '#ffffff' &&
      rect[0] > x0 - 2 &&
      rect[2] < x1 + 2 &&
      rect[3] > y0 &&
      rect[1] < y1 &&
      rect[2] - rect[0] > 0.2 * (x1 - x0) &&
      traces.some(({ xs }) => xs.length >= CORNERS),
  ).length;
