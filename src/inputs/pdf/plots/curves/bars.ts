import type { Bars } from '../../../../paper/plots.ts';
import type { Rect } from '../../../../paper/span.ts';
import type { FoundAxes } from '../axes/find-axes.ts';
import type { Shape } from '../../engine/paint/shapes.ts';
import { boxOf } from '../../engine/paint/segments.ts';

/** Fewer boxes than this are no chart of bars. */
const FEWEST = 3;
/** Boards have thousands of boxes, and charts do not. */
const MOST = 200;
/** In points: bars begin on one line. */
const LEVEL = 0.8;

/** In points: a marker can be a box too. */
const LONGER_THAN_MARKS = 9;

/** The filled boxes of a chart that stand on one line: the edge of the axes box, or the line of zero. */
export function findBars({ frame, x, y }: FoundAxes, shapes: readonly Shape[]): Bars | null {
  const [x0, y0, x1, y1] = frame;
  const boxes = shapes.flatMap(({ fill, rect, traces }) => {
    if (fill === null || rect[0] > x1 || rect[2] < x0 || rect[1] > y1 || rect[3] < y0) return [];
    // pgfplots draws all bars of a series in one path.
    return traces.flatMap((trace) => {
      const box = boxOf(trace);
      if (box === null) return [];
      // What lies below the axis is cut off, and not seen.
      const seen: Rect = [Math.max(box[0], x0), Math.max(box[1], y0), Math.min(box[2], x1), Math.min(box[3], y1)];
      return seen[2] - seen[0] > 1 && seen[3] - seen[1] > 1 ? [seen] : [];
    });
  });
  const vertical = standing(boxes, 1, [x0, x1], 0);
  const horizontal = standing(boxes, 0, [y0, y1], 1);
  const most = vertical.length >= horizontal.length ? vertical : horizontal;
  if (most.length < FEWEST) return null;
  const upright = most === vertical;
  const ends = new Set(most.map((rect) => Math.round(rect[upright ? 3 : 2] * 2)));
  // A board of equal cells is no chart.
  if (ends.size < 2) return null;
  const [edge, far] = upright ? ([1, 3] as const) : ([0, 2] as const);
  if (!most.some((rect) => rect[far] - rect[edge] > LONGER_THAN_MARKS)) return null;
  const start = most[0]![edge];
  const fromEdge = Math.abs(start - frame[edge]) <= 1.5;
  const fit = upright ? y : x;
  const span = frame[far] - frame[edge];
  const fromZero = fit?.kind === 'linear' && Math.abs(fit.offset - start) < 0.02 * span;
  if (!fromEdge && !fromZero) return null;
  return { direction: upright ? 'vertical' : 'horizontal', count: most.length, fromEdge };
}

/** The largest set of boxes with one lower (left) edge that stand beside each other. */
function standing(boxes: readonly Rect[], edge: 0 | 1, [low, high]: readonly [number, number], across: 0 | 1): Rect[] {
  let best: Rect[] = [];
  for (const rect of boxes.slice(0, MOST)) {
    const row = boxes.filter(
      (box) => Math.abs(box[edge] - rect[edge]) <= LEVEL && box[across + 2]! - box[across]! < 0.5 * (high - low),
    );
    const apart = row.filter((box, i) => !row.slice(0, i).some((one) => Math.abs(one[across] - box[across]) < 0.5));
    if (apart.length > best.length) best = apart;
  }
  return best;
}
