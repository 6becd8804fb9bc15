import type { Rect } from '../../../paper/span.ts';

/** Whether one box lies in another, by two points: an axis is drawn on the edge of its frame. */
export const isInside = (a: Rect, b: Rect) =>
  a[0] >= b[0] - 2 && a[2] <= b[2] + 2 && a[1] >= b[1] - 2 && a[3] <= b[3] + 2;
