import type { Span } from '../../paper/span.ts';
import { scale, type Interval } from './interval.ts';
import type { Unit } from './units.ts';

/** How a number is hedged: "about", "more than", "nearly" (just under), "up to" (anything under). */
export type Hedge = 'about' | 'more' | 'nearly' | 'up-to';

/** A number as a paper prints it. */
export interface PrintedNumber {
  /** The digits with magnitude and unit, hedging words left out. */
  readonly span: Span;
  readonly text: string;
  /** With the magnitude ("6.7B" is 6.7e9), in the printed unit. */
  readonly value: number;
  /** What the printed digits and hedges may stand for, with the magnitude, in the printed unit. */
  readonly interval: Interval;
  /** The distance between two numbers of so many digits, in the printed unit: 1e8 for "6.7B". */
  readonly step: number;
  /** Digits after the point. */
  readonly decimals: number;
  readonly hedge: Hedge | null;
  readonly unit: Unit | null;
  /** A magnitude was printed: "6.7B", "13 million". */
  readonly magnitude: number;
  /** The two ends of "5–10×"; `value` is their middle. */
  readonly range: readonly [number, number] | null;
  /** What stands behind ±, in the printed unit. */
  readonly spread: number | null;
  /** A sign was printed before it: "+10 %". */
  readonly sign: '+' | '-' | null;
}

/** The interval in the base unit of the number's dimension: hours become seconds. */
export const inBase = ({ interval, unit }: PrintedNumber): Interval => scale(interval, unit?.factor ?? 1);
