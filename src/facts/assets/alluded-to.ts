/** "We take the sizes of those used for Kite", "with the settings of Kite": its shape is copied, its weights are not used. */
const SHAPE_OF =
  /\b(?:configurations?|settings?|sizes|hyper-?parameters?)\b[^.;]{0,40}\b(?:those|that|ones) (?:used |employed |proposed |given )?(?:for|by|in|of) (?:the )?$/i;
/** "best practices for training Kite that Marsh et al. propose": a recipe is borrowed. */
const RECIPE_FOR =
  /\b(?:practices|recipes?|tricks|procedures?|advice|guidelines) (?:for|of|on) (?:pre-?|re-?)?training (?:the )?$/i;
/** "the measures outlined in the Kite task": how it counts is borrowed, not what it counts. */
const MEASURE_OF =
  /\b(?:metrics?|measures?|scorers?|scoring|criteria|protocols?) (?:as )?(?:outlined|defined|described|proposed|introduced|specified) (?:in|by|for) (?:the )?$/i;
/** "If we were to train on the whole of Kite, …". */
const NEVER_DONE = /\b(?:if we (?:were to|had)|had we)\b[^.;]*$/i;

/** Whether the words before a name only borrow something from it, or tell of what was not done with it. */
export const isAlludedTo = (before: string): boolean =>
  [SHAPE_OF, RECIPE_FOR, MEASURE_OF, NEVER_DONE].some((pattern) => pattern.test(before));
