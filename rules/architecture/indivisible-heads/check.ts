import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { headWorkings } from '../../../src/facts/recomputed/dimensions.ts';

/** Widths over their heads. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, headWorkings(paper), {
    message: ({ what, printed, computed }) =>
      `the ${what} leaves ${computed.low}: ${printed.text} heads do not divide it, and no head size is printed`,
    none: 'it prints no width with a number of heads',
  });
