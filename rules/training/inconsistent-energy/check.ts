import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { energyWorkings } from '../../../src/facts/recomputed/energy.ts';

/** Energy and carbon again, from the hours, watts, PUE and intensity that the paper declares. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, energyWorkings(paper), {
    message: ({ what, printed, computed, unit }) =>
      `the ${what} is printed as ${printed.text}; the paper’s own numbers give ${showInterval(computed)} ${unit}`,
    none: 'it prints no energy or carbon with the hours, power and constants to recompute it',
  });
