import type { Box } from '../../../paper/nodes.ts';
import type { FloatKind } from '../kinds/floats.ts';
import { sameColumn, type Layout } from '../kinds/layout.ts';
import type { Line } from '../pages/lines.ts';
import { coverOf, round } from './locate.ts';

/**
 * The part of the page that a float covers, its caption included. The picture of a figure has no lines: it reaches from
 * the caption up to the line above it.
 */
export function boxOf(kind: FloatKind, caption: readonly Line[], body: readonly Line[], layout: Layout): Box {
  const first = caption[0]!;
  const { page, rect } = coverOf([...caption, ...body].flatMap(({ runs }) => runs));
  const [x0, y0, x1, y1] = rect;
  if (kind !== 'figure' || first.runs[0]!.turn !== undefined) return { page, rect };
  const { left, right } = layout.edges(first);
  const top = Math.max(y1, floorAbove(first, body, layout));
  return { page, rect: [Math.min(x0, round(left)), y0, Math.max(x1, round(right)), round(top)] };
}

/** Where the line above the picture ends; the top of the text area where there is none. */
function floorAbove(caption: Line, body: readonly Line[], { lines }: Layout): number {
  const inside = new Set(body);
  let above: Line | undefined;
  let top = caption.y;
  for (const line of lines) {
    if (line.page !== caption.page) continue;
    top = Math.max(top, line.y + line.size);
    if (line.y <= caption.y + 1 || inside.has(line)) continue;
    const over = sameColumn(line, caption) || (line.x0 < caption.x1 && caption.x0 < line.x1);
    if (over && (above === undefined || line.y < above.y)) above = line;
  }
  return above === undefined ? top : above.y - 0.3 * above.size;
}
