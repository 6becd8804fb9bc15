import {
  absolute,
  apart,
  disjoint,
  distanceBetween,
  divide,
  scale,
  withinStep,
  type Interval,
} from '../../numbers/interval.ts';
import type { Entry, PrintedChange } from './cell-changes.ts';

/** A value with the change that is printed beside it. */
export type Changed = Entry & { readonly change: PrintedChange };

/** How a change is reckoned from a value and its base. */
export type Way = 'points' | 'of the base' | 'of the new value' | 'times' | 'one part in';

/** In the order in which they are tried. */
export const WAYS: readonly Way[] = ['points', 'of the base', 'of the new value', 'times', 'one part in'];

/** Whether the unit of a change leaves a way open. */
export const mayBeGivenAs = ({ unit }: PrintedChange, way: Way): boolean =>
  way === 'points' ? unit !== '×' : way.startsWith('of') ? unit === '%' : unit === '×';

/** Whether the change in a cell is that from a base, reckoned so. */
export const fits = (entry: Changed, base: Entry, way: Way): boolean =>
  base.printed.unit === entry.printed.unit &&
  isKnown(computed(entry, base, way)) &&
  agree(computed(entry, base, way), entry.change, way);

/** A difference of printed numbers has no more steps of rounding than those three; a ratio may come from runs. */
export const agree = (given: Interval, change: PrintedChange, way: Way): boolean =>
  !(way === 'points' ? apart : disjoint)(given, cutOff(change));

/** Of a base that may be nought every change is possible, so that none is checked by it. */
export const isKnown = ({ low, high }: Interval): boolean => Number.isFinite(low) && Number.isFinite(high);

/** What a printed change may stand for where its digits were cut off and not rounded. */
export const cutOff = ({ size }: PrintedChange): Interval => withinStep(size);

/** What a value and its base give, without sign. */
export function computed({ printed: value }: Entry, { printed: base }: Entry, way: Way): Interval {
  const difference = distanceBetween(value, base);
  switch (way) {
    case 'points':
      return difference;
    case 'of the base':
      return scale(absolute(divide(difference, base)), 100);
    case 'of the new value':
      return scale(absolute(divide(difference, value)), 100);
    case 'times':
      return divide(value, base);
    case 'one part in':
      return divide(base, value);
  }
}
