import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { byHand } from '../../../src/facts/numbers/by-hand.ts';
import { headWorkings } from '../../../src/facts/recomputed/dimensions.ts';

/** Widths over their heads. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, headWorkings(paper), {
    message: (working) => `the ${working.what} is no whole number: ${byHand(working)}, and no head size is printed`,
    more: () => ({ help: 'correct the width or the number of heads, or print the size of a head' }),
    none: 'it prints no width with a number of heads',
  });
