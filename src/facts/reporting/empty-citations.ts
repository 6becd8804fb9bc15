import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';

/** "HeronNet [] counts", "as in (, )", "(et al., 2020)": brackets of a citation that lost what they cite. */
const EMPTY =
  /(?<=[\p{L}\d)'’*]\s)(?<!\b(?:lists?|arrays?|empty|tuples?|outputs?|returns?|vectors?|sets?|null|tokens?|brackets?|symbols?|strings?|answers?|box|is|be|to|or)\s)\[\s?\](?=[.,;:)]|\s\p{L}|\s\(|\s?$)|(?<=\p{L}\s)\((?:[,;]\s?|(?:,\s?|et al\.?,?\s)(?:19|20)\d\d[a-z]?)\)/u;
/** Code and pseudo-code have empty lists, and what is called without arguments. */
const CODE = /[={}←→`"“”]|\bdef\b|\w\(\)|\breturn\b|\b(?:while|for all|else)\b.*\bdo\b/;

/** "where [] is concatenation", "[] denotes the rounded value": brackets of a formula, whose meaning is told. */
const OPERATOR =
  /\b(?:[Ww]here|[Hh]ere,?|notation|operators?|operation|symbols?) \[\s?\]|\[\s?\] (?:(?:is|are|means?|stands? for|represents?|indicates?|refers? to) (?:the |an? )?(?:[\w-]+ )?(?:concat\w*|stack\w*|append\w*|operat\w+|round\w*|floor|ceil\w*|empty|list|join\w*|index\w*|slic\w*|bracket\w*)|denot\w+)/;

/** Sentences of the text with the brackets of a citation and nothing in them. */
export const emptyCitations = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), EMPTY).filter(
    ({ text, section: { role }, within }) =>
      role !== 'checklist' &&
      role !== 'references' &&
      within.type !== 'caption' &&
      !CODE.test(text) &&
      !OPERATOR.test(text),
  ),
);
