import type { Section } from '../../../paper/nodes.ts';
import { OF_RESULTS, type SpreadKind } from '../phrases.ts';

/** What a spread or a test may be of, where it is of no result. */
export type SpreadSubject = 'participants' | 'check' | 'data' | 'bias' | 'parts';

/** What a reader is told of each. */
export const SUBJECT_SAYS: Readonly<Record<SpreadSubject, string>> = {
  participants: 'of the people who took part, not of a result',
  check: 'of a check of the set-up, not of a result',
  data: 'of the data, not of a result',
  parts: 'of the parts of one network, not of a result',
  bias: 'the measure itself, not how sure it is',
};

const SIGN = String.raw`(?:±|\\pm|\+\/-|\bSDs? ?[=:]|\bstd\.? ?[=:]|\bstandard deviations?\b)`;
/** What a person has. What a network guesses of it ("age estimation") is a result. */
const TRAIT = String.raw`\b(?:(?:mean |average |median )?(?:age(?:s|d)?|BMI|body[- ]mass(?: index)?|body[- ](?:weight|height)|years of (?:\w+ )?(?:experience|education|practice|schooling))|(?:work|clinical|professional|teaching|driving) experience)\b(?! (?:prediction|estimat\w+|regress\w+|errors?|gaps?|MAE|groups?|bias))`;
/** "aged 31.2 ± 6.0 years", "27 ± 4 years old", "mean age 24 (SD = 3)": cut out, so that the rest of the sentence is asked alone. */
const OF_PERSONS = new RegExp(
  String.raw`${TRAIT}(?:(?!\b(?:errors?|MAE|RMSE|accurac\w+|predict\w*|estimat\w*|within)\b)[^;±]){0,60}?${SIGN} ?\$?[\d·.]*|\d[\d·. ]*\$? ?${SIGN} ?\$?[\d·. ]*\$? ?(?:years?|yrs?)(?: old\b| of (?:age|experience|education|practice)\b|[- ]olds?\b)`,
  'gi',
);

/** "The groups did not differ in age", "matched for sex". */
const DEMOGRAPHIC =
  /\b(?:demographics?|(?:baseline|participants?|patients?|sample|subject) characteristics)\b|\b(?:differ\w*|matched|balanced|comparable)\b[^.;]{0,60}\b(?:ages?|sex|gender|education|BMI|handedness|ethnicity)\b/i;
const CHECK =
  /\b(?:manipulation|induction|randomi[sz]ation|attention|balance) checks?\b|\b(?:induc(?:tion|ed|ing)|manipulation|elicit(?:ation|ed|ing))\b[^.;]{0,40}\b(?:was|were|is|has been)\b[^.;]{0,20}\b(?:verified|confirmed|validated|checked|successful|effective)\b|\b(?:verif(?:y|ies|ied)|confirm(?:s|ed)?|validat(?:e|es|ed)|check(?:s|ed)?)\b[^.;]{0,30}\b(?:induction|manipulation|elicitation|randomi[sz]ation)\b/i;

/** Where a paper tells whom and what it measures. */
const OF_THE_SAMPLE =
  /\b(?:participants?|subjects|cohorts?|demographics?|patients?|recruitment|data ?sets?|data (?:collection|acquisition|statistics)|study population|sample characteristics)\b/i;
const TELLS_RESULTS =
  /\b(?:results?|experiments?|evaluations?|analys[ei]s|performance|metrics?|ablations?|comparisons?|protocols?|effects?)\b/i;
/** "The recordings last 41 ± 9 seconds", "each question has …". */
const DATA_FIRST =
  /^\W{0,4}(?:(?:the|our|each|all|this|these|an?|resulting|final|whole|full|test|training|on average,?) ){0,4}(?:[\w-]+ ){0,2}?(?:data-? ?sets?|corpus|corpora|cohorts?|questions|prompts|documents|sentences|recordings|sessions|captions|dialogues|videos|clips|utterances|question|prompt|document|recording|session|caption|dialogue|clip)(?: (?:in|of|from) (?:[\w-]+ ){1,4}?)? (?:are|is|was|were|contain\w*|compris\w+|consist\w*|includ\w+|ha(?:s|ve|d)|span\w*|last\w*|averag\w+)\b/i;
/** What tells of repetition whatever the sentence is about. */
const REPEATED = /\b(?:runs?|seeds?|trials|repetitions|folds|splits|re-?runs?|initiali[sz]ations)\b/i;

/** "Less bias (lower std)", "a smaller deviation means that the groups are treated alike": the deviation is what is measured. */
const COMPARED = String.raw`\b(?:lower|higher|smaller|larger|less|reduced|similar) (?:[\w-]+ )?(?:std\.?|stds|standard deviations?|SDs?|variances?)(?!\w)`;
const LEANING = String.raw`\b(?:bias(?:es|ed)?|unbiased|sentiments?|stereotyp\w+|toxic\w*|polarity|regard scores?|fair(?:ness|er)?|parity|demographic groups?|within (?:the|each|a|every) group)\b`;
const DEVIATION_IS_BIAS = new RegExp(
  `${COMPARED}[^.;]{0,100}${LEANING}|${LEANING}[^.;]{0,60}\\([^()]{0,60}${COMPARED}`,
  'i',
);
/** The head of lines whose sign is of people's or texts' leanings: "sentiment score (avg ± std)". */
const LEANING_SIGNED =
  /\b(?:sentiments?|stereotyp\w+|toxicity|polarity|regard|bias(?:es)?)\b(?: scores?)?[^.;|]{0,12}\(?\s?(?:avg\.?|mean|average)\s?(?:±|\\pm|\+\/-|and|\/)\s?(?:std|s\.?d)/i;

/** "The deviation of the attention over the heads of one layer" */
const OVER_PARTS =
  /\b(?:across|over|among|between) (?:(?:all|the|different|its|their|our|these|of|attention|\d{1,4}) ){0,4}(?:heads|layers|neurons|channels|units|positions|tokens|pixels|patches)\b/i;
const SIGNAL =
  /\b(?:attention|activations?|norms?|weights|entrop(?:y|ies)|gradients?|embeddings?|hidden states?|logits|singular values|similarit(?:y|ies))\b/i;

/** The words without spreads of ages and the like. */
export const withoutPersons = (text: string): string => text.replace(OF_PERSONS, ' ');

/** What else than a result the deviation or the test of a sentence is of; null where nothing says so. */
export function subjectOf(text: string, kind: SpreadKind, section: Section): SpreadSubject | null {
  if (kind === 'runs' || REPEATED.test(text)) return null;
  if (kind !== 'test' && OVER_PARTS.test(text) && SIGNAL.test(text)) return 'parts';
  if (kind === 'error bars') return null;
  if (kind === 'deviation' && DEVIATION_IS_BIAS.test(text)) return 'bias';
  if (kind === 'test' && CHECK.test(text)) return 'check';
  if (OF_RESULTS.test(text)) return null;
  if (kind === 'test') return DEMOGRAPHIC.test(text) ? 'participants' : null;
  if (kind === 'deviation' && /\bages?d?\b/i.test(text) && isOnTheSample(section)) return 'participants';
  return DATA_FIRST.test(text) && isOnTheSample(section) ? 'data' : null;
}

const isOnTheSample = ({ heading }: Section): boolean =>
  heading !== null &&
  OF_THE_SAMPLE.test(heading.title) &&
  !TELLS_RESULTS.test(heading.title.replace(/\bprotocols?\b/i, ''));

/** A table's caption or one of its heads that says so of the signs in its cells. */
export function tableSubject(caption: string, heads: readonly string[]): SpreadSubject | null {
  if (REPEATED.test(caption)) return null;
  if (CHARACTERISTICS.test(caption)) return 'participants';
  if (DATA_STATISTICS.test(caption) && !OF_RESULTS.test(caption)) return 'data';
  return heads.some((head) => LEANING_SIGNED.test(head)) ? 'bias' : null;
}
const CHARACTERISTICS =
  /\b(?:demographics?|(?:baseline|participants?['’]?|patients?['’]?|subjects?['’]?|cohort|clinical|sample) characteristics|characteristics of (?:the |our |all )?(?:[\w-]+ )?(?:participants|patients|subjects|cohorts?|sample|annotators|raters))\b/i;
const DATA_STATISTICS =
  /\b(?:(?:data ?sets?|corpus|corpora|data) statistics|statistics of (?:the |our |all )?(?:[\w-]+ ){0,3}(?:data ?sets?|corpus|corpora|data)|(?:token|sentence|prompt|document|text|answer|question|response) lengths?)\b/i;

/** The line of a table on a trait of people: "Age (years)". */
export const isOfPersons = (label: string): boolean => PERSON_LINE.test(label.trim());
const PERSON_LINE =
  /^\W{0,2}(?:(?:mean|average|median) )?(?:ages?|BMI|body[- ]mass index|height|body weight|weight ?\((?:kg|lbs?)\)|education|years of \w+|experience ?\(|MMSE)\b(?! (?:prediction|estimat\w+|regress\w+|errors?|gaps?|MAE|accuracy))/i;

/** A plot of what users liked, where the paper measures otherwise too. */
export const OF_LIKING =
  /\b(?:user stud(?:y|ies)|user surveys?|user preferences?|preference (?:percentages?|rates?|scores?)|subjective (?:ratings?|preferences?)|questionnaires?)\b/i;
