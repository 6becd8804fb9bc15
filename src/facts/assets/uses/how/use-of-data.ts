import type { Around } from './around.ts';

/** What follows training in the same breath is measured, not trained on. */
const TO_DATA =
  '(?:(?!\\b(?:evaluat\\w*|validat\\w*|test\\w*|performance|measur\\w*|compar\\w*|improv\\w*|leads?|led|yields?|gains?|reach\\w*|achiev\\w*|increas\\w*|but|while|whereas)\\b)[^;])';
const TRAIN_BEFORE = new RegExp(
  `\\b(?:pre-?)?(?:train|fine-?tun|tun)(?:e|ed|ing|s)?\\b${TO_DATA}{0,90}\\b(?:on|with|using|from|over|data(?:set)?s?:)${TO_DATA}{0,70}$`,
  'i',
);
const TRAIN_AFTER =
  /^[^.;]{0,50}\b(?:as|for|in) (?:the |our |its )?(?:pre-?|fine-?tuning |instruction )?training(?: data| set| corpus| dataset)?\b/i;
const TRAINING_DATA = new RegExp(
  `\\b(?:pre-?)?training (?:data|set|data-?set|corpus|mixture)\\b${TO_DATA}{0,140}$`,
  'i',
);

/** "how a model trained on Kite can learn so fast": a model of others, of which is asked. */
const ASKED_OF_MODEL =
  /\b(?:how|why|whether|that) (?:an?|the|any) (?:[\w-]+ ){0,2}(?:models?|networks?|encoders?|transformers?) (?:pre-?)?trained (?:\w+ )?(?:on|with) [^.;]{0,60}$/i;
/** "The data of [3], which is also a subset of X": X is told of. */
const SUBSET_OF =
  /\b(?:which|that) (?:is|are|was|were) (?:also )?(?:an? |the )?(?:subsets?|parts?|supersets?|extensions?|versions?|successors?) of (?:the )?$/i;
/** "As X did for vision", "the X moment of robots": a byword. */
const DID_FOR = /^ (?:(?:did|does|has done|have done) (?:for|in|to)\b|moment\b)/;
/** "the accuracy of trained models on X", "we compare the fine-tuned networks on X": they are measured there. */
const OF_TRAINED =
  /\b(?:capabilit\w+|accurac\w+|performances?|results?|evaluat\w*|compar\w*|test(?:ed|ing)?|assess\w*|benchmark\w*|scor\w+)\b[^.;]{0,30}\b(?:of|the|our|all|these|both|several|various|different) (?:\w+ly )?(?:pre-?|fine-?)?(?:trained|tuned)(?: [\w-]+){0,2} (?:models?|networks?|LL?Ms?|classifiers?|checkpoints?|encoders?|policies)\b(?:(?!\btrain|\btun)[^.;]){0,30}\b(?:on|over)\b[^.;]{0,40}$/i;

/** Whether data are trained on or used otherwise; null where a sentence only tells of them. */
export function useOfData({ before, after }: Around): 'trained on' | 'used' | null {
  if (ASKED_OF_MODEL.test(before) || DID_FOR.test(after) || SUBSET_OF.test(before)) return null;
  if (OF_TRAINED.test(before)) return 'used';
  const trains = TRAIN_BEFORE.test(before) || TRAIN_AFTER.test(after) || TRAINING_DATA.test(before);
  return trains ? 'trained on' : 'used';
}
