import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { input } from '../../numbers/working.ts';
import { sampledMean } from '../../statistics/runs/sampled-means.ts';
import { binomialTail } from '../../recomputed/distributions.ts';
import { nearestCount, nearestShareWorking } from '../../recomputed/shares/share-working.ts';
import { across, bothWays, type LineWay } from '../tables/grids/across.ts';
import type { Grid, Line, ValueCell } from '../tables/grid.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { nameOf } from '../tables/tables.ts';
import { valueGridsOf } from '../tables/grids/value-grids.ts';
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
 * A line (a column, or a row of a turned table) whose rates are whole numbers of the items of one test set: all but one or
 * two cells are shares of one number that the paper prints somewhere, and chance would not make them so. What is no share of
 * it was scored otherwise, or is a slip: the GRIM test with the number of items told by the other cells.
 */
interface Counted {
  readonly table: Table;
  readonly line: Line;
  readonly items: number;
  readonly fits: readonly ValueCell[];
  readonly misfits: readonly ValueCell[];
}

const FEWEST_DIFFERENT = 5;
/** Tables with more rows hold no rates of systems. */
const MOST_LINES = 200;
const FEWEST_ITEMS = 8;
const MOST_ITEMS = 1200;
/** Shares of these are all rates with one digit less. */
const ROUND: ReadonlySet<number> = new Set([10, 100, 1000]);
/** Means over people, runs or columns, and what is measured on no items. */
const NO_SHARE =
  /\b(?:humans?|people|experts?|annotators?|averages?|avg|means?|overall|macro|random|chance|std|gap|gains?|improv\w*|delta|reduc\w*|speed-?up|sparsity|thresholds?|prices?|costs?|dropout|temperature|budget|learning rate|lr)\b|[Δ∆]/iu;

/**
 * The cells of all lines whose rates are shares of one number of items (the GRIM test: Brown and Heathers, 2017), in
 * the order of the tables.
 */
export const columnShares = memoize((paper: Paper): readonly ShareOfItems[] => {
  // The mean of several answers to each item is a share of more than the items, in some rows and not in others.
  if (sampledMean(paper) !== null) return [];
  const stated = countsIn(paper.text);
  return paper
    .tables()
    .flatMap((table) => bothWays(valueGridsOf(paper, table), (grid, way) => countedIn(grid, way, stated)))
    .flatMap(sharesOf);
});

/** Whole numbers that the paper prints and that a test set may have, each once. */
const countsIn = (text: string): readonly number[] =>
  [...new Set(text.match(/(?<![\d.,])(?:\d{1,3}|1,?[012]\d{2})(?![\d.]|,\d)/g))]
    .map((digits) => Number(digits.replace(',', '')))
    .filter((count) => count >= FEWEST_ITEMS && count <= MOST_ITEMS && !ROUND.has(count))
    .toSorted((a, b) => a - b);

function countedIn(grid: Grid, way: LineWay, stated: readonly number[]): Counted[] {
  const { lines, at } = across(grid, way);
  if (Math.max(lines.length, grid[way].length) > MOST_LINES) return [];
  const skipped = new Set(lines.filter(isNoShare).map(({ index }) => index));
  const counted = grid[way].flatMap((line) => {
    if (isNoShare(line)) return [];
    const values = line.values.filter((cell) => !skipped.has(at(cell)));
    const found = countedBy(values, stated);
    return found === null ? [] : [{ table: grid.table, line, ...found }];
  });
  // Who is no share in several lines was scored on other items, all of them.
  const often = groupBy(
    counted.flatMap(({ misfits }) => misfits),
    at,
  );
  return counted.map((one) => ({
    ...one,
    misfits: one.misfits.filter((cell) => often.get(at(cell))!.length === 1),
  }));
}

const isNoShare = ({ path }: Line): boolean => path.some(({ text }) => NO_SHARE.test(text));

/** The number of items that explains a line best, and null where none explains it better than chance. */
function countedBy(
  all: readonly ValueCell[],
  stated: readonly number[],
): Pick<Counted, 'items' | 'fits' | 'misfits'> | null {
  // None and all are shares of any number.
  const values = all.filter(({ printed: { value } }) => value !== 0 && value !== 100);
  const rates = values.filter(isRate);
  const different = [...groupBy(rates, ({ printed }) => printed.text).values()].map(([first]) => first!);
  if (different.length < FEWEST_DIFFERENT || rates.length < values.length * (1 - MOST_MISFITS)) return null;
  if (different.every(({ printed }) => printed.value <= 1) || areSettings(values)) return null;
  let best: { items: number; chance: number } | null = null;
  for (const items of stated) {
    const reached = different.reduce((sum, cell) => sum + reachedBy(cell, items), 0);
    const likely = reached / different.length;
    if (likely > MOST_REACHED) break;
    const fits = different.filter((cell) => isShareOf(cell, items)).length;
    const misfits = different.filter((cell) => isNoneOf(cell, items)).length;
    if (misfits > Math.max(1, different.length * MOST_MISFITS)) continue;
    const chance = binomialTail(fits, fits + misfits, likely) * stated.length;
    if (chance < CHANCE && (best === null || chance < best.chance)) best = { items, chance };
  }
  if (best === null) return null;
  const { items } = best;
  return {
    items,
    fits: rates.filter((cell) => isShareOf(cell, items)),
    misfits: rates.filter((cell) => isNoneOf(cell, items)),
  };
}

/** Settings that are tried stand in their order, and are round. */
const areSettings = (values: readonly ValueCell[]): boolean => {
  const steps = values.slice(1).map(({ printed }, i) => Math.sign(printed.value - values[i]!.printed.value));
  return steps.every((step) => step === steps[0]) && values.every(({ printed }) => Number.isInteger(2 * printed.value));
};

const isRate = ({ printed: { spread, decimals, value, unit } }: ValueCell): boolean =>
  spread === null && decimals >= 1 && decimals <= 2 && value > 0 && value < 100 && (unit === '' || unit === '%');

function sharesOf({ table, line, items, fits, misfits }: Counted): ShareOfItems[] {
  const witness = [...groupBy(fits, ({ printed }) => printed.text).values()].map(([first]) => first!).slice(0, 2);
  const isSlip = `the ${fits.length} other values of “${nameOf(line.path)}” in ${tableLabel(table)} are shares of ${items} items, so that it is a slip or was scored on others`;
  const shareOf = (cell: ValueCell, more: { readonly aside?: string }): ShareOfItems => {
    const inputs = witness
      .filter((other) => other !== cell)
      .map(({ printed, cell: { span } }) =>
        input(`${nearestCount(printed.value, items)} / ${items}`, { text: printed.text, span }),
      );
    return { items, working: nearestShareWorking(rateIn(cell), items, { inputs, ...more }) };
  };
  return [...fits.map((cell) => shareOf(cell, {})), ...misfits.map((cell) => shareOf(cell, { aside: isSlip }))];
}
