import { loadPdfjs } from './pdfjs.ts';
import type { Line } from '../pages/lines.ts';
import { IDENTITY, multiply, type Matrix } from './matrix.ts';
import type { LoadOperators, OperatorList } from './operators.ts';

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
    const [left, bottom] = page.view as [number, number, number, number];
    strokes.set(number, await strokesOf(operators, left, bottom));
  }
  return strokes;
}

/** In 5.6.205 a path comes with its bounding box, under the matrix of its place; a thin box is a line. */
async function strokesOf({ fnArray, argsArray }: OperatorList, left: number, bottom: number): Promise<Stroke[]> {
  const { OPS } = await loadPdfjs();
  const painted = new Set<number>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
  ]);
  const strokes: Stroke[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i] as unknown[] | null;
    if (op === OPS.save) saved.push(matrix);
    else if (op === OPS.restore || op === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (op === OPS.transform) matrix = multiply(matrix, argsArray[i] as Matrix);
    else if (op === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as unknown as Matrix);
    } else if (op === OPS.constructPath && painted.has(args![0] as number) && args![2] != null) {
      const stroke = thinBox(args![2] as ArrayLike<number>, matrix);
      if (stroke !== null) strokes.push({ x0: stroke.x0 - left, x1: stroke.x1 - left, y: stroke.y - bottom });
      if (strokes.length > MOST) return [];
    }
  }
  return strokes;
}

function thinBox(box: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Stroke | null {
  const corners = [0, 2].flatMap((i) => [1, 3].map((j) => [box[i]!, box[j]!] as const));
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return y1 - y0 <= THICKEST && x1 - x0 > 2 * THICKEST ? { x0, x1, y: (y0 + y1) / 2 } : null;
}
