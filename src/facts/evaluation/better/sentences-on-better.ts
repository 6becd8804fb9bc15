import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { broadest } from './better-claims.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { ownNamePattern } from '../../names/own-names.ts';

/** What is measured, so that the best of it is a rank: "the best data to use" and "the best of our knowledge" are none. */
const MEASURED =
  '(?:results?|performance|scores?|accurac\\w+|quality|trade-?offs?|models?|methods?|systems?|ranks?|averages?|values?|reward|F1|AUC|BLEU|FID)';
const BETTER = new RegExp(
  `\\b(?:outperform\\w*|surpass\\w*|exceed\\w*(?! (?:over |about )?\\d| an? | its )|highest(?: [\\w-]+){0,2} ${MEASURED}|the highest(?! near)|the best(?= (?:[\\w-]+ ){0,2}${MEASURED}\\b| (?:among|in|on|overall|across|by|of all)\\b|[.,;)]|$)|best (?:results?|performance|scores?)|performs? best|superior(?: to|ity over| performance| results| quality| accuracy)|(?:is|are) superior|better than|state-of-the-art (?:results?|performance|predictions?)|(?:higher|lower|larger|smaller|faster) [\\w-]+(?: \\w+){0,2} than all|the only (?:method|algorithm|model|one)s?|new best)\\b`,
  'i',
);
const OWN = /\b(?:we|our|ours)\b/i;

/**
 * Sentences in which a reader looks for a claim to be the best, and some that claim nothing: the broadest of each section.
 */
export const sentencesOnBetter = memoize((paper: Paper): readonly Statement[] => {
  const own = ownNamePattern(paper);
  const claims = matching(paper.statements(), BETTER).filter(
    ({ text, section, within }) =>
      !NOT_OWN_WORK.has(section.role) && within.type !== 'caption' && (OWN.test(text) || own?.test(text) === true),
  );
  return broadest(claims);
});
