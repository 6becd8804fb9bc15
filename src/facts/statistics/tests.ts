import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { WISHED } from './phrases.ts';

/** What is called significant, and by which test. */
export interface Significance {
  /** Sentences that call a result of this paper statistically significant. */
  readonly claims: readonly Statement[];
  /** A named test, a p-value or a level; null where there is none. */
  readonly test: Statement | null;
}

const CLAIM =
  /\bstatistical(?:ly)? significan(?:t|tly|ce)\b|\bstatistically (?:insignificant\b|(?:similar|comparable|tied) (?:to|with|performance|results|accuracy)\b)/i;
const NOT_CLAIMED =
  /\b(?:not|no|without|cannot|whether|if|may|might|could|should|insufficient|lack\w*|future|need\w*|to (?:obtain|ensure|reach|have|achieve)|would (?:\w+ ){0,2}(?:enable|allow|permit|let|help)|test(?:s|ed|ing)? (?:for|of)|assess\w*|evaluat\w+|ensur\w+|measur\w+|verify|establish|account|check|improve)\b[^.;]{0,50}\bstatistical|\bet al\b/i;
/** A named test, a p-value, a level, an interval. */
const TEST =
  /\b[tTzZFU][-– ]?tests?\b|\bWilcoxon\b|\bMann[–-]Whitney\b|\bANOVA\b|\bMcNemar|\bKolmogorov|\bFriedman\b|\bNemenyi\b|\b(?:permutation|randomi[sz]ation|significance|sign|binomial|paired|non-?parametric|hypothesis|one-sided|two-sided|one-tailed|two-tailed) (?:[\w-]+ )?tests?\b|\b(?:chi-?squared?|Welch[’'`]?s?|rank-sum|signed-rank|DeLong|bootstrap\w*|Bonferroni|Student[’'`]?s?)\b|χ2|\b[pP]\s?-?\s?values?\b|\b[pP]\s?(?:<|=|≤|>|&lt;|\\leq?|\\ll|≪)\s?0?\s?\.|\b(?:significance|confidence) (?:level|threshold|interval)s?\b|\bα ?= ?0?\.|\b9[059]\s?\\?%|\bstandard errors?\b/;

/** A share of 95 %, the p of nucleus sampling and names that tests share with other things are no test. */
const NO_TEST =
  /\b(?:drop-?out|probabilit(?:y|ies)|rates?|nucleus|top-p|Bernoulli|with) (?:[\w-]+ ){0,3}?\(?\$?[pP]\$? ?= ?\$?0?\.\d+|\b9[059]\s?\\?%|\(?\b[pP] ?= ?0?\.[5-9]\d?\b\)?|\bKolmogorov(?:['’]s)? (?:forward|backward|complexity|equations?)|\bbootstrap\b(?! (?:tests?|confidence|CIs?|resampl\w+|sampl\w+|intervals?|standard))/g;
/** Whether a sentence names a test, a p-value, a level or an interval, and not something of the same letters. */
const namesTest = (text: string): boolean => TEST.test(text) && TEST.test(text.replace(NO_TEST, ''));
/** Whether a sentence names one that was made: "several runs would allow such tests" tells of none. */
export const tellsOfTest = (text: string): boolean => namesTest(text) && !WISHED.test(text);

/** Where "95 %" is the level of something. */
const LEVEL = /\bsignifican\w+|\bconfiden\w+|\bpercentiles?\b|\bintervals?\b|\bCIs?\b|\bbootstrap\w*/i;

/** What the paper says of significance, and by which test. */
export const significance = memoize((paper: Paper): Significance => {
  const own = paper.statements().filter(({ section }) => !NOT_OWN_WORK.has(section.role));
  return {
    claims: own.filter(({ text }) => CLAIM.test(text) && !NOT_CLAIMED.test(text)),
    test:
      own.find(({ text }) => (namesTest(text) || (TEST.test(text) && LEVEL.test(text))) && !WISHED.test(text)) ?? null,
  };
});
