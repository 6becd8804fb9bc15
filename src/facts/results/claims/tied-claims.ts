import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { alwaysAhead, type AlwaysAhead } from './always-ahead.ts';
import { judgedClaims } from './judged-claims.ts';

/** What is said to be ahead, not to be the best, which two can be. */
const AHEAD = /^(?:outperform|surpass|exceed|beat)/i;
/** "On all tasks" counts each; "consistently" does not. */
const ON_EACH =
  /^(?:all|each|every|both)\b.*\b(?:benchmarks?|(?:sub-?)?tasks?|datasets?|data sets?|metrics?|measures?|test sets?|categor(?:y|ies)|languages?)$/i;
/** Where more is level, the sentence speaks of something else. */
const MOST_TIES = 1 / 5;

/** Claims to be ahead on each task or measure, where the table that they point to prints a few ties and nothing worse. */
export const tiedClaims = memoize((paper: Paper): readonly AlwaysAhead[] => {
  const found = alwaysAhead(paper).filter(
    ({ claim, behind, ties, of, pointed }) =>
      pointed &&
      behind.length === 0 &&
      ties.length > 0 &&
      ties.length <= of * MOST_TIES &&
      claim.room === null &&
      !claim.ofRivals &&
      AHEAD.test(claim.what) &&
      ON_EACH.test(claim.word.trim()),
  );
  if (found.length === 0) return [];
  const elsewhere = new Set(judgedClaims(paper).map(({ claim: { statement } }) => statement));
  return found.filter(({ claim: { statement } }) => !elsewhere.has(statement));
});
