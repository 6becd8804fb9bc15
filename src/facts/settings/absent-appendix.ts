import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';

const DETAILS =
  /\b(?:details?|settings?|set-?ups?|hyper-?parameters?|implementations?|hardware|comput(?:e|ing) resources|configurations?|training)\b/i;
const THERE = /\b(?:appendix|appendices|supplement(?:ary|al)?(?: materials?)?|supp\.)(?![a-z])/i;
const POINTS = /\b(?:in|to|see|refer|provided?|given|described|deferred|found|reported|listed|cf\.)\b/i;

const LETTERED = /\b(?:Appendix|Appendices|App\.) ?[A-Z]\b(?!\w)/;

/**
 * The sentence that points to a lettered appendix, which is a part of the same document, where the file ends without any;
 * or null. "The appendix" alone may be a file beside it.
 */
export const cutAppendix = memoize((paper: Paper): Statement | null => {
  if (paper.sections().some(({ appendix }) => appendix)) return null;
  return paper.statements().find(({ text, section }) => section.role !== 'related-work' && LETTERED.test(text)) ?? null;
});

/** The sentence that sends the reader for details to an appendix that the file does not hold, or null. */
export const absentAppendix = memoize((paper: Paper): Statement | null => {
  if (paper.sections().some(({ appendix }) => appendix)) return null;
  return (
    paper
      .statements()
      .find(
        ({ text, section }) =>
          section.role !== 'related-work' && DETAILS.test(text) && THERE.test(text) && POINTS.test(text),
      ) ?? null
  );
});
