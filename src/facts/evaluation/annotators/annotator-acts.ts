import { NUMBER, PEOPLE } from './annotator-phrases.ts';

/** People by what they are, who label nothing unless a verb says so. */
const WHO = `(?:${PEOPLE}|(?:native|fluent|bilingual) (?:[A-Z][a-z]+ )?speakers|authors|(?:graduate |undergraduate |PhD |university )?students|(?:medical )?doctors|(?:lay)?people|reviewers)`;
const KIND =
  '(?:(?!(?:of|the|and|or|in|on|for|to|by|with|from|per|that|which|as|is|are|was|were|we|our|their|other|previous|existing|original)\\b)[\\w-]{2,24} ){0,3}?';
const HOW =
  '(?:(?:then|also|first|both|each|manually|carefully|independently|separately|jointly|blindly|consistently|initially|further|subsequently) ){0,3}';
const LABELS =
  '(?:(?:re-?)?(?:annotate|label|transcribe|classif(?:y|ie)|categori[sz]e|code|rate|score|grade|judge|rank|assess|evaluate|verif(?:y|ie)|validate|review|inspect|check|compare|prefer|adjudicate|mark|segment|outline)|(?:label|prefer)(?=l?r?ed\\b))';
/** "rates", "rated"; "rating" is what they give. */
const DOES = `${LABELS}(?:s|d|ed|led|red)?\\b`;

/**
 * Who does the work, and the verb of it: "two of the authors independently labelled", "three physicians rate each answer",
 * "Annotators A and B scored", "a study with over 600 participants".
 */
export const ACTS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\w-])${NUMBER} (?:of (?:the|our) )?${KIND}${WHO}\\b(?: ?\\([^()]{0,60}\\))?,? (?:who )?${HOW}${DOES}`,
    'i',
  ),
  new RegExp(
    `\\b(?:assessed|rated|annotated|judged|scored|evaluated|label+ed|ranked) by (?:an average of |at least |about |on average )?${NUMBER} ${KIND}(?:${WHO}|subjects|persons|workers|users)\\b`,
    'i',
  ),
  // "sent to an annotation service where a pool of workers picked one of the two"
  /\b(?:sent|given|submitted|passed on|outsourced) to (?:an? |the )?(?:[\w-]+ ){0,3}(?:annotation|labell?ing|crowd-?sourcing) (?:service|company|vendor|platform|firm)s?\b|\ba pool of (?:[\w-]+ )?(?:workers|annotators|raters|label+ers) (?:\w+ly )?(?:picked|chose|selected|rated|label+ed|annotated|judged|compared|scored)\b/i,
  /\b(?:experiments?|study|studies|surveys?)(?: \d)? (?:recruited|involved) (?:about |over )?\d[\d,]* (?:\w+ )?(?:participants|raters|annotators|volunteers|crowd[- ]?workers)\b/i,
  new RegExp(`\\b(?:Annotators?|Raters?|Reviewers?) (?:[A-C]|[12])(?:,? (?:and|&) [A-C12])? ${HOW}${DOES}`),
  new RegExp(
    `\\b(?:annotated|label+ed|rated|scored|judged|classified|coded|graded|categori[sz]ed)\\b[^.;]{0,30}\\bby (?:${NUMBER}|one) (?:of the authors|of us|authors|members? of (?:the|our) (?:\\w+ )?team|of (?:the|our) (?:research )?team)\\b`,
    'i',
  ),
  new RegExp(
    `(?:^|[.;,] |\\b(?:all|${NUMBER}) )${KIND}(?:annotators|label+ers|raters|crowd[- ]?workers) (?:are|were) (?:\\w+ )?(?:recruited|hired|paid|compensated|asked|instructed|trained)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:review|annotation|labell?ing|ratings?|scoring|grading|assessments?|verification|validation|inspection|adjudication) by ${NUMBER} (?:of the |of our )?${KIND}${WHO}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:labels|annotations|ratings|preferences|judge?ments|transcripts|scores) (?:(?:are|were) )?(?:provided|given|collected|obtained|gathered|supplied) (?:by|from) (?:(?:${NUMBER}|human|trained|paid|professional|expert) ${KIND}(?:${PEOPLE}|students)|volunteers|native speakers|crowd[- ]?workers|domain experts)\\b`,
    'i',
  ),
  new RegExp(
    `\\b[Ww]e [^.;]{0,120}\\b(?:and|then|next) (?:\\w+ )?(?:ask|recruit|hire|employ|instruct|invite)(?:ed)? (?:the |our |two |three |several |\\d{1,3} )?${KIND}${PEOPLE}\\b`,
  ),
  new RegExp(
    `\\b(?:stud(?:y|ies)|experiments?|survey|evaluation) (?:with|involving|of|on|among) (?:a total of |over |more than |about |around )?\\d{1,4} (?:\\w+ )?(?:participants|raters|annotators|volunteers|crowd[- ]?workers)\\b`,
    'i',
  ),
];

/** What a set of others holds, in the sentence itself: "In the Kite set, two experts mark …", "Kite has items labelled by …". */
export const TOLD_OF_SET =
  /^(?:In |For |Within )?(?:[Tt]he )?(?:(?:[\w-]+ )?(?:data-? ?set|corpus|benchmark) )?([A-Z][\w+-]*[A-Z\d][\w+-]*)(?: (?:data-? ?set|corpus|benchmark|database|challenge|cohort)\b|,? (?:\([^()]{0,60}\) )?(?:contains?|consists?|comprises?|includes?|provides?|has|is|was)\b)/;
/** "Such methods need large sets of labels, annotated by experts": what is true of all. */
export const OF_ALL =
  /\b(?:methods|models|approaches|learning|techniques|networks|systems|training|segmentation|pipelines)\b[^.;]{0,40}\b(?:require|need|rely|depend|demand)s?\b[^.;]{0,120}\b(?:annotat|label)\w*/i;

/** "We invite native speakers to audit the lists": a call to whoever reads it, and no work that was done. */
export function isInvitation(text: string): boolean {
  const words = INVITES.exec(text)?.[0];
  return words !== undefined && !WITH_NUMBER.test(words);
}
const INVITES =
  /\b(?:invite|encourage|welcome|urge|call (?:up)?on|appeal to|hope (?:that|for)|look forward to)\b (?:(?!\b(?:and|who)\b)[^.;]){2,60}?\b(?:to|in|will|for) (?:audit|contribut|help|join|extend|submit|report|flag|improv|add|tak(?:e|ing) part|participat|collaborat|shar|try)/i;
const WITH_NUMBER = new RegExp(`\\b${NUMBER} `, 'i');
