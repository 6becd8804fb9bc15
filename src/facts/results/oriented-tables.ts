import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { gridsOf } from './grid.ts';
import { resultTable, resultTables, type ResultTable } from './tables.ts';
import { turnedTable } from './turned-table.ts';

/**
 * The tables of a paper for a claim that names a system, each both ways, the likely one first: it is the right one where the
 * name stands among the systems.
 */
export const orientedTables = memoize((paper: Paper): readonly (readonly ResultTable[])[] => {
  const sure = new Map(resultTables(paper).map(({ grid, side }) => [grid, side]));
  return paper.tables().flatMap((table) =>
    gridsOf(table).map((grid) => {
      const side = sure.get(grid) ?? 'rows';
      return [side, side === 'rows' ? ('columns' as const) : ('rows' as const)].map((one) =>
        turnedTable(resultTable(paper, grid, one)),
      );
    }),
  );
});
