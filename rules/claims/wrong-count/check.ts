import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { announcedCounts } from '../../../src/facts/counts/announced-counts.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';

/** As many things are named as are announced. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, announcedCounts(paper), {
    message: (working) => `${working.printed.text} are announced, and ${named(working)} named`,
    none: 'it names nothing of which it says how many there are',
    more: () => ({ help: 'count again: name the one that is left out, or correct the number' }),
  });

const named = ({ computed: { low, high } }: Working) => (low === high ? `${high} are` : `${low} or ${high} are`);
