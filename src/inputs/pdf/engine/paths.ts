import type { Matrix } from './matrix.ts';

/** One stretch of a path drawn without lifting the pen, in points of the page. */
export interface Trace {
  xs: number[];
  ys: number[];
  closed: boolean;
}

/** Into so many straight pieces a curve is cut. */
const PIECES = 6;

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
      case 2: {
        const [x0, y0] = [x, y];
        for (let k = 1; k <= PIECES; k++) {
          const t = k / PIECES;
          const s = 1 - t;
          const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
          add(
            p * x0 + q * data[i]! + r * data[i + 2]! + u * data[i + 4]!,
            p * y0 + q * data[i + 1]! + r * data[i + 3]! + u * data[i + 5]!,
          );
        }
        i += 6;
        break;
      }
      case 3: {
        const [x0, y0] = [x, y];
        for (let k = 1; k <= PIECES; k++) {
          const t = k / PIECES;
          const s = 1 - t;
          add(
            s * s * x0 + 2 * s * t * data[i]! + t * t * data[i + 2]!,
            s * s * y0 + 2 * s * t * data[i + 1]! + t * t * data[i + 3]!,
          );
        }
        i += 4;
        break;
      }
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
