import { BRACKETED } from '../../../text/citations.ts';

/** "Like the Kite Team et al. (2022)": who wrote, under a name that a thing has too. */
const WRITER = /^ (?:Team|Consortium|Group|Project)\b(?: et al\b|,? ?\(?(?:19|20)\d\d)/;
/** "We encourage the community to start from Kite": what others might do. */
const URGED =
  /\bwe (?:strongly )?(?:encourage|invite|urge|advise|call (?:up)?on) (?:the |all |other |future |fellow |our )*(?:(?:research |wider |broader )?community|researchers?|readers?|authors|others|practitioners?|work|studies|efforts|users)\b(?:[^.]|\.(?! ))*$/i;
/** "(or perhaps only needed on Kite)": a guess on what somebody else did. */
const GUESSED = /[(–—] ?(?:or |and |but )?(?:perhaps|possibly|maybe|presumably|probably|arguably)\b[^()]{0,80}$/i;
/** "There exist some texts in sets such as Kite": what there is. */
const THERE_IS =
  /(?:^|[,;] )(?:there|in which there|where there) (?:already |also )?(?:exists?|are|is|have been|has been) (?:[^.;]|\.(?! )){0,160}\b(?:such as|like|including|e\.g\.,?|namely)\b(?:[^.;]|\.(?! ))*$/i;
/** "the encoder of Marsh et al. (2020), which was pre-trained on Kite": how somebody's model came to be. */
const CAME_TO_BE = new RegExp(
  String.raw`\b(?:models?|L[LV]?Ms?|networks?|encoders?|classifiers?|embeddings?|detectors?|captioners?|transformers?)\)? (?:from|of|by|due to|released by|provided by) (?:\p{Lu}[\p{L}'-]+(?: et al\.?| (?:and|&) \p{Lu}[\p{L}'-]+)? ?)?(?:${BRACKETED}|\((?:19|20)\d\d[a-z]?\)),? (?:which|that) (?:is|are|was|were|has been|have been|had been) (?:\w+ )?(?:pre-?)?trained (?:\w+ )?(?:on|with) (?:the )?$`,
  'u',
);

/** "using Kite's prompts": what its makers wrote, and not the thing itself. */
const OF_ITS_MAKERS =
  /^['’]s (?:[\w-]+ ){0,3}?(?:prompts?|results?|scores?|numbers?|performance|papers?|authors?|set-?ups?|recipes?|hyper[- ]?parameters?|protocols?)\b/i;

/** Whether a thing is only named in a remark: on its makers, on what others may do or did, or on what there is. */
export const isRemark = (
  before: string,
  after: string,
  { isData, isOurs }: { isData: boolean; isOurs: boolean },
): boolean =>
  WRITER.test(after) ||
  OF_ITS_MAKERS.test(after) ||
  URGED.test(before) ||
  (isData && (GUESSED.test(before) || CAME_TO_BE.test(before) || (!isOurs && THERE_IS.test(before))));
