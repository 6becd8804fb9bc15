import { GAP, type Around } from './around.ts';

const MADE =
  '(?:generat|synthesi[sz]|annotat|label+|distil+|rewrit|paraphras|caption|translat|augment|creat|construct|produc|writ(?:e|ing|ten)|curat)';
const WRITTEN_BEFORE = new RegExp(
  `\\b${MADE}\\w*\\b${GAP}{0,70}\\b(?:by|with|using|via|from|through|employing|leveraging|prompting)\\b[^.;]{0,30}$`,
  'i',
);
const WRITES_BEFORE =
  /\b(?:use[sd]?|using|prompt\w*|employ\w*|leverag\w*|ask(?:ed|ing)?|quer(?:y|ied|ying)|instruct(?:ed|ing)?|utili[sz]\w*)\b[^.;]{0,30}$/i;
const WRITES_AFTER = new RegExp(`^[^.;]{0,40}\\b(?:to|for)\\b[^.;]{0,15}\\b${MADE}\\w*`, 'i');
/** "1B tokens of Kite-generated textbooks". */
const WRITTEN_AFTER = /^[- ](?:generated|written|synthesi[sz]ed|produced|annotated|authored|created|labell?ed)\b/i;
const INTO_DATA =
  /\b(?:data-? ?sets?|corpus|corpora|(?:training|synthetic) (?:data|set)|tokens|(?:pre-?)?train\w*|fine-?tun\w*)\b/i;
/** What could go into a data set. */
const DATA_WORDS =
  /\b(?:data\w*|samples?|questions?|pairs?|captions?|descriptions?|instructions?|texts?|conversations?|dialogues?|annotations?|labels?|examples?|prompts?|stor(?:y|ies)|demonstrations?|responses|instances?|corpus|traces?|images?|quer(?:y|ies)|summar(?:y|ies)|translations?|problems?|tasks?|recipes?|rationales?|trajectories|preferences|benchmark|lists?|(?:text)?books?|exercises?|documents?|essays?|articles?|passages?)\b/i;
/** "… to generate a list of 500 objects": words to begin with are not yet data. */
const THIN =
  /^[^.;]{0,40}\bto \w+ (?:an? |the )?(?:\w+ )?(?:lists?|sets?) of (?:(?!(?:about|on|for|from|of|in|with|regarding|concerning)\b)[\w,-]+ ){0,4}(?:objects?|names?|categor(?:y|ies)|words|topics|keywords|classes|concepts|nouns)\b/i;
/** What is judged or answered is measured with; nothing is made of it. */
const JUDGES =
  /\b(?:judg\w+|evaluat\w+|scor(?:e|ed|ing)|grad(?:e|ed|ing)|baselines?|answers? to|respons\w+ (?:quality|to))\b/i;

/** Whether a model writes, labels or changes data. */
export const isWriter = (place: Around): boolean =>
  isSaidToWrite(place) &&
  !THIN.test(place.after) &&
  DATA_WORDS.test(place.before + place.after) &&
  !JUDGES.test(clauseAround(place));

const isSaidToWrite = ({ text, before, after }: Around): boolean =>
  WRITTEN_BEFORE.test(before) ||
  (WRITES_BEFORE.test(before) && WRITES_AFTER.test(after)) ||
  (WRITTEN_AFTER.test(after) && INTO_DATA.test(text));

const clauseAround = ({ before, after }: Around): string =>
  before
    .slice(-80)
    .split(/, | and |;/)
    .at(-1)! + after.slice(0, 60);
