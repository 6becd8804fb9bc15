import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { byHand } from '../../../src/facts/numbers/by-hand.ts';
import { shareWorkings } from '../../../src/facts/recomputed/shares/possible-shares.ts';
import { columnShares } from '../../../src/facts/results/shares/column-shares.ts';
import { ratesOfCounts } from '../../../src/facts/results/shares/rates-of-counts.ts';
import { totalShares } from '../../../src/facts/results/shares/printed-totals.ts';

/** Shares of a known number of items, of one that the table prints beside them or that their column tells, and of a printed total. */
export const check: Check = (paper) => {
  const beside = new Map(ratesOfCounts(paper).map(({ working, items }) => [working, items]));
  // What the table says itself goes before what a column tells.
  const known = new Set([...beside.keys()].map(({ printed }) => printed.span.start));
  const told = new Map(
    columnShares(paper).flatMap(({ working, items }) =>
      known.has(working.printed.span.start) ? [] : [[working, items] as const],
    ),
  );
  const counted = new Set(totalShares(paper));
  return answerFromWorkings(paper, [...shareWorkings(paper), ...beside.keys(), ...told.keys(), ...counted], {
    message: (working) => {
      const items = told.get(working);
      if (beside.has(working))
        return `${working.printed.text} is no share of the ${beside.get(working)} items that the table prints beside it: the nearest is ${byHand(working)}`;
      if (counted.has(working)) return `${working.printed.text} % is not the ${working.what}: ${byHand(working)}`;
      return items === undefined
        ? `${working.printed.text} is impossible: the ${working.what} is ${byHand(working)}`
        : `${working.printed.text} is no share of ${items} items, as the values beside it are: the nearest is ${byHand(working)}`;
    },
    more: () => ({ help: 'correct the share or the number of items, or say over what it is averaged' }),
    none: 'it prints no share of a small stated number of items',
  });
};
