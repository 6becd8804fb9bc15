import { hull, interval, type Interval } from './interval.ts';
import type { Hedge } from './printed-number.ts';

const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  [
    'about',
    /(?:\b(?:about|around|approximately|approx\.?|roughly|circa|ca\.|some|close to|in the order of|on the order of|an estimated|estimated)|[≈~∼≃]|\\approx|\\sim)\s*(?:an? |the )?[$(]?\s*$/iu,
  ],
  [
    'more',
    /(?:\b(?:more than|(?<=(?:^|[(,;]|\b(?:for|of|with|by|to|is|are|was|were|has|have|had|in|takes?|took|contains?|containing|and|from|using|costs?|requires?))\s{0,3})over|above|at least|exceed(?:s|ing)?|greater than|upwards? of|well over|beyond|no (?:less|fewer) than|larger than|higher than)|[>≥⩾]|\\geq?)\s*(?:an? )?[$(]?\s*$/iu,
  ],
  ['nearly', /\b(?:nearly|almost|just under|slightly (?:less|under)(?: than)?|close to)\s*(?:an? )?[$(]?\s*$/iu],
  [
    'up-to',
    /(?:\b(?:up to|as (?:much|many) as|at most|no more than|less than|fewer than|under|below|within|lower than|smaller than|a maximum of)|[<≤⩽]|\\leq?)\s*(?:an? )?[$(]?\s*$/iu,
  ],
];
/** Hedges stand this close before their number. */
const REACH = 28;

/** The hedge whose words end where a number begins. */
export function hedgeBefore(text: string, at: number): { hedge: Hedge; start: number } | null {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  for (const [hedge, pattern] of HEDGES) {
    const match = pattern.exec(before);
    if (match !== null) return { hedge, start: from + match.index };
  }
  return null;
}

/** "About" means within a tenth (NUMBERS.md: ±10 % or half a unit of the last digit, whichever is more). */
const ABOUT = 0.1;

/** The values that rounded digits and a hedge may stand for. */
export function hedged(rounded: Interval, hedge: Hedge | null): Interval {
  const { low, high } = rounded;
  const middle = (low + high) / 2;
  const tenth = interval(middle * (1 - ABOUT), middle * (1 + ABOUT));
  switch (hedge) {
    case null:
      return rounded;
    case 'about':
      return hull([rounded, tenth]);
    case 'more':
      return { low, high: Infinity };
    case 'nearly':
      return { low: Math.min(tenth.low, low), high };
    case 'up-to':
      return { low: Math.min(0, low), high };
  }
}
