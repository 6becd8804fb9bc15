import type { Fragment } from './lines.ts';

const CAPTION = /^(?:figure|fig\.|table|algorithm)\s*[A-Z]?\.?\d{1,2}\s*[:.|]/i;

/** Part of a one-column page: rows over its whole width, or floats (or a float and text) that stand side by side. */
export interface Stretch {
  fragments: Fragment[];
  /** The x between what stands side by side. */
  split: number | null;
}

/** Parts a one-column page where a caption has a neighbour on its row; what crosses the gap between them ends the part. */
export function sideBySide(rows: readonly Fragment[][]): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  const whole = (to: number) => {
    if (to > done) stretches.push({ fragments: rows.slice(done, to).flat(), split: null });
  };
  for (let i = 0; i < rows.length; i++) {
    const split = splitOf(rows[i]!);
    if (split === null || i < done) continue;
    const crosses = (row: readonly Fragment[]) => row.some(({ x0, x1 }) => x0 < split - 1 && x1 > split + 1);
    let [from, to] = [i, i + 1];
    while (from > done && !crosses(rows[from - 1]!)) from--;
    while (to < rows.length && !crosses(rows[to]!)) to++;
    whole(from);
    stretches.push({ fragments: rows.slice(from, to).flat(), split });
    done = to;
  }
  whole(rows.length);
  return stretches;
}

/** The middle of the gap between a caption and its neighbour. */
function splitOf(row: readonly Fragment[]): number | null {
  const sorted = row.toSorted((a, b) => a.x0 - b.x0);
  const at = sorted.findLastIndex(({ runs }) =>
    CAPTION.test(
      runs
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    ),
  );
  const [left, right] = at > 0 ? [sorted[at - 1], sorted[at]] : [sorted[at], sorted[at + 1]];
  if (left === undefined || right === undefined || right.x0 - left.x1 < 0.5 * right.size) return null;
  return (left.x1 + right.x0) / 2;
}
