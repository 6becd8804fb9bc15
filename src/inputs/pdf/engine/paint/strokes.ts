import type { Line } from '../../pages/lines.ts';
import { readGraphics } from './graphics.ts';
import type { LoadOperators } from './operators.ts';
import { segmentsOf } from './segments.ts';

/** A thin horizontal line drawn on a page, in points from its lower left. */
export interface Stroke {
  x0: number;
  x1: number;
  y: number;
}

/** No rule of a table or under a word is thicker. */
const THICKEST = 1.6;
/** A page of drawings has thousands of lines, and no table that needs them. */
const MOST = 4000;
/** So many pages are asked for their lines at most. */
const MOST_PAGES = 12;

/**
 * The lines drawn on pages with tables, where the paper says that it underlines: only then do they tell something that
 * the words do not. They are known from the operator list alone.
 */
export async function readStrokes(load: LoadOperators, lines: readonly Line[]): Promise<Map<number, Stroke[]>> {
  const strokes = new Map<number, Stroke[]>();
  if (!lines.some(({ text }) => /\bunderlin/i.test(text))) return strokes;
  const pages = new Set(lines.filter(({ text }) => /^\s*(?:table|tab\.)\s/i.test(text)).map(({ page }) => page));
  for (const number of [...pages].slice(0, MOST_PAGES)) {
    const { page, operators } = await load(number);
    const { shapes } = await readGraphics(page, operators);
    const level = segmentsOf(shapes).filter((line) => line.level && line.width <= THICKEST);
    const seen = level.length > MOST ? [] : level;
    strokes.set(
      number,
      seen.map(({ at, low, high }) => ({ x0: low, x1: high, y: at })),
    );
  }
  return strokes;
}
