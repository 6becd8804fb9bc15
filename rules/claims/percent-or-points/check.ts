import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { byHand } from '../../../src/facts/numbers/by-hand.ts';
import { pointWorkings } from '../../../src/facts/recomputed/changes/points.ts';

/** Changes in per cent that only fit as points. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, pointWorkings(paper), {
    message: (working) => `“${working.printed.text}” is a difference of points: ${byHand(working)}`,
    more: ({ printed }) => ({ help: `write “${printed.text.replace(/ ?\\?%.*$|,? per ?cent.*$/i, '')} points”` }),
    none: 'it prints no change in per cent that is a difference of points',
  });
