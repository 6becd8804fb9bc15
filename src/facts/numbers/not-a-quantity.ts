/** Words after which a number names a thing: "Table 3", "CUDA 11.7", "version 2". */
const LABEL =
  /(?:\b(?:tables?|tabs?\.?|figures?|figs?\.?|sections?|secs?\.?|appendix|appendices|app\.|chapters?|equations?|eqs?\.?|eqns?\.?|algorithms?|algs?\.|theorems?|thms?\.|lemmas?|propositions?|props?\.|corollar(?:y|ies)|definitions?|remarks?|assumptions?|examples?|claims?|lines?|pages?|pp?\.|footnotes?|versions?|ver\.|steps?|stages?|phases?|task|layer|fold|listing|question|item|type|class|level|experiment|setting|part|panel|column|row|case|rq|goal|volume|vol\.|no\.|issue|cuda|cudnn|python|pytorch|torch|tensorflow|jax|ubuntu|transformers|numpy|driver|release|apache|gpl|bsd|cc[ -]by|arxiv:?|doi:?|isbn|issn|room|suite|po box)|§|#)[\s~]*(?:\(\s*)?$/i;
/** A date or a month beside it. */
const MONTH = String.raw`(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const MONTH_BEFORE = new RegExp(String.raw`\b${MONTH}\s*(?:\d{1,2}(?:st|nd|rd|th)?,?\s*)?$`, 'i');
const MONTH_AFTER = new RegExp(String.raw`^(?:st|nd|rd|th)?\s+${MONTH}\b`, 'i');
const REACH = 24;

/** Whether digits between two offsets name something instead of measuring it. */
export function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (LABEL.test(before)) return true;
  // "Tables 3 and 4", "Sections 2, 3".
  if (
    /\b(?:tables|figures|figs?\.|sections|eqs?\.|equations|appendices)\s\d[\d.]{0,4}(?:\s?(?:,|and|&|to|[-–])\s?)$/i.test(
      before,
    )
  )
    return true;
  const after = text.slice(end, end + REACH);
  return (MONTH_BEFORE.test(before) && !/^\s?(?:%|[×x])/.test(after)) || MONTH_AFTER.test(after);
}

/** "2023" by itself, from the beginning of the field to beyond its present. */
export const isYear = (digits: string): boolean => /^(?:19[5-9]|20[0-3])\d$/.test(digits);
