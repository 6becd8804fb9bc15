import type { Role } from '../../../paper/roles.ts';
import type { KnownAsset } from '../known-assets.ts';

/** How a paper uses something of others: what it makes may stand under the terms of the first three. */
export type How = 'base' | 'written by' | 'trained on' | 'used' | 'measured';

const OURS = /\b(?:we|our|us|this (?:paper|work|study))\b/i;
/** Sections in which a sentence without "we" still says what was done. */
export const DOING: ReadonlySet<Role> = new Set<Role>(['method', 'experiments', 'other']);
/** "Marsh et al. fine-tune X", "[12] trains on X", "X was trained on Y": what others did. */
const OTHERS_DID =
  /(?:\bet al\.?|\]|\b(?:19|20)\d\d[a-z]?(?:, ?[a-z])?\)),? (?:also |first |then |have |has )?(?:train|fine-?tun|us(?:e|ed)\b|evaluat|propos|introduc|show|releas|find|report|collect|build|built|creat|generat(?!ed (?:images|samples|text|data|videos))|distil|aggregat|employ|leverag|sampl|combin|compil|curat|adopt)/i;
const REFUSED =
  /\b(?:not|never|no|without|unlike|instead of|rather than|exclud\w+|excluding|remov\w+|avoid\w*|except|lacks?|refrain\w*|similar to|akin to|analogous to|reminiscent of|inspired by|differ\w* from|overlap\w*)\b[^.;]{0,45}$|\b(?:replac(?:e|es|ed|ing)|swap(?:s|ped|ping)?|substitut(?:e|es|ed|ing))\b(?:(?!\b(?:with|by|for|to)\b)[^.;]){0,45}$/i;

/** Words between a verb and its object; another verb or a comparison ends them. */
const GAP =
  '(?:(?!\\b(?:that|which|surpass\\w*|outperform\\w*|exceed\\w*|match\\w*|than|beat\\w*|compar\\w*|against|while|whereas|but)\\b)[^.;])';
const BASE_BEFORE = new RegExp(
  `\\b(?:fine-?tun\\w*|post-?train\\w*|instruction-?tun\\w*|initiali[sz]\\w*|start\\w* from|buil[dt]\\w* (?:up)?on(?: top of)?|derived from|continu\\w* (?:pre-?)?train\\w*|adapt(?:ed|ing)? from|back-?bones?(?: models?| network)?|base (?:language )?models?|LoRA (?:on|to))\\b${GAP}{0,70}$`,
  'i',
);
const BASE_AFTER =
  /^[^.;]{0,40}\b(?:as (?:the|our|a|its)(?: [\w-]+){0,2} (?:back-?bone|base(?!line)(?: model)?|initiali[sz]ation|starting point|policy)|(?:is|are) (?:then )?fine-?tuned|back-?bones?\b)/i;
/** "the ShareGPT format", "the BERT architecture": its form is taken, and nothing of what it is. */
const FORM_AFTER =
  /^(?: ?(?:\[[\w, +]{1,20}\]|\([^()]{2,60}\)))?(?:[- ](?:base|large(?![- ]scale)|small(?![- ]scale)|medium|tiny))?[- ](?:like|(?:and [\w.-]+ )?configurations?|set-?ups?|recipes?|procedures?|hyper-?parameters?|conventions?|practices?|based (?:methods?|models?|approaches|baselines?|works?|systems?)|formats?|style|styled|templates?|tokenizers?|schema|architectures?|papers?|interface|scale|sized|training|pre-?training|pipelines?|frameworks?|objectives?|loss(?:es)?|bias(?:es)?|masking|position(?:al)? (?:bias(?:es)?|encodings?|embeddings?)|scores?|similarit(?:y|ies)|diversity|algorithms?|methods?|protocols?|metrics?|evaluation (?:protocols?|metrics?|scripts?))\b/i;
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

/** "we fine-tune a BERT-based model": the authors' own model, of which the name is the base. */
const BASED_MODEL = /^-based models?\b/i;
const WE_BUILD =
  /\bwe (?:\w+ ){0,2}(?:(?:pre-?|post-?)?train|fine-?tun|build|built|develop|initiali[sz]|instruction-?tun)\w* (?:an? |our |the |two |three |several )?(?:[\w-]+ ){0,2}$/i;
/** "we train a VLM based on LLaMA-7B". */
const WE_BASE =
  /\bwe (?:\w+ ){0,2}(?:(?:pre-?|post-?)?train|fine-?tun|build|built|develop|instruction-?tun)\w* (?:an? |our )(?:[\w-]+ ){0,4}based (?:up)?on (?:the )?$/i;
/** "the architecture of BERT", "the masking proposed in BERT", "the data used by RoBERTa", "a unit that is utilised in networks such as BERT". */
const FROM_PAPER =
  /\b(?:architectures?|(?:same|identical) (?:model )?configurations?) (?:of|for|behind) (?:the )?(?:[\w-]+ (?:and|or) )?(?:the )?$|\b(?:proposed|introduced|described|presented|defined|used|reported|adopted|employed) (?:in|by)\b[^.;]{0,15}$|\b(?:is|are|was|were|been) (?:[\w-]+ly )?(?:used|utili[sz]ed|adopted|employed|applied) (?:in|by)\b(?:(?!\b(?:our|we)\b)[^.;]){0,80}\b(?:including|such as|like|e\.g\.,?)(?:(?!\b(?:our|we)\b)[^.;]){0,60}$/i;
/** "the same input length as GPT-3", "GPT-3-sized": a measure taken from it. */
const MEASURED_BY =
  /\bsame\b[^.;]{0,60}\bas (?:(?:is |was |used |those |that |the |in |of |for |by |with |from |training |[a-z-]+ive ){0,4}(?:pre-?training |training )?(?:in |of |for |by ))?(?:the )?$|\b[a-z]{3,12}ly[- ]sized $/i;
/** "Kite models are not pretrained with dropout": how it came to be. */
const HISTORY_AFTER =
  /^(?:['’]s)?(?: \(?(?:\[[\d, ]{1,12}\]|\([^()]{2,40}\)))?(?:,? (?:and|or) [A-Z][\w.-]*)?(?: models?)? (?:is|are|was|were|has been|have been) (?:(?!fine)\w+ ){0,2}?(?:pre-?trained|trained originally) (?:with|on|using|without|by|for|to)\b/i;
/** "a design that improves Kite and Plover", "half the data of Kite": what it is set beside. */
const SET_BESIDE =
  /(?<!-)\bimprov(?:e|es|ed|ing) (?:(?:up)?on |over )?(?:the )?(?:(?:original|existing|vanilla|standard|popular|previous) )?(?:[A-Z][\w-]*(?:,| and) ){0,2}$|\b(?:half|twice|third|quarter|double) (?:of |that of |the [\w-]+ of )?(?:either |both )?(?:the )?$/;
/** "Kite and Plover use another format than we do": what the paper sets itself apart from. */
const UNLIKE_OURS =
  /^[^.;]{0,50}\b(?:use[sd]?|rel(?:y|ies)|employs?|appl(?:y|ies)|adopts?|trains?|trained|reports?|reported)\b[^.;]{0,60}\b(?:than|from) (?:what )?(?:we|us|ours?)\b/i;
/** "the cut-off date of Kite", "trained on more languages than both Plover and Kite": what is known of it. */
const KNOWN_OF =
  /\b(?:knowledge|(?:pre-?)?training(?: data)?) cut-?off(?: dates?| time)? (?:of|for) (?:the )?$|\b(?:after|since|before|prior to|(?:pre|post)-?dat(?:e|es|ed|ing)) (?:the )?(?:public |first |initial )?(?:release(?: date)?|launch|advent|appearance|arrival) of (?:the )?$|\b(?:pre-?)?trained (?:on|with|for) (?:much |far |significantly )?(?:more|fewer|less)\b[^.;]{0,60}\bthan (?:both )?(?:[A-Z][\w.-]* (?:and|or) )?(?:the )?$/i;
/** "We have seen the rise of large models such as Kite". */
const OF_THE_TIMES =
  /\bwe (?:have )?(?:recently )?(?:seen|witnessed|saw|observed) (?:an? |the )?(?:[\w-]+ ){0,3}(?:rise|emergence|advent|development|success|surge|growth|progress|wave|proliferation|number)\b/i;
/** "how a model trained on Kite can learn so fast": a model of others, of which is asked. */
const ASKED_OF_MODEL =
  /\b(?:how|why|whether|that) (?:an?|the|any) (?:[\w-]+ ){0,2}(?:models?|networks?|encoders?|transformers?) (?:pre-?)?trained (?:\w+ )?(?:on|with) [^.;]{0,60}$/i;
const TECHNIQUE_LIKE =
  /\b(?:techniques?|methods?|approaches|works?|architectures?|frameworks?|paradigms?)\b[^.;]{0,30}\b(?:like|such as)\b[^.;]{0,50}$|\b(?:methods|approaches|algorithms|techniques) \((?:e\.g\.,?|i\.e\.,?|including|such as) [^();]{0,100}$/i;
/** "Kite [3] is a model that …", "the Kite model of Marsh (2019) uses …": told of it, not done with it. */
const TOLD_AFTER =
  /^(?: (?:model|network|system)s? (?:of|by) [A-Z][^.,;()]{1,30}(?:et al\.?)?)?\s?(?:\[[\d, ]{1,12}\]|\([^()]{2,40}\))?,? (?:exemplif\w+|is|are|was|were|introduc\w+|propos\w+|uses?|used|employs?|generates?|extends?|follows?|represents?|synthesi\w+|relies|adopts?)\b/i;
/** "To keep the two apart, Kite is used for …": done with it. */
const DONE_WITH =
  /^\s?(?:\[[\d, ]{1,12}\]|\([^()]{2,40}\))?\s?(?:is|are|was|were) (?:\w+ )?(?:used|utili[sz]ed|employed|applied|prompted|fine-?tuned|chosen|selected|asked)\b/i;
const BUILT_ON = /\b(?:buil[dt]\w*|based) (?:up)?on(?: top of)?\b/gi;
/** "fine-tuned on X" is training data, "fine-tuned from X" a base. */
const ONTO = /\b(?:on|over)\b(?:(?!\bfrom\b)[^.;]){0,60}$/i;

const MADE =
  '(?:generat|synthesi[sz]|annotat|label+|distil+|rewrit|paraphras|caption|translat|augment|creat|construct|produc|writ(?:e|ing|ten)|curat)';
const WRITTEN_BEFORE = new RegExp(
  `\\b${MADE}\\w*\\b${GAP}{0,70}\\b(?:by|with|using|via|from|through|employing|leveraging|prompting)\\b[^.;]{0,30}$`,
  'i',
);
const WRITES_BEFORE =
  /\b(?:use[sd]?|using|prompt\w*|employ\w*|leverag\w*|ask(?:ed|ing)?|quer(?:y|ied|ying)|instruct(?:ed|ing)?|utili[sz]\w*)\b[^.;]{0,30}$/i;
const WRITES_AFTER = new RegExp(`^[^.;]{0,40}\\b(?:to|for)\\b[^.;]{0,15}\\b${MADE}\\w*`, 'i');
/** "1B tokens of Kite-generated textbooks". */
const WRITTEN_AFTER = /^[- ](?:generated|written|synthesi[sz]ed|produced|annotated|authored|created|labell?ed)\b/i;
const INTO_DATA =
  /\b(?:data-? ?sets?|corpus|corpora|(?:training|synthetic) (?:data|set)|tokens|(?:pre-?)?train\w*|fine-?tun\w*)\b/i;
/** What could go into a data set. */
const DATA_WORDS =
  /\b(?:data\w*|samples?|questions?|pairs?|captions?|descriptions?|instructions?|texts?|conversations?|dialogues?|annotations?|labels?|examples?|prompts?|stor(?:y|ies)|demonstrations?|responses|instances?|corpus|traces?|images?|quer(?:y|ies)|summar(?:y|ies)|translations?|problems?|tasks?|recipes?|rationales?|trajectories|preferences|benchmark|lists?|(?:text)?books?|exercises?|documents?|essays?|articles?|passages?)\b/i;
/** "… to generate a list of 500 objects": words to begin with are not yet data. */
const THIN =
  /^[^.;]{0,40}\bto \w+ (?:an? |the )?(?:\w+ )?(?:lists?|sets?) of (?:(?!(?:about|on|for|from|of|in|with|regarding|concerning)\b)[\w,-]+ ){0,4}(?:objects?|names?|categor(?:y|ies)|words|topics|keywords|classes|concepts|nouns)\b/i;
/** What is judged or answered is measured with; nothing is made of it. */
const JUDGES =
  /\b(?:judg\w+|evaluat\w+|scor(?:e|ed|ing)|grad(?:e|ed|ing)|baselines?|answers? to|respons\w+ (?:quality|to))\b/i;

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

/** "The data of [3], which is also a subset of X": X is told of. */
const SUBSET_OF =
  /\b(?:which|that) (?:is|are|was|were) (?:also )?(?:an? |the )?(?:subsets?|parts?|supersets?|extensions?|versions?|successors?) of (?:the )?$/i;
/** "As X did for vision", "the X moment of robots": a byword. */
const DID_FOR = /^ (?:(?:did|does|has done|have done) (?:for|in|to)\b|moment\b)/;
/** "the accuracy of trained models on X", "we compare the fine-tuned networks on X": they are measured there. */
const OF_TRAINED =
  /\b(?:capabilit\w+|accurac\w+|performances?|results?|evaluat\w*|compar\w*|test(?:ed|ing)?|assess\w*|benchmark\w*|scor\w+)\b[^.;]{0,30}\b(?:of|the|our|all|these|both|several|various|different) (?:\w+ly )?(?:pre-?|fine-?)?(?:trained|tuned)(?: [\w-]+){0,2} (?:models?|networks?|LL?Ms?|classifiers?|checkpoints?|encoders?|policies)\b(?:(?!\btrain|\btun)[^.;]){0,30}\b(?:on|over)\b[^.;]{0,40}$/i;

const USED =
  /\b(?:use[sd]?|using|utili[sz]\w+|train\w*|evaluat\w+|tested?|testing|fine-?tun\w+|adopt\w*|employ\w*|experiments?|conduct\w*|pre-?train\w*|sampl\w+|collect\w*|choose|chose|consider\w*|select\w*|report\w*|benchmark(?:ed)?|includ\w+|validat\w+|measur\w+|appl(?:y|ied)|perform(?:ed)?|draw\w*|leverag\w+|obtain\w*|assess\w*|experiment\w*|results? (?:on|from)|trained|download\w*|prompt\w*|compar(?:e|ed)|scor(?:e|ed)|quer(?:y|ied)|buil[dt]|building|generat\w*|caption(?:ed|s)?|translat\w*|annotat\w*|synthesi\w*|distil\w*|label+ed|instruction-?tun\w*|prun\w*|fit|quanti[sz]\w*|merg\w*|attack\w*|prob(?:e|ed)|extend\w*|modif\w*|start|initiali[sz]\w*|rewrit\w*|written)\b/i;

/** "Kite-350M (Marsh, 2024), a small model for phones, as our backbone": what is said in between. */
const withoutAside = (after: string): string =>
  after.replace(/^ ?(?:\([^()]{1,60}\)|\[[^\][]{1,30}\])/, '').replace(/^, (?:an?|the) [^,;.]{1,140}(?:,(?= )|$)/, '');

/** Whether the authors speak of themselves. */
export const isOurs = (text: string): boolean => OURS.test(text);

/** Whether a sentence says what its authors do with something. */
export const usesSomething = (text: string, role: Role): boolean =>
  USED.test(text) && !OTHERS_DID.test(text) && (OURS.test(text) || DOING.has(role));

/** How a sentence uses the thing that stands from `start` to `end` in it; null where it does not. */
export function useOf(text: string, start: number, end: number, type: KnownAsset['type'], role: Role): How | null {
  if (!usesSomething(text, role)) return null;
  // The dot of a version ends no sentence.
  const before = text.slice(Math.max(0, start - 150), start).replace(/(\d)\.(?=\d)/g, '$1-');
  const after = text.slice(end, end + 100);
  const built = BASED_MODEL.test(after) && WE_BUILD.test(before);
  if (REFUSED.test(before) || (FORM_AFTER.test(after) && !built) || TECHNIQUE_LIKE.test(before)) return null;
  if (type !== 'data' && (FROM_PAPER.test(before) || MEASURED_BY.test(before))) return null;
  if (
    type !== 'data' &&
    ((HISTORY_AFTER.test(after) && !/\b[Aa]n? $/.test(before)) || UNLIKE_OURS.test(after) || SET_BESIDE.test(before))
  )
    return null;
  if (type !== 'data' && (OF_THE_TIMES.test(text.slice(0, start)) || KNOWN_OF.test(before))) return null;
  if (type === 'data' && ASKED_OF_MODEL.test(before)) return null;
  const anew =
    (TRAIN_ANEW.test(before) && FROM_NOTHING.test(after)) ||
    (PRETRAIN_ONE.test(before) && AS_A_MODEL.test(after)) ||
    OF_PRETRAINING.test(before) ||
    TRAIN_VARIANT.test(before);
  if (type !== 'data' && anew) return null;
  if (
    type !== 'data' &&
    !OURS.test(text) &&
    /(?:^|[,;:]\s(?:(?:and|while|whereas|but|the) )*)$/.test(before) &&
    TOLD_AFTER.test(after) &&
    !DONE_WITH.test(after)
  )
    return null;
  if (type === 'data') {
    if (DID_FOR.test(after)) return null;
    if (SUBSET_OF.test(before)) return null;
    if (OF_TRAINED.test(before)) return 'used';
    if (TRAIN_BEFORE.test(before) || TRAIN_AFTER.test(after) || TRAINING_DATA.test(before)) return 'trained on';
    return 'used';
  }
  const written =
    WRITTEN_BEFORE.test(before) ||
    (WRITES_BEFORE.test(before) && WRITES_AFTER.test(after)) ||
    (WRITTEN_AFTER.test(after) && INTO_DATA.test(text));
  if (
    written &&
    !THIN.test(after) &&
    DATA_WORDS.test(before + after) &&
    !JUDGES.test(
      before
        .slice(-80)
        .split(/, | and |;/)
        .at(-1)! + after.slice(0, 60),
    )
  )
    return 'written by';
  if (
    type === 'model' &&
    OURS.test(text) &&
    (built ||
      WE_BASE.test(before) ||
      (BASE_BEFORE.test(before) && !ONTO.test(before.replace(BUILT_ON, ' '))) ||
      BASE_AFTER.test(withoutAside(text.slice(end, end + 280))))
  )
    return 'base';
  return 'used';
}
