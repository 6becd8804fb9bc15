import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { OF_OTHERS } from '../text/whose/appendix-of-others.ts';

const DETAILS =
  /\b(?:details?|settings?|set-?ups?|hyper[- ]?parameters?|implementations?|hardware|comput(?:e|ing) resources|configurations?|training)\b/i;
const THERE = /\b(?:appendix|appendices|supplement(?:ary|al)?(?: materials?)?|supp\.)(?![a-z])/i;
const POINTS = /\b(?:in|to|see|refer|provided?|given|described|deferred|found|reported|listed|cf\.)\b/i;

const LETTERED = /\b(?:Appendix|Appendices|App\.) ?[A-Z]\b(?!\w)/;

/** Sentences in which an appendix is this paper's own. */
const ownWords = memoize((paper: Paper): readonly Statement[] =>
  paper.statements().filter(({ text, section: { role } }) => !NOT_OWN_WORK.has(role) && !OF_OTHERS.test(text)),
);

/**
 * The sentence that points to a lettered appendix, which is a part of the same document, where the file ends without any;
 * or null. "The appendix" alone may be a file beside it.
 */
export const cutAppendix = memoize((paper: Paper): Statement | null => {
  if (paper.sections().some(({ appendix }) => appendix)) return null;
  return ownWords(paper).find(({ text }) => LETTERED.test(text)) ?? null;
});

/** The sentence that sends the reader for details to an appendix that the file does not hold, or null. */
export const absentAppendix = memoize((paper: Paper): Statement | null => {
  if (paper.sections().some(({ appendix }) => appendix)) return null;
  return ownWords(paper).find(({ text }) => DETAILS.test(text) && THERE.test(text) && POINTS.test(text)) ?? null;
});

const SUPPLEMENT = /\b(?:supplement(?:ary|al) (?:materials?|files?|documents?|videos?)|the supplementary)(?![a-z])/i;

/** The sentence that sends the reader to a supplement which is no part of this file, or null. */
export const supplementBeside = memoize((paper: Paper): Statement | null => {
  const inside = paper.sections().some(({ appendix, heading }) => appendix || /supplement/i.test(heading?.title ?? ''));
  return inside ? null : (ownWords(paper).find(({ text }) => SUPPLEMENT.test(text) && POINTS.test(text)) ?? null);
});
