import type { Place } from './span.ts';

/** Why a reader of the page does not see some words of the file. */
export type HiddenBy =
  /** Painted by a text mode that leaves no ink. */
  | 'no-ink'
  /** Of the colour of what lies behind. */
  | 'colour'
  | 'transparent'
  /** Behind something painted later. */
  | 'covered'
  | 'too-small'
  | 'off-page'
  /** Outside of the region that is painted. */
  | 'clipped'
  | 'comment'
  /** Hidden by the style or the attribute of an element. */
  | 'style'
  /** Characters that are drawn by no font. */
  | 'no-glyphs';

/** Words of the file that are not part of `paper.text`, as nobody who reads the page sees them. */
export interface Hidden {
  /** Blanks folded. */
  readonly text: string;
  readonly by: HiddenBy;
  readonly places: readonly Place[];
}

const MODEL =
  '(?:LLMs?|AIs?|AI (?:systems?|assistants?|agents?|models?)|(?:large )?language models?|chat ?bots?|GPT|ChatGPT|Claude|Gemini)';
const PRAISE =
  '(?:positive(?:ly)?|favou?rabl[ey]|glowing|enthusiastic(?:ally)?|excellent|outstanding|strong(?:ly)?|high(?:est|ly)?|perfect|top|maximum)';

/** Orders to whoever, or whatever, reviews the paper. */
const ORDERS = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,40}\b(?:previous|prior|above|earlier|preceding|other|existing|your|system)\b[^.!?]{0,30}\b(?:instructions?|prompts?|directions?|directives?|guidelines|rules)\b/i,
  new RegExp(
    `\\b(?:give|write|provide|produce|generate|output|submit|return|issue|assign|award)\\b[^.!?]{0,30}\\b${PRAISE} (?:[\\w-]+ ){0,3}(?:reviews?|scores?|ratings?|evaluations?|assessments?|recommendations?|feedback|marks?)\\b`,
    'i',
  ),
  /\b(?:positive|favou?rable) (?:review|feedback|rating)s? only\b|\bonly (?:positive|favou?rable) (?:review|feedback|comment|rating)s?\b/i,
  /\b(?:include|mention|use|write|repeat|quote)\b[^.!?]{0,300}\bin your (?:review|report|evaluation|assessment)\b/i,
  new RegExp(
    `\\b(?:review|rate|score|evaluate|assess|judge) (?:this|the) (?:\\w+ ){0,2}?(?:paper|manuscript|submission|work|article) (?:\\w+ ){0,2}?${PRAISE}\\b`,
    'i',
  ),
  /\b(?:do not|don['’]t|never|avoid) (?:\w+ ){0,2}?(?:highlight|mention|report|list|raise|include|point out|discuss|give)(?:ing)? (?:any |the |its )?(?:negatives?|weakness(?:es)?|flaws?|limitations?|criticisms?|shortcomings)\b/i,
  /\b(?:recommend|suggest|vote for|advise|decide for|favou?r) (?:\w+ ){0,3}?(?:accept(?:ance|ing)?|acceptance)\b|\b(?:you (?:must|should)|please|must) (?:\w+ ){0,2}?accept (?:this|the) (?:paper|manuscript|submission)\b/i,
  new RegExp(
    `\\b(?:if you are|as|note to|message to|attention|dear|for|instructions? (?:for|to)|hidden (?:prompt|message|instructions?) (?:for|to)) (?:an? |the |any |all )?${MODEL}(?: \\w+){0,2}? ?(?:reviewers?|reviewing|review this|reading this|:|,? (?:please|you (?:must|should)))`,
    'i',
  ),
];

/** Whether words order a reviewer, or a model that reviews, what to think. */
export const ordersReviewer = (text: string): boolean => ORDERS.some((pattern) => pattern.test(text));
