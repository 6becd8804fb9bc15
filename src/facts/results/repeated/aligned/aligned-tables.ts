import { memoize } from '../../../../paper/memoize.ts';
import type { Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import type { Line, ValueCell } from '../../tables/grid.ts';
import { mayBeEqual } from '../../tables/printed.ts';
import { isTelling } from '../repeated-cells.ts';
import { sheets, turned, type Named, type Sheet } from '../../tables/grids/sheets.ts';

/** One place of two tables by the names of its row and its column. */
export interface AlignedCell {
  readonly row: Line;
  readonly column: Line;
  /** The row of the second table. */
  readonly otherRow: Line;
  readonly first: ValueCell;
  readonly second: ValueCell;
  readonly verdict: 'same' | 'close' | 'different';
  /** Its digits are those of one run only. */
  readonly telling: boolean;
}

/** Two tables with all cells whose row and column have the same names in both, be one the other turned over. */
export interface AlignedTables {
  readonly first: Table;
  readonly second: Table;
  readonly cells: readonly AlignedCell[];
}

/** Cells that agree before one of several rows of a name is taken for the one that is meant. */
const TELLS_APART = 3;

/** Pairs of tables with rows and columns of the same names, and the cells that belong together. */
export const alignedTables = memoize((paper: Paper): readonly AlignedTables[] => {
  const all = sheets(paper);
  return all.flatMap((first, i) =>
    all.slice(i + 1).flatMap((second) =>
      first.table === second.table
        ? []
        : [second, turned(second)].flatMap((other): AlignedTables[] => {
            const cells = align(first, other);
            return cells.length === 0 ? [] : [{ first: first.table, second: second.table, cells }];
          }),
    ),
  );
});

/** For each line those of the other table that may be the same. */
const candidates = (lines: readonly Named[], others: readonly Named[]): number[][] =>
  lines.map(({ full, own }) => {
    const all = others.map((_, i) => i);
    const whole = full === '' ? [] : all.filter((i) => others[i]!.full === full);
    return whole.length > 0 || own === '' ? whole : all.filter((i) => others[i]!.own === own);
  });

function align(a: Sheet, b: Sheet): AlignedCell[] {
  const ofRows = candidates(a.rows, b.rows);
  const ofColumns = candidates(a.columns, b.columns);
  if (count(ofRows) === 0 || count(ofColumns) === 0 || count(ofRows) * count(ofColumns) < TELLS_APART) return [];
  const agrees = (row: number, column: number, otherRow: number, otherColumn: number): boolean => {
    const [one, other] = [a.at(row, column), b.at(otherRow, otherColumn)];
    return one !== undefined && other !== undefined && verdictOf(one, other) === 'same' && isTelling(one.printed);
  };
  const columns = matched(
    ofColumns,
    (column, other) => ofRows.filter((rows, row) => rows.some((at) => agrees(row, column, at, other))).length,
  );
  const rows = matched(
    ofRows,
    (row, other) => columns.filter((at, column) => at !== null && agrees(row, column, other, at)).length,
  );
  return rows.flatMap((otherRow, row) =>
    columns.flatMap((otherColumn, column): AlignedCell[] => {
      return otherRow === null || otherColumn === null ? [] : alignedCell(a, b, { row, column, otherRow, otherColumn });
    }),
  );
}

/** What two tables print at one place, nothing where one of them prints nothing or in another unit. */
export function alignedCell(
  a: Sheet,
  b: Sheet,
  at: { readonly row: number; readonly column: number; readonly otherRow: number; readonly otherColumn: number },
): AlignedCell[] {
  const [first, second] = [a.at(at.row, at.column), b.at(at.otherRow, at.otherColumn)];
  if (first === undefined || second === undefined || first.printed.unit !== second.printed.unit) return [];
  return [
    {
      row: a.rows[at.row]!.line,
      column: a.columns[at.column]!.line,
      otherRow: b.rows[at.otherRow]!.line,
      first,
      second,
      verdict: verdictOf(first, second),
      telling: isTelling(first.printed) && isTelling(second.printed),
    },
  ];
}

const count = (all: readonly (readonly number[])[]) => all.filter((one) => one.length > 0).length;

function verdictOf({ printed: a }: ValueCell, { printed: b }: ValueCell): AlignedCell['verdict'] {
  return a.value === b.value ? 'same' : mayBeEqual(a, b) ? 'close' : 'different';
}

/** For each line the only candidate, or the one that agrees in more cells than any other; no line is taken twice. */
function matched(all: readonly (readonly number[])[], agreeing: (one: number, other: number) => number) {
  const chosen = all.map((others, one) => {
    const counted = others.map((other) => ({ other, count: agreeing(one, other) }));
    const [best, next] = counted.toSorted((a, b) => b.count - a.count);
    if (best === undefined || next === undefined) return best ?? null;
    return best.count >= TELLS_APART && best.count > next.count ? best : null;
  });
  return chosen.map((one, i) =>
    one !== null && chosen.every((rival, k) => k === i || rival?.other !== one.other || rival.count < one.count)
      ? one.other
      : null,
  );
}
