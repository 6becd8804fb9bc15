import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { misprinted } from '../../../src/facts/numbers/by-hand.ts';
import { changes } from '../../../src/facts/recomputed/changes/changes.ts';
import { changesNearby } from '../../../src/facts/recomputed/changes/changes-nearby.ts';
import { fractionWorkings } from '../../../src/facts/recomputed/shares/fractions.ts';
import { toldRecords } from '../../../src/facts/results/told/told-records.ts';
import { toldDeltas } from '../../../src/facts/results/told/leads/told-deltas.ts';
import { toldDifferences } from '../../../src/facts/results/told/leads/told-differences.ts';

/** Percentages again from the values, or from part and whole, that stand beside them. */
export const check: Check = (paper) => {
  const nearby = new Map(changesNearby(paper).map((one) => [one.working, one]));
  return answerFromWorkings(
    paper,
    [
      ...changes(paper).flatMap(({ kind, working }) => (kind === 'percent' ? [working] : [])),
      ...fractionWorkings(paper),
      ...toldDifferences(paper),
      ...toldDeltas(paper),
      ...toldRecords(paper),
      ...nearby.keys(),
    ],
    {
      message: misprinted,
      more: (working) => ({
        help:
          nearby.get(working)?.otherwise === 'time saved'
            ? 'say which of the two it is: so much less time, or so much more speed'
            : 'correct the number, or say which two values it compares',
        // Another sentence may have another case in mind.
        ...(nearby.has(working) ? { confidence: 'low' } : {}),
        ...((nearby.get(working)?.otherwise ?? null) !== null ? { severity: 'note' } : {}),
      }),
      none: 'it prints no percentage with the values that it is of',
    },
  );
};
