import type { Rect } from '../../../../paper/span.ts';
import type { Matrix } from './matrix.ts';
import type { Trace } from './paths.ts';

/** The smallest upright rectangle around a rectangle under a transform. */
export function boxUnder([x0, y0, x1, y1]: Rect, [a, b, c, d, e, f]: Matrix): Rect {
  const xs = [a * x0 + c * y0, a * x1 + c * y0, a * x0 + c * y1, a * x1 + c * y1];
  const ys = [b * x0 + d * y0, b * x1 + d * y0, b * x0 + d * y1, b * x1 + d * y1];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
}

/** What two rectangles share; inside out where they share nothing. */
export const intersect = (a: Rect, b: Rect): Rect => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** The smallest rectangle around all points; null where there is none, or one that is no number. */
export function rectOf(traces: readonly Trace[]): Rect | null {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { xs, ys } of traces)
    for (let i = 0; i < xs.length; i++) {
      x0 = Math.min(x0, xs[i]!);
      x1 = Math.max(x1, xs[i]!);
      y0 = Math.min(y0, ys[i]!);
      y1 = Math.max(y1, ys[i]!);
    }
  return Number.isFinite(x0 + y0 + x1 + y1) ? [x0, y0, x1, y1] : null;
}
