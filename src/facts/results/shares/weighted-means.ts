import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { disjoint, withinStep } from '../../numbers/interval.ts';
import type { Working } from '../../numbers/working.ts';
import { cellInput, cellPrinted, CELLS } from '../tables/cell-input.ts';
import type { ValueCell } from '../tables/grid.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { countedTables, type CountedTable } from './item-counts.ts';

/** One must not be the plain mean by chance. */
const FEWEST_FITS = 2;

/**
 * What a table prints for all its sets together is the mean of their rates, weighted by the number of items of each, where
 * the table prints these numbers, they add up to the one beside it, and most of the row is made so.
 */
export const weightedMeans = memoize((paper: Paper): readonly Working[] => countedTables(paper).flatMap(meansIn));

function meansIn(counted: CountedTable): Working[] {
  const { all } = counted;
  if (all === null) return [];
  const means = all.rates.flatMap((rate) => meanOf(counted, rate) ?? []);
  const fits = means.filter(({ working }) => working.agrees);
  // Counts that are all alike weigh nothing, and the plain mean is another rule's.
  if (fits.filter(({ isPlain }) => !isPlain).length < FEWEST_FITS || fits.length * 2 <= means.length) return [];
  return means.filter(({ working, isPlain }) => working.agrees || !isPlain).map(({ working }) => working);
}

function meanOf({ table, sets, all }: CountedTable, printed: ValueCell): { working: Working; isPlain: boolean } | null {
  const isBeside = (cell: ValueCell): boolean =>
    all!.count.row === printed.row ? cell.column === printed.column : cell.row === printed.row;
  const parts = sets.map((set) => ({ set, rate: set.rates.find(isBeside) }));
  if (parts.some(({ rate }) => rate === undefined)) return null;
  const items = parts.reduce((sum, { set }) => sum + set.items, 0);
  const weighted = (end: 'low' | 'high' | 'value') =>
    parts.reduce((sum, { set, rate }) => sum + set.items * rate!.printed[end], 0) / items;
  const plain = parts.reduce((sum, { rate }) => sum + rate!.printed.value, 0) / parts.length;
  const computed = { low: weighted('low'), high: weighted('high') };
  const step = withinStep(printed.printed);
  const agrees = !disjoint(computed, step);
  return {
    isPlain: step.low <= plain && plain <= step.high,
    working: {
      what: `average weighted by the number of items (${tableLabel(table)})`,
      formula: 'sum of rate × items / sum of items',
      source: CELLS,
      relation: 'formula',
      inputs: parts.flatMap(({ set, rate }) => [cellInput('rate', rate!), cellInput('items', set.count)]),
      computed,
      printed: { ...cellPrinted(printed), interval: step },
      unit: '',
      agrees,
      arithmetic: `(${parts
        .slice(0, SHOWN)
        .map(({ set, rate }) => `${set.items} × ${rate!.printed.text}`)
        .join(
          ' + ',
        )}${parts.length > SHOWN ? ' + …' : ''}) / ${items} = ${weighted('value').toFixed(printed.printed.decimals + 1)}`,
    },
  };
}
const SHOWN = 4;
