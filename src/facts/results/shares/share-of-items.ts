import type { Span } from '../../../paper/span.ts';
import type { Working } from '../../numbers/working.ts';
import { nearestCount } from '../../recomputed/shares/share-working.ts';
import type { Printed } from '../tables/printed.ts';
import type { ValueCell } from '../tables/grid.ts';

/** Where a rate stands, how many items it is of, and whether it is a share of them. */
export interface ShareOfItems {
  readonly items: number;
  readonly working: Working;
}

/** Of more items nearly every rate with so many digits is a share. */
export const MOST_REACHED = 0.15;
/** More that are no share tell of another way to score. */
export const MOST_MISFITS = 0.15;
/** How likely so many cells may be shares by chance, counted over all that is tried. */
export const CHANCE = 1e-5;
/** Floating point alone must decide nothing. */
const TINY = 1e-6;

/** How many of the rates with so many digits are shares of so many items. */
export const reachedBy = ({ printed: { decimals } }: ValueCell, items: number): number =>
  (items + 1) / (100 * 10 ** decimals);

/** How far a rate is from the nearest share, in steps of its last digit. */
const awayFrom = ({ printed: { value, decimals } }: ValueCell, items: number): number =>
  Math.abs((100 * nearestCount(value, items)) / items - value) * 10 ** decimals;

export const isShareOf = (cell: ValueCell, items: number): boolean => awayFrom(cell, items) <= 0.5 + TINY;
/** Cut off instead of rounded, or rounded twice, a share is up to one step of its last digit away. */
export const isNoneOf = (cell: ValueCell, items: number): boolean => awayFrom(cell, items) > 1 + TINY;

/** The rate alone, without what else its cell holds. */
export function rateIn({ cell, printed }: ValueCell): Printed & { readonly span: Span } {
  const start = cell.span.start + Math.max(0, cell.text.indexOf(printed.text));
  return { ...printed, span: { start, end: start + printed.text.length } };
}
