import { ACTS } from './annotator-acts.ts';
import { LABELLED_BY_HAND, PEOPLE } from './annotator-phrases.ts';

const LABOUR =
  '(?:label\\w*|annotat\\w+|rat(?:e|ed|ing)|judg\\w+|scor(?:e|ed|ing)|compar\\w+|evaluat\\w+|assess\\w*|verif\\w+|validat\\w+|select|choose|pick|indicate|vote|rank|review\\w*|check|inspect|prefer\\w*|grade|answer|write|complete|provide)';
/** "We show 40 participants …", "our 12 annotators". */
export const COUNTED = new RegExp(
  `\\b(?:[Ww]e|[Oo]ur) [^.;]{0,80}(?<![\\d.])\\d{1,4} (?:[\\w-]+ ){0,3}(?:${PEOPLE}|students)\\b`,
);
/** Masks, boxes and transcripts are made by hand, whoever is not called a rater. */
const DRAWS =
  '(?:draw|drew|outlin|trac(?:e|ed|ing)\\b|segment|delineat|mark(?:s|ed)?\\b|re-?annotat|re-?label|transcrib|correct(?:s|ed)?\\b|highlight|locali[sz]|tag(?:s|ged)?\\b|click)\\w*';
/** Where people are paid by the task. */
const PLATFORM =
  "(?:Amazon(?:['’]s)? )?(?:Mechanical Turk|MTurk|Prolific|Upwork|CrowdFlower|Figure Eight|Toloka|Surge AI|Scale AI|Appen|[Cc]rowd-?sourcing)";
/** Sentences by which people label, rate or compare for the paper, or draw, write and select for it. */
export const WORK: readonly RegExp[] = [
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
  COUNTED,
  new RegExp(
    `\\b(?:[Tt]he|[Oo]ur) (?:[\\w-]+ ){0,2}(?:annotators|raters|participants|labell?ers|evaluators) (?:then |also )?${LABOUR}\\b`,
  ),
  new RegExp(
    `\\b(?:[Aa]nnotators|[Ll]abell?ers|[Ee]xperts|[Rr]adiologists|[Pp]athologists|[Cc]linicians|[Cc]rowd[- ]?workers) (?:then |also |first |manually |carefully |independently )?${DRAWS} `,
  ),
  /\b(?:masks?|boxes|outlines|contours|polygons|key-?points|boundaries|transcripts|annotations) (?:are|were) (?:\w+ )?(?:manually |hand-?|human-)(?:drawn|traced|outlined|segmented|annotated|label+ed|delineated|corrected|transcribed)\b/i,
  /\b(?:involv|took|cost|spent|invest|devot)\w* (?:\w+ )?(?:substantial|considerable|extensive|significant|large|much|careful|\d[\d,]* hours of) (?:human |manual )?(?:annotation|labell?ing)(?: efforts?| work)?\b/i,
  /\b[Ww]e (?:\w+ )?(?:sent|send|submit(?:ted)?|put|gave|give|subject(?:ed)?) [^.;]{0,80}\b(?:to|through|for) (?:an? |our |further )?(?:blind |side-by-side )?human (?:evaluations?|evaluation stud(?:y|ies)|raters|reviewers|preference)\b/,
  new RegExp(
    `\\b${PLATFORM} (?:allowed|enabled|helped|let|permitted) us\\b|\\b(?:[Ww]e|[Oo]ur)\\b[^.;]{0,100}\\b(?:on|via|through|using|with|from|by) (?:the )?${PLATFORM}\\b`,
  ),
  LABELLED_BY_HAND,
  // "Our corpus is made through web scraping and manual annotation"
  /\b(?:[Oo]ur (?:[\w-]+ ){0,2}(?:data-? ?sets?|corpus|corpora|benchmarks?|data|collection|labels) (?:is|are|was|were)|[Ww]e (?:collect|build|built|construct|create|source|obtain|gather|compile|curate)(?:e?d)?)\b[^.;:]{0,120}\b(?:through|via|by|using|by means of)\b(?:(?!\bwithout\b|\bno\b)[^.;:]){0,60}\b(?:manual|human|hand|expert)[- ](?:annotations?|labell?ing|transcription)\b(?! (?:is|are|was|were|would|costs?|efforts?|budgets?|tools?|guidelines?|errors?|noise)\b)/,
  ...ACTS,
  // Who reports how far raters agree had several.
  /\b(?:[Ww]e|[Oo]ur|[Mm]anual|[Hh]uman)\b[^.;]{0,120}\binter-?(?:rater|annotator|coder) (?:reliability|agreement)\b/,
];
