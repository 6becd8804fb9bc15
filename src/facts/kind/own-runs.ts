import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import { results } from '../statistics/results.ts';
import { matching } from '../text/search/corpus.ts';

const RUNS =
  /\bwe (?:\w+ ){0,2}?(?:re-?implement(?:ed)?|re-?r[au]n|re-?train(?:ed)?|train(?:ed)?|fine-?tuned?|benchmark(?:ed)?|(?:conduct|perform)(?:ed)? (?:[\w-]+ ){0,3}experiments|ran (?:[\w-]+ ){0,3}experiments|evaluated? (?:[\w-]+ ){0,4}(?:methods?|models?|systems?|approaches))\b/i;

/**
 * The sentence by which a survey says that it ran methods itself, beside the table that shows what came out; null where it
 * only retells what others measured.
 */
export const ownRuns = memoize((paper: Paper): Statement | null => {
  const shown = results(paper).tables.flatMap((table) => paper.mentionsOf(table).map(({ span }) => span));
  const tells = ({ within }: Statement): boolean => shown.some((span) => contains(within.span, span));
  return matching(paper.statements(), RUNS).find((one) => one.within.type === 'paragraph' && tells(one)) ?? null;
});
