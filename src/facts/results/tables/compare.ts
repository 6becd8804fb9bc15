import { isAbove, type Printed } from './printed.ts';
import type { ValueCell } from './grid.ts';
import type { MeasureLine, ResultTable, SystemLine } from './tables.ts';

/** What one measure says of two systems. */
export interface Compared {
  readonly measure: MeasureLine;
  readonly a: ValueCell;
  readonly b: ValueCell;
  /** Of `a` against `b`; `close` where a spread is printed and the difference lies within it. */
  readonly verdict: 'better' | 'worse' | 'tie' | 'close';
}

/** The cell of a system for a measure. */
export const cellOf = ({ side }: ResultTable, system: SystemLine, measure: MeasureLine): ValueCell | null =>
  system.values.find(({ row, column }) => (side === 'rows' ? column : row) === measure.index) ?? null;

/** All measures with a known direction on which both have a value. */
export const compare = (table: ResultTable, a: SystemLine, b: SystemLine): Compared[] =>
  table.measures.flatMap((measure) => {
    const [ofA, ofB] = [cellOf(table, a, measure), cellOf(table, b, measure)];
    if (ofA === null || ofB === null || measure.better === null) return [];
    if (ofA.printed.unit !== ofB.printed.unit) return [];
    return [{ measure, a: ofA, b: ofB, verdict: verdictOf(ofA.printed, ofB.printed, measure.better) }];
  });

/** How `a` stands to `b`; `close` where their spreads or their rounding leave it open. */
export function verdictOf(a: Printed, b: Printed, better: 'higher' | 'lower'): Compared['verdict'] {
  if (a.text === b.text) return 'tie';
  const spread = (a.spread ?? 0) + (b.spread ?? 0);
  if (spread > 0 && Math.abs(a.value - b.value) <= spread) return 'close';
  if (isAbove(a, b)) return better === 'higher' ? 'better' : 'worse';
  if (isAbove(b, a)) return better === 'higher' ? 'worse' : 'better';
  return 'close';
}
