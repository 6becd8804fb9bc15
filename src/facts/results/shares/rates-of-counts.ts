import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Working } from '../../numbers/working.ts';
import { binomialTail } from '../../recomputed/distributions.ts';
import { nearestCount, nearestShareWorking } from '../../recomputed/shares/share-working.ts';
import { cellInput } from '../tables/cell-input.ts';
import type { ValueCell } from '../tables/grid.ts';
import { nameOf } from '../tables/tables.ts';
import { countedTables, type CountedSet, type CountedTable } from './item-counts.ts';

/** Of more items nearly every rate with so many digits is a share. */
const MOST_REACHED = 0.15;
const MOST_MISFITS = 0.15;
/** How likely so many cells may be shares by chance. */
const CHANCE = 1e-5;
/** Floating point alone must decide nothing. */
const TINY = 1e-6;

/** Where a rate stands, how many items it is of, and whether it is a share of them. */
export interface RateOfCount {
  readonly items: number;
  readonly working: Working;
}

/**
 * Rates beside the number of items that the table itself prints for their row (the GRIM test: Brown and Heathers, 2017). A
 * row of which half is no share was scored in another way, all of it; where nearly all of the others are, the one that is
 * none is a slip.
 */
export const ratesOfCounts = memoize((paper: Paper): readonly RateOfCount[] => countedTables(paper).flatMap(ratesIn));

function ratesIn({ sets: all }: CountedTable): RateOfCount[] {
  // None and all are shares of any number.
  const sets = all.map((set) => ({
    ...set,
    rates: set.rates.filter(({ printed: { value } }) => value > 0 && value < 100),
  }));
  const small = sets.filter((set) => set.rates.every((cell) => reachedBy(cell, set.items) <= MOST_REACHED));
  const scored = small.filter(
    ({ rates, items }) => rates.filter((cell) => isNoneOf(cell, items)).length * 2 < rates.length,
  );
  const cells = scored.flatMap((set) => set.rates.map((cell) => ({ set, cell })));
  const fits = cells.filter(({ set, cell }) => isShareOf(cell, set.items));
  const misfits = cells.filter(({ set, cell }) => isNoneOf(cell, set.items));
  if (misfits.length > Math.max(1, cells.length * MOST_MISFITS)) return [];
  const told = new Set(fits.map(({ cell, set }) => `${set.items} ${cell.printed.text}`)).size;
  const likely = cells.reduce((sum, { set, cell }) => sum + reachedBy(cell, set.items), 0) / Math.max(1, cells.length);
  // Which rows were scored so was chosen by what fits.
  if (binomialTail(told, told + misfits.length, likely) * 2 ** sets.length >= CHANCE) return [];
  return [
    ...fits.map(({ set, cell }) => rateOf(set, cell)),
    ...misfits.map(({ set, cell }) => rateOf(set, cell, sameElsewhere(scored, set, cell))),
  ];
}

/** The set of which a rate is a share, where it stands there too, in any of the columns: it may have been copied. */
function sameElsewhere(sets: readonly CountedSet[], own: CountedSet, { printed }: ValueCell): string | undefined {
  const there = sets.find(
    (set) => set !== own && set.rates.some((cell) => cell.printed.text === printed.text && isShareOf(cell, set.items)),
  );
  return there === undefined
    ? undefined
    : `it is ${nearestCount(printed.value, there.items)} of the ${there.items} of “${nameOf(there.line.path)}”, where ${printed.text} stands too`;
}

function rateOf({ items, count }: CountedSet, { cell, printed }: ValueCell, aside?: string): RateOfCount {
  const start = cell.span.start + Math.max(0, cell.text.indexOf(printed.text));
  const share = { ...printed, span: { start, end: start + printed.text.length } };
  return {
    items,
    working: nearestShareWorking(share, items, {
      inputs: [cellInput('number of items', count)],
      ...(aside === undefined ? {} : { aside }),
    }),
  };
}

/** How many of the rates with so many digits are shares of so many items. */
const reachedBy = ({ printed: { decimals } }: ValueCell, items: number): number => (items + 1) / (100 * 10 ** decimals);

/** How far a rate is from the nearest share, in steps of its last digit. */
const awayFrom = ({ printed: { value, decimals } }: ValueCell, items: number): number =>
  Math.abs((100 * nearestCount(value, items)) / items - value) * 10 ** decimals;
const isShareOf = (cell: ValueCell, items: number): boolean => awayFrom(cell, items) <= 0.5 + TINY;
/** Cut off instead of rounded, or rounded twice, a share is up to one step of its last digit away. */
const isNoneOf = (cell: ValueCell, items: number): boolean => awayFrom(cell, items) > 1 + TINY;
