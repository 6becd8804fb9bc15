import { groupBy } from '../../group-by.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { ownNamePattern } from '../names/own-names.ts';

const BETTER =
  /\b(?:outperform\w*|surpass\w*|exceed\w*|highest|the best|best (?:results?|performance|scores?)|performs? best|superior(?: to| performance| results)?|better than|state-of-the-art (?:results?|performance|predictions?)|(?:higher|lower|larger|smaller|faster) [\w-]+(?: \w+){0,2} than all|the only (?:method|algorithm|model|one)s?|new best)\b/i;
const OWN = /\b(?:we|our|ours)\b/i;
/** Above all rather than above one. */
const ABOVE_ALL = /\b(?:all|every|any|each|consistently|always|only|best|state-of-the-art|across)\b/i;

/**
 * Sentences in which a reader looks for a claim to be the best, and some that claim nothing: the broadest of each section.
 */
export function sentencesOnBetter(paper: Paper): readonly Statement[] {
  const own = ownNamePattern(paper);
  const claims = paper
    .statements()
    .filter(
      ({ text, section, within }) =>
        !NOT_OWN_WORK.has(section.role) &&
        within.type !== 'caption' &&
        BETTER.test(text) &&
        (OWN.test(text) || own?.test(text) === true),
    );
  return [...groupBy(claims, ({ section }) => section).values()].map(
    (same) => same.find(({ text }) => ABOVE_ALL.test(text)) ?? same[0]!,
  );
}
