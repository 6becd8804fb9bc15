import { groupBy } from '../../../group-by.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { copiedLines, type CopiedLine } from './copied-lines.ts';
import { displacedRows, type DisplacedRow } from './displaced-cells.ts';
import type { ValueCell } from '../tables/grid.ts';
import { sameRuns } from './aligned/same-run.ts';
import { slicedLines } from './aligned/sliced-lines.ts';
import { unequalCells, type UnequalCell } from './unequal-cells.ts';
import { unequalSpreads, type UnequalSpreads } from './unequal-spreads.ts';

/** Of each kind so many are enough to have the tables looked through. */
const MOST = 2;

/** What two tables do not agree on, by the way it was seen. */
export interface AcrossTables {
  /** The rows of two tables, and the cells of two, in one finding each: they are looked up together. */
  readonly displaced: readonly (readonly DisplacedRow[])[];
  readonly unequal: readonly (readonly UnequalCell[])[];
  readonly copied: readonly CopiedLine[];
  readonly spreads: readonly (readonly UnequalSpreads[])[];
}

/** Results that stand in two tables by the names of their lines or by their numbers, and are not the same in both. */
export function acrossTables(paper: Paper, told: ReadonlySet<number>): AcrossTables {
  const known = new Set(told);
  /** Whether neither cell has been told of before; from now on both have. */
  const isNew = (cells: readonly ValueCell[]): boolean => {
    const starts = cells.map(({ cell }) => cell.span.start);
    const fresh = starts.every((start) => !known.has(start));
    for (const start of starts) known.add(start);
    return fresh;
  };
  const displaced = displacedRows(paper).filter(({ cells }) =>
    isNew(cells.flatMap(({ first, second }) => [first, second])),
  );
  const unequal = unequalCells(paper).filter(({ first, second }) => isNew([first, second]));
  const copied = [...copiedLines(paper), ...slicedLines(paper), ...sameRuns(paper)].filter(({ cells }) => isNew(cells));
  const spreads = unequalSpreads(paper).filter(({ cells }) =>
    isNew(cells.flatMap(({ first, second }) => [first, second])),
  );
  const byTables = <One>(all: readonly One[], of: (one: One) => readonly [Table, Table]) =>
    [
      ...groupBy(all, (one) =>
        of(one)
          .map(({ span }) => span.start)
          .join(' '),
      ).values(),
    ].slice(0, MOST);
  return {
    displaced: byTables(displaced, ({ first, second }) => [first, second]),
    unequal: byTables(unequal, ({ pair }) => [pair.first, pair.second]),
    copied: copied.slice(0, MOST),
    spreads: byTables(spreads, ({ first, second }) => [first, second]),
  };
}
