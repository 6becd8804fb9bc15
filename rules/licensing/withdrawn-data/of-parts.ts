import type { Use } from '../../../src/facts/assets/uses/uses.ts';

const PARTS = '(?:sub-?)?(?:parts?|portions?|sets?|sections?|components?|domains?|slices?)';
/** What a part may be called after, besides a name. */
const FIELD =
  '(?:code|law|legal|web|news|math(?:s|ematics)?|medical|biomedical|clinical|scientific|academic|chat|dialogue|patents?|papers?|abstracts?)';
const NAME = `(?:\\p{Lu}[\\w-]*|${FIELD})`;
const NAMES = `${NAME}(?:(?:,(?: and)?| and| \\+) ${NAME}| ${NAME}){0,4}`;
/** "the Song and Call parts of the Pile". */
const NAMED_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:the|only|its) ${NAMES} ${PARTS} (?:of|from|in|within) (?:the )?$`,
  'u',
);
/** "the subsets of the Pile that hold songs". */
const PART_BEFORE = new RegExp(
  `\\b(?:sub-?)(?:parts?|portions?|sets?|sections?) (?:of|from|in|within) (?:the )?$|\\b(?:the|those|only) (?:parts?|portions?|sections?|components?) (?:of|from|in|within) (?:the )?$`,
  'i',
);
const TOLD_AFTER =
  /^(?: data-? ?set| corpus)?(?: \([^()]{1,60}\)){0,2},? (?:containing|consisting of|comprising|covering|made (?:up )?of|with only|(?:that|which) (?:contains?|holds?|consists? of|comprises?|covers?|(?:is|are) (?:from|made)))\b/i;
/** "the Pile's Song subset". */
const NAMED_AFTER = new RegExp(`^['’]s ${NAMES} ${PARTS}\\b`, 'u');

/** Whether a sentence takes but parts of a collection, and says which: those that were not withdrawn can be had elsewhere. */
export function isOfNamedParts({ name, statement: { text } }: Use): boolean {
  const at = text.indexOf(name);
  if (at < 0 || /\bBooks/i.test(text)) return false;
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
  return NAMED_BEFORE.test(before) || NAMED_AFTER.test(after) || (PART_BEFORE.test(before) && TOLD_AFTER.test(after));
}
