import { follow, standTogether } from './places.ts';
import { leftOut, likeness, sameTexts, sharedWith, tests, texts, trainings } from './sides.ts';

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

/** Whether words tell that training text and tests overlap, leak or are kept apart for it. */
export function tellsOfSameText(text: string): boolean {
  if (LEAKS.test(text) || BY_HEART.test(text)) return true;
  const tested = tests(text);
  if (tested.length === 0) return false;
  const same = sameTexts(text);
  const out = leftOut(text);
  return (
    standTogether(text, same, tested, trainings(text)) ||
    (TO_TESTS.test(text) && !A_METRIC.test(text) && follow(text, [same, tested], TO_THEM)) ||
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
/** "the crawl holds the answers to the": no number of them, which tells of sizes. */
const HOLDS =
  /^[^.;\d]{0,30}\b(?:contain|includ|hold|cover|hav|has|compris)\w*\b(?!.*\b(?:and|while|whereas|for)\b)[^.,;\d]{0,50}$/i;
/** "Of the questions in Kite, 7 % also occur in our crawl." */
const ITEMS_STAND_IN =
  /\b(?:questions|problems|prompts|answers|solutions|passages)\b(?:(?! and )[^.;]){0,60}\b(?:occur|appear|found|present|contained|seen|included)\b[^.;]{0,20}\bin (?:the |our |its )?(?:crawl|(?:pre-?)?training (?:data|set|text|corpus|mix\w*))\b/i;
/** "We searched the corpus for the questions and for their answers." */
const SEARCHES =
  /\b(?:search(?:ed|es|ing)|(?:we|to|and) (?:\w+ )?(?:search|check|scan|query|look)|look(?:ed|ing)?[- ]ups?|looked|checked|queried|scanned|grepp?ed|traced) /i;
const FOR_TESTS =
  /\b(?:for|whether|if|against) (?:any |all |the |our |these |each |of |first )*(?:[\w-]+ ){0,3}?(?:questions?|answers?|prompts?|problems?|solutions?|references?|conversations?|tests?)\b(?!-)/i;

/** Whether words tell that pieces of tests do, or do not, stand in a training text. */
export function tellsOfTestInText(text: string): boolean {
  const learnt = trainings(text);
  if (learnt.length > 0 && SEARCHES.test(text) && FOR_TESTS.test(text)) return true;
  if (ITEMS_STAND_IN.test(text)) return true;
  const tested = tests(text);
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
