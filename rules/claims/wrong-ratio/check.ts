import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
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
      message: (working) => (ranges.includes(working) ? ofTables(working) : beside(working)),
      more: (working) =>
        ranges.includes(working)
          ? { confidence: 'low', help: 'say which of the table’s factors are meant, or give their whole range' }
          : families.includes(working)
            ? { confidence: 'low' }
            : {},
      none: 'it prints no factor with the values that it is of',
    },
  );
};

const beside = ({ what, printed, computed, unit }: Working) =>
  `the ${what} is printed as ${printed.text}; the numbers that it is of give ${showInterval(computed)}${unit}`;

const ofTables = ({ what, printed, computed: { low, high } }: Working) =>
  low === high
    ? `the ${what.replace(/ in .*/, '')} is told as “${printed.text}”, and the largest${what.replace(/^.*(?= in )/, '')} is ${high}×`
    : `the ${what.replace(/ in .*/, '')} is told as “${printed.text}”, and the factors${what.replace(/^.*(?= in )/, '')} go from ${low}× to ${high}×`;
