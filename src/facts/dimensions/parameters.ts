import type { Item } from '../settings/stated.ts';

/** How many weights a network has in all. */
export const PARAMETERS: Item = {
  id: 'parameters',
  title: 'number of parameters',
  word: /param|\d ?[BM]\b|-?billion|million|\b(?:number|count) of (?:\w+ )?weights/i,
  prose: [
    // "a total of 626M trainable parameters", "the total number of weights was raised to about 3.7M"
    new RegExp(
      `\\btotal(?:s|ing|l?ed)?(?: of)? (?:about |approximately |roughly )?(?<value>\\d[\\d,]{0,12}(?:\\.\\d{1,3})?\\s?(?:[BMKTk]|billion|million|trillion|thousand)?[- ](?:(?:trainable|learnable|model|free)\\s)?(?:parameters?|params?|weights))\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:number|count) of (?:trainable |learnable |free |adjustable |network |model )?weights\\b[^.;]{0,24}?\\b(?:is|was|are|were|of|to|about|approximately|around|roughly|at|equals?)\\s(?<value>\\d[\\d,]{0,12}(?:\\.\\d{1,3})?\\s?(?:[BMKTk]\\b|billion|million|thousand)?)(?![\\w.]*\\d|\\s?\\\\?%)`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.])(?<value>(?:\\d[\\d,]{0,12}(?:\\.\\d{1,3})?\\s?(?:[BMKTk]|billion|million|trillion|thousand)|\\d[\\d,]{3,12})[- ](?:(?:total|trainable|learnable|model|non-embedding|active|free)\\s){0,2}(?:parameters?|params?|weights))\\b(?! (?:layers?|budgets?))`,
      'i',
    ),
    new RegExp(
      `(?<![\\w-])(?:parameters?|params?|parameter count|model size)\\b(?! (?:budget|layer))[^.;]{0,40}?(?<![\\w.])(?<value>\\d[\\d,]{0,12}(?:\\.\\d{1,3})?\\s?(?:[BMKT]\\b|billion|million|×\\s?10\\s?\\d{1,2}))`,
      'i',
    ),
    // "the same number of parameters as the base model (6.5 × 10^7)"
    /\bnumber of (?:\w+ )?(?:parameters|weights)\b[^.;()]{0,80}[$ ]\((?<value>\d(?:\.\d{1,3})?\s?(?:[×x·]|\\times|\\cdot)\s?10\s?\^?\s?\{?\s?\d{1,2}|\d{1,4}(?:\.\d{1,2})?\s?[BM]|\d{1,3}(?:,\d{3}){1,3})\}?\)/,
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
    // "21M 768-dimensional vectors": what is stored, and no weight
    /‹[\d.,]+ ?[KMBk]?› (?:\d+[- ]dim\w* |[\w-]+ )?(?:dimensional |dense )?(?:vectors|documents|passages|tokens|images|entries|triples)\b/i,
  ],
  label: /\bparam(?:eter)?s?\b|^model size$|^size$|^#\s?p$/,
  // "GAE parameter": one setting and no number of them
  notLabel:
    /hyper|optimizer|search|lora|trainable (?:ratio|%)|value|setting|^parameter$|^parameters$|(?<!\bof|\btotal|\bmodel|\btrainable|\blearnable|\bmillion|\bbillion|\bnetwork) parameter\b(?! ?(?:count|size|number|\((?:m|b|k|mil|bil|in\b)))/,
  scaled: true,
  cell: /^[^\p{L}\d\\]{0,6}\d/u,
};
