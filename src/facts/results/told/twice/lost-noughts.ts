import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import type { ToldTwice } from './told-twice.ts';

const BELOW = String.raw`\b[pP](?:[\s-]?values?)? ?(?:<|≤|&lt;|\\leq?|\\lt|(?:is |are |was |were )?(?:less|lower|smaller) than|below) ?\$? ?`;
/** Half of all tests of nothing stay below it, so that nobody takes it for a level. */
const NO_LEVEL = new RegExp(String.raw`${BELOW}0?\.5(?!\d)`);
const LEVEL = new RegExp(String.raw`${BELOW}0?\.0[15](?!\d)`);
const SIGNIFICANT = /\bsignifican(?:t|tly|ce)\b/i;
const DENIED = /\b(?:not|no|non|never|nor|neither|without|fail\w*|insignifican\w*|lack\w*)\b/i;

/** A level of significance that lost its nought: "significant (p < 0.5)", where another sentence tests at 0.05. */
export const lostNoughts = memoize((paper: Paper): readonly ToldTwice[] => {
  const found = matching(paper.statements(), NO_LEVEL).filter(
    ({ text, section }) => !NOT_OWN_WORK.has(section.role) && SIGNIFICANT.test(text) && !DENIED.test(text),
  );
  const second = found.length === 0 ? undefined : matching(paper.statements(), LEVEL)[0];
  if (second === undefined) return [];
  return found.map((first) => ({
    what: 'the level of significance',
    first: { statement: first, text: NO_LEVEL.exec(first.text)![0] },
    second: { statement: second, text: LEVEL.exec(second.text)![0] },
    because: 'half of all differences that are none stay below 0.5, which is no level of significance',
  }));
});
