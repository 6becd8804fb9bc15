import type { Matrix } from './matrix.ts';

/** One stretch of a path drawn without lifting the pen, in points of the page. */
export interface Trace {
  xs: number[];
  ys: number[];
  closed: boolean;
}

/** Into so many straight pieces a curve is cut. */
const PIECES = 6;

/** By how much each point of a Bézier curve counts, the one where the pen is first, at the end of each piece. */
const atEnds = (shares: (s: number, t: number) => readonly number[]) =>
  Array.from({ length: PIECES }, (_, k) => (k + 1) / PIECES).map((t) => shares(1 - t, t));
const CUBIC = atEnds((s, t) => [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]);
const QUADRATIC = atEnds((s, t) => [s * s, 2 * s * t, t * t]);

/**
 * The stretches of a path. pdfjs 5.6.205 packs a path into one array: 0 move (2 numbers), 1 line (2), 2 cubic (6),
 * 3 quadratic (4), 4 close (0).
 */
export function tracePath(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Trace[] {
  const traces: Trace[] = [];
  let trace: Trace = { xs: [], ys: [], closed: false };
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const add = (toX: number, toY: number) => {
    trace.xs.push(a * toX + c * toY + e);
    trace.ys.push(b * toX + d * toY + f);
    [x, y] = [toX, toY];
  };
  const begin = (toX: number, toY: number) => {
    trace = { xs: [], ys: [], closed: false };
    traces.push(trace);
    [startX, startY] = [toX, toY];
    add(toX, toY);
  };
  /** A curve from where the pen is, by the points that stand from `from` on. */
  const bend = (from: number, shares: readonly (readonly number[])[]) => {
    const [x0, y0] = [x, y];
    for (const [first, ...others] of shares) {
      let [toX, toY] = [first! * x0, first! * y0];
      for (const [n, share] of others.entries()) {
        toX += share * data[from + 2 * n]!;
        toY += share * data[from + 2 * n + 1]!;
      }
      add(toX, toY);
    }
  };
  for (let i = 0; i < data.length;) {
    switch (data[i++]) {
      case 0:
        begin(data[i]!, data[i + 1]!);
        i += 2;
        break;
      case 1:
        if (traces.length === 0) begin(x, y);
        add(data[i]!, data[i + 1]!);
        i += 2;
        break;
      case 2:
        bend(i, CUBIC);
        i += 6;
        break;
      case 3:
        bend(i, QUADRATIC);
        i += 4;
        break;
      case 4:
        trace.closed = true;
        // What follows without a move goes on from the start.
        [x, y] = [startX, startY];
        break;
      default:
        return traces;
    }
  }
  return traces.filter(({ xs }) => xs.length > 1);
}
