import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { matching } from '../text/search/corpus.ts';

const SETTING =
  /\btemperatures?\b|\bgreedy\b|\bgreedily\b|\btop[- _]?[pk]\b|\bnucleus\b|\bbeam (?:search|size|width)\b|\bbeams\b|\bdecod(?:ing|ed) (?:strateg|parameter|setting|configuration|hyper|method|scheme|with)\w*|\bargmax\b|\bdeterministic(?:ally)? (?:decod|generat|sampl)\w*|\b(?:default|recommended|official|same|standard) (?:\w+ ){0,2}(?:decoding|generation|sampling|inference|evaluation) (?:settings?|parameters?|configurations?|hyper[- ]?parameters?|protocols?|setup)|\b(?:generation|sampling|decoding|inference) (?:configs?|configurations?|parameters?|settings?|hyper[- ]?parameters?)\b|\brepetition penalt|\bmax(?:imum)?[- _](?:new[- _])?(?:tokens?|length)\b|\bself-consistency\b|\bpass@\w|\b(?:sampled?|generated?|rollouts?|samples) (?:\w+ ){0,4}(?:per|for each) (?:question|prompt|problem|query)|\blikelihoods?\b|\blog-?prob\w*|\blm[- ]?eval\w*|\bevaluation harness\b|\bOpenCompass\b|\bVLMEvalKit\b|\blmms-eval\b|\bsimple-evals\b/i;

/** The first sentence, cell or listing that tells how text is decoded when models are tested, or null. */
export const decodingSettings = memoize((paper: Paper): { span: Statement['span'] } | null => {
  const said = matching(paper.statements(), SETTING).find(({ section }) => !NOT_OWN_WORK.has(section.role));
  if (said !== undefined) return said;
  return [...paper.tables(), ...paper.codes()].find(({ span }) => SETTING.test(paper.quote(span))) ?? null;
});

const GENERATES =
  /\b(?:we|our)\b[^.;]{0,100}\b(?:prompt(?:ed|ing|s)?|quer(?:y|ied)|evaluat\w+|test(?:ed)?|benchmark\w*|sampl\w+|generat\w+|instruct(?:ed)?)\b[^.;]{0,80}\b(?:LLMs?|large language models?|language models?|VLMs?|MLLMs?|GPT-?\d\w*|ChatGPT|Claude|Gemini|Llama[- ]?\d\w*|LLaMA\w*|Qwen\w*|Mistral\w*|DeepSeek\w*)\b|\b(?:LLMs?|language models?) (?:are|were|is) (?:prompted|evaluated|asked|instructed|queried)\b/i;

/** Sentences that say that this paper tests language models on text that they write. */
export const generations = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements({ role: ['experiments', 'method', 'other'] }), GENERATES).filter(
    ({ text }) => text.length < 500 && !TRAINS.test(text),
  ),
);

/** A network that is trained and measured by its loss writes nothing. */
const TRAINS = /\b(?:pre-?training|training steps|architecture|perplexit(?:y|ies))\b/i;

/** What is known of the answers all the same, in the paper's words: "maj@8", "100 tokens". */
export const toldOfAnswers = memoize((paper: Paper): readonly string[] => {
  const texts = [
    ...paper.statements().filter(({ section }) => !NOT_OWN_WORK.has(section.role)),
    ...paper.tables().map(({ span }) => ({ text: paper.quote(span) })),
  ];
  const first = (pattern: RegExp): string | undefined =>
    texts.map(({ text }) => pattern.exec(text)?.[1]).find((match) => match !== undefined);
  const votes = first(/\b(maj@ ?\d{1,4})\b/i);
  const length = first(
    /\b(?:answers?|responses?|outputs?|generat(?:e[sd]?|ing|ions?)|decod(?:e[sd]?|ing))\b[^.;]{0,60}?\b(\d{2,6} (?:new |output )?tokens)\b/i,
  );
  return [votes, length].filter((one) => one !== undefined);
});
