import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { misprinted } from '../../../src/facts/numbers/by-hand.ts';
import { products } from '../../../src/facts/recomputed/products.ts';

/** "a × b = c", multiplied again. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, products(paper), {
    message: misprinted,
    more: () => ({ help: 'correct the product, or the factor that is wrong' }),
    none: 'it prints no product with its factors',
  });
