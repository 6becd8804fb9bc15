import type { Item } from '../settings/stated.ts';

const N = String.raw`\d{1,3}(?:,\d{3}){0,2}|\d{1,6}`;
const NUMBER = String.raw`(?:${N}|two|three|four|five|six|seven|eight|nine|ten|twelve|single|one)`;
const SET = String.raw`(?:[({]\s?)?(?:${N})(?:\s?[,/]\s?(?:${N})){0,6}(?:(?<=,\s?\d{1,6}),? and (?:${N})(?!\d|\.\d|%| (?!channels|units|filters|neurons|dimensions|hidden|features|respectively|for|in|at|on|with)[a-z]))?(?!\.?\d)`;

/** Words of a network, one of which stands beside a letter that counts something of it. */
const OF_A_NETWORK = String.raw`(?:[Ll]ayers?|[Bb]locks?|[Dd]epth|[Ll]evels|[Ss]tack\w*|[Hh]idden|[Dd]im\w*|[Ww]idths?|[Cc]hannels?|[Ee]mbed\w*|[Hh]eads|[Ee]ncoders?|[Dd]ecoders?|[Tt]ransformers?|[Nn]etworks?|MLPs?|[Ff]eatures?|[Ll]atent|[LAHD] ?= ?\d)`;

const STACK = `(?:${N}|four|five|six|seven|eight|nine|ten|twelve)`;
/** Words after which the layers that are counted are parts of one block, or no layers of the network. */
const NOT_A_STACK = String.raw`(?:of|in|the|on|for|to|with|from|per|and|or|parallel|hours?|days?|times?|GPUs?|sub|fully|linear|dense|output|input|projection|embedding|pooling|pruned|last|first|final|different|that|which|has|have|is|are|at|by|each|every|an?|one|this|heads?|units?|neurons?|nodes?|channels?|dim\w*|bits?|way|class|%)\b`;

export const DEPTH: Item = {
  id: 'depth',
  title: 'depth (layers or blocks)',
  // "with a single hidden layer" is often said of a part, or of what others use.
  // "gains are visible up to 64 layers" tells how far something was tried.
  unsureAs: [
    /‹(?:a )?(?:single|one)\b/i,
    /\b(?:until|up to|beyond|after|more than|at least|at most|fewer than|less than) ‹/i,
    // What reads the result off is no network: "boxes are predicted by a 2-layer perceptron"
    /\b(?:predict\w*|heads?|classifiers?|projectors?|probes?)\b[^.;‹]{0,60}‹[^›]*layer/i,
  ],
  notAs: [
    // "the 4 layers of the middle are removed": what is left is another number.
    /‹[^›]*(?:layers?|blocks?)›[^.;‹]{0,90}\b(?:are|is|were|was) (?:\w+ly |then )?(?:removed|pruned|skipped|dropped|discarded|frozen|omitted)\b/i,
    // "over N = 8 runs", "on N = 91 patients": the letter is that of something else.
    new RegExp(
      `^(?!.*\\b(?:layers?|blocks?|depth|levels|stack\\w*|encoders?|decoders?|transformers?|networks?|MLPs?|stages?|[AHD] ?= ?\\d)).*‹[LN] ?(?:=|∈)`,
      'is',
    ),
    // "N = 6 identical layers", and not "N = 24 frames per block"
    /‹[LN] ?=[^›]*› (?:(?!identical|stacked|layers?|blocks?|levels|stages?|encoder|decoder|transformer|residual|self|and|with|for|in|to|is|are|as|of|on|or|by|at|if)[\w-]+ )?(?:patients|subjects|participants|samples|examples|runs|seeds|trials|frames|tokens|flows|people|users|images|points|steps|nodes|agents|clients|classes)\b/i,
  ],
  word: /layer|block|depth|stage|\bL ?=|\bN ?=|stack|levels/i,
  prose: [
    new RegExp(
      `(?<![\\w.,×x-]|[×x] )(?<value>${STACK}[- ](?:(?!${NOT_A_STACK})[\\w./]+[- ]){0,4}(?:layers?|layered|blocks?|ResBlocks))\\b(?! (?:perceptron )?(?:head|MLP head|projector|probe|classifier|adapter))`,
      'i',
    ),
    new RegExp(
      `\\b(?<value>(?:one|two|three|single)[- ](?:hidden[- ])layers?|(?:one|two|three|single)-layers? (?:fully[- ]connected |feed-?forward |ReLU )?(?:MLP|GCN|GNN|GAT|networks?|transformers?|LSTM|CNN|RNN|models?))\\b(?! (?:head|classifier|probe))`,
      'i',
    ),
    new RegExp(
      `\\b(?:(?:number|num\\.?|#) (?:of )?(?:\\w+ ){0,3}(?:layers|blocks)|n_?layers?|depths?)\\b(?:(?!stride|kernel|size|dim|rate|dropout|width|hidden)[^.;]){0,40}?(?:=|:|of|is|to|are|from)\\s?(?<value>${SET})`,
      'i',
    ),
    /\b(?<value>[LN]\s?(?:=|∈)\s?\{?\s?\d{1,3})\b(?![.,]\d)/,
    // "The second hidden layer convolves …": whoever goes through the layers one by one counts them.
    /\b(?<value>(?:second|third|fourth|fifth) (?:hidden|convolutional|fully[- ]connected|dense|recurrent) layer) (?:is|has|uses|convolves|consists|applies|contains|maps|of|with)\b/i,
    new RegExp(`\\bstack(?:s|ed|ing)? (?:of )?(?:[NL] ?= ?)?(?<value>${NUMBER})\\b(?![.,]\\d| ?[×x%]|\\\\)`, 'i'),
    /\b(?:layer|block) (?:numbers|depths?)\b[^;]{0,60}?(?<value>\d{1,3}(?:, ?\d{1,3}){1,6})/i,
  ],
  label: /\blayers?\b|\bdepths?\b|\bblocks?\b|^l$|\bn ?layers?\b|^stages?$|\bconv ?\d/,
  notLabel: /norm|drop|size|dim|width|index|checkpoint|pruned|removed|target|lora|rank|type/,
  // Decimals and shares were measured, and "Fallback v2" is a name.
  cell: /^(?!.{0,80}(?:\d\.\d|%))(?:[LN] ?= ?)?\W{0,3}(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|(?:conv|res|bottleneck|basic|block|layer)\w*)/i,
};

export const WIDTH: Item = {
  id: 'width',
  title: 'width (hidden size or channels)',
  word: /dim|hidden|width|channel|units|neurons|filters|nodes|\bd\b|d_|\b[HCD] ?=|size|embed/i,
  prose: [
    // "[32, 64, 128] filters", "channel widths of [32, 64, 128]"
    new RegExp(
      `\\[\\s?(?<value>(?:${N})(?:,\\s?(?:${N})){1,7})\\s?\\] (?:[\\w-]+ )?(?:filters|channels|units|neurons|kernels|hidden)\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:channels?|filters|widths?|hidden (?:sizes?|dim\\w*|units)|(?:embedding|feature|stage) dim\\w*)\\b[^.;\\[]{0,40}?(?:of|are|is|being|=|:|to|with|as)\\s?\\[\\s?(?<value>(?:${N})(?:,\\s?(?:${N})){1,7})\\s?\\]`,
      'i',
    ),
    new RegExp(
      `\\b(?!model[- ]sizes?\\b)(?:hidden|embed\\w*|model|feature|latent|channel|token|residual|inner|state|internal|representation|output|base)[- ](?:layer |state |unit |vector |feature |channel )?(?:sizes?|dim(?:ension(?:ality|s)?)?s?|width|units|channels|states)\\b[^.;×\\[]{0,50}?(?<![\\w.])(?<value>${SET})\\b`,
      'i',
    ),
    new RegExp(
      `\\bsizes? of (?:the |our |all |each |its |their )?(?:[\\w-]+ ){0,2}(?:embeddings?|hidden (?:layers?|states?|units?|vectors?)|(?:latent|feature|state) vectors?|representations?)\\b[^.;,×\\[\\d]{0,30}?(?:to|is|are|was|were|=|of|:|at) ?(?<value>${SET})\\b`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.,×x-]|(?:[×x]|\\\\times) ?)(?<value>(?:${N})[- ](?:(?!(?:of|in|the|on|for|to|with|from|per)\\b)[\\w-]+[- ]){0,2}(?:units|neurons|channels?|filters|kernels|dimensions?|dims?|dimensional|feature maps|nodes per|hidden nodes|wide|cells|features))\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:d\\s?_?\\{?(?:model|hidden|emb\\w*)?\\}?|H|C|D|d_?h|hidden_?size|n_?embd|dim)\\s?=\\s?(?<value>\\d{2,5})\\b`,
    ),
    new RegExp(`\\bdimension(?:s|ality)?\\b[^.;]{0,40}?(?:=|of|is|to|at|:)\\s?(?<value>\\d{2,5})\\b`, 'i'),
    new RegExp(
      `\\b(?:width|channels?|channel number|filters|(?:number|num\\.?) of (?:\\w+ ){0,2}(?:channels|filters|units|neurons|hidden))\\b[^.;\\[]{0,40}?(?:=|:|of|is|are|to|from|at)\\s?(?<value>${SET})\\b`,
      'i',
    ),
    /(?<![\d.])(?<value>\d ?[×x] ?\d(?:, ?| )\d{2,4})\b/,
  ],
  notAs: [
    // "feature size 14 × 14 × 512": the first of a product is its height.
    /‹\d+›[ $]{0,3}(?:[×x*]|\\times) ?\d/,
    // "the number of raters H = 10": the letter is that of something else.
    /\b(?:number|num\.?|amount|count) of (?!(?:\w+ )?(?:channels|hidden|units|neurons|filters|features|dimensions|nodes|heads)\b)(?:[\w-]+ ){1,4}[$(]?[HCD] ?= ?‹/i,
    // "at H = 10 and 4 classes": no word of a network beside the letter
    new RegExp(`^(?!.*\\b${OF_A_NETWORK}).*\\b[HCD]\\s?=\\s?‹`, 's'),
    // "192 controller units": none of a layer
    /^(?!.*\b(?:layers?|networks?|hidden|LSTM|GRU|RNN|MLP|dense|conv\w*|encoder|decoder|neurons?|fully|ReLU|perceptron)\b).*‹[^›]*\bunits›/is,
    // "61,000-dimensional sparse vectors": what goes in
    /‹[^›]*dim\w*› (?:\w+[- ]){0,2}(?:sparse|one-hot|bag-of-words|binary|raw|input)\b/i,
    // "Filter size 3 × 3" is no width; "3 × 3 × 64" is
    /\b(?:filter|kernel|weight) (?:shape|size)s?[^‹]{0,24}‹(?![^›]*(?:[×x]|\\times)[^›]*(?:[×x]|\\times))/i,
    // "3 RGB channels": of pictures
    /‹[1-4][- ](?:\w+[- ]){0,2}channels?›|‹[^›]*\b(?:RGB|colou?r)\b[^›]*›/i,
    // "1-dimensional position embeddings": of space
    /‹[1-4][- ]?d(?:im\w*)?›/i,
    // "16-bit compute units", "8 processing units"
    /‹\d+-bit\b|‹[^›]*\b(?:comput\w*|processing|tensor|execution|sensory|business|organi[sz]ational|functional|speech|lexical|time) units›/i,
    // What goes in: "9 channels as input", "a 3-channel image", "4096-dimensional image features"
    /‹[^›]*(?:channels?|dimension\w*|dims?)› (?:\w+ ){0,2}?(?:as (?:the |an? )?(?:network )?inputs?\b|inputs?\b|images?\b|RGB\b|(?:image|visual|video|audio|text|acoustic) (?:features?|embeddings?|vectors?)\b)/i,
    /\binputs? (?:with|of|has|have|having|contain\w*) ‹[^›]*channels?›/i,
    /\b(?:pre-?process|extract)\w*[^.;‹]{0,40}‹[^›]*dimension\w*› (?:\w+ ){0,2}features?\b/i,
  ],
  not: /\b(?:query|key|value|head)[- ]dim|\b(?:of|per|in) (?:each|every|one|a) head\b|\bper[- ]head\b/i,
  label:
    /\bdim(?:ension)?s?\b|\bd ?model\b|^d$|\bhidden\b|\bwidths?\b|\bchannels?\b|\bembed\w* (?:size|dim\w*)\b|\bunits\b|\bfilters\b|\bmodel ?(?:dim|size|width)\b|\bn ?embd\b|\bneurons\b|output size|\b(?:filter|kernel|weight|output) (?:shape|size)s?\b/,
  notLabel:
    /layers|dropout|ffn|feed|intermediate|head|drop|act\w*$|vocab|latent space|patch|lora|num\w* of hidden$|^model size$|(?:bits?|nats?) ?\/ ?dim/,
  // Decimals were measured.
  cell: /^(?!\W{0,3}\d{1,5}\.\d)(?!.{0,40}\d ?%).*\d/,
};

const HEADS: Item = {
  id: 'heads',
  title: 'attention heads',
  word: /heads?/i,
  prose: [
    new RegExp(
      `\\b(?<value>${NUMBER}[- ](?:parallel |\\w+ )?(?:self-)?(?:attention[- ](?:layers?,? or )?)?heads?)\\b`,
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
    /‹(?:(?:a )?single|one)[- ][^›]*heads?›(?![- ](?:self-|cross-)?attention)/i,
    // "We predict the four heads with one resolution": the outputs of a detector
    /\b(?:predict\w*|output\w*|task|detection|segmentation|classification|regression) (?:the |all |into )?‹[^›]*heads?›/i,
    /‹[^›]*\b(?:prediction|output|task|detection|segmentation|classification|regression|decoding|policy|value)[- ]heads?›/i,
  ],
  cell: /^\W{0,2}\d{1,3}\b(?!\.\d| ?%)/,
};

export const FEED_FORWARD: Item = {
  id: 'feed-forward',
  title: 'feed-forward size',
  word: /feed[- ]?forward|ffn|\bff\b|mlp|inner|intermediate/i,
  prose: [
    new RegExp(
      `\\b(?:feed[- ]?forward|FFN|FF|MLP|inner[- ]layer|intermediate)\\b(?:(?!latent|embed|input|output|drop|rate)[^.;]){0,50}?(?:dim\\w*|size|width|ratio|hidden|d_?ff)(?:(?!drop|rate)[^.;]){0,30}?(?<value>\\d[\\d,]{0,6})\\b`,
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
      `\\b(?:(?:context|sequence|seq|input)[- ](?:window |size |)?(?:lengths?|size|window)|context of)\\b[^.;+×]{0,40}?(?<![\\w.×x])(?<value>\\d[\\d,]{0,7} ?[kK]?)\\b(?!\\s?\\\\?%)`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.×x]|[×x] )(?<value>\\d[\\d,]{1,7} ?[kK]?)[- ](?:token )?(?:context|sequence)(?: length| window)?\\b(?! (?:words?|sentences?|terms?|examples?|vectors?|features?|frames?|turns?|pairs?|passages?|documents?|pieces?|items?|entries|points?|alignments?|labell?ing|modell?ing|tasks?))`,
      'i',
    ),
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

export const PARAMETERS: Item = {
  id: 'parameters',
  title: 'number of parameters',
  word: /param|\d ?[BM]\b|-?billion|million/i,
  prose: [
    new RegExp(
      `(?<![\\w.])(?<value>(?:\\d[\\d,]{0,12}(?:\\.\\d{1,3})?\\s?(?:[BMKTk]|billion|million|trillion|thousand)|\\d[\\d,]{3,12})[- ](?:(?:total|trainable|learnable|model|non-embedding|active|free)\\s){0,2}(?:parameters?|params?|weights))\\b(?! (?:layers?|budgets?))`,
      'i',
    ),
    new RegExp(
      `(?<![\\w-])(?:parameters?|params?|parameter count|model size)\\b(?! (?:budget|layer))[^.;]{0,40}?(?<![\\w.])(?<value>\\d[\\d,]{0,12}(?:\\.\\d{1,3})?\\s?(?:[BMKT]\\b|billion|million|×\\s?10\\s?\\d{1,2}))`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.])(?<value>\\d{1,4}(?:\\.\\d{1,2})?[BM])[- ](?:\\w+ ){0,2}(?:models?|LMs?|LLMs?|transformers?|networks?|variants?|versions?)\\b`,
    ),
    /(?<!\b(?:[Bb]atch|[Mm]ini-?batch|[Ss]tep|vocabulary|vocab|data(?:set)?|window|patch|corpus) )\b(?:sizes?|scales?|models?)\b(?! (?:were |are |was |is )?(?:pre-?)?train(?:ed|ing) (?:with|for|on|over|up to|to)\b)[^;]{0,40}?(?<value>\d{1,4}(?:\.\d{1,2})?[BM](?:,? (?:and |to )?\d{1,4}(?:\.\d{1,2})?[BM]){0,6})\b(?! ?(?:[A-Za-z][\w-]* ){0,2}(?:tokens?|samples?|steps|examples|images|words|sequences|batch|pairs|photos|videos|documents|iterations))/,
  ],
  unsureAs: [
    // A part of the model: "the decoder has 2M parameters", "an adapter of 3M"
    /(?<!-)\b(?:encoder|decoder|heads?|adapters?|modules?|projectors?|tokeni[sz]er|backbone|discriminator|critic|connector|LoRA)\b(?:'s)?(?: \w+){0,3}(?: parameters?(?: count)?(?: \w+){0,2})? ‹/i,
    // "a 7B model uses", what they had
    /\b[Tt]heir ‹/,
  ],
  notAs: [
    // A name with its size: "the Panda-70M data set"
    /[A-Za-z][-_]‹[\d.]+[KMB]›[^.;]{0,12}\b(?:data|corpus|dataset|benchmark|videos?|clips|pairs|images|captions)/i,
  ],
  label: /\bparam(?:eter)?s?\b|^model size$|^size$|^#\s?p$/,
  // "GAE parameter": one setting and no number of them
  notLabel:
    /hyper|optimizer|search|lora|trainable (?:ratio|%)|value|setting|^parameter$|^parameters$|(?<!\bof|\btotal|\bmodel|\btrainable|\blearnable|\bmillion|\bbillion|\bnetwork) parameter\b(?! ?(?:count|size|number|\((?:m|b|k|mil|bil|in\b)))/,
  scaled: true,
  cell: /^[^\p{L}\d\\]{0,6}\d/u,
};

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
