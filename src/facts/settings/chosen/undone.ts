/** What stands between the words that say so and a value, within one sentence and up to where it says what was done. */
const TURNS = String.raw`\b(?:so|therefore|thus|hence|instead|but|we (?:\w+ )?(?:train|use|run|ran|set|chose|keep|kept|took|limit)\w*)\b`;
const GAP = String.raw`(?:(?!${TURNS})(?:[^.;]|\.(?=\d)))`;

/** "We plan to examine whether a rate of …", "future versions may be trained for …", "it remains to be seen whether …". */
const MEANT = String.raw`\b(?:(?:we|authors|I) (?:\w+ ){0,2}(?:plan|intend|hope|wish|would like(?! to (?:note|stress|thank|point|emphasi[sz]e|remark)))|plann(?:ed|ing)|our plans? (?:is|are)|in (?:the )?future,? (?:\w+ ){0,2}(?:will|can|may|might|should|plan)|future (?:work|versions?|stud(?:y|ies)|experiments?|research|releases?|iterations?|efforts?|directions?)\b(?: \w+){0,3} (?:will|can|could|may|might|should|would|includes?|is|are)|remains? (?:to be (?:seen|studied|tested|tried|explored|investigated|shown|determined)|unclear|unknown|an? open|open)|(?:it )?(?:would|might|may) be (?:\w+ )?(?:interesting|worthwhile|worth|instructive|promising|natural|desirable) (?:to|if|whether)?)\b`;

/** "With more memory we would use …", "had we trained for …", "further gains are to be expected if it is trained for …". */
const SUPPOSED = String.raw`\b(?:we|one|you|they|authors|practitioners) (?:\w+ )?(?:would|might) (?:\w+ ){0,2}(?:use|need|require|benefit|train|take|run|choose|prefer|expect|have)|(?:users?|practitioners|readers?|anyone|anybody|others|labs|groups|everybody|everyone) (?:can|could|may|might|will|would|should)|(?:had|were) (?:we|it|they|the \w+) (?:\w+ ){0,2}(?:trained|used|run|to (?:train|use|run))|if (?:[\w-]+ ){1,4}(?:were|had been|could be)|(?:expect\w*|believe|anticipat\w+|conjectur\w+|suspect|speculat\w+|imagine|envision)\b${GAP}{0,80}\b(?:if|when|once|were|by (?:training|using|raising|increasing|scaling))\b`;

/** "We had no access to A100-class hardware", "the budget did not allow us to train on …". */
const OUT_OF_REACH = String.raw`\b(?:no|without|lack(?:ed|ing|s)?(?: of)?|did not have|do not have|don['’]t have) (?:\w+ )?(?:access to|means for|budget for)|(?:cannot|could not|couldn['’]t|can['’]t|(?:were |are )?(?:unable|not able) to|did not allow us to|does not allow us to) (?:afford|access|obtain|acquire|buy|rent)\b`;

const BEFORE = new RegExp(`(?:${MEANT}|${SUPPOSED}|${OUT_OF_REACH})${GAP}{0,120}$`, 'i');

/** "… to 64 GPUs is left for future work", "a batch of 4096 remains an open question". */
const AFTER =
  /^(?:(?!, (?:and|but|while|whereas)\b)(?:[^.;]|\.(?=\d))){0,90}?\b(?:(?:left|reserved|deferred|postponed|planned|scheduled|kept) (?:for|to|as) (?:an? |the )?(?:future|later|follow-?up|subsequent|next)|(?:is|are|remains?|would be|will be) (?:[\w-]+ ){0,4}(?:future (?:work|research|directions?|stud(?:y|ies))|next steps?\b|open (?:questions?|problems?))|(?:is|are) beyond (?:our|the) (?:means|budget|resources|scope|reach)|(?:was|were|is|are) (?:not|un)(?: |-)?(?:affordable|available to us|within (?:our )?reach))/i;

const WITHIN = 220;

/** Whether a value is one that nobody ran: meant for later, supposed, or out of reach. */
export const isUndone = (text: string, at: number, end: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, at - WITHIN), at)) || AFTER.test(text.slice(end, end + WITHIN));
