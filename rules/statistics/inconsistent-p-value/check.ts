import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { pValueWorkings } from '../../../src/facts/recomputed/p-values.ts';

/** p-values again from their statistics. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, pValueWorkings(paper), {
    message: ({ what, printed, computed, unit }) =>
      `the ${what} is printed as ${printed.text}; the statistic gives ${showInterval(computed)}${unit}`,
    none: 'it prints no statistic with degrees of freedom and p',
  });
