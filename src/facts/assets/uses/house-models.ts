import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';

/** Houses that make models, as their authors write them, and how the lexicon calls them as makers. */
const HOUSES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bOpenAI\b|@openai\.com/, /\bOpenAI\b/],
  [/\bGoogle\b|\bDeepMind\b|@(?:google|deepmind)\.com/, /\bGoogle\b|\bDeepMind\b/],
  [/\bAnthropic\b/, /\bAnthropic\b/],
  [/\bMeta (?:AI|FAIR|GenAI)\b|\bFAIR\b|\bFacebook\b|@(?:fb|meta)\.com/, /\bMeta\b|\bFacebook\b/],
  [/\bMicrosoft\b|@microsoft\.com/, /\bMicrosoft\b/],
  [/\bNVIDIA\b/i, /\bNVIDIA\b/i],
  [/\bAlibaba\b|\bQwen Team\b/, /\bAlibaba\b|\bQwen\b/],
  [/\bMistral AI\b/, /\bMistral\b/],
];
/** Another kind of house beside it: there, the models are somebody else's to a part of the authors. */
const ELSEWHERE =
  /\b(?:Universit\w+|Universidad\w*|Institut\w*|College|School|Academy|ETH|EPFL|MIT|CNRS|INRIA|Laborator\w+|Hospital|Stanford|Berkeley|CMU|Oxford|Cambridge)\b|@[\w.-]+\.(?:edu|ac)\b/i;

const frontOf = memoize((paper: Paper): string =>
  paper
    .statements({ role: 'front' })
    .map(({ text }) => text)
    .join(' '),
);

/** Whether all authors are of the house that made a model: its terms bind others. */
export function isOfOwnHouse(paper: Paper, by: string): boolean {
  const front = frontOf(paper);
  if (ELSEWHERE.test(front)) return false;
  const houses = HOUSES.filter(([affiliation]) => affiliation.test(front));
  return houses.length === 1 && houses[0]![1].test(by);
}
