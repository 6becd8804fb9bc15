/** A sentence without the words that sound of people and speak of networks, numbers and comparisons. */
export const withoutNumbers = (text: string): string => OF_NUMBERS.reduce((all, of) => all.replace(of, ' '), text);

/** Parts of a network and properties of an estimator, not of what a model says of people. */
const OF_NETWORK =
  /\b(?:linear|inductive|position(?:al)?|relative|attention|additive|learned|learnable|scalar|spectral|simplicity|implicit|estimation|sampling|selection|optimi[sz]ation|confirmation|length|recency|exposure|frequency|texture|shape) bias(?:es)?\b/gi;

/** "Could be harmful when fine-tuning for tokens", "harmful to the accuracy": to a number, not to anybody. */
const HARMFUL_TO_NUMBERS =
  /\bharmful(?:ness)? (?:to|for|when|in|if|on)\b(?![^.;]{0,80}\b(?:users?|people|humans?|society|patients?|communit\w+|children|individuals|applications?|health\w*)\b)[^.;]{0,80}\b(?:accurac\w+|performance|pre-?training|training|fine-?tun\w+|optimi[sz]ation|convergence|gradients?|generali[sz]ation|learning|transfer|tasks?|metrics?|scores?|quality)\b/gi;

/** "Harms the overall throughput", "an unfair advantage over the baseline": no word on people. */
const HARMS_NUMBERS =
  /\bharms (?=(?:the|its|their|our|both|overall|model)\b)(?![^.;]{0,60}\b(?:users?|people|humans?|society|patients?|communit\w+|children|individuals|groups?|environment)\b)[^.;]{0,60}\b(?:accurac\w+|performance|throughput|efficiency|latency|training|convergence|generali[sz]ation|quality|results|scores?|stability|speed|diversity|fidelity)\b|\bunfair(?:ly)? (?:advantages?|comparisons?|compar\w+|benefits?|to compare|to (?:the )?(?:baselines?|competitors|other methods))\b/gi;

/** "We give the community and society access to it": to whom it is given, not what it does to them. */
const GIVEN_TO =
  /\b(?:(?:research|scientific|academic|open-source|machine learning|AI|ML|broader|wider|whole|entire) ){0,3}communit(?:y|ies) (?:and|as well as) (?:the )?society\b(?= (?:with|at large with|access))/gi;

/** "For fairness, all of them get the same budget", "the fairness of these comparisons": between methods, not between people. */
const FAIR_COMPARISON =
  /\b(?:for(?: the sake of)?|in|(?:to )?(?:ensur|guarante|maintain|keep|preserv)(?:e|es|ing|eing)?) fairness(?=[,.:)]| (?:in|of|across|between|among|and \w+ (?:in|of)) (?:(?:the|our|all|these|this|each|any) )?(?:[\w-]+ )?(?:comparisons?|comparing|experiments?|evaluations?|benchmark\w*|baselines?|methods|results|setups?|settings)\b)|\bfairness (?:and [\w-]+ )?of (?:(?:the|our|all|these|this|each|any) )?(?:[\w-]+ )?(?:comparisons?|experiments?|evaluations?|benchmark\w*|baselines?|results)\b|\bfair(?:ness)? (?:and [\w-]+ )?comparisons?\b/gi;

/** "A society of eight agents", "the Royal Society": agents at work together, and learned bodies. */
const SOCIETY_OF_AGENTS =
  /\bagents?\b[^.;]{0,40}\bsociet(?:y|ies)\b|\bsociet(?:y|ies) of (?:mind|agents|experts|models|(?:[\w-]+ )?agents|\d+|two|three|four|five|six|seven|eight|nine|ten|n)\b|\b(?:Royal|Physical|Chemical|Mathematical|Econometric|Statistical|Computer|Meteorological) Society\b|\bSociety (?:for|of) [A-Z]\w+/g;

/** "The misuse of the p-value": of a measure or a word, which hurts nobody. */
const MISUSED_NUMBERS =
  /\b(?:mis-?us(?:e|es|ed|ing)|abus(?:e|es|ed|ing)) (?:of )?(?:the |this |our |these )?(?:p-?values?|notations?|terms?(?! of (?:use|service))|terminology|statistic\w*|significance|hypothesis|tests?|metrics?|measures?|words?|symbols?|language)\b/gi;

const OF_NUMBERS = [
  OF_NETWORK,
  HARMFUL_TO_NUMBERS,
  HARMS_NUMBERS,
  GIVEN_TO,
  FAIR_COMPARISON,
  SOCIETY_OF_AGENTS,
  MISUSED_NUMBERS,
];
