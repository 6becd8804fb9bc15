import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { Working } from '../../numbers/working.ts';
import { countsOf, type Count } from './counts-in.ts';
import { totalWorking } from './total-working.ts';

/** "We use the official splits with 7,900/700/2,000 documents". */
const SPLIT = /\b(?:splits?|divided|partition\w*|train\w*)\b[^.;\d]{0,40}?\d[\d,]*\s?\/\s?\d[\d,]*\s?\/\s?\d/i;
/** How many things a data set has. */
const WHOLE =
  /\b(?:contains?|has|consists? of|comprises?|includes?|annotations? for|with)(?: a total of| in total)? $/i;
const HEDGE =
  /\b(?:about|around|over|more than|roughly|approximately|nearly|almost|up to|at least|each|per|additional|another)\b|~|≈/i;
const NEAR = 0.2;
const LEAST = 500;

/** The three parts of a split, beside how many things the sentence before says the data set has. */
export const splitSums = memoize((paper: Paper): readonly Working[] =>
  matching(paper.statements(), SPLIT).flatMap((statement): Working[] => {
    if (NOT_OWN_WORK.has(statement.section.role) || statement.within.type !== 'paragraph') return [];
    const parts = partsIn(statement);
    const before = paper
      .statements()
      .findLast(({ within, span }) => within === statement.within && span.end <= statement.span.start);
    if (parts === null || before === undefined) return [];
    const wholes = countsOf(before.text, before.span.start).filter(
      ({ value, start }) =>
        value >= LEAST &&
        WHOLE.test(before.text.slice(Math.max(0, start - 40), start)) &&
        !HEDGE.test(before.text.slice(Math.max(0, start - 24), start)),
    );
    const [whole] = wholes;
    const total = parts.reduce((all, { value }) => all + value, 0);
    return whole === undefined || wholes.length > 1 || Math.abs(total - whole.value) > NEAR * whole.value
      ? []
      : [totalWorking(whole, parts)];
  }),
);

function partsIn({ text, span }: Statement): Count[] | null {
  const counts = countsOf(text, span.start);
  const at = counts.findIndex((_, i) =>
    [1, 2].every(
      (k) => counts[i + k] !== undefined && /^\s?\/\s?$/.test(text.slice(counts[i + k - 1]!.end, counts[i + k]!.start)),
    ),
  );
  return at === -1 ? null : counts.slice(at, at + 3);
}
