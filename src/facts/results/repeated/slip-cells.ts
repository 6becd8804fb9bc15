import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { copiedLines } from './copied-lines.ts';
import { repeatedTables } from './repeated-cells.ts';
import { unequalCells } from './unequal-cells.ts';

/** Where cells begin that another table of the paper prints with another number. */
export const slipCells = memoize((paper: Paper): ReadonlySet<number> => {
  const pairs = [
    ...repeatedTables(paper).flatMap(({ different }) => different),
    ...unequalCells(paper),
    ...copiedLines(paper).map(({ cells: [first, second] }) => ({ first, second })),
  ];
  return new Set(pairs.flatMap(({ first, second }) => [first.cell.span.start, second.cell.span.start]));
});
