import type { Item } from '../settings/stated.ts';
import { LANGUAGE_NAME } from './language-names.ts';

const COUNT = String.raw`(?<![\w.,$-]|[×x] ?|\\times ?)\d[\d,]{0,11}(?:\.\d{1,3})?\s?(?:[kKMBT]\b|thousand|million|billion|trillion)?\+?`;
const THINGS = String.raw`(?:(?:training|test|labell?ed|unlabell?ed|unique|annotated|high-quality|natural|text|web|video|sentence|question[-–]answer|image[-–]text|instruction|parallel|raw|high-resolution|synthetic|colou?r|total)\s){0,2}(?:tokens|images|pictures|examples|samples|sentences|sentence pairs|pairs|documents|questions|problems|articles|pages|videos|clips|utterances|conversations|dialogues|instances|records|trajectories|graphs|molecules|words|prompts|frames|scenes|rows)`;
const DATA =
  /\b(?:data ?sets?|data|corpus|corpora|collection|benchmark|(?:training|test) sets?|contains?|comprises?|consists?)\b/i;
const NEVER = /(?!)/;

const SIZE: Item = {
  id: 'data-size',
  title: 'size',
  word: DATA,
  prose: [
    new RegExp(
      `\\b(?:contain|compris|consist|includ|total|collect|gather|has|have|of|with|on|from|over|about|roughly|approximately)\\w*\\b[^.;]{0,30}?(?<value>${COUNT}\\s${THINGS})\\b`,
      'i',
    ),
  ],
  not: /^For (?:example|instance)\b|\b(?:batch\w*|per (?:second|batch|device|step|GPU)|context|window|vocabulary|sequence length|sequences? of|flatten\w*|steps|perplexity)\b/i,
  notAs: [
    // "trained for 70M images", "a training length of 150,000 images": how long
    /\b(?:pre-?train|train|fine-?tun)\w*\b[^.;‹]{0,60}\bfor (?:about |the )?‹/i,
    /\b(?:train\w*|learning) (?:length|time|duration|schedule|budget)s?\b[^.;‹]{0,50}‹|\bdurations? of ‹/i,
    // "given only 64 examples", "with as few as 10 images": what was enough
    /\b(?:given|with|from|on|using|after) (?:only|just|merely|as few as|as little as|fewer than|less than) ‹/i,
    // "each containing 1000 images": of a part
    /\beach (?:\w+ )?(?:contain|compris|consist|hold|ha)\w*(?: of)? ‹/i,
    /\b(?:first|every|per|random|another) ‹/i,
  ],
  label:
    /^(?:#|number of|num|n)? ?(?:tokens|images|examples|samples|sentences|documents|questions|instances)$|^(?:disk )?size$/,
  cell: /\d/,
  several: true,
};

const PART = String.raw`(?:train(?:ing)?|test(?:ing)?|validation|val|dev(?:elopment)?|held-out|calibration)`;
const SPLITS: Item = {
  id: 'splits',
  title: 'splits',
  word: /split|partition|fold|hold|held|valid|test set|dev set|development set/i,
  prose: [
    /(?<value>\b\d{1,3} ?[/:] ?\d{1,3}(?: ?[/:] ?\d{1,3})?\b)[^.;]{0,40}\b(?:splits?|train\w*|ratio)\b/i,
    /\b(?:splits?|ratio)\b[^.;]{0,40}?(?<value>\b\d{1,3} ?[/:] ?\d{1,3}(?: ?[/:] ?\d{1,3})?\b)/i,
    /(?<value>\b\d{1,3} ?%[^.;]{0,30}\btrain\w*\b[^.;]{0,60}\b\d{1,3} ?%[^.;]{0,30}\b(?:test|valid|val|dev)\w*)/i,
    // "90% of the letters for training the model and 10% for testing"
    /(?<value>\b\d{1,3} ?%(?: of [^.;%]{1,60})? (?:for|as|to) (?:the )?train\w*\b[^.;%]{0,50}\b(?:and|,) ?(?:the (?:other|remaining) )?\d{1,3} ?%(?: of [^.;%]{1,40})? (?:for|as|to) (?:the )?(?:test|valid|val|dev|evaluat)\w*)/i,
    /(?<value>\b(?:\d{1,2}|five|ten|k)-fold cross[- ]validation)\b/i,
    new RegExp(
      `(?<value>\\b\\d[\\d,]{1,9}(?: \\w+){0,2} (?:for |as )?${PART}\\b[^.;]{0,40}?\\b\\d[\\d,]{1,9}(?: \\w+){0,2} (?:for |as )?${PART})\\b`,
      'i',
    ),
    new RegExp(
      `(?<value>\\b(?:(?:standard|official|original|default|public|random|same) )?${PART}(?:(?:,|/|–|-| and| or) ?${PART}){1,2} (?:sets?|splits?|partitions?))\\b`,
      'i',
    ),
    new RegExp(`\\b(?<value>(?:standard|official|original|default|public) ${PART} (?:sets?|splits?))\\b`, 'i'),
    /\b(?<value>held?[- ]?out (?:data|set|examples|portion|split|validation set|test set|documents))\b/i,
  ],
  label: NEVER,
  cell: NEVER,
};

const LANGUAGES: Item = {
  id: 'languages',
  title: 'languages',
  word: new RegExp(`\\b(?:${LANGUAGE_NAME}|languages|multilingual|monolingual)\\b`),
  prose: [
    new RegExp(
      `\\b(?<value>(?:${LANGUAGE_NAME})(?:[-–](?:to[-–])?(?:${LANGUAGE_NAME})|(?:, | and |, and )(?:${LANGUAGE_NAME})){0,8})\\b`,
    ),
    /\b(?<value>(?<![\d.])(?:\d{1,4}|two|three|four|five|ten) (?:natural |human |different |high-resource |low-resource )?languages)\b/,
    /\b(?<value>(?:multi|mono)lingual) (?:data|text|corpus|corpora|model)/i,
  ],
  // "Prague, Czech Republic", "the Chinese Academy of Sciences" are addresses.
  notAs: [
    /›[ ,](?:Republic|Academy|University|Institute|Ministry|Academic|Research (?:Council|Foundation)|National|Science Foundation)\b/,
    /\b(?:University|Institute|Academy|Faculty|Department)\b[^.;‹]{0,40}‹/,
    // "Pasta is an Italian dish", "a Greek letter": of things, where nothing beside it is said of speech or text
    /‹(?:\w+)› (?!(?:and|or|to|into|only|as|for|from|in|is|are|was|were|with|but|on|by|using|because|than|that|while|when|we|at|via)\b)(?!(?:[\w-]+ ){0,2}(?:languages?|texts?|words?|sentences?|speakers?|speech|audio|data\w*|corp\w+|articles?|documents?|questions?|reviews?|tweets?|news\w*|Wikipedia|wiki\w*|pages?|books?|stories|poems?|translations?|models?|LL?Ms?|BERT|GPT|subset|part|portion|version|side|train\w*|test|dev|validation|set|benchmarks?|tasks?|tokens?|tokeni[sz]\w+|vocabulary|grammar|dialogues?|conversations?|prompts?|instructions?|captions?|web|Treebank|Gigaword|NLP|NLI|QA|ASR|MT|NER|exams?|students?|verbs?|nouns?|pronouns?|idioms?|names?|tweets|posts|comments?|lyrics|lexic\w+|dictionar\w+|literature|parliament|subtitles?|transcripts?|characters?|natives?|learners?)\b)[a-z]/,
  ],
  not: /\bEnglish (?:translation|proficiency|letters|alphabet|words? for)\b/,
  label: /^languages?$/,
  cell: /\p{Lu}\p{L}{3}/u,
};

const VERSION: Item = {
  id: 'versions',
  title: 'version or date',
  word: /version|dump|snapshot|release|retrieved|collected|crawl/i,
  prose: [
    /\b(?:data ?set|corpus|corpora|dumps?|Wikipedia|crawl|snapshots?|benchmark|OpenML|Hub)\b[^.;]{0,40}?(?<value>\b(?:v(?:ersion)? ?\d+(?:\.\d+){0,2}|(?:January|February|March|April|May|June|July|August|September|October|November|December)[ -](?:\d{1,2}, )?(?:19|20)\d\d|(?:19|20)\d\d-\d\d(?:-\d\d)?))\b/i,
    /(?<value>\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?20\d\d) (?:dumps?|snapshots?|release|version)\b/i,
  ],
  label: NEVER,
  cell: NEVER,
};

/** What sentences and tables state of the data in numbers and names. */
export const DATA_ITEMS = [SIZE, SPLITS, LANGUAGES, VERSION];
