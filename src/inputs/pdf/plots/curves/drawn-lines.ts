import type { Rect } from '../../../../paper/span.ts';
import type { Shape } from '../../engine/paint/shapes.ts';

/** A line within an axes box, before it is known in data units. Lengths in points. */
export interface DrawnLine {
  xs: number[];
  ys: number[];
  colour: string;
  width: number;
  dash: readonly number[];
  alpha: number;
  order: number;
}

/** In points: pieces of one curve meet this closely. */
const MEET = 1.5;
/** Beyond the box by no more than half a line. */
const OVER = 1.2;

/** The parts of a path's traces that lie within the axes box, cut where they leave it. */
export function strokesIn(frame: Rect, shape: Shape): DrawnLine[] {
  if (shape.stroke === null) return [];
  const { stroke: colour, width, dash, alpha, order } = shape;
  const strokes: DrawnLine[] = [];
  for (const { xs, ys } of shape.traces) {
    let piece: DrawnLine | null = null;
    for (let i = 0; i < xs.length; i++) {
      if (!isWithin(frame, xs[i]!, ys[i]!)) {
        piece = null;
        continue;
      }
      if (piece === null) strokes.push((piece = { xs: [], ys: [], colour, width, dash, alpha, order }));
      piece.xs.push(xs[i]!);
      piece.ys.push(ys[i]!);
    }
  }
  return strokes;
}

const isWithin = ([x0, y0, x1, y1]: Rect, x: number, y: number) =>
  x >= x0 - OVER && x <= x1 + OVER && y >= y0 - OVER && y <= y1 + OVER;

/** What a curve is told by: two lines of one style are pieces of one curve, or a family without names. */
const styleOf = ({ colour, dash, alpha, width }: DrawnLine) =>
  `${colour} ${dashOf(dash)} ${Math.round(alpha * 20)} ${Math.round(width * 8)}`;

/** Dashes are alike where their proportions are. */
export const dashOf = (dash: readonly number[]): string => {
  const [first = 0] = dash;
  return first === 0
    ? dash.map((length) => length.toFixed(1)).join()
    : dash.map((length) => (length / first).toFixed(1)).join();
};

/** So many lines of one style are a hatching or a mesh. */
const MOST_PIECES = 2000;

/**
 * Joins the pieces of each style: those that meet, and those that follow each other from left to right. A curve that was
 * cut where it leaves the box, or that a program wrote in chunks, is one curve again.
 */
export function joinStrokes(strokes: readonly DrawnLine[], width: number): DrawnLine[] {
  const byStyle = new Map<string, DrawnLine[]>();
  for (const stroke of strokes) {
    const style = styleOf(stroke);
    byStyle.set(style, [...(byStyle.get(style) ?? []), stroke]);
  }
  return [...byStyle.values()].flatMap((pieces) => (pieces.length > MOST_PIECES ? [] : joinPieces(pieces, width)));
}

function joinPieces(pieces: readonly DrawnLine[], width: number): DrawnLine[] {
  const joined: DrawnLine[] = [];
  for (const piece of pieces.toSorted((a, b) => a.order - b.order)) {
    const before = joined.findLast((one, i) => i >= joined.length - 8 && meets(one, piece));
    if (before === undefined) joined.push({ ...piece, xs: [...piece.xs], ys: [...piece.ys] });
    else append(before, piece);
  }
  const ordered = joined.toSorted((a, b) => left(a) - left(b));
  const curves: DrawnLine[] = [];
  for (const piece of ordered) {
    const before = curves.findLast((one) => right(one) <= left(piece) + 0.5 && left(piece) - right(one) < 0.12 * width);
    if (before === undefined) curves.push(piece);
    else append(before, piece);
  }
  return curves;
}

const meets = (a: DrawnLine, b: DrawnLine) => Math.hypot(a.xs.at(-1)! - b.xs[0]!, a.ys.at(-1)! - b.ys[0]!) <= MEET;
const left = ({ xs }: DrawnLine) => xs.reduce((a, b) => Math.min(a, b));
const right = ({ xs }: DrawnLine) => xs.reduce((a, b) => Math.max(a, b));

function append(to: DrawnLine, piece: DrawnLine): void {
  for (let i = 0; i < piece.xs.length; i++) {
    to.xs.push(piece.xs[i]!);
    to.ys.push(piece.ys[i]!);
  }
  to.order = Math.max(to.order, piece.order);
}
