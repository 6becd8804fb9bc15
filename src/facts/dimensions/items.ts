import type { Item } from '../settings/stated.ts';
import { IN_THEORY } from '../settings/chosen/their-act.ts';
import { NUMBER } from './counts.ts';
import { DEPTH } from './depth.ts';
import { WIDTH } from './width.ts';
import { PARAMETERS } from './parameters.ts';

const HEADS: Item = {
  id: 'heads',
  title: 'attention heads',
  word: /heads?/i,
  prose: [
    new RegExp(
      `\\b(?<value>${NUMBER}[- ](?:parallel |\\w+ )?(?:self-)?(?:attention[- ](?:layers?,? or )?)?head(?:s|ed)?)\\b`,
      'i',
    ),
    new RegExp(`\\b(?:heads|n_?heads?|h)\\s?(?:=|:|of|is)\\s?(?<value>\\d{1,3})\\b`),
  ],
  // One head is a part, and "head on" no part at all.
  label:
    /\bheads\b|\b(?:n|num\w*|#|no|of|attention|attn)\b.*\bhead\b|^# ?head\b|^head(?: ?#)?$|\bhead (?:number|num|count)\b/,
  notLabel: /k ?\/ ?v|dim|size|kv|lr|loss|acc/,
  notAs: [
    // "pooled into a single head": one of them, unless the attention itself has but one
    /(?<!\blayers? and (?:an? )?)‹(?:(?:a )?single|one)[- ](?![^›]*\battention\b)[^›]*head(?:s|ed)?›(?![- ](?:self-|cross-)?attention)/i,
    // "we found 12 such heads": some of them
    /\b(?:found|find|identif(?:y|ied)|observed?|discovered?|detected|see|saw) (?:about |around |only )?‹/i,
    /‹[^›]*\bsuch heads?›/i,
    // "We predict the four heads with one resolution": the outputs of a detector
    /\b(?:predict\w*|output\w*|task|detection|segmentation|classification|regression) (?:the |all |into )?‹[^›]*heads?›/i,
    /‹[^›]*\b(?:prediction|output|task|detection|segmentation|classification|regression|decoding|policy|value|separate|classifier|linear|MLP|box|mask|auxiliary|reward|projection|talking|human)[- ]heads?›/i,
  ],
  // Heads of anything, where no word of attention or of a Transformer stands beside them.
  not: /^(?!.*(?:attention|transformer|MHS?A\b|encoder|decoder|layers?|blocks?|depth|hidden|width|dim|d_|\bL ?=|ViT|BERT|GPT|[HA] ?=))/is,
  cell: /^\W{0,2}\d{1,3}\b(?!\.\d| ?%)/,
};

/** The inner width of a block, as a size or as a multiple of the model's. */
export const FEED_FORWARD: Item = {
  id: 'feed-forward',
  title: 'feed-forward size',
  word: /feed[- ]?forward|ffn|\bff\b|mlp|inner|intermediate/i,
  prose: [
    new RegExp(
      `\\b(?:feed[- ]?forward|FFN|FF|MLP|inner[- ]layer|intermediate)\\b(?:(?!latent|embed|input|output|drop|rate)[^.;]){0,50}?(?:dim\\w*|size|width|ratio|hidden|d_?ff)(?:(?!drop|rate)[^.;]){0,30}?(?<value>\\d[\\d,]{0,6}(?:\\b|(?=\\s?[×x]))(?:\\s?(?:[×x]|\\\\times)(?= ?\\\\?[a-z]))?)`,
      'i',
    ),
    /\bd_?\{?ff\}?\s?=\s?(?<value>\d[\d,]*)/i,
    /(?<![A-Za-z])(?:FFN|FF|MLP)\}?\s?=\s?(?<value>\d[\d,]{0,6})\b/,
  ],
  label: /\bffn\b|feed ?forward|\bd ?ff\b|\bmlp (?:dim|size|ratio|hidden)|intermediate/,
  notLabel: /drop|\bact|norm|bias|layers|num|time|params?\b|flops|loss|acc|shar|only|\bno\b|without/,
  // Millions are parameters.
  cell: /^(?!\W{0,3}\d+(?:\.\d+)? ?[MB]\b).*\d/,
};

const CONTEXT: Item = {
  id: 'context',
  title: 'context length',
  word: /context|sequence|seq|length/i,
  prose: [
    new RegExp(
      `\\b(?:(?:context|sequence|seq|input)[- ](?:window |size |)?(?:lengths?|size|window)|context of)\\b(?:(?!, | and also | limit)[^.;+×]){0,40}?(?<![\\w.×x]|[≤≥<>i-] ?)(?<value>\\d[\\d,]{0,7} ?[kK]?)\\b(?!\\s?\\\\?%)`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.×x]|[×x] )(?<value>\\d[\\d,]{1,7} ?[kK]?|\\d ?[kK])[- ](?:token )?(?:context|sequence)(?: length| window)?\\b(?! (?:words?|sentences?|terms?|examples?|vectors?|features?|frames?|turns?|pairs?|passages?|documents?|pieces?|items?|entries|points?|alignments?|labell?ing|modell?ing|tasks?))`,
      'i',
    ),
  ],
  notAs: [
    // "i − 1 tokens", "steps ≤ 2": no context is so short.
    /‹[0-4]›/,
    // "80k context and follow-up paragraphs": how many there are
    /‹[^›]*[kK]?›[- ](?:token )?contexts? (?:and|or|for|from|with|were|are|each)\b/i,
    // "the results diminish after a context of 20", "sequences of up to 24,528 can be handled in theory"
    /\b(?:after|beyond|past) (?:an? )?context of ‹/i,
    IN_THEORY,
  ],
  label: /\b(?:context|seq\w*|max ?position\w*)\b.*(?:len\w*|size|window|embeddings)|^context$|seq ?len/,
  notLabel: /avg|average|mean|score/,
  cell: /^(?!\W{0,3}\d{1,5}\.\d{1,3}(?! ?[kKM])).*\d/,
};

const VOCABULARY: Item = {
  id: 'vocabulary',
  title: 'vocabulary',
  word: /vocab|BPE|token types|sentencepiece|wordpiece|merges/i,
  prose: [
    new RegExp(
      `(?<!\\bout[- ]of[- ])\\bvocab\\w*\\b[^.;]{0,60}?(?<![\\w.-])(?<value>\\d[\\d,.]{1,8} ?[kKM]?)(?: (?:tokens|types|sub-?words?|words))?\\b`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.]|[A-Za-z]-)(?<value>\\d[\\d,.]{1,8} ?[kKM]?)[- ](?:(?!(?:and|with|of|in|on|for|to|or|from|over|by|layers?|heads?)\\b)\\w+[- ]){0,3}(?:vocabulary|token types|BPE (?:types|tokens|units|merges)|merges|word-?piece)\\b`,
      'i',
    ),
  ],
  // Decimals, times and shares count no words.
  notAs: [/‹0\./, /‹\d+\.\d{1,2}›/, /›\s?(?:%|\\%|ms\b|s\b|seconds?\b)/],
  label: /\bvocab/,
  notLabel: /file/,
  cell: /\d/,
};

const POSITIONS: Item = {
  id: 'positions',
  title: 'position encoding',
  word: /position|RoPE|rotary|ALiBi|NoPE|sinusoid/i,
  prose: [
    // "rope" is a word too.
    /\b(?<value>RoPE|ALiBi|NoPE)\b/,
    /\b(?<value>rotary(?: position\w*)?(?: embeddings?| encodings?)?|(?:learned|learnable|sinusoidal|absolute|relative|fixed|rotary|2-?D|fourier|trainable)(?: \w+)? position(?:al)?(?: \w+)? (?:embeddings?|encodings?|bias\w*)|relative position bias|sinusoidal \w+)\b/i,
  ],
  label: /\bpos(?:ition\w*)? ?(?:emb\w*|enc\w*)\b/,
  cell: /\p{L}{3}/u,
};

const NORMALISATION: Item = {
  id: 'normalisation',
  title: 'normalisation',
  word: /norm|\bBN\b/i,
  prose: [
    /\b(?<value>(?:pre-?|post-?)?(?:layer|RMS|batch|group|instance|weight|spectral)[- ]?norm(?:ali[sz]ation)?|RMSNorm|LayerNorm|BatchNorm|GroupNorm|(?:pre|post)-(?:LN|norm(?:ali[sz]ation)?))\b/i,
  ],
  label: /^norm(?:ali[sz]ation)?(?: (?:layer|type))?$/,
  // The inputs are normalised too: "mean 0.5".
  cell: /norm|\b[BLGI]N\b|\b(?:layer|batch|group|instance|rms|spectral|weight)\b|\b(?:pre|post)\b|^(?:none|no|yes)$/i,
};

/** The function between the layers: "GELU". */
export const ACTIVATION: Item = {
  id: 'activation',
  title: 'activation',
  word: /LU\b|swish|tanh|sigmoid|activation|maxout|mish/i,
  prose: [
    /\b(?<value>SwiGLU|GeGLU|ReGLU|GELU|SiLU|Swish|(?:(?:[Qq]uanti[sz]ed|[Ll]earnable|[Pp]arametric|[Rr]andomi[sz]ed|[Ss]hifted|[Cc]lipped|[Ll]eaky|[Ss]quared)[ -]|Leaky|Squared )?[A-Z]{0,3}ReLU6?|ELU|SELU|softplus|tanh|maxout|Mish)\b/,
  ],
  label: /^activations?(?: function)?$/,
  cell: /\p{L}{3}/u,
};

const TYING: Item = {
  id: 'tying',
  title: 'tied embeddings',
  word: /\bt(?:ied|ie|ying)\b|shar(?:e|ed|ing)|untied/i,
  prose: [
    /\b(?<value>(?:un)?tie[ds]? (?:\w+ ){0,3}(?:embeddings?|matri\w+)|(?:un)?tie[ds]? (?:\w+ ){0,3}weights (?=[^.;]{0,60}\b(?:embedding|softmax|unembedding|output))|(?:weight|embedding)[- ]tying|embedding[- ]sharing|weight[- ]sharing (?=[^.;]{0,60}\b(?:embedding|softmax|unembedding|output layer))|(?:embeddings?|softmax|unembedding)[^.;]{0,50}\b(?:are|is) (?:not )?(?:tied|untied|shared)(?! (?:between|across|among|by|in|over) (?:all |the |both |every |each )?(?:\\w+ )?(?:layers?|blocks?|tasks?|languages?|domains?|branches|views))|share[sd]? the same weight matrix between[^.;]{0,40}embedding)/i,
  ],
  label: /ty(?:ing|ed)|tied|tie (?:word )?emb/,
  cell: /\p{L}{2}/u,
};

/** What papers state of the shape of a network, in the order in which it is shown. */
export const DIMENSION_ITEMS = [
  DEPTH,
  WIDTH,
  HEADS,
  FEED_FORWARD,
  CONTEXT,
  VOCABULARY,
  POSITIONS,
  NORMALISATION,
  ACTIVATION,
  TYING,
  PARAMETERS,
];
