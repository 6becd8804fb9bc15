import { ARTEFACT } from '../../kinds.ts';
import type { Surroundings } from './release-owner.ts';

const ADVERB =
  '(?:also|further|furthermore|additionally|publicly|openly|freely|fully|hereby|then|now|therefore|thus|both|happy|glad|pleased|delighted|excited|proud|will|shall|are|have|plan|intend|aim|hope|would|like|commit|committed|promise|planning|planned|intending|aiming|hoping|expect|expecting|going|working|looking|look|forward|preparing|in|the|process|of|on|at|to|be|open|open-source|and|or|finally)';
const DIRECT = new RegExp(
  `\\b(?:we|the authors|our (?:team|group|lab))(?:\\s*,)?\\s(?:${ADVERB}\\s){0,7}(?:use\\s(?:an?|our|the)\\s(?:[\\w-]+\\s){1,4}to\\s)?$`,
  'i',
);
const JOINED = new RegExp(`\\bwe\\s[^;]{0,220}(?:\\band|,)\\s(?:${ADVERB}\\s){0,5}$`, 'i');
const VERB =
  /\b(releas(?:e|ed|ing)|open-?\s?sourc(?:e|ed|ing)|publish(?:ed|ing)?|ma(?:ke|de|king)(?! (?:\w+ )?use of\b)|shar(?:e|ed|ing)|provid(?:e|ed|ing)|host(?:ed)?|upload(?:ed)?|distribut(?:e|ed))\b/gi;
const STRONG = /^(?:releas|open)/i;
const PUBLIC =
  /\b(?:public(?:ly)?|freely|openly|open(?:-| )?source|open access|available|accessible|to the (?:community|research community)|github|hugging ?face|zenodo|our repository|supplement\w*)\b/i;

/** "We release our models and code …", "we introduce X and open-source it", "we make the data publicly available". */
export function activeObject(text: string, { names, link }: Surroundings): string | null {
  for (const match of text.matchAll(VERB)) {
    const before = text.slice(0, match.index);
    const strong = STRONG.test(match[0]);
    if (!DIRECT.test(before) && !(strong && joined(text, match, before))) continue;
    const object = text.slice(match.index + match[0].length).slice(0, 200);
    const published = /^publish/i.test(match[0]) && /\b(?:codes?|models?|weights|data)\b/i.test(object.slice(0, 70));
    // "We publicly share our code"
    const openly = /\b(?:publicly|openly|freely) $/i.test(before);
    if (!strong && !published && !openly && !PUBLIC.test(object) && !link) continue;
    if (/^ma(?:ke|de|king)/i.test(match[0]) && !/\b(?:available|public|accessible|open|open-source)\b/i.test(object))
      continue;
    const near = object.slice(0, strong ? 140 : 90);
    if (ARTEFACT.test(near) || names?.test(near)) return near;
  }
  return null;
}

/** "We train X, and release it" has a verb there; "we compare popular, open-source models" an adjective. */
const joined = (text: string, { 0: verb, index }: RegExpExecArray, before: string): boolean =>
  JOINED.test(before) &&
  (/^release$/i.test(verb) ||
    /^\s(?:our|the|all|an?|both|it|them|this|these|everything)\b/i.test(text.slice(index + verb.length)));
