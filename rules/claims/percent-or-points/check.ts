import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { pointWorkings } from '../../../src/facts/recomputed/points.ts';

/** Changes in per cent that only fit as points. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, pointWorkings(paper), {
    message: ({ what, printed, computed, unit }) =>
      `“${printed.text}” is a difference of points: the ${what} is ${showInterval(computed)} ${unit}`,
    none: 'it prints no change in per cent that is a difference of points',
  });
