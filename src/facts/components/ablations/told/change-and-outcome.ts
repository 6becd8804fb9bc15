/**
 * A sentence that changes one thing and says what came of it, in whatever words: "using either of the two alone does not
 * lead to an improvement", "with four devices instead of two the gain is limited", "without it, the map is inconsistent".
 * What is changed and what came of it stand near each other, in one clause or in two that follow.
 */
const CHANGE: readonly RegExp[] = [
  // What a claim of strength goes without is no part.
  /\b(?:without|w\/o|in the absence of|lacking)\s(?!(?:any|the need|loss|bells|requir\w+|sacrific\w+|compromis\w+|access|exception|chang\w+|modif\w+|additional|extra|fine-?tuning|supervision|labels?|re-?training|training|knowing|resort\w*|considering|hav\w+|affect\w*|increas\w*|hurt\w*|explicit|human|ground[- ]truth|test-time|degrad\w+|us\w+ (?:any|extra|additional|external))\b)/gi,
  /\b(?:remov(?:e|es|ed|ing|al)|omit(?:s|ted|ting)?|omission|exclu(?:de|des|ded|ding|sion)|disabl(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing|ion)|ablat(?:e|es|ed|ing)|discard(?:s|ed|ing)?|turn(?:ed|ing)? off|switch(?:ed|ing)? off|tak(?:en|ing) out|le(?:ft|aving) out)\b/gi,
  /\b(?:replac(?:e|es|ed|ing)|substitut(?:e|es|ed|ing)|swapp?(?:s|ed|ing)?)\b/gi,
  /\b(?:alone|by itself|on (?:its|their) own|in isolation|individually)\b/gi,
  /\b(?:too|excessively|overly|very) (?:large|small|many|few|high|low|long|short|deep|shallow|strong|weak)\b/gi,
  /\b(?:instead of|rather than|in place of|as opposed to) (?:an? |the |one\b|two\b|three\b|four\b|five\b|\d)/gi,
  /\b(?:tested|tried|compared?|evaluated?|explored?|experimented with) (?:two|three|four|five|six|\d+|several|various|different|multiple|alternative) (?:[\w-]+ ){0,3}?(?:architectures|functions|designs|strategies|options|alternatives|choices|variants|losses|schemes|sizes|values|settings)\b/gi,
  /\b(?:than|outperform\w*|match\w*|beats?|surpass\w*) (?:or \w+ )?(?:the|our|its|all|both|more complex|simpler) (?:[\w-]+ ){0,2}?(?:variants?|ablated versions?)\b/gi,
  /\busing (?:only )?(?:an? (?:single|fixed|random|constant|larger|smaller|shared|separate)|one|two|three|four|five|\d+|fewer|more|larger|smaller) [\w-]+/gi,
];

/** What came of it, for better or worse. */
const OUTCOME: readonly RegExp[] = [
  /\b(?:drops?|dropped|degrad\w+|decreas\w+|declin\w+|deteriorat\w+|worse\w*|hurts?|harms?|suffers?|collapses?|diverges?|lowers?|lower|poor(?:ly|er)?|negatively|inconsistent|unstable)\b/gi,
  /\b(?:improv\w+|increases?|increased|boosts?|boosted|gains?|raises?|raised|benefi\w+|outperforms?|better|best|optimal|match(?:es)?)\b/gi,
  /\b(?:no|little|limited|marginal|negligible|significant|slight|small|large|not) (?:\w+ )?(?:benefits?|improvements?|gains?|effects?|impacts?|differences?|changes?)\b|\b(?:can|could) only\b|\bwould (?:not )?have\b|\bis (?:not )?(?:crucial|essential|important|sufficient|enough|necessary)\b/gi,
];
/** In characters. */
const NEAR = 110;

/** What is cleaned out of data, and what others or other works go without. */
const NOT_A_PART =
  /\b(?:remov|exclud|discard|omit|eliminat|filter)\w* (?:all |any |the |these |those |very |near[- ]?)*(?:[\w-]+ )?(?:duplicates?|stop ?words|punctuation|outliers?|samples?|images?|examples?|sentences?|documents?|utterances?|instances?|papers?|users?|noise|artifacts?|background|patients?|questions?|pages?|tokens?|rows?|records?|entries|items)\b|\b(?:methods|approaches|works|techniques|systems|models|baselines|studies|LLMs)\b[^.;,]{0,30}\b(?:without|lacking)\b|\bwithout loss\b/i;
/** What is to come, what is asked, and what somebody else does. */
const NOT_TRIED =
  /\?\W*$|\b(?:future work|in the future|we plan|one could|could be replaced|can be replaced|may be replaced|it is possible to)\b|\[\d+(?:, ?\d+)*\] (?:remov|replac|propos|us)|^\W*(?:To|In order to) (?:avoid|address|overcome|reduce|mitigate|prevent|improve)\b|\bfollowing \[/i;

/** Whether what a sentence tells of was done, and to a part of a method. */
export const isTried = (text: string): boolean => !NOT_A_PART.test(text) && !NOT_TRIED.test(text);

/** Whether a sentence changes something and says what came of it. */
export function tellsOutcomeOfChange(text: string): boolean {
  if (text.length > LONGEST || !isTried(text)) return false;
  const outcomes = placesOf(OUTCOME, text);
  return (
    outcomes.length > 0 &&
    placesOf(CHANGE, text).some(({ start, end }) =>
      outcomes.some((one) => Math.max(one.start - end, start - one.end) <= NEAR),
    )
  );
}
/** In characters: of a longer sentence the change and the outcome are hardly of one thing. */
const LONGEST = 500;

const placesOf = (patterns: readonly RegExp[], text: string): { start: number; end: number }[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );

/** One of these is in every sentence that changes something. */
export const MAY_CHANGE = CHANGE.map(({ source }) => new RegExp(source, 'i'));
