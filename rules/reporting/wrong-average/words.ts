import { middle } from '../../../src/facts/results/aggregates/aggregates.ts';
import type { Aggregate } from '../../../src/facts/results/aggregates/aggregate-readings.ts';
import { quotedWithin } from '../../../src/facts/results/tables/names/name-within.ts';

/** Averages and cells that one finding shows. */
export const MOST_SHOWN = 6;
export const NAMES = { mean: 'average', sum: 'total' } as const;
export const FORMULAS = { mean: 'sum of the cells / their number', sum: 'sum of the cells' } as const;

/** Whose: the row or column that is summed up. */
export const wholeName = ({ table, ofPath, printed }: Aggregate): string => quotedWithin(table, ofPath, printed.cell);

/** "(70.6 + 79.0 + …) / 9 = 70.88, printed 66.6". */
export function working(one: Aggregate): string {
  const { parts, way, printed } = one;
  const shown = parts.length <= 6 ? parts : parts.slice(0, 3);
  const sum = `${shown.map((part) => part.printed.text).join(' + ')}${shown.length < parts.length ? ' + …' : ''}`;
  return `${way === 'mean' ? `(${sum}) / ${parts.length}` : sum} = ${middle(one)}, printed ${printed.printed.text}`;
}
