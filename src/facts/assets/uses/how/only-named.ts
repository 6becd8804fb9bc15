import type { Around } from './around.ts';
import { isOurs } from './uses-something.ts';

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
/** "Kite [3] is a model that …", "the Kite model of Marsh (2019) uses …": told of it, not done with it. */
const TOLD_AFTER =
  /^(?: (?:model|network|system)s? (?:of|by) [A-Z][^.,;()]{1,30}(?:et al\.?)?)?\s?(?:\[[\d, ]{1,12}\]|\([^()]{2,40}\))?,? (?:exemplif\w+|is|are|was|were|introduc\w+|propos\w+|uses?|used|employs?|generates?|extends?|follows?|represents?|synthesi\w+|relies|adopts?)\b/i;
/** "To keep the two apart, Kite is used for …": done with it. */
const DONE_WITH =
  /^\s?(?:\[[\d, ]{1,12}\]|\([^()]{2,40}\))?\s?(?:is|are|was|were) (?:\w+ )?(?:used|utili[sz]ed|employed|applied|prompted|fine-?tuned|chosen|selected|asked)\b/i;
const AT_CLAUSE_START = /(?:^|[,;:]\s(?:(?:and|while|whereas|but|the) )*)$/;

/** Whether a sentence takes something from the paper on a model, or tells of the model, and does nothing with it. */
export const isOnlyNamed = (place: Around): boolean => isSource(place) || isBeside(place) || isToldOf(place);

const isSource = ({ before, after }: Around): boolean =>
  FROM_PAPER.test(before) || MEASURED_BY.test(before) || (HISTORY_AFTER.test(after) && !/\b[Aa]n? $/.test(before));

const isBeside = ({ text, start, before, after }: Around): boolean =>
  UNLIKE_OURS.test(after) ||
  SET_BESIDE.test(before) ||
  OF_THE_TIMES.test(text.slice(0, start)) ||
  KNOWN_OF.test(before);

const isToldOf = ({ text, before, after }: Around): boolean =>
  !isOurs(text) && AT_CLAUSE_START.test(before) && TOLD_AFTER.test(after) && !DONE_WITH.test(after);
