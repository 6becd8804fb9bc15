import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { shareWorkings } from '../../../src/facts/recomputed/possible-shares.ts';

/** Shares of a known number of items. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, shareWorkings(paper), {
    message: ({ what, printed, computed, unit }) =>
      `${printed.text} is no share of so many items; the ${what} is ${showInterval(computed)} ${unit}`,
    none: 'it prints no share of a small stated number of items',
  });
