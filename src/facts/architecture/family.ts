import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { CITATION } from '../text/citations.ts';
import { foreignModelsIn, type Family } from '../names/known-models.ts';
import { ownNamePattern } from '../names/own-names.ts';

const SO_MANY = String.raw`(?:\d{1,2}|[a-z]{3,6}|[A-Z](?:_[a-z])?)`;
/** "A 4-layer encoder and a 2-layer decoder", "four encoder and two decoder layers": both stacks are counted. */
const BOTH_STACKS = new RegExp(
  [
    String.raw`\b${SO_MANY}[\s–-]layers? (?:\w+ )?encoders?(?:,? and|,| \+| with|\/) (?:an? )?${SO_MANY}[\s–-]layers? (?:\w+ )?decoders?\b`,
    String.raw`\b${SO_MANY} encoder(?: (?:layers?|blocks?))?(?:,? and|,| \+|\/) ${SO_MANY} decoder (?:layers?|blocks?)\b`,
    String.raw`\b(?:layers?|blocks?) (?:in|for|of) (?:both |each of )?(?:the )?encoder and (?:the )?decoder\b`,
    String.raw`\bencoder (?:with|of|has|having) ${SO_MANY} (?:layers?|blocks?),? and (?:an? |the )?decoder (?:with|of|has|having) ${SO_MANY}\b`,
  ].join('|'),
  'i',
);

/** The words for each family of Transformer. Attention masks and decoding methods are not among them. */
const WORDS: readonly [Family, RegExp][] = [
  ['encoder-decoder', BOTH_STACKS],
  [
    'encoder-decoder',
    /\bencoder[\s–—/-]{0,3}decoders?\b|\b(?:the|an) encoder and (?:the |a )?decoder\b|\ban encoder\b[^.;,]{1,40}\band a decoder\b|\b(?:seq2seq|sequence-to-sequence|text-to-text) (?:transformer|model|architecture)s?\b|\bprefix[- ](?:LM|language model|decoder)s?\b/i,
  ],
  [
    'decoder-only',
    /\bdecoder[\s–-]?only\b|\b(?:causal|auto-?regressive|transformer|uni-?directional|left-to-right|text|language|GPT)[\s–-](?:transformer[\s–-])?decoders?\b|\bdecoder[\s-](?:style|based)\b|\bdecoder (?:layers|blocks|stack|transformer|model|architecture)s?\b|\b(?:auto-?regressive|causal|uni-?directional|left-to-right)(?:,? [\w-]+){0,3} (?:transformers?|language models?|LMs?|LLMs?)\b|\bauto-?regressive (?:models?|priors?|generators?|architectures?)\b|\bGPT[\s–-](?:style|like|type)\b|\bdecoder (?:(?:part|half|side|stack|component|portion|network|blocks|layers) )?of (?:the |a |an )?(?:\w+ )?transformer|\btransformer['’]s decoder\b|\btransformer\b[^.;]{0,40}\bwithout (?:an |the |its )?encoder\b|\b(?:only|just|solely) (?:the|its|a) decoder\b|\btransformers?\b[^.;]{0,60}\bfrom left to right\b/i,
  ],
  [
    'encoder-only',
    /\bencoder[\s–-]?only\b|\bbi-?directional(?:,? [\w-]+){0,2} (?:encoders?|transformers?|attention model|language models?)\b|\btransformer[\s–-](?:based )?encoders?\b|\bencoder (?:layers|blocks|stack|transformer|model|architecture)s?\b|\b(?:vision|image|visual|hierarchical|swin|diffusion|graph|point|set|video|audio) transformers?\b|\b(?:ViT|DeiT|DiT|U-ViT)s?\b|\b(?:BERT|ViT)[\s–-](?:style|like|type)\b|\bencoder (?:(?:part|half|side|stack|component|portion|network) )?of (?:the |a |an )?(?:\w+ )?transformer|\btransformer['’]s encoder\b|\btransformer\b[^.;]{0,40}\bwithout (?:an? |the |its )?decoder\b|\b(?:only|just|solely) (?:the|its|an) encoder\b|\btransformers?\b[^.;]{0,60}\bin both directions\b|\b(?:text|image|vision|visual|audio|speech|video|patch) encoders?\b/i,
  ],
];

/** A hint is no name: a causal mask is also in the decoder half of an encoder–decoder. */
const HINTS: readonly [RegExp, string][] = [
  [/\bcausal(?:ly masked)?,? (?:[\w-]+ ){0,2}(?:self-)?attention\b/i, 'causal attention'],
  [/\bcausal mask\w*/i, 'a causal mask'],
  [/\bnext[- ](?:token|word) predict\w+|\bpredict\w* the next (?:token|word)/i, 'next-token prediction'],
  [/\bmasked language model\w*/i, 'masked language modelling'],
  [/\bgreedy decod\w+/i, 'greedy decoding'],
];

interface Said {
  statement: Statement;
  family: Family;
  /** As printed: "decoder-only". */
  words: string;
}
/** What a paper says of the family of networks (encoder–decoder, decoder only, …). */
export interface FamilyWords {
  /** Said of the paper's own network. */
  own: Said[];
  /** Said of other models only. */
  others: Said[];
}

function familyIn(text: string): { family: Family; words: string } | null {
  for (const [family, pattern] of WORDS) {
    const found = pattern.exec(text);
    if (found !== null) return { family, words: found[0] };
  }
  return null;
}

const OWNER = /\b(?:we|our|ours|this (?:paper|work|model)|the proposed)\b/i;
const AMONG_OTHERS =
  /\b(?:compar(?:e|ed|ing|ison)|against|versus|vs|baselines?|unlike|in contrast|prior|previous|existing|recent|other|others|such as|e\.g\.|have been|has been)\b/i;
/** "To let it operate like an auto-regressive model, we …", "can be extended to an encoder-decoder": what it can be made into. */
const EXTENDS =
  /\b(?:to (?:allow|let|enable|make)|can (?:also |easily )?be (?:extended|adapted|turned|converted|used|applied|generali[sz]ed)|could|would)\b[^.;]{0,60}\b(?:like|as|into|to|for|in)\b|\b(?:tasks?|objectives?|loss(?:es)?|problems?) of (?:the |an? )?$|^In (?:the|a|any) (?:situation|case|scenario|event) (?:where|when|in which|that|of)\b/i;
const ACTS =
  /\b(?:we (?:\w+ )?(?:use|adopt|train|pre-?train|trained|introduce|present|propose|employ|build|release|develop|follow|implement|consider)|our|this (?:paper|work) (?:presents|introduces|proposes))\b/i;

/** Where a family is said in words, and of whom. */
export const familyWords = memoize((paper: Paper): FamilyWords => {
  const result: FamilyWords = { own: [], others: [] };
  const name = ownNamePattern(paper);
  for (const [i, statement] of paper.statements().entries()) {
    const said = familyIn(statement.text);
    if (said === null || EXTENDS.test(statement.text.slice(0, statement.text.indexOf(said.words)))) continue;
    const own = isOwn(paper, statement, name) || goesOn(paper, paper.statements()[i - 1], statement, name);
    (own ? result.own : result.others).push({ statement, ...said });
  }
  return result;
});

function isOwn(paper: Paper, { text, section: { role } }: Statement, name: RegExp | null): boolean {
  const subject = ACTS.test(text) || name?.test(text) === true;
  const rivals = foreignModelsIn(paper, text);
  if (role === 'related-work' || role === 'references') return subject && rivals.length === 0 && !CITATION.test(text);
  if (subject) return !AMONG_OTHERS.test(text) || rivals.length === 0;
  if (rivals.length > 0 || AMONG_OTHERS.test(text)) return false;
  if (OWNER.test(text)) return true;
  // Without a subject of its own, a sentence is about the paper's network only where that is described.
  if (CITATION.test(text)) return false;
  return (
    role === 'method' ||
    role === 'other' ||
    (role === 'experiments' &&
      /\b(?:the|each|both|all) (?:[\w-]+ ){0,3}(?:models?|networks?|architectures?|backbones?|encoders?|decoders?)\b/i.test(
        text,
      ))
  );
}

/** "Wren is a network of experts. It is a decoder-only model": the pronoun stands for the paper's own. */
function goesOn(
  paper: Paper,
  before: Statement | undefined,
  { text, within }: Statement,
  name: RegExp | null,
): boolean {
  if (before === undefined || before.within !== within || !PRONOUN.test(text)) return false;
  if (AMONG_OTHERS.test(text) || foreignModelsIn(paper, text).length > 0) return false;
  const [subject] = SUBJECT.exec(before.text) ?? [''];
  return foreignModelsIn(paper, subject).length === 0 && (name?.test(subject) === true || OUR_MODEL.test(subject));
}
const PRONOUN =
  /^(?:It|They|This(?: (?:model|network|architecture))?|These models|The (?:model|network|architecture)) (?:is|are|was|were|has|have|uses?|follows?|adopts?|consists?)\b/;
/** What a sentence begins with, up to its verb. */
const SUBJECT = /^.{1,60}?(?= (?:is|are|was|were|has|have|uses?|follows?|adopts?|consists?|builds?)\b)/;
const OUR_MODEL = /\b[Oo]ur (?:\w+ ){0,3}(?:models?|networks?|architectures?)\b/;

/** A sentence from which the family can be guessed, and how it tells. */
export interface Hint {
  statement: Statement;
  what: string;
}

/** What lets a reader guess the family without being told; one sentence a hint. */
export const familyHints = memoize((paper: Paper): readonly Hint[] =>
  HINTS.flatMap(([pattern, what]) => {
    const statement = paper
      .statements()
      .find(({ text, section: { role } }) => role !== 'related-work' && pattern.test(text));
    return statement === undefined ? [] : [{ statement, what }];
  }),
);
