/**
 * Words that name a part of a method when they stand last: "cross-modal fusion module", "rolling buffer cache".
 * A heading or a proposal that ends otherwise ("Problem Setup", "Practical Benefits") names no part.
 */
export const PART =
  /\b(?:modules?|encoders?|decoders?|networks?|loss(?:es)?|attention|embeddings?|encodings?|normali[sz]ation|layers?|blocks?|caches?|caching|heads?|objectives?|regulari[sz](?:ers?|ation)|mechanisms?|strateg(?:y|ies)|schemes?|sampl(?:ing|ers?)|augmentations?|masking|masks?|pooling|fusion|alignment|gating|gates?|rout(?:ing|ers?)|decomposition|quanti[sz]ation|projections?|projectors?|schedules?|schedulers?|optimi[sz]ers|buffers?|memory|tokeni[sz]ers?|prompts?|prompting|filters?|filtering|chunking|distillation|adapters?|branch(?:es)?|aggregation|aggregators?|initiali[sz]ation|convolutions?|bias|smoothing|dropout|deformations?|search|selection|selectors?|refinement|re-?ranking|retriev(?:al|er)|planner|compression|pruning|rewards?|critics?|discriminators?|generators?|connections?|partitioning|weighting|re-?weighting|penalt(?:y|ies)|activations?|experts|curriculum|extraction|extractors?|estimators?|predictors?|de-?duplication|parallelism|rollouts?|warm-?up|clipping|updates)\b/i;
const PART_LAST = new RegExp(`${PART.source}$`, 'i');

/** What stands between the part's name and the rest of a title: "Loss for Alignment", "Cache [GPT3]", "Module (FM)". */
const TAIL =
  /\s*(?:[([:–—].*|\b(?:for|of|via|with|from|to|by|in|on|using|through|as|under|between|based on|during|at|over|across|within|into)\b.*)$/i;

/** Titles that every paper has, and parts of no method of its own. */
const GENERIC =
  /^(?:the )?(?:(?:overall|final|total|full|main|our|model|network|training|learning|pre-?training|base) )*(?:loss(?:es)?|loss functions?|networks?|attention|layers?|encoders?|decoders?|objectives?|optimi[sz]ers?|embeddings?|tokeni[sz]ers?|heads?|prompts?|strateg(?:y|ies)|mechanisms?|memory|search|neural networks?|deep neural networks?|rewards?|tokens|blocks?|modules?|schemes?|activations?|initiali[sz]ation|schedules?|updates?|regulari[sz]ation|sampling|selection|data selection|model selection|feature selection|token embeddings?|word embeddings?|(?:input|output|embedding|hidden|classification|linear embedding|fully[- ]connected|dense|final) layers?|(?:(?:binary|binari[sz]ed|graph|recurrent|convolutional|physics-informed|message[- ]passing|spiking|tensor|bayesian|artificial|feed-?forward) )+(?:neural )?networks?)$/i;
/** What carries data to and from a method is no part of it. */
const PLUMBING =
  /^(?:(?:data|user|web|remote|agent|tool|unified|public|common) )?(?:access|API|storage|database|interfaces?|I\/O|persistence|serving|services?|transport|presentation|serialization|data format|file format|logging|back-?end|front-?end) (?:layers?|modules?|blocks?|mechanisms?|schemes?|components?)$/i;
/** "Inference and Rollout": a heading over two things, the first of which is no part. */
const TWO_THINGS =
  /^(?:inference|training|evaluation|testing|implementation|deployment|data) and\b|^(?:mitigating|addressing|tackling|overcoming)\b|\s[+&]\s/i;
/** "Enhancing Alignment": what is done to the part, or with it. */
const DONE_TO =
  /^(?:enhancing|improving|adding|maintaining|integrating|introducing|designing|building|modell?ing|incorporating|applying|using|leveraging|constructing|augmenting|generating|aggregating) (?:(?:an?|the|our) )?/i;
/** "Stage II – Local Attention", "an efficient alternative – Differentiable Pooling": the name follows the dash. */
const BEFORE_DASH = /^[^–—]{2,40}?\s[-–—]\s(?=\p{L})/u;
/** Words that make a title a remark on a part, its costs or its theory. */
const REMARK =
  /\b(?:related|prior|previous|existing|standard|baselines?|vanilla|conventional|overview|background|preliminar\w+|analysis|overhead|complexity|cost|benefits?|advantages?|limitations?|comparisons?|results?|evaluation|convergence|properties|derivation|interpretation|motivation|theorem|lemma|proof|definition|proposition|assumptions?|examples?|datasets?|challenge|problem|relation|connection to|plain|choosing|deriving|(?:domain|human|clinical|medical|legal|subject) experts|parallel training|finding|measuring|understanding|why|how|what|do|does|is|are)\b/i;

/** The name that a heading gives to a part of the method, or null. */
export function partOfTitle(title: string): string | null {
  if (REMARK.test(title) || PLUMBING.test(title.trim()) || /[%=?]/.test(title) || TWO_THINGS.test(title)) return null;
  const bare = title
    .replace(BEFORE_DASH, '')
    .replace(DONE_TO, '')
    .replace(/^[^:]{2,40}:\s+/, (head) => (PART.test(head) ? head : ''))
    .replace(/\s*[([].*$/, '')
    .trim();
  return asPart(bare) ?? asPart(bare.replace(TAIL, ''));
}

/** "Different strategies", "Algorithm 1: …", "this stage": a kind of part, or a pointer to one. */
const VAGUE =
  /^(?:different|various|standard|existing|following|multiple|several|many|other|algorithm \d|forward pass|backward pass|this|each|some|all|core|main|basic|key)\b/i;

function asPart(words: string): string | null {
  const count = words.split(/\s+/).length;
  return !VAGUE.test(words) && count >= 2 && count <= 7 && PART_LAST.test(words) && !GENERIC.test(words) ? words : null;
}

/** The part that begins an object ("a weighted cross-entropy loss that …"), or null where the object is no part. */
export function partOfObject(object: string): string | null {
  const words = object
    .replace(BEFORE_DASH, '')
    .replace(
      /^(?:the use of )?(?:(?:(?:a|an|the|two|three|our|both|new|novel|simple|efficient|effective|lightweight|dedicated|additional|so-called|first|proposed|further|special|specialized|corresponding)\s+){0,4})/i,
      '',
    )
    .split(
      /[,.;:()[\]]|\s[–—]\s|\b(?:that|which|where|who|whose|to|for|of|in|on|by|from|with|and|as|is|are|was|were|based|using|called|named)\b/,
    )[0]!
    .trim();
  return /\b(?:we|our|its?|their|this|these|such|same|following|other)\b/i.test(words) ? null : asPart(words);
}

/** Words that every name has, so that they tell nothing apart. */
const SMALL = new Set(
  'the and for with our via from based novel aware guided module modules mechanism strategy scheme network layer layers block blocks loss objective'.split(
    ' ',
  ),
);

/** What must be found in a text that speaks of this part: the stems of its telling words. */
export function stemsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : words).map((word) => word.slice(0, Math.max(3, Math.min(7, word.length - 3))));
}

/** What the names of one part have in common: "fast gating", "Fast-Gating module". */
export const keyOfPart = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(
      /(?<=\w{3} .*\w{3}) (?:strateg(?:y|ies)|mechanisms?|modules?|schemes?|algorithms?|methods?|approach(?:es)?|techniques?)$/,
      '',
    )
    .replace(/(?<=\w{3})s\b/g, '')
    .replace(/ mask$/, ' masking');

/** "A Title Like This" in the middle of a sentence: names and acronyms keep their capitals. */
export const inSentence = (title: string): string =>
  title
    .split(' ')
    .map((word) =>
      /^[A-Z][a-z]+(?:-[A-Za-z][a-z]+)*$/.test(word)
        ? word.toLowerCase()
        : /^[A-Z]{6,}$/.test(word)
          ? word.toLowerCase()
          : word,
    )
    .join(' ');
