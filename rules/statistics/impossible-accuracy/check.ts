import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { byHand } from '../../../src/facts/numbers/by-hand.ts';
import { shareWorkings } from '../../../src/facts/recomputed/possible-shares.ts';

/** Shares of a known number of items. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, shareWorkings(paper), {
    message: (working) => `${working.printed.text} is impossible: the ${working.what} is ${byHand(working)}`,
    more: () => ({ help: 'correct the share or the number of items, or say over what it is averaged' }),
    none: 'it prints no share of a small stated number of items',
  });
