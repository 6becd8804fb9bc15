import { sparing } from '../text/search/sparing.ts';
import type { Item } from '../settings/stated.ts';
import { LAYER_BY_LAYER, N, NUMBER, SET } from './counts.ts';
import { OTHER_DEPTHS } from './other-depths.ts';

const STACK = `(?:${N}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:-four)?|thirty(?:-two|-six)?|forty(?:-eight)?)`;
/** Words after which the layers that are counted are parts of one block, or no layers of the network. */
const NOT_A_STACK = String.raw`(?:of|in|the|on|for|to|with|from|per|and|or|parallel|hours?|days?|times?|GPUs?|sub|fully|linear|dense|output|input|projection|embedding|pooling|pruned|last|first|final|different|that|which|has|have|is|are|at|by|each|every|an?|one|this|heads?|units?|neurons?|nodes?|channels?|dim\w*|bits?|way|class|%)\b`;

/** Words before a count of layers that are not all there are. */
const NOT_ALL = String.raw`(?<![×x*] ?)(?<!\b(?:last|first|final|top|bottom|next|every|other|these|those|both|additional|extra|further|remaining|middle|upper|lower|all|more|by|between|consecutive|of the) )`;

/** How many layers, blocks or stages a network has. */
export const DEPTH: Item = {
  id: 'depth',
  title: 'depth (layers or blocks)',
  // "with a single hidden layer" is often said of a part, or of what others use.
  // "gains are visible up to 64 layers" tells how far something was tried.
  unsureAs: [
    // "two convolutional layers" may be those of one block.
    /‹(?:two|three) (?!(?:[\w-]+ ){0,2}hidden)[^›]*(?:layers|blocks)›/i,
    /‹(?:a )?(?:single|one)\b/i,
    /\b(?:until|up to|beyond|after|more than|at least|at most|fewer than|less than) ‹/i,
    // What reads the result off is no network: "boxes are predicted by a 2-layer perceptron"
    /\b(?:predict\w*|heads?|classifiers?|projectors?|probes?)\b[^.;‹]{0,60}‹[^›]*layer/i,
  ],
  notAs: [
    ...OTHER_DEPTHS,
    // "heads and a two-layer feed-forward network", "the gate is a 2-layer MLP": of a part of each block, and no word of how many blocks
    /\b(?:attention|heads?)\b[^.;‹]{0,60}‹(?:two|three|[23])[- ]layer[^›]*›(?: (?:[\w-]+ ){0,2}(?:feed-?forward|FFNs?|position-?wise))?/i,
    /\b(?:(?:[A-Z]-)?gates?|gating|routers?|adapters?|FFNs?|feed-?forward (?:parts?|blocks?|sub-?layers?))\b[^.;‹]{0,40}‹(?:two|three|[23])[- ]layer/i,
    // "once every e = 2 layers", "only 4 attention layers": those of one kind, among others
    /\bevery (?:[a-z] ?= ?)?‹/i,
    /\b(?:only|just|merely) ‹[^›]*\battention layers?›/i,
    // "4n + 1 layers": the last of a sum
    /[\w)}] ?[+−–] ?‹\d/,
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
  word: /layer|block|depth|stage|\d ?[-–→] ?\d+ ?[-–→] ?\d|\bL ?(?:=|\(=)|\bL\$? ?:|\bN ?(?:=|\(=)|stack|levels|message[- ]pass|rounds of|bottleneck/i,
  prose: [
    new RegExp(
      `(?<![\\w.,×x-]|[×x] )(?<value>${STACK}[- ](?:(?!${NOT_A_STACK})[\\w./]+[- ]){0,4}(?:layers?|layered|blocks?|ResBlocks))\\b(?! (?:perceptron )?(?:head|MLP head|projector|probe|classifier|adapter))`,
      'i',
    ),
    new RegExp(
      `\\b(?<value>(?:one|two|three|single)[- ](?:hidden[- ])layers?|(?:one|two|three|single)-layer(?:ed)? (?:(?!(?:of|in|on|with|and|or|that)\\b)[\\w-]+ ){0,2}?(?:MLP|GCN|GNN|GAT|networks?|transformers?|(?:Bi-?)?LSTM|(?:Bi-?)?GRU|CNN|RNN|perceptrons?|models?|versions?|variants?))\\b(?! (?:head|classifier|probe))`,
      'i',
    ),
    new RegExp(
      `\\b(?:(?:numbers?|num\\.?|#) (?:of )?(?:\\w+ ){0,3}(?:layers|blocks)|n_?layers?|(?:num|n)_?(?:\\w+_)?(?:layers?|blocks?)|(?:enc(?:oder)?|dec(?:oder)?)_?layers?|depths?)\\b(?:(?!stride|kernel|size|dim|rate|dropout|width|hidden)[^.;]){0,40}?(?:=|:|of|is|to|are|from)\\s?(?<value>${SET})`,
      'i',
    ),
    // "two fully connected hidden layers", and not "the last two hidden layers"
    new RegExp(
      `${NOT_ALL}\\b(?<value>(?:two|three|[2-9]|1\\d) (?:[\\w-]+ ){0,2}hidden layers)\\b(?! (?:head|projector|probe|classifier|adapter))`,
      'i',
    ),
    new RegExp(
      `${NOT_ALL}\\b(?<value>(?:two|three) (?:\\w+ )?(?:conv\\w*|LSTM|GRU|recurrent|transformer|self-attention|graph|message[- ]passing|residual) (?:layers|blocks))\\b(?! (?:head|projector|probe|classifier|adapter))`,
      'i',
    ),
    /\b(?:transformer|network|model|MLP|LSTM|GNN|GCN|decoder|encoder)\b[^.;]{0,20}? with (?<value>(?:a single|one|only one|just one) (?:hidden |attention |transformer )?layer)\b/i,
    /\b(?<value>[LN]\s?(?:=|∈)\s?\{?\s?\d{1,3})\b(?![.,]\d)/,
    // "The second hidden layer convolves …": whoever goes through the layers one by one counts them.
    /\b(?<value>(?:second|third|fourth|fifth) (?:hidden|convolutional|fully[- ]connected|dense|recurrent) layer) (?:is|has|uses|convolves|consists|applies|contains|maps|of|with)\b/i,
    new RegExp(`\\bstack(?:s|ed|ing)? (?:of )?(?:[NL] ?= ?)?(?<value>${NUMBER})\\b(?![.,]\\d| ?[×x%]|\\\\)`, 'i'),
    new RegExp(LAYER_BY_LAYER, 'i'),
    // "n_layer 12", "Layers: 12"
    /\b(?:n_?layers?\s+|[Ll]ayers\s?[:=]\s?)(?<value>\d{1,3})\b(?=\s*(?:[,;)|]|\.?$|and\b))/,
    // "a DiT of depth 28", "a depth-12 ViT"
    /\b(?:of|with|has|have|at|and|an?) (?:a )?depth[- ](?<value>\d{1,3})\b(?![.,]\d)/i,
    // "L (= 12) layers", and a family: "L: 12 / 24 / 48"
    /(?<value>\b[LN] ?\(= ?\d{1,3}\))/,
    /(?<value>\bL\$?\s?[:=]\s?\d{1,3}(?:\s?[/,]\s?\d{1,3}){1,5})\b(?![.,]\d)/,
    // "24 instead of 32 layers"
    new RegExp(
      `(?<![\\w.])(?<value>${NUMBER}) (?:instead of|rather than|as opposed to|not) (?:${NUMBER}) (?:[\\w-]+ )?(?:layers|blocks)\\b`,
      'i',
    ),
    // "stages of {3, 4, 23, 3} bottlenecks", and not "[27, 28] that other layers"
    /(?<value>(?:[{(]|(?:\b(?:of|with|contains?|have|has|hold)|[=:]) \[)\s?\d{1,2}(?:, ?\d{1,2}){2,5}\s?[})\]]) (?:(?!that|which|different|other|and|or|in|of|to|as|these|several|some|have)[\w-]+ ){0,2}(?:bottlenecks?|blocks|layers|cells|modules)\b/i,
    /\bstages?\b[^.;]{0,60}?(?<value>\d{1,2}(?:, ?\d{1,2}){1,4},? and \d{1,2}) (?:[\w-]+ ){0,2}(?:bottlenecks?|blocks|layers|cells|modules)\b/i,
    // "with depths (2, 2, 6, 2)"
    /\bdepths? (?:of )?(?<value>[{([]\s?\d{1,3}(?:, ?\d{1,3}){1,5}\s?[})\]])/i,
    // "14 rounds of message passing", "T = 4 message-passing steps"
    new RegExp(
      `(?<![\\w.])(?<value>${NUMBER} (?:rounds|steps|iterations|hops) of (?:[\\w-]+ )?(?:message[- ]passing|graph convolutions?|neighbou?r\\w* aggregation))\\b`,
      'i',
    ),
    new RegExp(`(?<![\\w.])(?<value>${NUMBER} message[- ]passing (?:rounds|steps|iterations))\\b`, 'i'),
    // "our model has one attention-only layer"
    /\b(?:transformers?|networks?|models?|MLP|RNN|LSTM|GNN|GCN|encoder|decoder) (?:[\w-]+ ){0,2}?(?:has|have|with|consists? of|comprises?|of) (?<value>(?:a single|one|only one|just one) (?!(?:output|final|last|linear|input|embedding|classification|prediction|dropout|soft-?max|pooling|norm\w*|projection|additional|extra|more|such)\b)(?:[\w-]+ )?layer)\b/i,
    /\b(?:layer|block) (?:numbers|depths?)\b[^;]{0,60}?(?<value>\d{1,3}(?:, ?\d{1,3}){1,6})/i,
  ].map(sparing),
  label: /\blayers?\b|\bdepths?\b|\bblocks?\b|^l$|\bn ?layers?\b|^stages?$|\bconv ?\d/,
  notLabel: /norm|drop|size|dim|width|index|checkpoint|pruned|removed|target|lora|rank|type/,
  // Decimals and shares were measured, and "Fallback v2" is a name.
  cell: /^(?!.{0,80}(?:\d ?\. ?\d|%|±|\\pm\b))(?:[LN] ?= ?)?\W{0,3}(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|(?:conv|res|bottleneck|basic|block|layer)\w*)/i,
};
