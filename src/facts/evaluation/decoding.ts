import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { matching } from '../text/search/corpus.ts';

const SETTING =
  /\btemperatures?\b|\bgreedy\b|\bgreedily\b|\btop[- _]?[pk]\b|\bnucleus\b|\bbeam (?:search|size|width)\b|\bbeams\b|\bdecod(?:ing|ed) (?:strateg|parameter|setting|configuration|hyper|method|scheme|with)\w*|\bargmax\b|\bdeterministic(?:ally)? (?:decod|generat|sampl)\w*|\b(?:default|recommended|official|same|standard) (?:\w+ ){0,2}(?:decoding|generation|sampling|inference|evaluation) (?:settings?|parameters?|configurations?|hyper[- ]?parameters?|protocols?|setup)|\b(?:generation|sampling|decoding|inference) (?:configs?|configurations?|parameters?|settings?|hyper[- ]?parameters?)\b|\brepetition penalt|\bmax(?:imum)?[- _](?:new[- _])?(?:tokens?|length)\b|\bself-consistency\b|\bpass@\w|\b(?:sampled?|generated?|rollouts?|samples) (?:\w+ ){0,4}(?:per|for each) (?:question|prompt|problem|query)|\blikelihoods?\b|\blog-?prob\w*|\blm[- ]?eval\w*|\bevaluation harness\b|\bOpenCompass\b|\bVLMEvalKit\b|\blmms-eval\b|\bsimple-evals\b/i;

/** "a beam of four", "the ten most probable words", "pure ancestral sampling", "trigram blocking". */
const IN_OTHER_WORDS =
  /\bbeam (?:of|with|had|has|was|is)?\s?\(?(?:an? )?(?:size|width|(?:two|three|four|five|six|eight|ten|twelve|twenty|\d{1,4})\b(?! ?(?:[nµμcm]?m|[kM]?eV|mrad|degrees|°)))|\blength (?:penalt(?:y|ies)|normali[sz]ation)\b|\b(?:LM|language model) weight\b|\b(?:sampl\w+|dr[ae]wn?|draws|cho\w+|picked) (?:[\w-]+ ){0,4}?from (?:among )?the (?:[\w-]+ ){0,3}?(?:most (?:probable|likely)|likeliest|top|highest-probability) (?:[\w-]+ )?(?:words?|tokens?|symbols?|candidates?|\d+)\b|\bthe (?:most (?:likely|probable)|likeliest|(?:highest|top|best)-scoring) (?:next )?(?:words?|tokens?|symbols?|continuation)\b|\b(?:no|without) (?:any )?sampling\b|\bsampling (?:is|was) (?:off|disabled|switched off|not used)\b|\b(?:ancestral(?:ly)?|multinomial|typical|contrastive|eta|mirostat) (?:sampl\w+|search|decoding)\b|\bpure(?:ly)? (?:random )?sampl\w+\b|\bsampl\w+ (?:[\w-]+ ){0,4}?from the (?:full|unmodified|untruncated|whole|model[’']s(?: own)?|raw) (?:distribution|softmax|vocabulary)\b|\b(?:n-?gram|trigram|bigram|4-gram) (?:blocking|repetition)\b|\b(?:vLLM|API|provider|library|Hugging ?Face|OpenAI|vendor)s?(?:[’']s?)? (?:own )?defaults?\b(?! system)|\bgenerated\b[^.;]{0,40}\bdefault (?:settings|parameters|values|configurations?)\b|\b(?:mode|majority|median|mean|average|best|most frequent) (?:of|over|among) (?:the )?(?:\d+|two|three|four|five|six|eight|ten|sixteen|twenty) (?:[\w-]+ )?(?:answers|samples|generations|completions|responses)\b|\b(?:run|ran|generat\w+|decod\w+|respond\w*|answer\w*) deterministically\b|\bsampl\w+ [^.;]{0,20}\b(?:with|at|using) [kpTτ] ?= ?\d*\.?\d|\bno[-_]repeat\w*|\bmin[-_ ]p\b|\bdo_sample\b|\bnum_beams\b|\bminimum[- ]Bayes[- ]risk\b|\bMBR decoding\b|\bbest-of-(?:\d+|[nNkK])\b|\b(?:majority|plurality) vot\w+ (?:over|of|among|with|across) (?:\d+|[\w-]+ (?:samples|answers|generations|paths|completions))/i;

/** What is greedy, or has a temperature or a likelihood, besides what writes. */
const OTHER_SENSES =
  /\bgreed(?:y|ily)[- ](?:[\w-]+ )?(?:layer-?wise|algorithms?|polic(?:y|ies)|actions?|match\w*|select\w*|pursuit|heuristics?|best-first|assign\w*|merg\w*|cluster\w*|coordinate|forward|backward|explor\w*|pre-?train\w*|optimi[sz]\w*|prun\w*|routing)\b|(?:[εϵ]|\bepsilon|\\(?:var)?epsilon\s?\$?)[- ]greedy|\b(?:room|ambient|air|water|sea(?:[- ]surface)?|surface|body|skin|operating|annealing|critical|inverse|global|soil|ocean|land|melting|transition|effective|physical|daily|mean|initial|furnace|reaction) temperatures?\b|\btemperatures? (?:scaling|replica|forecast\w*|sensors?|record\w*|data|field|anomal\w+|control\w*|measure\w*)\b|\b(?:maximum|marginal|data|training|negative (?:log-?)?|likelihood)[- ]likelihoods?\b|\blikelihood[- ](?:ratios?|free|training|objective|loss|functions?|estimat\w+)\b|\bmaximi[sz]\w+ (?:the )?(?:[\w-]+ )?(?:log-?)?likelihoods?\b|\btop-?k (?:[\w-]+ )?(?:select\w*|importance|retriev\w+|neurons?|experts?|accuracy|recall|features?|image tokens?|similar|nearest|documents|passages|units|layers|heads|routing|operators?|entries|frames|neighbou?rs|sparsif\w+|gradients?)\b|\bselect\w* (?:the |only )?top-?k\b/gi;
const OTHER_TEMPERATURE =
  /\b(?:InfoNCE|NT-?Xent|contrastive|SimCLR|MoCo|CLIP|Gumbel\w*|anneal\w*|thermostat|Langevin|Kelvin|distill\w*|soften\w*|calibrat\w+|Platt|Boltzmann|entropy|teachers?|students?|similarit\w+|logits|SAC|actor|critic|weather|climate|gate[sd]?|router|routing|experts?|learn(?:able|ed|t)|cool(?:ed|ing)|heat\w*|kernel|sweeps?)\b|\d ?°|\d ?K\b/i;
const TEMPERATURE = /\btemperatures?\b/gi;
/** What says it for sure; a likelihood may be that of anything. */
const SURELY =
  /\btemperatures? (?:\([^)]{1,10}\) )?(?:of|to|is|was|=|at)?[^.;]{0,12}\d|\b(?:zero|unit) temperature\b|\bgreedy (?:decod|sampl|search)\w*|\b(?:decoded greedily|greedily decoded)\b|\btop[-_ ]?p\b|\bnucleus\b|\bbeam (?:search|size|width)\b|\bdo_sample\b|\bmax_new\w*|\bharness\b/i;
const WRITES =
  /\b(?:decod\w+|nucleus|top[- _]?[pk]|prompt\w*|LLMs?|GPT\S*|ChatGPT|respon(?:ses?|ds?)|answers?|generat(?:e|es|ed|ion|ions|ing)|outputs?|completions?|sampling|API|tokens|judges?|rollouts?|greedy)\b/i;

/** Whether words tell how text is decoded, and do not use them of something else. */
function tellsDecoding(words: string): boolean {
  const text = words.replace(OTHER_SENSES, ' ');
  const isOther = OTHER_TEMPERATURE.test(text) && !WRITES.test(text);
  return SETTING.test(isOther ? text.replace(TEMPERATURE, ' ') : text) || IN_OTHER_WORDS.test(text);
}

/** The first sentence, cell or listing that tells how text is decoded when models are tested, or null. */
export const decodingSettings = memoize((paper: Paper): { span: Statement['span'] } | null => {
  const all = matching(paper.statements(), [SETTING, IN_OTHER_WORDS]).filter(
    ({ text, section }) => !NOT_OWN_WORK.has(section.role) && tellsDecoding(text),
  );
  const said = all.find(({ text }) => SURELY.test(text)) ?? all[0];
  if (said !== undefined) return said;
  return [...paper.tables(), ...paper.codes()].find(({ span }) => tellsDecoding(paper.quote(span))) ?? null;
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
