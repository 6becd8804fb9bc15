import type { Working } from '../../numbers/working.ts';
import { cellInput, cellPrinted, CELLS } from '../tables/cell-input.ts';
import { measureLabel } from '../tables/names/line-names.ts';
import { nameWithin } from '../tables/names/name-within.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import type { LineQuotient } from './line-quotients.ts';
import type { QuotientCell } from './quotient-cells.ts';

/** "“#words” / “#texts”", with what it is multiplied with. */
export function formulaOf({ first, second, operation: { sign, factor } }: LineQuotient): string {
  const [a, b] = [first, second].map((line) => measureLabel(line) || 'the other');
  return `${factor === 1 ? '' : `${factor} × `}“${a}” ${sign} “${b}”`;
}

/** "264 / 100 = 2.64". */
export const quotientByHand = (
  { operation: { sign, factor } }: LineQuotient,
  { first, second, printed, computed: { low, high } }: QuotientCell,
): string =>
  `${factor === 1 ? '' : `${factor} × `}${first.printed.text} ${sign} ${second.printed.text} = ${((low + high) / 2).toFixed(printed.printed.decimals)}`;

/** Whose cell it is: the row, and of a turned table the column. */
export const quotientOf = ({ grid }: LineQuotient, { of, printed }: QuotientCell): string =>
  nameWithin(grid.table, of.path, printed.cell);

/** A cell again from the two beside it. */
export const quotientWorking = (quotient: LineQuotient, cell: QuotientCell, agrees: boolean): Working => ({
  what: `${measureLabel(quotient.line)} of ${quotientOf(quotient, cell)} (${tableLabel(quotient.grid.table)})`,
  formula: formulaOf(quotient),
  source: CELLS,
  relation: 'formula',
  inputs: [
    cellInput(measureLabel(quotient.first) || 'first', cell.first),
    cellInput(measureLabel(quotient.second) || 'second', cell.second),
  ],
  computed: cell.computed,
  printed: cellPrinted(cell.printed),
  unit: '',
  agrees,
});
