import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { announcedCounts } from '../../../src/facts/counts/announced-counts.ts';
import { describedCounts } from '../../../src/facts/counts/described-counts.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';

/** As many things are named as are announced. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, [...announcedCounts(paper), ...describedCounts(paper)], {
    message: (working) => `${working.what} are announced, and ${named(working)} named`,
    none: 'it names nothing of which it says how many there are',
    more: ({ computed, printed }) => ({
      help:
        computed.high < printed.interval.low
          ? 'count again: name what is left out, or correct the number'
          : 'count again: correct the number, or take out what does not belong',
    }),
  });

const named = ({ computed: { low, high }, printed: { interval } }: Working) =>
  low === high || high < interval.low ? `${high} are` : `at least ${low} are`;
