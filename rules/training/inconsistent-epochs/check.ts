import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { misprinted } from '../../../src/facts/numbers/by-hand.ts';
import { epochWorkings } from '../../../src/facts/recomputed/compute/epochs.ts';

/** Amounts of data again, from steps, batches, epochs and shares. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, epochWorkings(paper), {
    message: misprinted,
    // What a data set "contains" may be what is read of it.
    more: ({ aside }) =>
      aside === undefined
        ? { help: 'correct one of the numbers' }
        : { confidence: 'medium', help: 'say whether what is read twice is counted twice, or correct the number' },
    none: 'it prints no amount of data with the numbers to recompute it',
  });
