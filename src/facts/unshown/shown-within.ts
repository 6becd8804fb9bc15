import { CITATION, measures } from '../text/citations.ts';
import type { Hit } from './outcome-in-words.ts';
import { BY_HOW_MUCH, pointsSomewhere } from './points-and-numbers.ts';
import { SETTING } from './setting-values.ts';
import type { Form } from './phrases/forms.ts';

/** Pointers without a number. */
const LATER =
  /\b(?:following|next|above|below|previous|later|preceding|subsequent|ablations?|ablation stud(?:y|ies)) (?:experiments?|sections?|results?|stud(?:y|ies)|analys[ei]s)\b|\b(?:later|below|above|ablat\w+)\b|\b(?:demonstrate|show) that\b/i;
/** What is granted first is another finding: "While early trials show that A works, we also found …". */
const CONCEDED = /^(?:while|although|though) [^,]{3,160}, (?=we\b)/i;

/** What was tried has values of its own ("with scales of 1.0 and 0.1"), which are no outcome. */
const outcomeIn = (text: string, form: Form, tried: string): string =>
  form === 'tried' || form === 'trial' || form === 'insensitive' ? text.replace(tried, ' ') : text;

/**
 * Whether the sentence that tells an outcome (`hit`) gives its number, points to the place that shows it, or cites who found
 * it. `bearing` is what of the sentence bears on the outcome.
 */
export const isShownWithin = (said: string, bearing: string, hit: Hit): boolean =>
  pointsSomewhere(bearing) ||
  (hit.form === 'costless' ? pointsSomewhere(said) : isMeasured(bearing, hit)) ||
  announcesPlace(bearing, hit) ||
  isCited(said, bearing, hit);

/** "The best (α = 0.1)" names a setting by its value, which is no number for what it gave. */
function isMeasured(bearing: string, { form, match, what }: Hit): boolean {
  const outcome = outcomeIn(bearing, form, what);
  const told = /\b(?:best|better|worse)\b/.test(match[0]) ? outcome.replace(SETTING, '') : outcome;
  return measures(told) || BY_HOW_MUCH.test(bearing);
}

/** Whether it is said that what shows the outcome stands before or behind. */
function announcesPlace(bearing: string, { form, what }: Hit): boolean {
  if (form === 'trial' || form === 'ablated') return false;
  // "The values above matter little" points to the values.
  const outcome = form === 'insensitive' ? outcomeIn(bearing, form, what) : bearing;
  return LATER.test(outcome.replace(CONCEDED, ''));
}

function isCited(said: string, bearing: string, { form, match, aside }: Hit): boolean {
  if (form === 'ablated' || form === 'insensitive') return CITATION.test(said);
  if (form !== 'found' && form !== 'said' && form !== 'gave') return false;
  // "The scheme of [8], which we found to be worse": who is cited made the scheme, and not the finding.
  return CITATION.test(aside && /^which we\b/i.test(match[0]) ? said.slice(match.index) : bearing);
}
