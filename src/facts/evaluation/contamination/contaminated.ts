/** The word itself, and what it is said of elsewhere. */
const WORD = /\bcontaminat\w*/i;
const TAKEN_OUT = /\b(?:de-?contaminat\w*|uncontaminated)/i;

/** Noisy, fouled or mixed things: "contaminated with babble noise", "bacterial contamination", "a contaminated culture". */
const FOULED = String.raw`(?:nois\w*|water|soil|air|food|meat|crops?|surfaces?|label\w*|outlier\w*|poison\w*|Huber|advers\w+|attack\w*|corrupt\w*|samples?|specimens?|cultures?|controls?|reagents?|wells|lab(?:oratory|s)?|bacteri\w*|microb\w*|fung\w*|viral|virus\w*|pathogen\w*|DNA|RNA|reads|genom\w*|blood|sewage|heavy metals?|chemical\w*|toxi\w+|radioactiv\w*|isotop\w*|foreground\w*|stellar|stars?|background|artefacts?|artifacts?|eye|blinks?|muscle|ocular|motion|fraction|gaussian|mixture model|speech|babble|echo|SNRs?|dB|spam|boilerplate|adverts?|machine-generated|synthetic text|generated text|typos?)`;
const FOULED_BESIDE = new RegExp(
  `\\b${FOULED}(?:[’']s)?(?: [\\w-]+)? contaminat|\\bcontaminat\\w+ (?:(?:by|with|from|of|in) )?(?:the |an? |some |strong |additive )?(?:[\\w-]+ )?${FOULED}\\b|\\bcontamination (?:models?|distributions?|levels?|rates?|fractions?)\\b|\\bcontaminat\\w+ (?:normals?|distributions?)\\b|\\b${FOULED} (?:(?:is|are|was|were|being|gets?|become) )(?:free of )?(?:[\\w-]+ )?contaminat`,
  'i',
);
/** Words of tests and training text, which leave no doubt. */
const OF_DATA =
  /\b(?:benchmarks?|(?:test|evaluation|train\w*|pre-?train\w*|data|corpus|corpora|web) contaminat\w*|leak\w*|n-?grams?|overlap\w*|memori[sz]\w*|pre-?train\w*)\b/i;

/** Whether a sentence or heading calls training text contaminated by tests, or freed of them. */
export const speaksOfContamination = (text: string): boolean =>
  TAKEN_OUT.test(text) || (WORD.test(text) && (OF_DATA.test(text) || !FOULED_BESIDE.test(text)));
