import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { utilisationWorkings } from '../../../src/facts/recomputed/compute/utilisation.ts';

/** The share of the devices' peak that a training must have reached. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, utilisationWorkings(paper), {
    message: ({ what, printed, computed }) =>
      `the ${what} in ${printed.text} device-hours is ${showInterval(computed)} % of the peak`,
    none: 'it prints no parameters, tokens and device-hours of one training on devices of a known peak',
  });
