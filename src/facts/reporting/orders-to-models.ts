import { ordersReviewer, type Hidden } from '../../paper/hidden.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';

/** Words in a paper that order a language model to judge it in some way. */
export interface Orders {
  /** In words that nobody who reads the page sees. */
  readonly hidden: readonly Hidden[];
  /** In the paper's own sentences, where a converter lost how they were hidden. */
  readonly plain: readonly Statement[];
}

/** Papers on such attacks, on reviews or on prompts show orders as examples. */
const SUBJECT =
  /\b(?:prompt[- ]injection|jailbreak\w*|adversarial prompts?|red[- ]team\w*|peer[- ]review\w*|LLM[- ]reviewers?|AI reviewers?|AI scientists?|reviewer agents?|instruction hierarch\w*|system prompts?)\b/gi;
const ABOUT = 3;

/** A sentence that is nothing but an order on this very paper. */
const BARE =
  /^\W{0,3}(?:(?:important|note|system|attention|instruction)\b.{0,60}[:.]\s*)?(?:please )?(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier|preceding) (?:instructions?|prompts?|directions?|guidelines)\b|^\W{0,3}(?:for|if you are|as|note to|attention|dear) (?:an? |the |any |all )*(?:LLM|AI|(?:large )?language model)s?\b.{0,20}\breview\w*.{0,80}\b(?:positive|accept\w*|favou?rabl\w|strengths?|high(?:ly|est)?)\b|\b(?:give|write|provide) (?:a |only )?positive reviews? (?:only|of this paper)\b/i;

/** Orders to a reviewer, or to a model in a reviewer's place. */
export const orders = memoize((paper: Paper): Orders => {
  const hidden = paper.hidden.filter(({ text }) => ordersReviewer(text));
  const about = (paper.text.match(SUBJECT)?.length ?? 0) >= ABOUT;
  const plain = about ? [] : matching(paper.statements(), BARE).filter(({ text }) => ordersReviewer(text));
  return { hidden, plain };
});
