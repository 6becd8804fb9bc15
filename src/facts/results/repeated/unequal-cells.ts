import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { alignedTables, type AlignedCell, type AlignedTables } from './aligned/aligned-tables.ts';
import { alignedByValues } from './aligned/aligned-by-values.ts';
import { displacedRows } from './displaced-cells.ts';
import { nameWords, OVERALL } from '../tables/names/names.ts';
import { nameOf } from '../tables/tables.ts';
import type { Line } from '../tables/grid.ts';
import { lastLabel } from '../tables/names/line-names.ts';

/** One cell that two tables print differently, where its row and its column agree. */
export interface UnequalCell extends AlignedCell {
  readonly pair: AlignedTables;
  /** How many other cells of the two tables agree. */
  readonly same: number;
  /** Others that differ: in the last digit only, and by more. */
  readonly near: number;
  readonly far: readonly AlignedCell[];
}

/** Cells of the row, and of the column, that agree; and for so many of the tables one may differ. */
const LINE = 3;
const SAME_PER_DIFFERENT = 4;

/** The cells that two tables share, by whether they agree. */
interface Shared {
  readonly pair: AlignedTables;
  readonly same: readonly AlignedCell[];
  readonly different: readonly AlignedCell[];
}

const sharedCells = memoize((paper: Paper): readonly Shared[] => {
  const moved = new Set(displacedRows(paper).flatMap(({ cells }) => cells.map(({ first }) => first)));
  return [...alignedTables(paper), ...alignedByValues(paper)].map((pair): Shared => {
    const cells = pair.cells.filter(({ telling, first }) => telling && !moved.has(first));
    const by = (wanted: AlignedCell['verdict']) => cells.filter(({ verdict }) => verdict === wanted);
    return { pair, same: by('same'), different: by('different') };
  });
});

/** Cells of two tables that hold the same value, in rows and columns that do so too. */
export const equalCells = memoize((paper: Paper): readonly (AlignedCell & { readonly pair: AlignedTables })[] =>
  sharedCells(paper).flatMap(({ pair, same, different }) =>
    same.length <= SAME_PER_DIFFERENT * different.length
      ? []
      : same.filter(backedBy(same, 1)).map((cell) => ({ ...cell, pair })),
  ),
);

/** Whether so many other cells of a row and of a column agree that a cell of both must; `own` counts the cell itself. */
function backedBy(same: readonly AlignedCell[], own: 0 | 1): (cell: AlignedCell) => boolean {
  const counts = new Map<Line, number>();
  for (const { row, column } of same) for (const line of [row, column]) counts.set(line, (counts.get(line) ?? 0) + 1);
  return ({ row, column }) => [row, column].every((line) => (counts.get(line) ?? 0) - own >= LINE);
}

/** Cells of two tables that should hold the same value and do not, where most others of the pair do. */
export const unequalCells = memoize((paper: Paper): readonly UnequalCell[] =>
  sharedCells(paper).flatMap(({ pair, same, different }): UnequalCell[] => {
    const isEnough = (of: readonly AlignedCell[]) => same.length >= SAME_PER_DIFFERENT * of.length;
    // Where many are off in the last digit, one table was rounded in another way; what is further off is not of that.
    const far = different.filter((cell) => !isNear(cell));
    const told = isEnough(different) ? different : isEnough(far) ? far : [];
    const isBacked = backedBy(same, 0);
    const sure = told.filter(
      (cell) =>
        !areTwo(cell) && isBacked(cell) && ![cell.row, cell.column].some((line) => OVERALL.test(lastLabel(line))),
    );
    const rest = different.filter((cell) => !sure.includes(cell));
    const counts = { same: same.length, near: rest.filter(isNear).length, far: rest.filter((cell) => !isNear(cell)) };
    return sure.map((cell): UnequalCell => ({ ...cell, pair, ...counts }));
  }),
);

/** Rows that their numbers alone bring together, and that bear two names: a row was copied, and which cell is right nobody can tell. */
function areTwo({ row, otherRow }: AlignedCell): boolean {
  const [a, b] = [row, otherRow].map(({ path }) => nameWords(nameOf(path)).filter((word) => /\p{L}/u.test(word)));
  return a!.length > 0 && b!.length > 0 && !a!.some((word) => b!.includes(word));
}

const isNear = ({ first: { printed: a }, second: { printed: b } }: AlignedCell): boolean =>
  Math.abs(a.value - b.value) <= 1.1 * 10 ** -Math.min(a.decimals, b.decimals);
