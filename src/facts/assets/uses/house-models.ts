import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { ownNames } from '../../names/own-names.ts';
import type { KnownAsset } from '../known-assets.ts';

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
  [/\bDeepSeek[- ]AI\b|@deepseek\.com/, /\bDeepSeek\b/],
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

/**
 * Whether all authors are of the house that made a model, or some of them are and give what they make the name of its
 * family ("DeepKiteMath", out of "DeepKite"): its terms bind others.
 */
export function isOfOwnHouse(paper: Paper, { by, name }: Pick<KnownAsset, 'by' | 'name'>): boolean {
  const front = frontOf(paper);
  const houses = HOUSES.filter(([affiliation]) => affiliation.test(front));
  if (!houses.some(([, maker]) => maker.test(by))) return false;
  return isSister(paper, name) || (houses.length === 1 && !ELSEWHERE.test(front));
}

/** Whether what the paper presents is named after the same family. */
function isSister(paper: Paper, name: string): boolean {
  const family = FAMILY.exec(name)?.[0];
  return family !== undefined && ownNames(paper).some((own) => own.startsWith(family));
}
/** Shorter ones begin many a name. */
const FAMILY = /^[A-Z][A-Za-z]{3,}/;
