import { EMISSIONS } from './emissions.ts';
import { HELPS, IN_CLOSING, NOT_PEOPLE } from './in-closing.ts';
import { ON_GROUPS } from './on-groups.ts';
import { PRIVATE } from './private-data.ts';
import { USES } from './uses.ts';

/** Sentences that tell in plain words what the work does to people, with no word of ethics or society. */
export const ON_PEOPLE: readonly RegExp[] = [...ON_GROUPS, ...USES, ...PRIVATE, ...EMISSIONS];

/** What others' systems do, or the task is about. */
const OF_OTHERS =
  /\bet al\b|\b(?:existing|prior|previous|earlier|current|most|many|other|recent) (?:[\w-]+ ){0,2}(?:methods?|models?|works?|systems?|approaches|stud(?:y|ies)|research|tools|LLMs|techniques)\b/i;

/** Whether a sentence says so of the authors' own work, as far as it can be told. */
export const tellsOfPeople = (text: string): boolean =>
  text.length < LONGEST && !OF_OTHERS.test(text) && ON_PEOPLE.some((pattern) => pattern.test(text));
/** In characters: a longer one is a list or an example. */
const LONGEST = 500;

/** Whether a closing sentence says what people outside may, should or will do with the work, or it with them. */
export const closesOnPeople = (text: string): boolean =>
  text.length < LONGEST && IN_CLOSING.test(text) && ![HELPS, NOT_PEOPLE, OF_OTHERS].some((other) => other.test(text));
export { IN_CLOSING };
