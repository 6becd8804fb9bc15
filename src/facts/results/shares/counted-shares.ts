import { groupBy } from '../../../group-by.ts';
import type { Cell, Table } from '../../../paper/nodes.ts';
import { printedNumber, type Printed } from '../tables/printed.ts';

/** A cell that prints a count with its share: "9 (25.7 %)". */
export interface CountedShare {
  readonly cell: Cell;
  readonly count: number;
  readonly share: Printed;
  readonly row: number;
}

/** A column or a row whose counts are shares of one total, which nothing beside them needs to print. */
export interface SharesOfOne {
  readonly table: Table;
  readonly way: 'column' | 'row';
  /** Which column, or which row. */
  readonly index: number;
  /** All totals that make the shares so. */
  readonly totals: { readonly low: number; readonly high: number };
  readonly fits: readonly CountedShare[];
  readonly misfits: readonly CountedShare[];
}

const SHARED = /^(\d{1,3}(?:,\d{3})+|\d{1,6})\s?\(\s?(\d{1,3}(?:\.\d{1,3})?)\s?\\?%\s?\)$/;
/** So many shares of one total are no chance: the first says which, each further one has a chance of one in hundreds. */
const FEWEST = 3;
const FITS_PER_MISFIT = 4;
const MOST_ROWS = 200;

/** The columns of a table whose counts are shares of one total, else the rows. */
export function sharesOfOne(table: Table): readonly SharesOfOne[] {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = search(table)));
  return found;
}

const known = new WeakMap<Table, readonly SharesOfOne[]>();

function search(table: Table): SharesOfOne[] {
  const all = countedShares(table);
  if (all.length < FEWEST) return [];
  const columns = linesOf(table, 'column', all);
  const explained = new Set(columns.flatMap(({ fits, misfits }) => [...fits, ...misfits]));
  return [
    ...columns,
    ...linesOf(
      table,
      'row',
      all.filter((one) => !explained.has(one)),
    ),
  ];
}

const countedShares = ({ rows }: Table): CountedShare[] =>
  rows.length > MOST_ROWS
    ? []
    : rows.flatMap(({ header, group, children }, row) =>
        header || group
          ? []
          : children.flatMap((cell): CountedShare[] => {
              const match = SHARED.exec(cell.text.trim());
              if (match === null) return [];
              return [
                { cell, row, count: Number(match[1]!.replaceAll(',', '')), share: printedNumber(match[2]!, '%') },
              ];
            }),
      );

const linesOf = (table: Table, way: SharesOfOne['way'], all: readonly CountedShare[]): SharesOfOne[] =>
  [...groupBy(all, ({ cell, row }) => (way === 'column' ? cell.column : row))].flatMap(([index, line]) => {
    const totals = totalsOf(line);
    if (totals === null) return [];
    const fits = line.filter((one) => isShareOf(one, totals.low) || isShareOf(one, totals.high));
    const misfits = line.filter((one) => isNoneOf(one, totals));
    const told = new Set(fits.filter(({ count }) => count > 0).map(({ cell }) => cell.text.trim()));
    return told.size < FEWEST || fits.length < FITS_PER_MISFIT * misfits.length
      ? []
      : [{ table, way, index, totals, fits, misfits }];
  });

/** The totals that most cells may be shares of. */
function totalsOf(line: readonly CountedShare[]): SharesOfOne['totals'] | null {
  const possible = line.flatMap((one) => {
    const { low, high } = totalsFor(one, 0.5);
    return low > high ? [] : [{ low, high }];
  });
  let best: { low: number; high: number; cells: number } | null = null;
  for (const { low } of possible) {
    const here = possible.filter((one) => one.low <= low && low <= one.high);
    if (best === null || here.length > best.cells)
      best = { low, high: Math.min(...here.map(({ high }) => high)), cells: here.length };
  }
  return best;
}

/** Floating point alone must decide nothing. */
const TINY = 1e-9;

/** The whole totals of which a count is the printed share, so many steps of its last digit away at most. */
function totalsFor({ count, share: { value, decimals } }: CountedShare, steps: number): { low: number; high: number } {
  const room = steps * 10 ** -decimals;
  if (count === 0 || value <= room) return { low: 1, high: 0 };
  return {
    low: Math.ceil((100 * count) / (value + room) - TINY),
    high: Math.floor((100 * count) / (value - room) + TINY),
  };
}

/** Whether a count prints so as a share of a total. */
const isShareOf = ({ count, share }: CountedShare, total: number): boolean =>
  Math.abs((100 * count) / total - share.value) <= 0.5 * 10 ** -share.decimals + TINY;

/** Cut off instead of rounded, or rounded twice, a share is up to one step of its last digit away. */
const isNoneOf = ({ count, share }: CountedShare, { low, high }: SharesOfOne['totals']): boolean => {
  const room = 10 ** -share.decimals + TINY;
  return (100 * count) / low < share.value - room || (100 * count) / high > share.value + room;
};
