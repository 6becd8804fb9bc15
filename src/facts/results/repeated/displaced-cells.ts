import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { alignedTables, type AlignedCell, type AlignedTables } from './aligned/aligned-tables.ts';
import type { Line, ValueCell } from '../tables/grid.ts';

/** Results of one row that stand in other columns in another table. */
export interface DisplacedRow {
  readonly first: Table;
  readonly second: Table;
  readonly row: Line;
  readonly cells: readonly AlignedCell[];
}

/** So many numbers of one row found in its other columns are no chance. */
const SURE = 3;

/** Rows of two tables that have the same values in other columns. */
export const displacedRows = memoize((paper: Paper): readonly DisplacedRow[] =>
  alignedTables(paper).flatMap((pair) => {
    const { first, second, cells } = pair;
    return [...groupBy(cells, ({ row }) => row)].flatMap(([row, ofRow]): DisplacedRow[] => {
      const moved = displacedIn(ofRow);
      return moved.filter(({ telling }) => telling).length >= 2 &&
        (moved.length === 2 ? isSwap(pair, ofRow) : isShared(pair, ofRow))
        ? [{ first, second, row, cells: moved }]
        : [];
    });
  }),
);

/** Cells that differ, and whose number stands in another column of the same row that differs too. */
function displacedIn(ofRow: readonly AlignedCell[]): AlignedCell[] {
  const different = ofRow.filter(({ verdict }) => verdict === 'different');
  const moved = different.filter(({ first }) =>
    different.some((other) => other.first !== first && isOne(first, other.second)),
  );
  const distinct = new Set(moved.map(({ first }) => first.printed.text));
  return distinct.size === moved.length ? moved : [];
}

const isOne = ({ printed: a }: ValueCell, { printed: b }: ValueCell): boolean =>
  a.text === b.text && (a.spread === null || b.spread === null || a.spread === b.spread);

/** The rest of the row, or of the tables, is of the same runs. */
function isShared({ cells }: AlignedTables, ofRow: readonly AlignedCell[]): boolean {
  const elsewhere = cells.filter((cell) => !ofRow.includes(cell));
  return (
    tally(ofRow, 'same') + displacedIn(ofRow).length > tally(ofRow, 'different') - displacedIn(ofRow).length + 1 ||
    tally(elsewhere, 'same') > 2 * tally(elsewhere, 'different')
  );
}

const tally = (cells: readonly AlignedCell[], verdict: AlignedCell['verdict']) =>
  cells.filter((cell) => cell.telling && cell.verdict === verdict).length;

/** Two cells may have exchanged their numbers by chance, where the two tables do not report the same runs. */
function isSwap({ cells }: AlignedTables, ofRow: readonly AlignedCell[]): boolean {
  const [a, b] = displacedIn(ofRow);
  const elsewhere = cells.filter((cell) => !ofRow.includes(cell));
  return (
    isOne(a!.first, b!.second) &&
    isOne(b!.first, a!.second) &&
    tally(ofRow, 'different') === 2 &&
    (tally(ofRow, 'same') >= SURE || tally(elsewhere, 'same') > 2 * tally(elsewhere, 'different'))
  );
}
