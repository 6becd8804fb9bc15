import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { sharedCells, sharingLines, type NamedLine } from './aligned/named-lines.ts';
import { isTelling } from './repeated-cells.ts';

/** A row (or column) that two tables print with the same means, and some of them with another spread. */
export interface UnequalSpreads {
  readonly first: Table;
  readonly second: Table;
  readonly lines: readonly [Line, Line];
  readonly cells: readonly SpreadPair[];
  /** How many means are the same. */
  readonly means: number;
}

/** The two cells of one column. */
export interface SpreadPair {
  readonly column: Line;
  readonly first: ValueCell;
  readonly second: ValueCell;
}

/** Means that tell one run from another, before two lines are one. */
const MEANS = 3;
/** Spreads that are the same for each that is not, before it is no other way to measure them. */
const SAME_PER_DIFFERENT = 2;

/** Lines of two tables whose means agree and whose spreads do not. */
export const unequalSpreads = memoize((paper: Paper): readonly UnequalSpreads[] =>
  sharingLines(paper).flatMap(([a, b]): UnequalSpreads[] => {
    const pairs = pairsOf(a, b);
    if (pairs === null || pairs.length < MEANS) return [];
    const far = pairs.map((pair) => apart(pair));
    const cells = pairs.filter((_, i) => far[i] !== 0);
    const same = pairs.length - cells.length;
    // One way to measure makes all of them larger, or all smaller, than another does.
    const isMixed = far.some((one) => one > 0) && far.some((one) => one < 0);
    return cells.length > 0 && (same >= SAME_PER_DIFFERENT * cells.length || isMixed)
      ? [{ first: a.sheet.table, second: b.sheet.table, lines: [a.line, b.line], cells, means: pairs.length }]
      : [];
  }),
);

/** The cells of the two whose means are the same and that both have a spread; null where a mean is another one. */
function pairsOf(a: NamedLine, b: NamedLine): SpreadPair[] | null {
  const shared = sharedCells(a, b);
  if (shared.some(({ first, second }) => first.printed.value !== second.printed.value)) return null;
  return shared.filter(
    ({ first, second }) =>
      first.printed.spread !== null &&
      second.printed.spread !== null &&
      first.printed.text === second.printed.text &&
      isTelling(first.printed),
  );
}

/** How far the second spread is above the first one, nothing where both may be one number rounded. */
function apart({ first, second }: SpreadPair): number {
  const [a, b] = [spreadOf(first), spreadOf(second)];
  const unit = 10 ** -Math.min(a.decimals, b.decimals);
  return Math.abs(a.value - b.value) < 1.5 * unit ? 0 : b.value - a.value;
}

/** The digits stand in the cell: as a number "0.40" is "0.4". */
function spreadOf({ cell, printed }: ValueCell): { value: number; decimals: number } {
  const [, fraction = ''] = /\.\s?(\d+)\s?%?\)?\s*$/.exec(cell.text) ?? [];
  return { value: printed.spread!, decimals: fraction.length };
}
