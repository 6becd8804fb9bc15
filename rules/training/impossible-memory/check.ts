import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { cardMemories } from '../../../src/facts/compute/card-memory.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { groupBy } from '../../../src/group-by.ts';

/** A card has one of the memories with which it was sold. */
export const check: Check = (paper) => {
  const named = cardMemories(paper);
  if (named.length === 0) return notApplicable('it names no known card with its memory');
  const wrong = [
    ...groupBy(
      named.filter(({ possible }) => !possible),
      ({ card, told }) => `${card} ${told}`,
    ).values(),
  ];
  if (wrong.length === 0)
    return met(
      named.slice(0, 3).map(({ statement, card, told }) => evidence('satisfies', statement, `${card}, ${told} GB`)),
    );
  return missed(
    ...wrong.map((same) => {
      const [{ card, told, sizes }] = same as [(typeof same)[number]];
      return {
        message: `${card} is named with ${told} GB of memory, and it comes with ${enumerate(sizes.map(String)).replace(' and ', ' or ')} GB`,
        because:
          'these are the sizes in which the card is known to be sold; what a driver leaves of them, and sums over several cards, count as the same',
        help: 'name the card that was used with its own memory; if the number is that of the machine, say so',
        evidence: same.map(({ statement }) => evidence('trigger', statement, `${card}, ${told} GB`)),
      };
    }),
  );
};
