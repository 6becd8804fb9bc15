import { memoize } from '../../../../paper/memoize.ts';
import type { Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { gridsIn, resultTable, resultTables, type ResultTable } from '../tables.ts';
import { turnedTable } from './turned-table.ts';
import { captionText } from '../../../text/caption-text.ts';

/** A part of a table for a claim that names a system: read the way where the name stands among the systems. */
export interface OrientedTable {
  readonly table: Table;
  readonly caption: string;
  /** With the systems on the likely side, then on the other. */
  readonly ways: () => readonly ResultTable[];
}

/** All tables with values, in text order. */
export const orientedTables = memoize((paper: Paper): readonly OrientedTable[] => {
  const sure = new Map(resultTables(paper).map((one) => [one.grid, one]));
  return gridsIn(paper).map((grid): OrientedTable => {
    const { table } = grid;
    let ways: readonly ResultTable[] | undefined;
    return {
      table,
      caption: captionText(paper, table),
      ways: () => {
        const likely = sure.get(grid) ?? resultTable(paper, grid, 'rows');
        const other = likely.side === 'rows' ? 'columns' : 'rows';
        return (ways ??= [likely, resultTable(paper, grid, other)].map(turnedTable));
      },
    };
  });
});
