import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';
import { misprinted } from '../../../src/facts/numbers/by-hand.ts';
import { changes } from '../../../src/facts/recomputed/changes.ts';
import { relativeSizes } from '../../../src/facts/recomputed/relative-sizes.ts';
import { sizeWorkings } from '../../../src/facts/recomputed/sizes.ts';
import { rangeWorkings } from '../../../src/facts/recomputed/told-ranges.ts';

/** Factors again from the values, the sizes or the tables that they are of. */
export const check: Check = (paper) => {
  const ranges = rangeWorkings(paper);
  const families = relativeSizes(paper);
  return answerFromWorkings(
    paper,
    [
      ...changes(paper).flatMap(({ kind, working }) => (kind === 'factor' ? [working] : [])),
      ...sizeWorkings(paper),
      ...families,
      ...ranges,
    ],
    {
      message: (working) => (ranges.includes(working) ? ofTables(working) : misprinted(working)),
      more: (working) =>
        ranges.includes(working)
          ? { confidence: 'low', help: 'say which of the tables’ factors are meant, or give their whole range' }
          : {
              help: 'correct the factor, or name the two values that it compares',
              ...(families.includes(working) ? { confidence: 'low', severity: 'note' } : {}),
            },
      none: 'it prints no factor with the values that it is of',
    },
  );
};

const ofTables = ({ what, printed, computed: { low, high } }: Working) => {
  const at = what.lastIndexOf(' in ');
  const [kind, tables] = [what.slice(0, at), what.slice(at + 4)];
  return low === high
    ? `the ${kind} is given as “${printed.text}”, and the largest in ${tables} is ${high}×`
    : `the ${kind} is given as “${printed.text}”, and the factors in ${tables} go from ${low}× to ${high}×`;
};
