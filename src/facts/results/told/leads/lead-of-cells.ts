import { disjoint, distanceBetween, scale, type Interval } from '../../../numbers/interval.ts';
import type { PrintedNumber } from '../../../numbers/printed-number.ts';
import { showMiddle } from '../../../numbers/show.ts';
import { makeWorking, type Working } from '../../../numbers/working.ts';
import { cellInput } from '../../tables/cell-input.ts';
import { cellOf } from '../../tables/compare.ts';
import type { ValueCell } from '../../tables/grid.ts';
import type { MeasureLine, ResultTable } from '../../tables/tables.ts';

/** Two cells of one measure whose difference a told lead may be. */
export interface Pair {
  readonly table: ResultTable;
  readonly measure: MeasureLine;
  readonly a: ValueCell;
  readonly b: ValueCell;
  readonly names: readonly [string, string];
}

/** The digits of the difference with the point at another place: 0.013 for 8.96 − 8.83. */
export function isShifted({ a, b }: Pair, { value }: PrintedNumber): boolean {
  const difference = Math.abs(a.printed.value - b.printed.value);
  const digits = (one: number) => Number(one.toPrecision(6)).toExponential().replace(/e.*/, '');
  return digits(difference) === digits(value) && digits(value).length > 2;
}

/** The line of the table over which the told lead would be right, where there is one alone. */
export function otherRival(
  { table, measure, a, names }: Pair,
  { value, text, decimals }: PrintedNumber,
): string | null {
  const fits = ({ printed }: ValueCell) =>
    Math.abs(Math.abs(a.printed.value - printed.value) - value) < 0.5 * 10 ** -Math.max(decimals, a.printed.decimals);
  const found = table.systems.flatMap((system) => {
    const cell = cellOf(table, system, measure);
    return cell === null || names.includes(system.name) || !fits(cell) ? [] : [{ system, cell }];
  });
  const [one] = found;
  return found.length === 1 ? `${text} is the difference to ${one!.system.name} (${one!.cell.printed.text})` : null;
}

/** How far the two cells are apart, rounding allowed for. */
const points = ({ a, b }: Pair): Interval => distanceBetween(a.printed, b.printed);

/** In points, of either one in per cent, and in per cent of shares that are printed below one. */
export function waysOf(pair: Pair): Interval[] {
  const difference = points(pair);
  const { a, b } = pair;
  const relative = [a, b].flatMap(({ printed: { value } }) =>
    value === 0 ? [] : [scale(difference, 100 / Math.abs(value))],
  );
  const shares = Math.abs(a.printed.value) <= 1 && Math.abs(b.printed.value) <= 1;
  return [difference, ...relative, ...(shares ? [scale(difference, 100)] : [])];
}

/** The pair whose difference comes nearest to what is told. */
export const nearest = (pairs: readonly Pair[], value: number): Pair =>
  pairs.toSorted((one, other) => away(one, value) - away(other, value))[0]!;

const away = (pair: Pair, value: number): number =>
  Math.abs(Math.abs(pair.a.printed.value - pair.b.printed.value) - value);

/** The lead as the two cells give it, in the way that fits what is told, else in points. */
export function differenceWorking(pair: Pair, told: PrintedNumber, printed: Interval, agrees: boolean): Working {
  const { table, measure, a, b, names } = pair;
  const way = waysOf(pair).find((one) => !disjoint(one, printed)) ?? points(pair);
  const [more, less] = a.printed.value >= b.printed.value ? [a, b] : [b, a];
  const isShare = told.unit !== null;
  return {
    ...makeWorking({
      what: `lead of ${names[0]} over ${names[1]}${measure.short === '' ? '' : `, ${measure.short}`} (${table.label})`,
      formula: 'difference of the two cells, in points or per cent',
      source: 'arithmetic',
      inputs: [cellInput(names[0], a), cellInput(names[1], b)],
      computed: way,
      printed: { ...told, interval: printed },
      unit: isShare ? 'points' : '',
      arithmetic: `${more.printed.text} − ${less.printed.text} = ${showMiddle(points(pair))}${isShare ? ' points' : ''}`,
    }),
    agrees,
  };
}
