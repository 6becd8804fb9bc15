/**
 * A notice to whoever takes up what is released: that it has no moderation or was not aligned, and where it must not be used.
 * It tells of misuse without a word of ethics, and of what the thing cannot do without the word limitation.
 */

const RELEASED =
  '(?:the|our|this|these|all) (?:[\\w-]+ ){0,3}?(?:models?|checkpoints?|weights|systems?|releases?|agents?|chatbots?|demos?)\\b';
/** "An alignment of tokens" is another thing. */
const GUARDED =
  '(?:moderat(?:ion|ed)|safety|guardrails?|safeguards?|alignment(?=,|\\.?$| (?:and|or|tuning|training)\\b)|aligned(?=,|\\.?$| (?:and|or|for|to (?:human|safety))\\b)|red[- ]team\\w*|content filter\\w*)';
const LACKS =
  '(?:(?:did|has|have|had|was|were|is|are|does|do) not\\b|(?:has|have|had) no\\b|lacks?\\b|comes? without\\b|(?:is|are) released without\\b)';

/** "The released model was not aligned and has no moderation". */
const UNGUARDED = new RegExp(`\\b${RELEASED}[^.;]{0,60}?\\b${LACKS}[^.;]{0,60}?\\b${GUARDED}\\b`, 'i');

const PLACES =
  '(?:production|end[- ]users?|customers|the public|clinical|medical|legal|high-?(?:stakes|risk)|safety-critical|commercial|(?:real-world|practical|public|wider|immediate) (?:deployments?|use|settings?|applications?|decisions?)|deployment|decisions? (?:on|about|over|for) people)';
/** "It should not be used in production", "is not meant for clinical use". */
const NOT_TO_BE_USED = new RegExp(
  `\\b(?:(?:should|must|shall|may) not (?:yet )?be (?:used|deployed|put|relied (?:up)?on|served|shown|exposed)|(?:is|are) not (?:yet )?(?:intended|meant|designed|suitable|suited|safe|ready|fit|recommended)) (?:[\\w-]+ ){0,3}?(?:in|for|with|to|by|into) (?:[\\w-]+ ){0,2}?${PLACES}\\b`,
  'i',
);
/** "Such models should not be used to judge patients": true of whoever made them. */
export const NOT_TO_JUDGE_PEOPLE =
  /\b(?:models?|systems?|it|they|tools?|outputs?|responses?|predictions?|results?|scores?) should (?:therefore |thus |hence |also |currently )?(?:not|never) be (?:used|relied (?:on|upon)|trusted|taken) (?:to|for|in|as|by|without|until) (?:[\w-]+ ){0,3}(?:evaluat|diagnos|judg|screen|decid|infer|replac|treat|hir|grad|sentenc|clinic|medic|legal|decision|people|patients?|persons?|users?|students?|workers?|citizens?|children)\w*/i;

/** Of whatever others made. */
const OF_OTHERS = /\b(?:existing|prior|previous|most|many|other|such|current|baselines?|et al)\b/i;

export const USE_NOTICE: readonly RegExp[] = [UNGUARDED, NOT_TO_BE_USED];
/** Whether a sentence is such a notice. */
export const isUseNotice = (text: string): boolean =>
  !OF_OTHERS.test(text) && USE_NOTICE.some((pattern) => pattern.test(text));
