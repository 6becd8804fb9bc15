import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { ownNamesAndShortForms } from '../../names/own-short-forms.ts';
import { matching } from '../../text/search/corpus.ts';
import { nextInParagraph } from '../../text/neighbour-sentences.ts';
import { ON_FAILURES } from './limit-titles.ts';
import { type Limitation, SPEAKS_OF_OTHERS } from './limitation.ts';
import { WENT_WRONG } from './plain/weak-spots.ts';

/** A part of the text that is called after a failure, and says on what the authors saw it in their own work. */
export function failing(paper: Paper): Limitation[] {
  const names = ownNamesAndShortForms(paper);
  const under = paper
    .statements()
    .filter(({ section }) => ON_FAILURES.test(section.heading?.title ?? '') && !SPEAKS_OF_OTHERS.has(section.role));
  return matching(under, [SAW_IT_FAIL, ...WENT_WRONG])
    .filter((one) => !OTHERS_FAIL.test(one.text) && !A_NAMED_ONE_FAILS.test(one.text) && isOfOurs(paper, one, names))
    .map(({ span }) => ({ span, grade: 'told', says: 'says where it fails' }));
}
/** The sentence or the next one speaks of what the authors made. */
const isOfOurs = (paper: Paper, one: Statement, names: RegExp | null): boolean =>
  [one, ...nextInParagraph(paper, one, 1)].some(
    ({ text }) =>
      /\bour\b/i.test(text) ||
      (names !== null && text.search(names) >= 0) ||
      (text.match(NAME) ?? []).some((name) => calledOurs(paper).has(name)),
  );
const NAME = /(?<![\w-])[A-Z][\w-]*[A-Z\d]\w*/g;
/** "our KITE models": whose they are, where no sentence presents the name. */
const calledOurs = memoize(
  (paper: Paper): ReadonlySet<string> =>
    new Set([...paper.text.matchAll(/\b[Oo]ur ([A-Z][\w-]*[A-Z\d]\w*)/g)].map(([, name]) => name!)),
);
const SAW_IT_FAIL =
  /\bwe (?:also |have |often |sometimes )*(?:observed?|found|noticed?|saw|see|find|encountered)\b[^.;]{0,30}\b(?:for|in|on|with) (?:some|certain|several|a few|many|other|longer|harder|such) (?:[\w-]+ ){0,3}?(?:tasks?|data ?sets?|cases?|domains?|languages?|settings?|inputs?|runs?|seeds?)\b/i;
const OTHERS_FAIL =
  /\b(?:removes?|fix(?:es|ed)|mends?|baselines?|existing|prior|previous|other (?:methods|models|approaches)|without (?!(?:any |much )?success)|et al)\b/i;
/** "Most errors of the Viterbi search": a name begins with a capital, "the model" does not. */
const A_NAMED_ONE_FAILS = /\b(?:[Ee]rrors?|[Mm]istakes|[Ff]ailures) of the [A-Z]\w+/;
