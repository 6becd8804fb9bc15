import type { Interval } from '../numbers/interval.ts';
import { hull } from '../numbers/interval.ts';
import type { PrintedNumber } from '../numbers/printed-number.ts';

/** A last digit that was cut off or rounded up instead of rounded is a matter of taste: one whole step on both sides. */
export const loosely = ({ interval, value, step, range }: PrintedNumber): Interval =>
  range === null ? hull([interval, { low: value - step, high: value + step }]) : interval;
