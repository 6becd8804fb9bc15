import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { isOthersData } from '../../assets/others-data.ts';
import { kindOf } from '../../kind/kind.ts';
import { CITATION } from '../../text/citations.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { isInvitation, OF_ALL, TOLD_OF_SET } from './annotator-acts.ts';
import { annotatedSets } from './annotated-sets.ts';
import { COUNTED_ACTS } from './annotator-counts.ts';
import { COUNTED, WORK } from './annotator-work.ts';
import { CHECKED_BY_PROFESSION, isOfAttackingModel, TEAM_WORK } from './annotator-teams.ts';
import { AGENTS, DETAILS, HEADCOUNT, PEOPLE } from './annotator-phrases.ts';
import { AGREES_WITH_PEOPLE, isOwnComparison, isTakenOverJudge } from './judge-against-people.ts';

/** Work of people that the paper had done, and what it says of them. */
export interface Annotators {
  /** Sentences that say that people label, rate or compare for this paper. */
  readonly work: readonly Statement[];
  /** The sentence that says how many they are. */
  readonly count: Statement | null;
  /** What else is said of them: agreement, pay, instructions, recruitment. */
  readonly details: readonly { what: string; statement: Statement }[];
}

/** Others' labels, prompts to models, what somebody could do, and annotators that are models. */
const NOT_OWN =
  /\bet al\b|\bhuman experts?['’]s? (?:trajector|demonstrat|play|games?|polic|moves?|scores?)|\b(?:typically|usually|often|commonly|traditional\w*|would|could|future|prior|previous|existing|expensive|costly|without|instead of|rather than|requires?|avoid\w*|simulat\w+|benchmark (?:was|is|were)) (?:[\w-]+ ){0,5}(?:annotat\w+|raters?|human|crowd\w*|participants?|evaluators?|experts)\b|\b(?:LLM|GPT-?\d\w*|automatic|model|AI|auto-?|rule|learned) ?(?:-based )?(?:annotators?|raters?|evaluators?)\b|^You are\b|\bagents?\b|\b(?:dataset|cohort|database|subjects'?|patients?|federated|clients?|scans?|PET|MRI|EEG|fMRI)\b[^.;]{0,60}\bparticipants\b|\bparticipants\b[^.;]{0,60}\b(?:scans?|PET|MRI|EEG|fMRI|game|auction|federat\w+)\b/i;

const isOfOwnSection = ({ text, section, within }: Statement): boolean =>
  !NOT_OWN_WORK.has(section.role) && within.type !== 'footnote' && text.length < 700;

const isTheirWork = (one: Statement): boolean =>
  isOfOwnSection(one) && !NOT_OWN.test(one.text) && !OF_ALL.test(one.text) && !isInvitation(one.text);

/** "We selected 27 students with over 80 letters": people whose texts are the data label nothing. */
const isOfData = (text: string): boolean =>
  AS_DATA.test(text) && !LABELS.test(text) && !WORK.some((pattern) => pattern !== COUNTED && pattern.test(text));
const AS_DATA =
  /\b(?:students|participants|volunteers|respondents|subjects|native speakers|physicians|clinicians)\b[^.;]{0,12}\b(?:with|who (?:have |had )?(?:wrote|written|posted|submitted)|whose|having|by their)\b[^.;]{0,30}\b(?:essays?|writings?|letters?|poems?|stories|answers?|interviews?|texts?|posts?|tweets?|reviews|records?|recordings?|submissions?|messages?|transcripts?|notes)\b/i;
const LABELS =
  /\b(?:annotat|label|judg|scor(?:e|ed|ing)\b|assess|recruit|hir(?:e|ed|ing)\b|ask|survey|interview|vot(?:e|ed|ing)\b|prefer|crowd|paid|grad(?:e|ed|ing)\b|raters?|rat(?:e|ed|ing)\b)\w*/i;

/** "The Kite set holds … Each picture is labelled by three people": told of a set of others. */
function isOfOthersSet(paper: Paper, { text, span, within }: Statement): boolean {
  if (/\b(?:we|our)\b/i.test(text)) return false;
  const lead = within.type === 'paragraph' ? within.lead : null;
  const start = lead?.span.end ?? within.span.start;
  if (isOfOthersStudy(paper, text, { start, end: span.start })) return true;
  const name = (TOLD_OF_SET.exec(text) ??
    SET_TOLD.exec(paper.quote({ start: within.span.start, end: span.start })))?.[1];
  return name !== undefined && isOthersData(paper, name);
}
/** "Marsh et al. [3] measured how people do. … The annotator is shown …": their people, to the end of the paragraph. */
function isOfOthersStudy(paper: Paper, text: string, upTo: Span): boolean {
  const before = paper.quote(upTo).trimStart();
  return THEY_REPORT.test(before) && !/\b(?:we|our|us)\b/i.test(before + text);
}
const THEY_REPORT =
  /^\p{Lu}[\w-]+ et al\b\.? ?(?:\[[\d, ]{1,12}\]|\([^()]{2,40}\))? (?:recently |also |first |have |has )*(?:report|measur|stud|show|collect|ask|conduct|evaluat|annotat|compar|estimat|investigat)/u;
const SET_TOLD =
  /(?:^|[.] |\b[Tt]he )([A-Z][\w+-]*[A-Z\d][\w+-]*) (?:data-? ?set|corpus|benchmark)\b[^.;]{0,40}\b(?:contains?|consists?|comprises?|includes?|provides?|is an?)\b/;

/** "The set holds …; each query is labelled by experts": in a paper about no data of its own, that of whoever made them. */
const isOfUsedSet = (paper: Paper, { text, within }: Statement): boolean =>
  LABELLED_ITEMS.test(text) &&
  !OUTPUTS.test(text) &&
  !/\b(?:we|our|us)\b/i.test(text) &&
  !OF_DATA.has(kindOf(paper).value) &&
  !MADE_HERE.test(paper.quote(within.span));
const OF_DATA: ReadonlySet<string> = new Set(['dataset', 'benchmark']);
const LABELLED_ITEMS =
  /\b(?:data-? ?sets?|corpus|queries|questions|instances?|images?|examples?|samples?|documents?|sentences?|items?|scans?|recordings?|records)\b[^;]{0,160}\b(?:annotated|label+ed|verified|checked|written|reviewed)\b[^.;]{0,30}\bby\b/i;
const OUTPUTS = /\b(?:generat\w+|outputs?|responses?|predict\w+|predictions?|synthesi[sz]\w+|models?['’]?|systems?)\b/i;
const MADE_HERE =
  /\b(?:we|our)\b[^.;]{0,80}\b(?:collect|annotat|label|recruit|hir|buil|construct|creat|curat|introduc|present|releas|ask|compil)\w*/i;

/** "for two annotators with noise rate p": what a theorem supposes of people, none of whom was asked. */
const isTheory = (text: string): boolean => SUPPOSED.test(text) && !DID.test(text);
const SUPPOSED =
  /\bnoise (?:rates?|transition|matri\w+|model|distribution)|\b(?:homogeneous|heterogeneous|i\.?i\.?d\.?) (?:annotators|raters|labell?ers|workers)\b|\bclass-?conditional\b|\b(?:suppose|assum\w+|let)\b[^.;]{0,60}\b(?:annotators?|raters?|labell?ers)\b|\bunderlying (?:noise|distribution)\b|\b(?:consider|address(?:ed)?|stud(?:y|ied)) the (?:case|setting|problem)\b|\bas (?:is )?done in \[|\bestimat\w+ [^.;]{0,60}\bfrom (?:the )?(?:inter-?(?:rater|annotator)|agreement)/i;
const DID = /\b[Ww]e (?:\w+ )?(?:ask|recruit|hire|employ|pay|paid|invite|instruct)/;

const MENTIONS = new RegExp(`\\b${PEOPLE}\\b`, 'i');
const STUDY =
  /\b(?:annotat\w+|rat(?:er|ing|ed)s?|scorers|coders|label\w*|human|user stud\w*|crowd\w*|participants?|survey|judg\w+|evaluat\w+|volunteers?|interface|agreement|prefer\w*|votes?)\b|\b(?:displayed|shown|presented|given) to (?:a total of )?\d{1,4} (?:\w+ )?(?:subjects|people|persons|users|observers|students)\b/i;

/** "Our LM-based judges employ rubrics" tells nothing of people; neither does a sentence far from them that names none. */
function isOfPeople({ text, section }: Statement, work: readonly Statement[]): boolean {
  const plain = text.replace(MODEL_JUDGES, ' ');
  if (plain !== text) return MENTIONS.test(plain);
  return (
    BY_PEOPLE.test(text) || STUDIED.test(section.heading?.title ?? '') || work.some((one) => one.section === section)
  );
}
const MODEL_JUDGES =
  /\b(?:LL?Ms?|GPT-?[\w.]*|Claude\w*|Gemini\w*|language models?|models?|automat\w+|AI|auto|reward models?|neural|learned)(?:-based|-driven|[- ]as[- ]an?|[- ]powered)?[- ](?:judges?|judging|raters?|annotators?|evaluators?|graders?|critics?|label+ers?|assessors?)\b/gi;
const BY_PEOPLE = new RegExp(
  `\\b(?:${PEOPLE}|workers?|experts?|students?|authors|people|persons|humans?|users?|subjects|evaluators?|judges?|scorers?|reviewers?|graders?|annotat\\w+|crowd\\w*|inter-?(?:rater|annotator|coder)|survey\\w*|kappa|MTurk|AMT|Prolific|Mechanical Turk|Upwork|Surge AI|Scale AI|Appen|interfaces?|questionnaires?)\\b`,
  'i',
);
const STUDIED =
  /\b(?:human|user|annotat\w+|labell?ing|raters?|crowd\w*|survey|stud(?:y|ies)|participants?|guidelines?|instructions?)\b/i;

/** "Two raters were excluded" says how many are missing, not how many there were. */
const isOfTheRemoved = (text: string): boolean => REMOVED.test(text) && !IN_ALL.test(text);
const REMOVED = new RegExp(
  `\\b${PEOPLE}\\b[^.;]{0,120}\\b(?:removed|excluded|discarded|filtered out|disqualified|rejected|banned|dropped)\\b`,
  'i',
);
const IN_ALL =
  /\b(?:recruit\w*|hired?|employ\w*|total|initial(?:ly)?|remain\w*|out of|of (?:the )?(?:\d+|whom|which)|left)\b/i;

/** "758 participants were enrolled": whose gait or scans are the data, where somebody else labels them. */
const AS_SUBJECTS =
  /\b(?:participants?|volunteers|subjects|individuals|persons|people|patients|donors)\b[^.;]{0,60}\b(?:enrolled|consent|scanned|imaged|walked|diagnosed|underwent|aged)\b|\b(?:enrolled|scanned|imaged)\b[^.;]{0,40}\b(?:participants|volunteers|subjects|individuals|patients)\b/i;
const ASKED_SUBJECTS = /\b(?:participants?|volunteers?|subjects?|individuals|persons|people|users?|stud(?:y|ies))\b/i;

/** "Three experts of the mixture scored each token". */
const OF_MIXTURE = /\bmixture\b|\bMoE\b|\b(?:experts?|students?|teachers?) (?:polic|networks?|models?)\w*/i;
/** In characters: a paragraph that is about their work and little else. */
const LONG = 2500;

const isToldOfOwn = (paper: Paper, one: Statement): boolean =>
  isTheirWork(one) &&
  !isTakenOverJudge(paper, one) &&
  !isOfData(one.text) &&
  !isTheory(one.text) &&
  !isOfOthersSet(paper, one) &&
  !isOfUsedSet(paper, one);

/** What only shows that people were at work, where no sentence tells of the work itself. */
function hinted(paper: Paper): readonly Statement[] {
  const sets = annotatedSets(paper);
  if (sets.length > 0) return sets;
  const checked = matching(paper.statements(), CHECKED_BY_PROFESSION).filter(
    (one) => isToldOfOwn(paper, one) && isOnOwnData(paper, one),
  );
  const teams = matching(paper.statements(), TEAM_WORK).filter(
    (one) => isToldOfOwn(paper, one) && !isOfAttackingModel(one.text),
  );
  const compared = matching(paper.statements(), AGREES_WITH_PEOPLE).filter(
    (one) => isOfOwnSection(one) && isOwnComparison(paper, one),
  );
  return [...checked, ...teams, ...compared].toSorted((a, b) => a.span.start - b.span.start);
}
/** The labels that somebody checks are the paper's own where it presents data, or says beside them that it made them. */
const isOnOwnData = (paper: Paper, { text, within }: Statement): boolean =>
  OF_DATA.has(kindOf(paper).value) ||
  [text, paper.quote(within.span)].some((words) => MADE_HERE.test(words) || FIRST_SET.test(words));
/** "To our knowledge, Kite is the first data set with both": theirs. */
const FIRST_SET = /\bis the first (?:[\w-]+ ){0,3}?(?:data-? ?set|corpus|benchmark|collection)\b/i;

/** Own work of people, with the details that stand near it. */
export const annotators = memoize((paper: Paper): Annotators => {
  const told = matching(paper.statements(), WORK).filter((one) => isToldOfOwn(paper, one));
  const work = told.length > 0 ? told : hinted(paper);
  if (work.length === 0) return { work, count: null, details: [] };
  const at = new Set(work.map(({ span }) => span.start));
  const paragraphs = work.map(({ within }) => within.span).filter((within) => within.end - within.start < LONG);
  const areOthers = !work.some(({ text }) => ASKED_SUBJECTS.test(text));
  const isBesideWork = (span: Span) => paragraphs.some((within) => contains(within, span));
  // Numbers and pay stand near the work or in its appendix; everywhere else "two experts" are experts of a mixture.
  const acts = matching(paper.statements(), COUNTED_ACTS).filter(
    (one) =>
      !NOT_OWN_WORK.has(one.section.role) &&
      !NOT_OWN.test(one.text) &&
      !CITATION.test(one.text) &&
      !OF_MIXTURE.test(one.text) &&
      !isOfTheRemoved(one.text) &&
      !isOfData(one.text) &&
      !isOfOthersSet(paper, one),
  );
  for (const { span } of acts) at.add(span.start);
  const near = paper
    .statements()
    .filter(
      ({ text, section, span }) =>
        !NOT_OWN_WORK.has(section.role) &&
        !(areOthers && AS_SUBJECTS.test(text)) &&
        (STUDY.test(text) || MENTIONS.test(text) || AGENTS.test(text) || at.has(span.start) || isBesideWork(span)),
    );
  const count =
    near.find(
      ({ text }) =>
        (HEADCOUNT.test(text) || AGENTS.test(text)) && !/\bet al\b|\bmixture/i.test(text) && !isOfTheRemoved(text),
    ) ??
    acts[0] ??
    null;
  const details = DETAILS.flatMap(({ what, pattern, except }) => {
    const statement = near.find(
      (one) => pattern.test(except === undefined ? one.text : one.text.replace(except, ' ')) && isOfPeople(one, work),
    );
    return statement === undefined ? [] : [{ what, statement }];
  });
  return { work, count, details };
});
