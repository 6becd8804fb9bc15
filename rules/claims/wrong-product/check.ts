import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { products } from '../../../src/facts/recomputed/products.ts';

/** "a × b = c", multiplied again. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, products(paper), {
    message: ({ what, printed, computed }) =>
      `the ${what} is printed as ${printed.text}, and is ${showInterval(computed)}`,
    none: 'it prints no product with its factors',
  });
