import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { parameterWorkings } from '../../../src/facts/recomputed/dimensions.ts';

/** Parameters again, from layers and width. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, parameterWorkings(paper), {
    message: ({ what, printed, computed }) =>
      `the ${what} are ${showInterval(computed)} by its layers and width, printed ${printed.text}`,
    more: () => ({ help: 'correct one of the numbers, or say what else is counted or left out' }),
    none: 'it prints no layers, width and heads of a plain Transformer with a number of parameters',
  });
