/** "We take the sizes of those used for Kite", "with the settings of Kite": its shape is copied, its weights are not used. */
const SHAPE_OF =
  /\b(?:configurations?|settings?|sizes|hyper[- ]?parameters?)\b[^.;]{0,40}\b(?:those|that|ones) (?:used |employed |proposed |given )?(?:for|by|in|of) (?:the )?$/i;
/** "best practices for training Kite that Marsh et al. propose": a recipe is borrowed. */
const RECIPE_FOR =
  /\b(?:practices|recipes?|tricks|procedures?|advice|guidelines) (?:for|of|on) (?:pre-?|re-?)?training (?:the )?$/i;
/** "the measures outlined in the Kite task": how it counts is borrowed, not what it counts. */
const MEASURE_OF =
  /\b(?:metrics?|measures?|scorers?|scoring|criteria|protocols?) (?:as )?(?:outlined|defined|described|proposed|introduced|specified) (?:in|by|for) (?:the )?$/i;
/** "If we were to train on the whole of Kite, …". */
const NEVER_DONE = /\b(?:if we (?:were to|had)|had we)\b[^.;]*$/i;

/** "we follow Kite and use …", "in adhering to Kite", "we follow the approach of Kite": its way is taken, not the thing. */
const WAY_OF =
  /\b(?:(?:clos\w+ |strict\w+ )?follow(?:s|ed|ing)?|adher(?:e|es|ed|ing) to|in (?:line|keeping|accordance|agreement) with|consistent with|in the (?:style|spirit|vein) of|analogous(?:ly)? to|akin to|motivated by|borrow\w* from|the same as(?: in| for)?|as in) (?:(?:the|an?) )?(?:(?:[\w-]+ ){0,3}(?:approach|method|set-?up|settings?|recipe|procedure|protocol|strategy|practice|pipeline|design|steps|configuration|architecture|work) (?:of|in|from|by|as in|used (?:in|by|for)|proposed (?:in|by)) (?:the )?)?$/i;
/** "Like Kite, we use …", "our own versions of Kite", "to speed up the training of Kite": no copy of it was taken. */
const ONLY_LIKE =
  /^(?:Like|As with|As in|Just as|Similar(?:ly)? to) (?:the )?$|\b(?:our|my) own (?:versions?|implementations?|cop(?:y|ies)|variants?|re-?implementations?) of (?:the )?$|\b(?:speed|costs?|memory|size|parameters?|consumption|complexity|limitations?|drawbacks?|success|footprint) of (?:the )?$|\b(?:models?|sizes?|configurations?|variants?|dimensions?|layers?|hyper[- ]?parameters) (?:is|are|was|were) (?:\w+ )?(?:adopted|taken|borrowed|copied|inherited) from (?:the )?$/i;
/** Whether the words before a name only borrow something from it, or tell of what was not done with it. */
export const isAlludedTo = (before: string, isData: boolean): boolean =>
  [SHAPE_OF, RECIPE_FOR, MEASURE_OF, NEVER_DONE, WAY_OF].some((pattern) => pattern.test(before)) ||
  (!isData && ONLY_LIKE.test(before));
