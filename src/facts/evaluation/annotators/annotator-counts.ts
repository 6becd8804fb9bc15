import { sparing } from '../../text/search/sparing.ts';
import { NUMBER, PEOPLE } from './annotator-phrases.ts';

/** What somebody did who labels: in the past, in the present, or as a participle. */
const LABELLED =
  '(?:(?:re-?|double-?|hand-?)?(?:annotat|label+|transcrib|classifi|categori[sz]|cod|rat|scor|grad|judg|rank|assess|evaluat|verifi|validat|review|inspect|check|compar|adjudicat|mark|segment|outlin|trac|delineat|tagg|count|watch|identifi|diagnos|correct)(?:ed|ied)|rated|read|drawn|drew|listened to|went (?:over|through)|looked (?:at|through)|(?:did|completed|finished|took|took part in|participated in) (?:the|our|all|this|each) (?:\\w+ )?(?:tasks?|surveys?|questionnaires?|study|tests?|work|HITs?|labell?ing)|(?:did|made|drew|wrote|gave|carried out|performed|provided|took care of) (?:all |the |these |our ){0,3}(?:annotat|label|rat|judg|scor|grad|cod|transcri|assess|evaluat)\\w*)';
const HOW = '(?:(?:then|also|first|each|manually|carefully|independently|separately|jointly|blindly|together) ){0,3}';
/** People by what they are or do: "-ers" and "-ors" are mostly things ("controllers evaluated"). */
const BY_TRADE =
  '(?:[a-z]{2,16}(?:ists|icians|women)|class-?mates|(?:research|work|teach|lectur|read|listen|speak|play|driv|farm|manag|view|rat|grad|label+|annotat|review|evaluat|assess|edit|translat|interpret|instruct|tut|operat|develop|programm|engine|writ|cod|practition|consum|custom|audit|curat|adjudicat|examin|observ|danc|photograph|design)(?:ers|ors)|assistants|consultants|employees|trainees)';
const STAFF = `(?:${PEOPLE}|${BY_TRADE}|students?|colleagues|authors|people|persons?|experts|staff(?: members)?|nurses|speakers|undergraduates|postdocs|interns|members|friends|fellows|residents|trainees|individuals|professors|lay ?(?:people|persons)|judges|doctors|workers|users|subjects)`;
const KIND =
  "(?:(?!(?:of|the|and|or|in|on|for|to|by|with|from|per|that|which|as|is|are|was|were|we|our)\\b)[\\w.’'-]{2,24} ){0,4}?";
/** A remark between who and what: ", whom we did not tell which is which,". */
const REMARK = '(?:(?:,[^,.;]{2,90},| \\([^()]{2,90}\\)| (?:of|from|at|with|in) [^,.;]{2,60}){1,2},?)?';
const ONE =
  '(?:teacher|doctor|physician|clinician|radiologist|pathologist|surgeon|dentist|nurse|linguist|chemist|biologist|physicist|lawyer|translator|phonetician|musician|engineer|historian|geologist|ecologist|botanist|ornithologist|astronomer|expert|specialist|student|annotator|rater|coder|colleague|author|native speaker|psychologist|technician|curator|librarian|journalist|professional|researcher|reviewer|assistant|analyst|interpreter|veterinarian|pharmacist|economist|mathematician|farmer|pilot|operator|\\w{3,12}(?:grapher|logist|guist))';
const AUTHOR =
  '(?:the |our )?(?:first|second|third|last|senior|lead|corresponding|other)(?: and (?:the )?(?:first|second|third|last|senior))? authors?';

/** Sentences that say in one go who labelled and how many they were. */
export const COUNTED_ACTS: readonly RegExp[] = [
  // "Both authors annotated all items", "the two of us rated"
  new RegExp(
    `\\b(?:both|the two|all (?:${NUMBER})|all) (?:of the )?(?:authors|annotators|raters|coders|experts|judges|reviewers|of us) ${HOW}${LABELLED}\\b`,
    'i',
  ),
  // "The first author and a linguist coded", "one author labelled"
  new RegExp(
    `\\b(?:${AUTHOR}|one (?:of the authors|author|of us))(?:,? and (?:the |an? |another |two |three )?${KIND}[\\w-]+)?${REMARK} ${HOW}${LABELLED}\\b`,
    'i',
  ),
  // "A retired chemist, who did not know …, scored"
  new RegExp(`(?:^|[.;,] |\\band )(?:a|an|one|a single|another) ${KIND}${ONE}${REMARK} ${HOW}${LABELLED}\\b`, 'i'),
  // "were graded by six operators", "labelled by a trained linguist"
  new RegExp(
    `\\b${LABELLED}\\b[^.;]{0,40}\\bby (?:a (?:team|group|panel|pool) of )?(?:${NUMBER} (?:of our )?${KIND}${STAFF}|(?:a|an|one|a single) ${KIND}${ONE}|${AUTHOR}|(?:both|all) (?:of the )?authors)\\b`,
    'i',
  ),
  // "six operators, who had been trained, graded"
  new RegExp(
    `${NUMBER} (?:of our |independent |different )?${KIND}${STAFF}${REMARK},? (?:who )?${HOW}${LABELLED}\\b`,
    'i',
  ),
  // "our raters were twelve colleagues", "the labels come from two candidates in law"
  new RegExp(
    `\\b(?:annotators|raters|labell?ers|judges|participants|experts|coders|evaluators|volunteers|listeners|graders|assessors|readers|panel|jury|committee) (?:was|were|are|included|comprised|consisted of) (?:a total of )?${NUMBER} ${KIND}${STAFF}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:labels|annotations|ratings|judge?ments|scores|votes|answers|transcripts|preferences) (?:all )?(?:come|came|stem|stemmed|originate|are|were) (?:from|by|due to) ${NUMBER} ${KIND}${STAFF}\\b`,
    'i',
  ),
  new RegExp(
    `\\b[Ww]e (?:have|had|got|found) (?:a total of |in total )?${NUMBER} ${KIND}(?:${PEOPLE}|listeners|students|colleagues|judges|observers|coders)\\b`,
  ),
  // "the tests were done with sixteen listeners"
  new RegExp(
    `\\b(?:tests?|stud(?:y|ies)|evaluations?|ratings?|annotations?|labell?ing|scoring|grading|transcription) (?:was|were|is|are) (?:done|run|carried out|performed|conducted|held|made) (?:[\\w-]+ )?(?:by|with|among) ${NUMBER} ${KIND}${STAFF}\\b`,
    'i',
  ),
  // "we employ five master student", "we asked colleagues, fifteen in total, which"
  new RegExp(
    `\\b[Ww]e (?:\\w+ )?(?:ask|recruit|hire|employ|invite|instruct|enlist|engage|pay|paid)(?:e?d)? (?:a (?:total|team|group|panel) of )?${NUMBER} (?:of our )?${KIND}${STAFF}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${STAFF}\\b[^.;]{0,80}?[,(] ?${NUMBER} (?:in total|in all|altogether|of them|overall|in number|people|persons)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:opinion scores?|MOS|ratings?|votes|judge?ments|preferences|scores|labels|annotations|answers)\\b[^.;]{0,60}\\b(?:from|of|by|over) ${NUMBER} ${KIND}${STAFF}\\b`,
    'i',
  ),
].map(sparing);
