import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { gridsOf } from './grid.ts';
import { resultTable, resultTables, type ResultTable } from './tables.ts';

/**
 * The tables of a paper for a claim that names a system: where nothing says on which side the systems stand, both ways, of
 * which one has the name among its systems.
 */
export const orientedTables = memoize((paper: Paper): readonly ResultTable[] => {
  const sure = resultTables(paper);
  const read = new Set(sure.map(({ table }) => table));
  return paper
    .tables()
    .flatMap((table) =>
      read.has(table)
        ? sure.filter((one) => one.table === table)
        : gridsOf(table).flatMap((grid) => [resultTable(paper, grid, 'rows'), resultTable(paper, grid, 'columns')]),
    );
});
