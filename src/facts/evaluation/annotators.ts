import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/corpus.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { DETAILS, HEADCOUNT, PEOPLE } from './annotator-phrases.ts';

export interface Annotators {
  /** Sentences that say that people label, rate or compare for this paper. */
  readonly work: readonly Statement[];
  /** The sentence that says how many they are. */
  readonly count: Statement | null;
  /** What else is said of them: agreement, pay, instructions, recruitment. */
  readonly details: readonly { what: string; statement: Statement }[];
}

const LABOUR =
  '(?:label\\w*|annotat\\w+|rat(?:e|ed|ing)|judg\\w+|scor(?:e|ed|ing)|compar\\w+|evaluat\\w+|assess\\w*|verif\\w+|validat\\w+|select|choose|pick|indicate|vote|rank|review\\w*|check|inspect|prefer\\w*|grade|answer|write|complete|provide)';
const WORK = [
  new RegExp(
    `\\b[Ww]e (?:\\w+ )?(?:ask|recruit|hire|employ|invite|instruct|enlist|engage|collect|gather|obtain|use|show|present|pay|train)(?:ed)? [^.;]{0,60}\\b(?:${PEOPLE}|students)\\b`,
  ),
  /\b[Ww]e (?:\w+ ){0,2}(?:conduct|perform|run|carry out|carried out|ran|design|include|set up)(?:ed)? (?:an? |the |two |several |extensive |additional |large-scale |small-scale |blind |pairwise |in-house )*(?:human (?:evaluations?|stud(?:y|ies)|annotations?|preference stud(?:y|ies)|assessments?|ratings?|surveys?)|user stud(?:y|ies)|user surveys?|crowd-?sourc\w+|crowd-?sourced (?:evaluations?|stud(?:y|ies))|(?:human )?preference stud(?:y|ies)|perceptual stud(?:y|ies)|listening tests?|expert evaluations?)\b/,
  /\b(?:a|our|the) (?:\w+ )?(?:user|human|perceptual) (?:study|evaluation|survey) (?:is|was|has been|were) (?:\w+ )?(?:conducted|performed|carried out|run|done)\b/i,
  new RegExp(
    `\\b(?:annotated|label+ed|rated|scored|judged|evaluated|verified|validated|assessed|ranked|reviewed|graded|written|checked)\\b[^.;]{0,30}\\bby\\b (?:[\\w-]+ ){0,5}(?:${PEOPLE}|students)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:our|these|the|each|three|two|five|\\d{1,3}) (?:[\\w-]+ ){0,3}(?:${PEOPLE}|students) (?:are|were|is|was) (?:\\w+ )?(?:asked|instructed|presented|shown|given|recruited|paid|hired|required|tasked|compensated)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:[Ww]e|[Oo]ur) [^.;]{0,80}(?<![\\d.])\\d{1,4} (?:[\\w-]+ ){0,3}(?:${PEOPLE}|students)\\b`),
  new RegExp(
    `\\b(?:[Tt]he|[Oo]ur) (?:[\\w-]+ ){0,2}(?:annotators|raters|participants|labell?ers|evaluators) (?:then |also )?${LABOUR}\\b`,
  ),
  // Who reports how far raters agree had several.
  /\b(?:[Ww]e|[Oo]ur|[Mm]anual|[Hh]uman)\b[^.;]{0,120}\binter-?(?:rater|annotator|coder) (?:reliability|agreement)\b/,
];
/** Others' labels, prompts to models, what somebody could do, and annotators that are models. */
const NOT_OWN =
  /\bet al\b|\b(?:typically|usually|often|commonly|traditional\w*|would|could|future|prior|previous|existing|expensive|costly|without|instead of|rather than|requires?|avoid\w*|simulat\w+|benchmark (?:was|is|were)) (?:[\w-]+ ){0,5}(?:annotat\w+|raters?|human|crowd\w*|participants?|evaluators?|experts)\b|\b(?:LLM|GPT-?\d\w*|automatic|model|AI|auto-?|rule|learned) ?(?:-based )?(?:annotators?|raters?|evaluators?)\b|^You are\b|\bagents?\b|\b(?:dataset|cohort|database|subjects'?|patients?|federated|clients?|scans?|PET|MRI|EEG|fMRI)\b[^.;]{0,60}\bparticipants\b|\bparticipants\b[^.;]{0,60}\b(?:scans?|PET|MRI|EEG|fMRI|game|auction|federat\w+)\b/i;

const isTheirWork = ({ text, section, within }: Statement): boolean =>
  !NOT_OWN_WORK.has(section.role) && within.type !== 'footnote' && text.length < 700 && !NOT_OWN.test(text);

const MENTIONS = new RegExp(`\\b${PEOPLE}\\b`, 'i');
const STUDY =
  /\b(?:annotat\w+|rat(?:er|ing|ed)s?|label\w*|human|user stud\w*|crowd\w*|participants?|survey|judg\w+|evaluat\w+|volunteers?|interface|agreement|prefer\w*|votes?)\b/i;

export const annotators = memoize((paper: Paper): Annotators => {
  const work = matching(paper.statements(), WORK).filter(isTheirWork);
  if (work.length === 0) return { work, count: null, details: [] };
  const at = new Set(work.map(({ span }) => span.start));
  // Numbers and pay stand near the work or in its appendix; everywhere else "two experts" are experts of a mixture.
  const near = paper
    .statements()
    .filter(
      ({ text, section, span }) =>
        !NOT_OWN_WORK.has(section.role) && (STUDY.test(text) || MENTIONS.test(text) || at.has(span.start)),
    );
  const count = near.find((one) => HEADCOUNT.test(one.text) && !/\bet al\b|\bmixture/i.test(one.text)) ?? null;
  const details = DETAILS.flatMap(({ what, pattern }) => {
    const statement = near.find(({ text }) => pattern.test(text));
    return statement === undefined ? [] : [{ what, statement }];
  });
  return { work, count, details };
});
