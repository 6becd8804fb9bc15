import { BENCHMARK } from '../benchmarks.ts';
import { sparing } from '../../text/search/sparing.ts';
import { placesOf, type Place } from './places.ts';

const PIECES =
  '(?:(?:data-?)?sets?|data|splits?|parts?|portions?|halves|partitions?|suites?|collections?|tasks?|benchmarks?|items?|questions?|examples?|instances?|prompts?|problems?|exercises?|samples?|images?|pictures|photos|paragraphs?|passages?|documents?|articles?|texts?|sentences?|strings?|quer(?:y|ies)|cases?|inputs?|utterances?|speakers?|recordings?|chapters?|proteins?|sequences?|families|structures?|molecules?|compounds?|functions?|solutions?|answers?|captions?|videos?|clips?|songs?|pages?|n-?grams?)';
const KIND_OF_TEST =
  '(?:test(?:ing)?|evaluation|eval|validation|dev(?:elopment)?|held-?out|downstream|zero-shot|benchmark|probing|exam(?:ination)?|competition|contest|quiz|target task)';

/** What is tested on: "the test sets", "benchmark items", "the chapters read in dev and test", "the tasks we evaluate on". */
const TESTS = sparing(
  new RegExp(
    `\\b${KIND_OF_TEST}(?:[- ](?:(?:and|or|/|&) (?:the )?)?(?!${PIECES}\\b)[\\w-]+)?[- ]${PIECES}\\b|\\bbenchmarks?\\b|\\b(?:dev|val|validation|train|training)(?:,? and |, | ?/ ?|,? or )(?:the )?(?:test|eval)\\b|\\b(?:the|our|its|public|these|those|of|all|any) (?:exams?|tests|quiz\\w*|examinations?)\\b|\\b(?:tasks?|data-? ?sets?|sets) (?:that |which |on which )?we (?:\\w+ )?(?:evaluate|test|score|measure)\\b`,
    'gi',
  ),
);
/** "MMLU questions", "the Kite2 test set": a name before the pieces of a test. */
const NAMED_TESTS =
  /\b[A-Z]\w*[A-Z\d]\w*(?:-\w+)?(?:[’']s)? (?:(?:test|dev|validation|evaluation)\b|(?:questions?|prompts?|problems?|items?|passages?|paragraphs?)\b)/g;

/** What is learnt from: "the pre-training mixture", "our crawl", "the unlabelled pool". */
const TRAININGS =
  /\b(?:pre-?)?train(?:ing)?(?![- ](?:steps?|loss|time|runs?|costs?|accuracy|procedure|objective|models?|weights|neighbou?rs?))\b|\bpre-?trained on\b|\b(?:corpus|corpora|crawl(?:s|ed)?|dumps?|mixture|data mix|(?:fine-?tuning|unlabel+ed|instruction(?:-tuning)?|alignment|source) (?:data\w*|mix\w*|pool|set|audio|text|examples?|images?|recordings?|speech|corp\w+)|web(?: ?pages?| text| data)?|internet|image[-–]text pairs|Common ?Crawl|Web ?Text|C4|UniRef\w*|the Pile|LAION\S*|LibriLight)\b/gi;

/** What ties a text of the one to a text of the other for sure. */
const SAME_TEXTS =
  /\b(?:overlap\w*|(?:near[- ]?)?duplicat\w*|de-?duplicat\w* (?:[\w-]+ ){0,6}?against|collisions?|exposure|(?:\d{1,3}|[nNk])[- ]?grams?|verbatim|word[- ]for[- ]word|sub-?strings?|exact(?:ly)?[- ](?:string[- ])?match\w*(?! (?:on|scores?|accurac\w+|metrics?|rates?|as|is|and F1)\b)|(?:string|fuzzy|hash)[- ]match\w*|in common|leak\w*|MinHash|Bloom[- ]filter\w*|identical (?:to|cop\w+|texts?|strings?|questions?|items?|documents?))/gi;
/** What ties them where one of them is left out for it; data are also chosen for being like the tests. */
const LIKENESS =
  /\b(?:(?:embedding|cosine|lexical|semantic|textual|text|sequence|edit|Tanimoto|Jaccard|Levenshtein) (?:similarit\w+|distances?)|similarit\w+ (?:to|with|of|above|over)|(?:sequence )?identity (?:to|with|of|above|over)|homolog\w+ (?:to|of|with))/gi;

/** What may tie them where one of them is left out for it. */
const SHARED_SOURCES =
  /\b(?:shar(?:e[sd]?|ing)|sources? (?:of|for)|underl(?:ie[sd]?|ying)|(?:made|built|drawn|derived|taken|constructed|compiled|originat\w+|com(?:e|es|ing)) (?:from|out of|upon)|used (?:in|by|for|to (?:build|create|make))|contain\w*|includ\w+|appear\w*|occur\w*|found|match\w*|quot\w+|similar to|close to|part of|belong\w*|resembl\w+|mention\w*)\b/gi;

/** What is done to a text that stands on both sides. */
const LEFT_OUT =
  /\b(?:remov(?:e[sd]?|ing|al)|exclu(?:de[sd]?|ding|sions?)|discard\w*|dropp?(?:ed|ing)?(?! (?:at|by|to|below|under|sharply|slightly)\b)|delet(?:e[sd]?|ing|ion)|filter(?:ed|ing|s)?|(?:black|block|deny)[- ]?list\w*|block(?:ed|ing)?|(?:took|take[ns]?|taking|kept|keep(?:ing)?|left|leav(?:e|ing)|screened|weeded|sorted|cut|thrown|threw|set) (?:[\w-]+ ){0,3}?(?:out|away|aside|off)|with-?(?:held|hold\w*|drawn)|held back|strip(?:ped|ping)?|purg\w+|skip(?:ped|ping)?|eliminat\w+|prun(?:ed|ing)|scrub\w*|rejected|omit\w*|banned|clean(?:ed|ing)? (?:of|from))\b/gi;
/** What a training text consists of. */
const TEXTS =
  /\b(?:documents?|web ?pages|pages|files?|repositor(?:y|ies)|repos|URLs?|domains|web ?sites|sites|posts?|threads?|lines|sequences|chunks|articles?|books?|snippets?)\b/gi;

export const tests = (text: string): readonly Place[] => placesOf(text, TESTS, NAMED_TESTS, BENCHMARK);
export const trainings = (text: string): readonly Place[] => placesOf(text, TRAININGS);
export const sameTexts = (text: string): readonly Place[] => placesOf(text, SAME_TEXTS);
export const likeness = (text: string): readonly Place[] => placesOf(text, LIKENESS);
/** DROP is a test set. */
export const leftOut = (text: string): readonly Place[] =>
  placesOf(text, LEFT_OUT).filter(({ from }) => !text.startsWith('DROP', from));
export const texts = (text: string): readonly Place[] => placesOf(text, TEXTS);

/** Where a text of the tests is said to stand: "sharing a run of words with the test set", "a source of the dev set". */
export const sharedWith = (text: string, tested: readonly Place[]): readonly Place[] =>
  placesOf(text, SHARED_SOURCES).filter(({ to }) =>
    tested.some(({ from }) => from >= to && from - to <= NEAR && !/[.,;]/.test(text.slice(to, from))),
  );
const NEAR = 45;
