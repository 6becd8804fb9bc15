import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { foreignModelsIn } from '../../names/known-models.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

/** "It has 32 experts and is trained on 300B tokens": nobody counts a few examples in billions. */
const ON_TOKENS =
  /\b(?:pre-?)?train(?:ed|ing)\b[^.;]{0,30}?\b(?:on|with|over|for|using) (?:(?:a total of|up to|the same|about|around|roughly|approximately|nearly|almost|over|only|some) ){0,2}[~≈]?\d[\d.,]{0,6} ?(?:[BT]|billion|trillion) (?:[\w-]+ ){0,2}tokens?\b/i;
/** What starts from weights that are there already. */
const GOES_ON_FROM =
  /\b(?:continu\w+|further|additional|second stage|(?:fine|mid|post|instruction)-?(?:tun|train)\w*|checkpoints?|initiali[sz]ed (?:from|with)|adapt\w*|up-?cycl\w*|distill?\w*|pre-?trained (?:[\w-]+ ){0,2}(?:models?|LLMs?|weights))\b/i;
const OTHERS_DID =
  /\bet al\b(?![^()]{0,40}\))|\b(?:existing|previous|prior|recent|other|most|modern) (?:[\w-]+ ){0,2}(?:models?|LLMs?|works?)\b/i;
/** Whoever trains sees the loss fall; of what others trained nobody has seen it. */
const LOSS =
  /\b(?:training|validation|final|pre-?training) loss(?:es)?\b|\bloss (?:curves?|spikes?|trends?|trajector(?:y|ies))\b/i;
const LEAST = 3;

/** Whether a text says of a model that it read so many tokens, from the start on. */
export const readsTokens = (text: string): boolean =>
  ON_TOKENS.test(text) && !GOES_ON_FROM.test(text) && !OTHERS_DID.test(text);

/**
 * Sentences and captions by which a language model of the paper's own has read billions of tokens, where none of them has
 * "we": a comparison of architectures says it in passing, and shows the loss.
 */
export const trainedOnTokens = memoize((paper: Paper): readonly Statement[] => {
  const own = paper
    .statements()
    .filter(
      ({ section: { role, appendix } }) =>
        !NOT_OWN_WORK.has(role) && role !== 'introduction' && role !== 'front' && !appendix,
    );
  const said = matching(own, ON_TOKENS).filter(
    ({ text }) => readsTokens(text) && foreignModelsIn(paper, text).length === 0,
  );
  return said.length > 0 && matching(own, LOSS).length >= LEAST ? said : [];
});
