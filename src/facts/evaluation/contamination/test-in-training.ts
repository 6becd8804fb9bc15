import { follow, standTogether, type Place } from './places.ts';
import { leftOut, likeness, sameTexts, sharedWith, texts, trainings } from './sides.ts';

const LEAKS =
  /\b(?:train[-–/ ]test|train[-–]to[-–]test|test(?:[- ](?:set|data|time))?|benchmark|evaluation(?:[- ]data)?|data|answer|solution) (?:leak\w*|overlap\w*)\b/i;
/** "overlap with the test sets", "a near-duplicate detector between the pairs and the test images" */
const TO_TESTS =
  /\b(?:overlap\w*|(?:near[- ]?)?duplicat\w*|de-?duplicat\w*|collisions?|exposure|intersect\w*|leak\w*|n-?gram match\w*)\b(?: [\w-]+){0,5}? (?:between|with|of|in|into|to|from|against)\b/i;
const TO_THEM = /^[^.,;]{0,90}$/;
/** Outputs are compared with references by the same words. */
const A_METRIC = /\b(?:ROUGE|BLEU|METEOR|metrics?|references?|hypothes[ie]s|outputs?|generated)\b/i;
/** "Could memorisation explain this?", "mere recall of training text" */
const BY_HEART =
  /\bmemori[sz]\w+\b[^.;]{0,40}\b(?:explain\w*|accounts? for|(?:rather|more) than (?:reason|generali|understand|skill|solv)\w*|inflat\w*)|\b(?:explained|accounted for|inflated|due to|thanks to|(?:result|matter|question|sign|artefact|artifact) of)(?: by| mere)*[^.;]{0,20} memori[sz]\w+|\brecall (?:from|of) (?:the |its )?(?:pre-?)?train\w*|\blearn\w* [^.;]{0,40}\bby heart\b/i;

/** Language models and scores are made of n-grams too; texts have them in common. */
const N_GRAM = /^\S+?[- ]?grams?$/i;
const IN_COMMON =
  /\b(?:overlap|match|collision|collid|shar(?:e|ing)|in common|identical|duplicat|occur|appear|found)\w*/i;
const BESIDE = 50;

const isTie = (text: string, { from, to }: Place): boolean =>
  !N_GRAM.test(text.slice(from, to)) || IN_COMMON.test(text.slice(Math.max(0, from - BESIDE), to + BESIDE));

/** Whether words tell that training text and tests, which stand there, overlap, leak or are kept apart for it. */
export function tellsOfSameText(text: string, tested: readonly Place[]): boolean {
  if (LEAKS.test(text) || BY_HEART.test(text)) return true;
  if (tested.length === 0) return false;
  const same = sameTexts(text);
  const out = leftOut(text);
  const ties = A_METRIC.test(text) ? [] : same.filter((place) => isTie(text, place));
  return (
    standTogether(text, ties, tested, trainings(text)) ||
    (TO_TESTS.test(text) && follow(text, [ties, tested], TO_THEM)) ||
    standTogether(text, out, tested, [...same, ...likeness(text), ...sharedWith(text, tested)])
  );
}

/** "taken out of the pool", "withheld from training" */
const OUT_OF =
  /\b(?:remov|exclud|discard|drop|delet|filter|out|with-?held|held|kept|strip|purg|eliminat|omit|absent)\w*(?: [\w-]+){0,3}? (?:from|of)\b/i;
/** "repositories with solutions to KITE were taken out": one clause. */
const ONE_CLAUSE = /^(?!.*\b(?:evaluat|test|measur|report)\w*)[^.,;:]{1,70}$/i;
/** "None of the items is present in", "do also occur in our": what stands between a test and the text that holds it. */
const STANDS_IN =
  /^[^.;]{0,60}\b(?:appear\w*|occur\w*|included|contained|(?<!\bthan [^.;]{0,20})seen|present|observed|exposed|(?:is|are|was|were|be|been) (?:a )?part|found|stands?|exists?|crop\w* up|turn(?:s|ed)? up|show(?:s|ed)? up)\b[^.;]{0,30}\b(?:during|in|by|of|within|among|through\w*) (?:[\w-]+ ){0,3}$/i;
/** "was used in no stage of": only where it is denied. */
const NEVER_USED =
  /\b(?:no|not|none|never|neither)\b[^.;]{0,80}\bused\b[^.;]{0,40}\b(?:in|for|during|at) (?:[\w-]+ ){0,3}(?:pre-?)?train/i;
/** "the crawl holds the answers to the": no number of them, which tells of sizes, and no tasks, which are no texts. */
const HOLDS =
  /^[^.;\d]{0,30}\b(?:contain|includ|hold|hav|has|compris)\w*\b(?!.*\b(?:and|while|whereas|for|tasks?|domains?|topics?|formats?|styles?|skills?|languages?|subjects?)\b)[^.,;\d]{0,50}$/i;
/** "Of the questions in Kite, 7 % also occur in our crawl." */
const ITEMS_STAND_IN =
  /\b(?:questions|problems|prompts|answers|solutions|passages)\b(?:(?! and )[^.;]){0,60}\b(?:occur|appear|found|present|contained|seen|included)\b[^.;]{0,20}\bin (?:the |our |its )?(?:crawl|(?:pre-?)?training (?:data|set|text|corpus|mix\w*))\b/i;
const SEARCHED =
  '(?:search(?:ed|es|ing)|(?:we|to|and) (?:\\w+ )?(?:search|check|scan|query|look)|look(?:ed|ing)?[- ]ups?|looked|checked|queried|scanned|grepp?ed|traced)(?! at\\b)';
/** What holds the text that is learnt from; settings too are searched for, on other data. */
const STOCK =
  '(?<!(?:validation|held-?out|test|dev|development|evaluation)[- ])(?:corpus|corpora|crawl\\w*|data(?:-?sets?)?|dumps?|mixture|training (?:sets?|text)|texts?|documents|index|Pile|C4|web)';
/** "We searched the corpus for the questions and for their answers", "the corpus was searched", "looked up in the crawl". */
const SEARCHES = new RegExp(
  `\\b${SEARCHED} (?:[\\w-]+ ){0,5}?${STOCK}\\b|\\b${STOCK} (?:is|are|was|were|been|be) (?:\\w+ )?${SEARCHED}|\\b${SEARCHED} [^.;]{0,70}\\b(?:in|within|among|through|against|of) (?:[\\w-]+ ){0,4}?${STOCK}\\b`,
  'i',
);
const FOR_TESTS =
  /\b(?:for|whether|if|against) (?:any |all |the |our |these |each |of |first )*(?:[\w-]+ ){0,3}?(?:questions?|answers?|prompts?|problems?|solutions?|references?|conversations?|tests?)\b(?!-)/i;

/** Whether words tell that pieces of tests, which stand there, do or do not stand in a training text. */
export function tellsOfTestInText(text: string, tested: readonly Place[]): boolean {
  const learnt = trainings(text);
  if (learnt.length > 0 && SEARCHES.test(text) && FOR_TESTS.test(text)) return true;
  if (ITEMS_STAND_IN.test(text)) return true;
  if (tested.length === 0) return false;
  const out = leftOut(text);
  return (
    (OUT_OF.test(text) && standTogether(text, out, tested, learnt)) ||
    // "The test articles were left out when the corpus was put together."
    (follow(text, [tested, out], /^[^.;,]{0,40}$/) &&
      follow(text, [out, learnt], /^ (?:when|while|as|before|from)\b/)) ||
    (follow(text, [texts(text), tested], ONE_CLAUSE) &&
      (follow(text, [tested, out], ONE_CLAUSE) || follow(text, [out, texts(text)], ONE_CLAUSE))) ||
    follow(text, [tested, learnt], STANDS_IN) ||
    follow(text, [learnt, tested], HOLDS) ||
    NEVER_USED.test(text)
  );
}
