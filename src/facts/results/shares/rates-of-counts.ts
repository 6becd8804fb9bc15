import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { binomialTail } from '../../recomputed/distributions.ts';
import { nearestCount, nearestShareWorking } from '../../recomputed/shares/share-working.ts';
import { cellInput } from '../tables/cell-input.ts';
import type { ValueCell } from '../tables/grid.ts';
import { nameOf } from '../tables/tables.ts';
import { countedTables, type CountedSet, type CountedTable } from './item-counts.ts';
import {
  CHANCE,
  isNoneOf,
  isShareOf,
  MOST_MISFITS,
  MOST_REACHED,
  rateIn,
  reachedBy,
  type ShareOfItems,
} from './share-of-items.ts';

/**
 * Rates beside the number of items that the table itself prints for their row (the GRIM test: Brown and Heathers, 2017). A
 * row of which half is no share was scored in another way, all of it; where nearly all of the others are, the one that is
 * none is a slip.
 */
export const ratesOfCounts = memoize((paper: Paper): readonly ShareOfItems[] => countedTables(paper).flatMap(ratesIn));

function ratesIn({ sets: all }: CountedTable): ShareOfItems[] {
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

function rateOf({ items, count }: CountedSet, cell: ValueCell, aside?: string): ShareOfItems {
  return {
    items,
    working: nearestShareWorking(rateIn(cell), items, {
      inputs: [cellInput('number of items', count)],
      ...(aside === undefined ? {} : { aside }),
    }),
  };
}
