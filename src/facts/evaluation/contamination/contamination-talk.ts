import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { speaksOfContamination } from './contaminated.ts';
import type { Place } from './places.ts';
import { tests } from './sides.ts';
import { tellsOfSameText, tellsOfTestInText } from './test-in-training.ts';
import { datesTests, tellsOfUnseenTests } from './younger-tests.ts';

const TEST =
  '(?:test(?:ing)? (?:sets?|data|splits?|questions?|examples|items)|evaluation (?:sets?|data\\w*|tasks?|benchmarks?|suites?)|benchmarks?|validation (?:sets?|data)|downstream (?:tasks?|datasets?|evaluations?)|held-out (?:sets?|data)|dev(?:elopment)? sets?|zero-shot (?:data-?sets?|sets?|benchmarks?|evaluations?|tasks?))';
const TALK = [
  // "no overlap between the training data and the Kite set"
  /\boverlap\w* between (?:the |our |their |its )?(?:\w+ ){0,2}(?:pre-?)?train(?:ing)?\b[^.;]{0,60}\band\b/i,
  // "benchmark inputs may have been part of the pretraining corpus"
  new RegExp(`\\b${TEST}\\b[^.;]{0,60}\\bpart of (?:the |our |its |their )?(?:pre-?)?train\\w*`, 'i'),
  new RegExp(`\\bnot (?:see|seen|been trained on|trained on|contain|encountered?)\\b[^.;]{0,30}\\b${TEST}`, 'i'),
  new RegExp(
    `\\b(?:models?|LLMs?|they|encoders?)\\b[^.;]{0,30}\\b(?:has|have|had)\\b (?:\\w+ ){0,3}?(?:seen|memori[sz]ed|encountered|been (?:exposed to|trained on))\\b[^.;]{0,40}\\b${TEST}`,
    'i',
  ),
  new RegExp(
    `\\bmemori[sz]\\w* (?:of )?(?:the |any |these )?(?:\\w+ )?(?:${TEST}|problems?|answers?|solutions?)\\b`,
    'i',
  ),
];

/** Said of test data in training data at large, whichever test it is. */
const isOfAll = (text: string, tested: readonly Place[]): boolean =>
  speaksOfContamination(text) ||
  tellsOfSameText(text, tested) ||
  tellsOfUnseenTests(text, tested) ||
  TALK.some((pattern) => pattern.test(text));

/** Sentences, captions and headings that speak of test data in the training data. */
export const contaminationTalk = memoize((paper: Paper): readonly Statement[] => {
  // A caption is asked once, however many sentences it has.
  const asked = new Map<Statement['within'], boolean>();
  const isDated = (within: Statement['within']): boolean => {
    if (within.type !== 'caption') return false;
    let answer = asked.get(within);
    if (answer === undefined) asked.set(within, (answer = datesTests(paper.quote(within.span))));
    return answer;
  };
  return paper.statements().filter(({ text, section, within }) => {
    if (NOT_OWN_WORK.has(section.role)) return false;
    const tested = tests(text);
    return isOfAll(text, tested) || tellsOfTestInText(text, tested) || isDated(within);
  });
});

/**
 * Whether a sentence speaks of one side test alone: its paragraph is on a benchmark of its own that none of the named ones
 * is, and it has no word that is said of test data in general.
 */
export function isOfSideTest(paper: Paper, { text, within }: Statement, named: readonly string[]): boolean {
  if (isOfAll(text, tests(text)) || GENERAL.test(text)) return false;
  const around = paper.quote(within.span);
  return THIS_ONE.test(around) && !named.some((name) => around.includes(name));
}
const GENERAL =
  /\b(?:all|any|every|each|both|these|our) (?:[\w-]+ ){0,3}(?:benchmarks|test sets|tests|evaluations?|tasks|data-? ?sets)\b/i;
const THIS_ONE = /\b[Tt]his (?:benchmark|test set|test|evaluation(?: set)?|data-? ?set|task)\b/;
