import { makeFragment, type Fragment } from './lines.ts';

const CAPTION = /^(?:figure|fig\.|table|algorithm)\s*[A-Z]?\.?\d{1,2}\s*[:.|]/i;

const LABEL = /\b(?:fig|table|algorithm)/i;

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
    if (i < done) continue;
    const part = bestPart(rows, i, done);
    if (part === null) continue;
    whole(part.from);
    const fragments = rows.slice(part.from, part.to).flatMap((row) => partRow(row, part.split)!);
    stretches.push({ fragments, split: part.split });
    done = part.to;
  }
  whole(rows.length);
  return stretches;
}

interface Part {
  split: number;
  from: number;
  to: number;
  /** How many of its rows have words on both sides. */
  shared: number;
}

/** Of the gaps beside a caption that one which parts most rows. */
function bestPart(rows: readonly Fragment[][], at: number, done: number): Part | null {
  let best: Part | null = null;
  for (const { split, begins } of splitsOf(rows, at)) {
    if (partRow(rows[at]!, split) === null || (begins && isOwnBlank(rows, at, split))) continue;
    let [from, to] = [at, at + 1];
    while (from > done && partRow(rows[from - 1]!, split) !== null) from--;
    while (to < rows.length && partRow(rows[to]!, split) !== null) to++;
    const shared = rows
      .slice(from, to)
      .filter((row) => row.some(({ x0 }) => x0 < split) && row.some(({ x1 }) => x1 > split)).length;
    if (best === null || shared > best.shared) best = { split, from, to, shared };
  }
  return best;
}

/** A wide blank of the caption's own is a gap in its line, not in the lines next to it. */
function isOwnBlank(rows: readonly Fragment[][], at: number, split: number): boolean {
  const { y, size } = rows[at]![0]!;
  const near = [...rows.slice(Math.max(0, at - 2), at), ...rows.slice(at + 1, at + 4)].filter(
    (row) => Math.abs(row[0]!.y - y) < 1.35 * size,
  );
  const below = near.find((row) => row[0]!.y < y && row.some(({ x0 }) => x0 < split));
  const crossed = below !== undefined && partRow(below, split) === null;
  return crossed || !near.some((row) => partRow(row, split)?.some(({ x0 }) => x0 > split - 1));
}

/** A caption stands at least so many ems from the words beside it. */
const APART = 0.5;

/** Lines of two floats can come as near as this, where other rows show that they are two. */
const BLANK = 0.3;

/** No float is narrower, in ems. */
const NARROWEST = 10;

/** The gaps between a caption and its neighbours. */
function splitsOf(rows: readonly Fragment[][], at: number): { split: number; begins: boolean }[] {
  // Few rows have a caption, and all come by.
  if (!rows[at]!.some((fragment) => fragment.runs.some(({ text }) => LABEL.test(text)))) return [];
  const runs = rows[at]!.toSorted((a, b) => a.x0 - b.x0).flatMap((fragment) => fragment.runs);
  const gaps = runs.map((run, i) => {
    const before = runs[i - 1];
    return before !== undefined && run.x - before.x - before.width > APART * run.size
      ? (before.x + before.width + run.x) / 2
      : null;
  });
  const captions = runs.flatMap((_, i) =>
    (i === 0 || gaps[i] !== null) && CAPTION.test(textFrom(runs, i)) ? [i] : [],
  );
  if (captions.length === 0) return [];
  // One that begins the row can have its neighbour anywhere to its right, but for the blanks after its label.
  const { x, size } = runs[0]!;
  const found = captions.flatMap((i) =>
    i > 0
      ? [{ split: gaps[i]!, begins: false }]
      : gaps.flatMap((gap) => (gap !== null && gap - x > NARROWEST * size ? [{ split: gap, begins: true }] : [])),
  );
  const beside = besideText(rows, at);
  return beside === null ? found : [...found, { split: beside, begins: false }];
}

/** A float that text wraps around has lines of its own height: its caption's neighbours stand a little higher or lower. */
function besideText(rows: readonly Fragment[][], at: number): number | null {
  const caption = rows[at]!.toSorted((a, b) => a.x0 - b.x0)[0]!;
  const near = [...rows.slice(Math.max(0, at - 2), at), ...rows.slice(at + 1, at + 3)].flat();
  const beside = near.filter(
    ({ x0, y }) => x0 < caption.x0 - 10 * caption.size && Math.abs(y - caption.y) < 1.2 * caption.size,
  );
  const edge = Math.max(...beside.map(({ x1 }) => x1));
  return beside.length > 0 && caption.x0 - edge > APART * caption.size ? (edge + caption.x0) / 2 : null;
}

/** As much of the row's text from a run on as a caption's label takes. */
const textFrom = (runs: Fragment['runs'], at: number) =>
  runs
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** The row with nothing across an x, or null where words stand across it. */
function partRow(row: readonly Fragment[], x: number): Fragment[] | null {
  const parted: Fragment[] = [];
  for (const fragment of row) {
    if (fragment.x0 >= x - 1 || fragment.x1 <= x + 1) {
      parted.push(fragment);
      continue;
    }
    const at = fragment.runs.findIndex((run) => run.x >= x - 1);
    const before = fragment.runs[at - 1];
    const after = fragment.runs[at];
    if (before === undefined || after === undefined || before.x + before.width > x + 1) return null;
    if (after.x - before.x - before.width < BLANK * fragment.size) return null;
    parted.push(makeFragment(fragment.runs.slice(0, at)), makeFragment(fragment.runs.slice(at)));
  }
  return parted;
}
