import type { Around } from './around.ts';

/** "we train several Kite models from scratch": its shape, with new weights. */
const TRAIN_ANEW = /\btrain\w*\b[^.;]{0,50}$/i;
/** "We pretrain a Kite (Marsh, 2020) model": its shape too, unless it starts from what is there. */
const PRETRAIN_ONE = /\bwe (?:\w+ )?pre-?train(?:ed)? (?:an?|our|two|three|several) (?:new |large |small )?$/i;
/** "a saving of a third for pre-training Kite": whoever trains one from the start has its shape alone. */
const OF_PRETRAINING = /(?<!\b(?:continu\w{1,5}|further|domain-adaptive) )\bpre-?training (?:of |the |an? ){0,2}$/i;
/** "We train the Pre-Gate Kite": what it is called after was changed in it. */
const TRAIN_VARIANT = /(?<![\w-])[Tt]rain(?:ed|ing)? (?:the|our|an?) [A-Z]\w*-[A-Z]\w* $/;
const AS_A_MODEL =
  /^(?:-based)?(?: ?\([^()]{2,120}\))? (?:models?|LMs?|networks?|encoders?)\b(?![^.;]{0,80}\b(?:start(?:s|ed|ing)|initiali[sz]|checkpoint|continu))/i;
const FROM_NOTHING =
  /^[^.;]{0,60}\b(?:from scratch|from random(?:ly)? initiali[sz]\w*|with random(?:ly)? initiali[sz]\w*)/i;

/** Whether a model of that shape is trained from the start, so that nothing of the published one goes into it. */
export const isTrainedAnew = ({ before, after }: Around): boolean =>
  (TRAIN_ANEW.test(before) && FROM_NOTHING.test(after)) ||
  (PRETRAIN_ONE.test(before) && AS_A_MODEL.test(after)) ||
  OF_PRETRAINING.test(before) ||
  TRAIN_VARIANT.test(before);
