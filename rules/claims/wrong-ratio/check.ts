import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import { changes } from '../../../src/facts/recomputed/changes.ts';
import { sizeWorkings } from '../../../src/facts/recomputed/sizes.ts';

/** Factors again from the values or the sizes that stand beside them. */
export const check: Check = (paper) =>
  answerFromWorkings(
    paper,
    [...changes(paper).flatMap(({ kind, working }) => (kind === 'factor' ? [working] : [])), ...sizeWorkings(paper)],
    {
      message: ({ what, printed, computed, unit }) =>
        `the ${what} is printed as ${printed.text}; the numbers beside it give ${showInterval(computed)}${unit}`,
      none: 'it prints no factor with the values that it is of',
    },
  );
