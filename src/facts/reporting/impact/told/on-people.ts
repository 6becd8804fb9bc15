import { EMISSIONS } from './emissions.ts';
import { speaksOfOutsiders } from './in-closing.ts';
import { BY_GROUP, ON_GROUPS, SCORE } from './on-groups.ts';
import { NOT_PEOPLE } from './people.ts';
import { PRIVATE } from './private-data.ts';
import { USES } from './uses.ts';

/** What says so whatever else the sentence speaks of. */
const PLAINLY: readonly RegExp[] = [...USES, ...PRIVATE, ...EMISSIONS];
/** One of these is in every sentence that tells in plain words what the work does to people. */
export const ON_PEOPLE: readonly RegExp[] = [...PLAINLY, ...ON_GROUPS, ...BY_GROUP];

/** What others' systems do, or the task is about. */
const OF_OTHERS =
  /\bet al\b|\b(?:existing|prior|previous|earlier|current|most|many|other|recent) (?:[\w-]+ ){0,2}(?:methods?|models?|works?|systems?|approaches|stud(?:y|ies)|research|tools|LLMs|techniques)\b/i;
/** In characters: a longer one is a list or an example. */
const LONGEST = 500;

/** Whether a sentence says so of the authors' own work, as far as it can be told. */
export const tellsOfPeople = (text: string): boolean =>
  isOfOwn(text) && (PLAINLY.some((pattern) => pattern.test(text)) || (!NOT_PEOPLE.test(text) && tellsOfGroups(text)));
const tellsOfGroups = (text: string): boolean =>
  ON_GROUPS.some((pattern) => pattern.test(text)) ||
  (SCORE.test(text) && BY_GROUP.some((pattern) => pattern.test(text)));

/** Whether a closing sentence says what people outside may, should or will do with the work, or it with them. */
export const closesOnPeople = (text: string): boolean => isOfOwn(text) && speaksOfOutsiders(text);

const isOfOwn = (text: string): boolean => text.length < LONGEST && !OF_OTHERS.test(text);
