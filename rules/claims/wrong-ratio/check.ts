import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { misprinted } from '../../../src/facts/numbers/by-hand.ts';
import { changes } from '../../../src/facts/recomputed/changes/changes.ts';
import { relativeSizes } from '../../../src/facts/recomputed/ratios/relative-sizes.ts';
import { sizeWorkings } from '../../../src/facts/recomputed/ratios/sizes.ts';
import { reciprocals } from '../../../src/facts/results/derived/reciprocals.ts';
import { toldMaxima } from '../../../src/facts/results/told/told-maxima.ts';
import { toldRanges, type ToldRange } from '../../../src/facts/recomputed/ratios/told-ranges.ts';

/** Factors again from the values, the sizes or the tables that they are of. */
export const check: Check = (paper) => {
  const ranges = new Map(toldRanges(paper).map((one) => [one.working, one]));
  const families = relativeSizes(paper);
  return answerFromWorkings(
    paper,
    [
      ...changes(paper).flatMap(({ kind, working }) => (kind === 'factor' ? [working] : [])),
      ...sizeWorkings(paper),
      ...families,
      ...toldMaxima(paper),
      ...reciprocals(paper),
      ...ranges.keys(),
    ],
    {
      message: (working) => {
        const range = ranges.get(working);
        return range === undefined ? misprinted(working) : ofTables(range);
      },
      more: (working) =>
        ranges.has(working)
          ? { confidence: 'low', help: 'say which of the tables’ factors are meant, or give their whole range' }
          : {
              help: 'correct the factor, or name the two values that it compares',
              ...(families.includes(working) ? { confidence: 'low', severity: 'note' } : {}),
            },
      none: 'it prints no factor with the values that it is of',
    },
  );
};

const ofTables = ({ kind, tables, working: { printed, computed } }: ToldRange): string => {
  const { low, high } = computed;
  return low === high
    ? `the ${kind} is given as “${printed.text}”, and the largest in ${tables} is ${high}×`
    : `the ${kind} is given as “${printed.text}”, and the factors in ${tables} go from ${low}× to ${high}×`;
};
