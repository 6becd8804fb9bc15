import type { Run } from './runs.ts';

/** Runs that follow each other on one baseline with nothing wider than a word space between them. */
export interface Fragment {
  runs: Run[];
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** How many cells its holes part it into, and the width of the widest: running text is one wide cell. */
  cells: number;
  solid: number;
}

/** A line of one column. */
export interface Line {
  page: number;
  /** Number of the column block on its page in reading order: lines of one block share edges. */
  block: number;
  runs: Run[];
  x0: number;
  x1: number;
  y: number;
  /** Size of most of its characters. */
  size: number;
  /** Font of most of its characters. */
  font: string;
  text: string;
}

/** Blocks come in threes: across the page, its left part, its right part. */
export const blockNumber = (stretch: number, part: 'across' | 'left' | 'right') =>
  stretch * 3 + ['across', 'left', 'right'].indexOf(part);

/** Whether a line runs across the page, over both columns. */
export const isFullWidth = ({ block }: Line) => block % 3 === 0;

/** In ems of the larger neighbour: a wider gap parts table cells and columns, a narrower one is a blank. */
const FRAGMENT_GAP = 1.2;
const SPACE_GAP = 0.16;
/** A blank that words of running text seldom have between them. */
const CELL_GAP = 0.7;

const onOneBaseline = (a: { y: number; size: number }, b: { y: number; size: number }) => {
  const overlap = Math.min(a.y + a.size * 0.8, b.y + b.size * 0.8) - Math.max(a.y - a.size * 0.2, b.y - b.size * 0.2);
  return overlap > 0.5 * Math.min(a.size, b.size);
};

/** Joins runs in the order of the content stream, which TeX and Word write word by word. */
export function joinFragments(runs: readonly Run[]): Fragment[] {
  const fragments: Fragment[] = [];
  let builder: FragmentBuilder | undefined;
  for (const run of runs) {
    if (builder?.takes(run)) builder.add(run);
    else fragments.push((builder = new FragmentBuilder(run)).fragment);
  }
  return fragments;
}

/** One fragment of runs that are known to belong together. */
export function makeFragment(runs: readonly Run[]): Fragment {
  const builder = new FragmentBuilder(runs[0]!);
  for (const run of runs.slice(1)) builder.add(run);
  return builder.fragment;
}

class FragmentBuilder {
  readonly fragment: Fragment;
  #cellStart: number;

  constructor(run: Run) {
    const { x, y, width, size } = run;
    this.fragment = { runs: [run], x0: x, x1: x + width, y, size, cells: 1, solid: width };
    this.#cellStart = x;
  }

  takes(run: Run): boolean {
    const { fragment } = this;
    const gap = run.x - fragment.x1;
    const em = Math.max(fragment.size, run.size);
    return gap > -0.7 * em && gap < FRAGMENT_GAP * em && onOneBaseline(fragment, run);
  }

  add(run: Run): void {
    const { fragment } = this;
    if (run.x - fragment.x1 > CELL_GAP * Math.max(fragment.size, run.size)) {
      this.#cellStart = run.x;
      fragment.cells++;
    }
    fragment.runs.push(run);
    fragment.solid = Math.max(fragment.solid, run.x + run.width - this.#cellStart);
    fragment.x1 = Math.max(fragment.x1, run.x + run.width);
    // A superscript does not move the baseline of the words it stands beside.
    if (run.size > fragment.size * 1.05) [fragment.size, fragment.y] = [run.size, run.y];
  }
}

/** Groups the fragments of one column into lines, top to bottom, left to right. */
export function joinLines(fragments: readonly Fragment[], page: number, block: number): Line[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const row = rows.findLast((other, i) => i >= rows.length - 4 && other.some((one) => sameRow(one, fragment)));
    if (row === undefined) rows.push([fragment]);
    else row.push(fragment);
  }
  return rows
    .map((row) =>
      makeLine(
        row.toSorted((a, b) => a.x0 - b.x0).flatMap(({ runs }) => runs),
        page,
        block,
      ),
    )
    .toSorted((a, b) => b.y - a.y);
}

const sameRow = (a: Fragment, b: Fragment) => onOneBaseline(a, b) && (follows(a, b) || follows(b, a));

/** A subscript goes back under the superscript before it. */
function follows(left: Fragment, right: Fragment): boolean {
  const size = Math.max(left.size, right.size);
  const small = Math.min(left.runs.at(-1)!.size, right.runs[0]!.size) < 0.85 * size;
  return right.x0 > left.x1 - (small ? 1.4 : 0.5) * size && right.x1 > left.x1;
}

/** A line of one column from its runs, left to right. */
export function makeLine(runs: Run[], page: number, block: number): Line {
  const bySize = new Map<number, number>();
  const byFont = new Map<string, number>();
  for (const run of runs) {
    bySize.set(run.size, (bySize.get(run.size) ?? 0) + run.text.length);
    byFont.set(run.font, (byFont.get(run.font) ?? 0) + run.text.length);
  }
  const size = mostOf(bySize);
  return {
    page,
    block,
    runs,
    x0: Math.min(...runs.map(({ x }) => x)),
    x1: Math.max(...runs.map(({ x, width }) => x + width)),
    y: runs.find((run) => run.size === size)!.y,
    size,
    font: mostOf(byFont),
    text: runs.map((run, i) => (i > 0 && spaceBetween(runs[i - 1]!, run) ? ' ' : '') + run.text).join(''),
  };
}

/** Whether the gap between two runs of one line is a blank. */
export function spaceBetween(before: Run, after: Run): boolean {
  const gap = after.x - (before.x + before.width);
  const raised = after.size < 0.85 * before.size && after.y - before.y > 0.15 * before.size;
  // A footnote mark stands a little off the word it belongs to.
  if (raised && /^[\d∗*†‡§¶,]+$/u.test(after.text.trim())) return gap > 0.45 * before.size;
  const em = Math.max(before.size, after.size);
  return gap > SPACE_GAP * em * (before.size === after.size ? 1 : 1.3);
}

/** The key with the highest count, the first of several. There has to be one. */
export function mostOf<Key>(counts: Map<Key, number>): Key {
  let best: [Key, number] | undefined;
  for (const entry of counts) if (best === undefined || entry[1] > best[1]) best = entry;
  return best![0];
}
