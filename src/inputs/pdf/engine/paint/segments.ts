import type { Rect } from '../../../../paper/span.ts';
import type { Shape } from './shapes.ts';
import type { Trace } from './paths.ts';

/** A straight level or upright line, in points; `low` < `high` along it, `at` across it. */
export interface Segment {
  level: boolean;
  at: number;
  low: number;
  high: number;
  colour: string;
  width: number;
  dashed: boolean;
  order: number;
}

/** A filled box this thin is a line to the eye. */
const THIN = 1.6;
/** A path of more corners is a curve, not a border. */
const MOST_CORNERS = 6;
const STRAIGHT = 0.4;

/** The straight level and upright lines of a drawing: spines, ticks, grids, the sides of boxes. */
export function segmentsOf(shapes: readonly Shape[]): Segment[] {
  const segments: Segment[] = [];
  for (const shape of shapes) {
    const { traces, stroke, fill, width, dash, order, rect } = shape;
    const shared = { colour: stroke ?? fill!, dashed: dash.length > 0, order };
    if (stroke === null) {
      const thin = thinBox(rect);
      if (thin !== null && traces.length === 1) segments.push({ ...thin, ...shared });
      continue;
    }
    for (const { xs, ys, closed } of traces) {
      if (xs.length > MOST_CORNERS) continue;
      const count = closed ? xs.length : xs.length - 1;
      for (let i = 0; i < count; i++) {
        const k = (i + 1) % xs.length;
        const side = straight(xs[i]!, ys[i]!, xs[k]!, ys[k]!);
        if (side !== null) segments.push({ ...side, width, ...shared });
      }
    }
  }
  return segments;
}

function straight(x0: number, y0: number, x1: number, y1: number) {
  const [dx, dy] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (dy <= STRAIGHT && dx > STRAIGHT)
    return { level: true, at: (y0 + y1) / 2, low: Math.min(x0, x1), high: Math.max(x0, x1) };
  if (dx <= STRAIGHT && dy > STRAIGHT)
    return { level: false, at: (x0 + x1) / 2, low: Math.min(y0, y1), high: Math.max(y0, y1) };
  return null;
}

function thinBox([x0, y0, x1, y1]: Rect) {
  const [wide, high] = [x1 - x0, y1 - y0];
  if (high <= THIN && wide > 2 * THIN) return { level: true, at: (y0 + y1) / 2, low: x0, high: x1, width: high };
  if (wide <= THIN && high > 2 * THIN) return { level: false, at: (x0 + x1) / 2, low: y0, high: y1, width: wide };
  return null;
}

/** Whether a path is an upright rectangle. */
export const isBox = ({ traces }: Shape): boolean => traces.length === 1 && boxOf(traces[0]!) !== null;

/** The upright rectangle that a stretch of a path draws, or null where it draws something else. */
export function boxOf({ xs, ys, closed }: Trace): Rect | null {
  if (xs.length < 4 || xs.length > 5 || !(closed || xs.length === 5)) return null;
  const [x0, y0, x1, y1] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const isCorner = (x: number, y: number) =>
    Math.min(Math.abs(x - x0), Math.abs(x - x1)) <= STRAIGHT &&
    Math.min(Math.abs(y - y0), Math.abs(y - y1)) <= STRAIGHT;
  return xs.every((x, i) => isCorner(x, ys[i]!)) ? [x0, y0, x1, y1] : null;
}
