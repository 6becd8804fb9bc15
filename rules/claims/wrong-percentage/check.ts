import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { changes } from '../../../src/facts/recomputed/changes.ts';
import { changesNearby } from '../../../src/facts/recomputed/changes-nearby.ts';
import { fractionWorkings } from '../../../src/facts/recomputed/fractions.ts';
import { toldDifferences } from '../../../src/facts/results/told/told-differences.ts';

/** Percentages again from the values, or from part and whole, that stand beside them. */
export const check: Check = (paper) => {
  const nearby = changesNearby(paper);
  return answerFromWorkings(
    paper,
    [
      ...changes(paper).flatMap(({ kind, working }) => (kind === 'percent' ? [working] : [])),
      ...fractionWorkings(paper),
      ...toldDifferences(paper),
      ...nearby,
    ],
    {
      message: ({ what, printed, computed, unit }) =>
        `the ${what} is printed as ${printed.text}; the numbers that it is of give ${showInterval(computed)} ${unit}`,
      // Another sentence may have another case in mind.
      more: (working) => (nearby.includes(working) ? { confidence: 'low' } : {}),
      none: 'it prints no percentage with the values that it is of',
    },
  );
};
