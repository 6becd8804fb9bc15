import type { Rect } from '../../../../paper/span.ts';
import { hasGaps, type PaintState } from './paint-state.ts';
import type { Trace } from './paths.ts';
import type { Ops } from '../text-state.ts';

/** A path as it is painted. Lengths in points, origin at the lower left of the page. */
export interface Shape {
  /** When it is painted: later things lie over earlier ones. */
  order: number;
  traces: Trace[];
  /** The smallest rectangle around it. */
  rect: Rect;
  /** As `#rrggbb`; null where it is not stroked (filled). */
  stroke: string | null;
  fill: string | null;
  /** Line width in points, and the lengths of dashes and gaps (none: solid). */
  width: number;
  dash: readonly number[];
  /** How opaque it is, 0 to 1. */
  alpha: number;
  /** Nothing outside of it is seen. */
  clip: Rect | null;
}

/** A path as an operator (`paint`) paints it; null where it leaves nothing on the page. */
export function shapeOf(
  OPS: Ops,
  { matrix, stroke: line, fill: area, strokeAlpha, fillAlpha, width, dash, clip }: PaintState,
  paint: number,
  traces: Trace[],
  rect: Rect,
  order: number,
): Shape | null {
  const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke].includes(paint);
  const stroke = both || paint === OPS.stroke || paint === OPS.closeStroke ? line : null;
  const fill = both || paint === OPS.fill || paint === OPS.eoFill ? area : null;
  if (stroke === null && fill === null) return null;
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) || 1;
  return {
    order,
    traces,
    rect,
    stroke,
    fill,
    width: width * scale,
    dash: hasGaps(dash) ? dash.map((length) => length * scale) : [],
    alpha: stroke === null ? fillAlpha : strokeAlpha,
    clip,
  };
}
