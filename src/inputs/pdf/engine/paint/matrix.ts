/** A PDF transform: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** `inner` is applied first, as when a PDF adds a transform to the one in force. */
export const multiply = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => {
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};
