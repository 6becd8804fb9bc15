import type { Working } from '../../numbers/working.ts';
import { cellInput, cellPrinted, CELLS } from '../tables/cell-input.ts';
import type { ValueCell } from '../tables/grid.ts';
import type { RepeatedCell, RepeatedTable } from './repeated-cells.ts';

/** A cell and the label of its table. */
interface Placed {
  readonly label: string;
  readonly value: ValueCell;
}

/** One result that two tables print. */
export const sameWorking = (what: string, first: Placed, second: Placed, agrees: boolean): Working => ({
  what,
  formula: `one result in ${first.label} and ${second.label}`,
  source: CELLS,
  relation: 'same',
  inputs: [cellInput(first.label, first.value)],
  computed: { low: first.value.printed.low, high: first.value.printed.high },
  printed: cellPrinted(second.value),
  unit: '',
  agrees,
});

/** Two cells that should hold the same result. */
export const repeatedWorking = ({ first, second }: RepeatedTable, one: RepeatedCell, agrees: boolean): Working =>
  sameWorking(
    [one.system.name, one.measure.short].filter((name) => name !== '').join(', '),
    { label: first.label, value: one.first },
    { label: second.label, value: one.second },
    agrees,
  );
