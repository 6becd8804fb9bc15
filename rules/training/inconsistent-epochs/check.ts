import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { epochWorkings } from '../../../src/facts/recomputed/epochs.ts';

/** Amounts of data again, from steps, batches, epochs and shares. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, epochWorkings(paper), {
    message: ({ what, printed, computed, unit }) =>
      `the ${what} are printed as ${printed.text}; the numbers beside them give ${showInterval(computed)} ${unit}`,
    none: 'it prints no amount of data with the numbers to recompute it',
  });
