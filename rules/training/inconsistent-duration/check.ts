import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { misprinted } from '../../../src/facts/numbers/by-hand.ts';
import { DIGITS_AS_EXACT, durationWorkings } from '../../../src/facts/recomputed/compute/duration.ts';

/** Durations again, from speed and amount, and device-hours from devices and time. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, durationWorkings(paper), {
    message: misprinted,
    // The time of a step may have been rounded, and says less than the steps then.
    more: ({ formula }) =>
      formula === DIGITS_AS_EXACT
        ? {
            severity: 'note',
            confidence: 'low',
            help: 'print the time of a step with one more digit, or correct one of the two',
          }
        : { help: 'correct one of the numbers, or say what else took time' },
    none: 'it prints no duration with the numbers to recompute it',
  });
