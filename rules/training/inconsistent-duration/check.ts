import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { DIGITS_AS_EXACT, durationWorkings } from '../../../src/facts/recomputed/duration.ts';

/** Durations again, from speed and amount, and device-hours from devices and time. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, durationWorkings(paper), {
    message: ({ what, printed, computed, unit }) =>
      `the ${what} is printed as ${printed.text}; the numbers that it is of give ${showInterval(computed)} ${unit}`,
    // The time of a step may have been rounded, and says less than the steps then.
    more: ({ formula }) => (formula === DIGITS_AS_EXACT ? { severity: 'note', confidence: 'low' } : {}),
    none: 'it prints no duration with the numbers to recompute it',
  });
