/** What tells in a sentence on a shortcoming that it is not that of the authors' own work. */

/** "In existing practice, X is done anew each time. This leads to overhead": the second is said of the first. */
export const SO_IT_IS = /^\W*(?:this|these|such|it|that)\b(?! (?:work|paper|study|limitation))/i;
/** What everybody does, by no word of the authors themselves. */
export const OF_THE_FIELD =
  /\b(?:existing|conventional|traditional|prior|previous|standard|current (?:industry|practices?|methods?|approaches))\b(?![^.;]*\b(?:our|we)\b)/i;

/** "Existing approaches need …, whereas ours", "The depth-based methods [3] are costly": the weakness is theirs. */
export const OF_RIVALS =
  /^\W*(?:(?:existing|prior|previous|conventional|traditional|most|other|recent|standard) (?:[\w-]+ ){0,3}?(?:approaches|methods|models|works?|systems|techniques|studies|algorithms|frameworks|defen[cs]es|benchmarks|data-? ?sets|agents|solvers|LLMs)\b|the [^.;]{0,80}\[\d[\d, –-]{0,12}\](?: (?:methods|approaches|models|networks))(?![^]*\b(?:our|we)\b))/i;

/** "Unlike prior work, we do not assume": an advantage; "unlike theirs, ours needs labels" is none. */
export const UNLIKE_OTHERS =
  /^\W{0,3}(?:unlike|in contrast (?:to|with)|contrary to|as opposed to)\b(?=[^.;]*\b(?:do(?:es)? not|no longer|without|avoids?)\b)/i;

/** In the method, "however, this approach suffers from" is said of the one that is not taken. */
export const RIVAL =
  /^(?:However|Yet|Nevertheless|Unfortunately),? (?:this|the (?:current|existing)) (?:approach|method|strategy|technique)\b(?![^]*\b(?:our|we)\b)/i;

/** "limitations of existing methods", "the limitations identified in [3]"; what was overcome is no limitation any more. */
export const FOREIGN =
  /\b(?:overcom\w+|address\w*|circumvent\w*|alleviat\w+|mitigat\w+|tackl\w+|resolv\w+|bypass\w*|avoid\w*|surpass\w*|motivated by)\b[^.;]{0,30}\b(?:limitations?|shortcomings?|drawbacks?|weaknesses)\b|\b(?:(?:strengths?|merits|benefits) and (?:weaknesses|limitations|drawbacks|shortcomings)|advantages and (?:disadvantages|drawbacks|limitations)|pros and cons) of (?!(?:\w+ )?(?:our|ours|this|these|the (?:proposed|present(?:ed)?|current)))/i;

/** What others' works cannot do, what others have, and what is far from that. */
export const OF_OTHERS_WORK =
  /\b(?:existing|prior|previous|conventional|traditional|classical|current|most|many|other|recent|standard|earlier|state-of-the-art|competing|baseline|alternative|these|such|SOTA) (?:[\w-]+ ){0,3}(?:methods?|approach(?:es)?|models?|works?|systems?|techniques?|algorithms?|stud(?:y|ies)|benchmarks?|data-? ?sets?|metrics?|LLMs|baselines?|frameworks?|agents?|solvers?|defen[cs]es?)\b(?![^]*\b(?:we|our)\b)/i;
