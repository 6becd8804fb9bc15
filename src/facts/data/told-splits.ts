import { sparing } from '../text/search/sparing.ts';

const PART = '(?:train(?:ing)?|test(?:ing)?|validation|val|dev(?:elopment)?|evaluation|eval|holdout)';
/** Parts of data by their names: "the test set", "train/dev/test", "held-out songs". */
const NAMED = sparing(
  new RegExp(
    `\\b${PART}[- /,]*(?:and |or )?(?:sets?|splits?|sub-?sets?|portions?|partitions?|cohorts?|folds?|halves|half|pool|validation|val|dev|test|eval|tune)\\b|(?<!-)\\btun(?:e|ing) (?:set|split)s?\\b(?! to)|\\btraining(?:,? and|/| or) (?:test|validation|evaluation) data\\b|\\bheld?[- ]?out\\b|\\bhold-?out\\b|\\b(?:unseen|not seen|never (?:seen|touched|used|shown)) (?:during|in|until|before|at) (?:the )?(?:train|test|evaluat)\\w*|\\bzero-shot\\b|\\bno (?:training|overlap)\\b`,
    'i',
  ),
);
/** Every example is tested on once: folds, and what is left out in turn. */
const IN_TURN =
  /\bcross[- ]?validat\w+|\b(?:\d+|k|five|ten|twenty)-folds?\b(?! (?:increase|reduction|speed|improve|higher|lower|faster|gain|change|smaller|larger|query))|\b(?:two|three|four) folds\b|\bleav(?:e|es|ing)[- ](?:p|one|a|each|every|\d+)\b[- ][^.;]{0,30}\bout\b|\bleave-(?:one|p)\b|\b(?:left|leave|leaving|hold|held|holding) (?:one|each|every|a single|a) (?:[\w-]+ ){1,3}?out\b|\b(?:one|each|every) (?:[\w-]+ ){1,2}(?:is|was|at a time) (?:left|held) out\b|\bjackknif\w+|\b(?:\d+(?:[x×]\d+|-fold|) CV|LOOCV|LOSO)\b/i;
/** A split of data, by whom or by what: "the public split", "scaffold splitting", "we split the songs by singer". */
const SPLIT =
  /\bdata(?: ?sets?)? splits?\b|\b(?:random|official|public|standard|default|original|predefined|provided|given|fixed|same|temporal|chronological|stratified|scaffold|subject|speaker|patient|author|user|item|time|cold-start|transductive|inductive|Karpathy|Planetoid|Eigen|common|usual)[- ](?:[\w-]+ )?(?:split(?:s|ting)?|partitions?)\b(?! functions?\b)|\b\w+[’']s? (?:[\w-]+ )?(?:splits?|data partitions?)\b|\bsplits? (?:of|by|from|provided|used|given) (?!(?:the )?(?:nodes?|trees?|batch))|\bsplit (?:[\w-]+ly )?(?:by|at the level of|according to|per|on the level of|chronologically|temporally|randomly|at random)\b|\b(?:split|splits|splitting|divid(?:ed?|ing)|partition(?:ed|ing)?|separated|segregated)\b[^.;]{0,60}\b(?:into|in|for|as)\b[^.;]{0,30}\b(?:train(?:ing)?|test(?:ing)?|validation|dev|evaluation)\b(?! (?:stages?|phases?|process|modes?|of)\b)|\bthe split(?:s|ting)? (?:was|were|is|are)\b|\b(?:the|our|all|each|both) (?:whole |full |entire |resulting )?(?:data(?: ?sets?)?|corpus|corpora|collection|samples?|songs|images|patients|subjects|users|recordings|examples) (?:is|are|was|were) (?:[\w-]+ly )?split\b(?! (?:[\w-]+ly )?(?:into|over|across|among|between) (?:the |a |an )?(?:[\w-]+ ){0,2}(?:windows?|chunks?|patches|tokens?|words|sentences|segments?|frames|clips|pieces|shards?|clients?|workers?|devices?|GPUs|machines|nodes|batch\w*))/i;
/** Other things are split too: taken out before anything is asked. */
const OTHER_SPLITS =
  /\bsplit[- ]half\b|\bsplit[- ](?:criteri\w+|points?|attention|functions?|learning|variables?)\b|\b(?:nodes?|trees?|lea(?:f|ves)|batch\w*|windows?|documents?|sentences?|words?|sequences?|tokens?|tensors?|channels?|heads?|layers?|weights|gradients?|workload)\s(?:is|are|was|were|can be|being|gets?)(?: [\w-]+ly)? (?:split|partitioned|divided)\b(?![^.;]{0,40}\b(?:train|test|valid))|\bpartition functions?\b/gi;
/** What is cut into pieces or classes, or divided by a number, even for training, unless a part for testing is told too. */
const PIECES_OR_NUMBERS =
  /\b(?:(?:split|splits|splitting|divid\w*|partition(?:s|ed|ing)?|separat\w+|segregat\w+)(?: (?!(?:train|test|valid)\w*)[\w-]+){0,6}? in(?:to)? (?:[\w.-]+ ){0,4}?(?:chunks?|windows?|patches|tokens?|words|sentences|paragraphs?|segments?|frames|clips|pieces|blocks|shards?|(?:mini-?)?batch\w*|bins|buckets|classes|categories|levels)|divid\w+(?: [\w-]+){0,5}? by (?:a factor|\d[\d.]*(?![-\w])|two|three|five|ten))\b(?: of [^.;,]{1,30}?(?:tokens|words|characters|sentences|seconds|frames|pixels|samples)\b)?(?: (?:for|in|during|before) (?:the )?(?:pre-?)?training\b)?(?![^.;]{0,70}\b(?:test|valid|dev|evaluat)\w*)/gi;

/** Two or three shares of one whole: "8:1:1", "80/20", "70-15-15". */
const SHARES =
  /(?<![\d.:/–-])(\d{1,3}|0?\.\d{1,2})\s?%?\s?([:/–-])\s?(\d{1,3}|0?\.\d{1,2})\s?%?(?:\s?\2\s?(\d{1,3}|0?\.\d{1,2})\s?%?)?(?![\d:/–-]|\.\d)/g;
const OF_SPLIT = /\b(?:split\w*|train\w*|test\w*|validation|val|dev|tune|partition\w*|divid\w*|random)\b/i;

const NEAR = 40;

/** Whether shares of one whole stand there: they make 100, 10 or 1. */
function hasShares(text: string): boolean {
  return [...text.matchAll(SHARES)].some(({ 0: words, 1: a, 3: b, 4: c, index }) => {
    if (!OF_SPLIT.test(text.slice(Math.max(0, index - NEAR), index + words.length + NEAR))) return false;
    const sum = Number(a) + Number(b) + Number(c ?? 0);
    return Number(a) > Number(b) && Number(b) > 0 && [100, 10, 1].some((whole) => Math.abs(whole - sum) < 1e-9);
  });
}

const FOR =
  '\\b(?:for|into|as|(?:are|is|were|was) in|serv(?:e[sd]?|ing) (?:for|as|in)|used (?:for|in|as)|go(?:es)? to|went to|(?:reserved|kept|saved|left|set aside) for|(?<!\\w)[\\d,]+ (?:in|for|to)) (?:the |our |model |final |external |a |an |only |in-domain )*';
/** "We train 8 models and test 3 of them": numbers of what no data are. */
const OF_MODELS =
  '(?:[a-z-]+ )?(?:models?|networks?|systems?|classifiers?|agents?|polic(?:y|ies)|variants?|runs|seeds|times|of (?:them|these|those))\\b';
/** What parts are for, each with the words that say so. */
const PURPOSES = [
  `${FOR}(?:train(?:ing)?|learning|fitting|development|calibration)\\b(?!-)|\\bused to (?:train|develop|fit|learn|build)\\b|\\bin train\\b|#\\s?train\\w*|\\d\\s?%(?: [\\w-]+){0,5} (?:train|fit|teach)\\b|\\btrain(?:ing)?(?: (?:used|has|had|holds|contains))?[:=(]?\\s?\\d[\\d,]*(?![\\d.,]*\\s?(?:%|h\\b|s\\b|ms\\b|days|${OF_MODELS}))`,
  `${FOR}(?:validation|validating|tuning|dev|val|(?:picking|choosing|selecting|setting) (?:[\\w-]+ )?(?:hyper\\S*|parameters?|settings)|(?:model|hyper\\S*) selection|early stopping)\\b|\\d to validate\\b|\\bin (?:dev|val)\\b|#\\s?(?:dev|val)\\w*`,
  `(?:${FOR}|\\b(?:in|until|before) the )(?:test(?:ing|s)?|evaluation|evaluating|eval|(?:final )?scores?|assessment|assessing|reporting)\\b(?!-)|\\bin (?:test|eval)\\b(?![- ]time)|#\\s?test\\w*|\\d\\s?%(?: [\\w-]+){0,5} test\\b(?! (?:error|accuracy|loss))|\\btest(?:ing)?(?: (?:used|has|had|holds|contains))?[:=(]?\\s?\\d[\\d,]*(?![\\d.,]*\\s?(?:%|h\\b|s\\b|ms\\b|days|${OF_MODELS}))`,
].map((source) => new RegExp(source, 'i'));
/** How many, which years, whose: a part is told by it. */
const WHICH =
  /\d|\b(?:rest|remain\w+|others?|half|third|quarter|ones?|last|first|latter|former|earlier|later|newest|oldest|halved|hundred|thousand|(?:two|three|four|five|six|seven|eight|nine|ten)|hospitals?|subset|portion|part)\b/i;
/** What is set for a phase and divides no data: "a batch of 32 for training and 64 for testing". */
const OF_A_PHASE =
  /\b(?:GPUs?|CPUs?|batch(?:es)?|steps|epochs?|hours?|seconds|minutes|learning rates?|dropout|resolutions?|crops?|crop size|temperature|threads?|memory|budget|losses|hidden|layers?|iterations)\b/i;
/** "3,000 for training", "the rest for testing"; "data sets used for training" tells no parts apart. */
const SHARE =
  /(?:\d ?%?|\b(?:rest|remain\w+|others?|half|third|quarter|ones?|the first|the last|part|subset|portion)\b)[^.;]{0,50}\b(?:for|used for) (?:training|testing|validation|evaluation)\b|\bfor training\b[^.;]{0,60}\bfor (?:testing|validation|evaluation)\b/i;
/** "N_tr = 9000 and N_te = 1000" */
const SYMBOLS = ['(?:tr(?:ain)?|learn)', '(?:te(?:st)?|val|ts)'].map(
  (part) =>
    new RegExp(
      `\\b[nNmM]_?\\s?\\{?\\s?(?:\\\\(?:mathrm|text\\w*|rm)\\s?\\{?\\s?)?${part}\\b[\\s}$]{0,6}=[\\s$]{0,4}\\d`,
    ),
);

/** "trained on the northern shore and evaluated on the southern one" */
const ON_ANOTHER =
  /\b(?:train|fit|learn|develop)\w*\b[^.;]{0,20}\bon (?:the |all |our )?[^.;]{3,60}(?:\band\b|,|\bwhile\b|\bbut\b)[^.;]{0,20}\b(?:test|evaluat|validat)\w*\b[^.;]{0,10}\bon (?:the|those|an?other|other|different|new|unseen)\b/i;
/** "a tenth was set aside to measure the error" */
const SET_ASIDE =
  /\b(?:set|put|kept|left|laid) (?:[\w-]+ ){0,6}?(?:aside|back|apart)\b|\bwith-?held\b|\bnever (?:saw|seen|shown)\b/i;
const TO_TEST = /\b(?:test\w*|evaluat\w*|validat\w*|measur\w*|report\w*)\b/i;

function tellsPurposes(text: string): boolean {
  if (ON_ANOTHER.test(text) || (SET_ASIDE.test(text) && TO_TEST.test(text))) return true;
  if (!WHICH.test(text) || OF_A_PHASE.test(text)) return false;
  return SHARE.test(text) || PURPOSES.filter((pattern) => pattern.test(text)).length >= 2;
}

/** What holds of all work: "one usually sets a test set aside". */
const IN_GENERAL =
  /\b(?:ought to|one (?:usually|typically|often|should|must|would|may|can)|should(?: always)? be|it is (?:common|customary|good practice|usual)|in general)\b/i;
const OF_ITS_OWN = /\b(?:we|our|ours)\b|\d/i;

/** Whether a sentence tells which part of the data is learnt from, and which is tested on. */
export function tellsSplit(sentence: string): boolean {
  if (IN_GENERAL.test(sentence) && !OF_ITS_OWN.test(sentence)) return false;
  const text = sentence.replace(OTHER_SPLITS, ' ').replace(PIECES_OR_NUMBERS, ' ');
  return (
    NAMED.test(text) ||
    IN_TURN.test(text) ||
    SPLIT.test(text) ||
    SYMBOLS.every((pattern) => pattern.test(text)) ||
    hasShares(text) ||
    tellsPurposes(text)
  );
}
