import type { Role } from '../../../../paper/sections/roles.ts';
import type { KnownAsset } from '../../known-assets.ts';
import { around, type Around } from './around.ts';
import { isBuiltOn, isInOurName } from './built-on.ts';
import { isOnlyNamed } from './only-named.ts';
import { isTrainedAnew } from './trained-anew.ts';
import { useOfData } from './use-of-data.ts';
import { usesSomething } from './uses-something.ts';
import { isWriter } from './written-by.ts';

/** How a paper uses something of others: what it makes may stand under the terms of the first three. */
export type How = 'base' | 'written by' | 'trained on' | 'used' | 'measured';

const REFUSED =
  /\b(?:not|never|no|without|unlike|instead of|rather than|exclud\w+|excluding|remov\w+|avoid\w*|except|lacks?|refrain\w*|similar to|akin to|analogous to|reminiscent of|inspired by|differ\w* from|overlap\w*)\b[^.;]{0,45}$|\b(?:known|called|referred to|described) as (?:an? |the )?[\w-]+ in $|\b(?:replac(?:e|es|ed|ing)|swap(?:s|ped|ping)?|substitut(?:e|es|ed|ing))\b(?:(?!\b(?:with|by|for|to)\b)[^.;]){0,45}$/i;
/** "the ShareGPT format", "the BERT architecture": its form is taken, and nothing of what it is. */
const FORM_AFTER =
  /^(?: ?(?:\[[\w, +]{1,20}\]|\([^()]{2,60}\)))?(?:[- ](?:base|large(?![- ]scale)|small(?![- ]scale)|medium|tiny))?[- ](?:like|(?:and [\w.-]+ )?configurations?|set-?ups?|recipes?|procedures?|hyper[- ]?parameters?|conventions?|practices?|based (?:methods?|models?|approaches|baselines?|works?|systems?)|formats?|style|styled|templates?|tokenizers?|inception(?: scores?)?|(?:FID|IS|CLIP) scores?|schema|architectures?|papers?|interface|scale|sized|training|pre-?training|pipelines?|frameworks?|objectives?|loss(?:es)?|bias(?:es)?|masking|position(?:al)? (?:bias(?:es)?|encodings?|embeddings?)|scores?|similarit(?:y|ies)|diversity|algorithms?|methods?|protocols?|metrics?|evaluation (?:protocols?|metrics?|scripts?))\b/i;
const TECHNIQUE_LIKE =
  /\b(?:techniques?|methods?|approaches|works?|architectures?|frameworks?|paradigms?)\b[^.;]{0,30}\b(?:like|such as)\b[^.;]{0,50}$|\b(?:methods|approaches|algorithms|techniques) \((?:e\.g\.,?|i\.e\.,?|including|such as) [^();]{0,100}$/i;

/** How a sentence uses the thing that stands from `start` to `end` in it; null where it does not. */
export function useOf(text: string, start: number, end: number, type: KnownAsset['type'], role: Role): How | null {
  if (!usesSomething(text, role)) return null;
  const place = around(text, start, end);
  if (isNotTaken(place)) return null;
  if (type === 'data') return useOfData(place);
  if (isOnlyNamed(place) || isTrainedAnew(place)) return null;
  if (isWriter(place)) return 'written by';
  return type === 'model' && isBuiltOn(place) ? 'base' : 'used';
}

/** Whether the sentence does without the thing, or takes its form alone. */
const isNotTaken = (place: Around): boolean =>
  REFUSED.test(place.before) ||
  (FORM_AFTER.test(place.after) && !isInOurName(place)) ||
  TECHNIQUE_LIKE.test(place.before);
