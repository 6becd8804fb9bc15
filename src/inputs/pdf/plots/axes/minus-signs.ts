import type { Rect } from '../../../../paper/span.ts';
import type { Shape } from '../../engine/paint/shapes.ts';
import type { Glyph } from '../../engine/text-pen.ts';

/** In ems of the figure after it: how wide and how thick a minus is, how high it stands, and how near. */
const WIDTH = { least: 0.3, most: 1 };
const THICKEST = 0.16;
const HEIGHT = { least: 0.12, most: 0.55 };
const NEAREST = -0.15;
const FARTHEST = 0.45;

/**
 * Minus signs that are drawn and not written, as matplotlib does with letters that its fonts keep apart: without them
 * "10⁻³" would read "10 3". A sign is a thin filled bar before a figure, painted with it.
 */
export function withMinusSigns(glyphs: readonly Glyph[], shapes: readonly Shape[]): Glyph[] {
  const bars = shapes.filter(
    ({ fill, stroke, rect }) => fill !== null && stroke === null && rect[2] - rect[0] < 12 && rect[3] - rect[1] < 1.6,
  );
  if (bars.length === 0 || bars.length > MOST_BARS) return [...glyphs];
  const before = new Map<Glyph, Glyph>();
  for (const { rect, fill, order } of bars) {
    const next = glyphs.find((glyph) => Math.abs(glyph.order - order) < NEAR_IN_ORDER && stands(rect, glyph));
    if (next !== undefined)
      before.set(next, { ...next, text: '−', x: rect[0], endX: rect[2], endY: next.y, colour: fill });
  }
  return glyphs.flatMap((glyph) => (before.has(glyph) ? [before.get(glyph)!, glyph] : [glyph]));
}

/** A page of drawings has thousands of thin bars, and no signs among them. */
const MOST_BARS = 2000;
/** In operators: words are painted together with their signs, before or after them. */
const NEAR_IN_ORDER = 60;

/** Whether a bar stands before a figure as a minus does. */
function stands(rect: Rect, { angle, text, x, y, size }: Glyph): boolean {
  if (angle !== 0 || !/^[\d.]/.test(text)) return false;
  const [wide, thick] = [(rect[2] - rect[0]) / size, (rect[3] - rect[1]) / size];
  const height = ((rect[1] + rect[3]) / 2 - y) / size;
  const gap = (x - rect[2]) / size;
  return (
    wide > WIDTH.least &&
    wide < WIDTH.most &&
    thick < THICKEST &&
    height > HEIGHT.least &&
    height < HEIGHT.most &&
    gap > NEAREST &&
    gap < FARTHEST
  );
}
