import type { Hit } from './outcome-in-words.ts';
import { SETTING } from './setting-values.ts';

/** What is supposed, hoped for or proved was not seen in a trial. */
const HEDGED =
  /\b(?:may|might|can|could|would|should|will|whether|hypothesi[sz]\w+|expect(?:ed)? (?:that|to)|conjecture\w*|believe|suspect|future work|leave|prov(?:e|en|ably)|theoretically|in theory|by construction|assum\w+|without loss of generality)\b|\?/i;
/** What others found is theirs to show. */
const OTHERS = /\b(?:prior|previous|recent|existing|earlier|other) (?:works?|stud(?:y|ies)|papers?|authors)\b/i;
/** What others found and the authors follow is shown there. */
const FOLLOWED = /^(?:following|as in|as suggested by) [^,;]{0,80}(?:\bet al\b|\[\d|\b(?:19|20)\d\d\b)/i;
/** What is said once more was shown where it was said first. */
const RESTATED =
  /^(?:in other words|that is(?: to say)?,|put (?:differently|simply|another way)|stated differently|to put it|simply put|in short|to sum(?:mari[sz]e| up)|in sum(?:mary)?)\b/i;
/** What the reader needs no number for, and what is chosen, not found. */
const NO_TRIAL =
  /\bdue to\b|\bout[- ]of[- ]memory\b|\b(?:easy|easier|hard|harder|challenging|difficult) to\b|\bmeasure that\b|\bin the literature\b|\b(?:arguments?|notation|derivations?|simplicity|clarity)\b|\b(?:visually (?:\w+ )?(?:appealing|pleasing|clear\w*|distinct\w*|interesting)|for (?:the |better |easier )?(?:visuali[sz]ations?|illustration|readability|plotting|presentation)|(?:legib\w+|aesthetic\w*)\b)/i;
/** Why something was set up so, and what the authors say themselves that they do not know. */
const REASON_OR_ADMISSION =
  /\b(?:sufficiently \w+|(?:fast|quick|cheap|small|large|short) enough)\b[^.;]{0,60},? so (?:that )?we (?:store|use|keep|run|put|load|compute|did|do)\b|\b(?:unable|not able) to (?:diagnose|explain|reproduce)\b|\bno (?:concrete|conclusive|clear|hard) evidence\b/i;
/** Formulas, and words of a proof. */
const FORMAL = /[=≤≥<>∈∀∑∥]|\\(?:frac|sum|leq?|geq?|in)\b/;
/** "<bos>" is a token, and no inequality. */
const TOKEN = /<\/?[a-z_]{1,12}>/gi;

/**
 * Whether words that look like an outcome (`hit`) in a sentence tell none of the paper's own trials: they are supposed, others',
 * said once more, or mathematics. `bearing` is what of the sentence bears on the outcome.
 */
export function tellsNoFinding(said: string, bearing: string, { form, match }: Hit): boolean {
  const claim = said.slice(said.length - bearing.length, match.index + match[0].length);
  if (HEDGED.test(claim) || OTHERS.test(bearing) || NO_TRIAL.test(bearing) || REASON_OR_ADMISSION.test(said))
    return true;
  if (form === 'unreported') return false;
  return FOLLOWED.test(said) || RESTATED.test(said) || FORMAL.test(match[0].replace(SETTING, '').replace(TOKEN, ''));
}
