import type { Paper } from '../../../paper/paper.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import type { ValuePair } from './pairs-of-values.ts';

const CHANGE_NOUN = String.raw`(?:improve\w*|increase|reduc\w+|drop|gain|decrease|decline|speed-?ups?|boost|rise|growth|sav\w+|jump|cut|lift|fall|degradation)`;
const AFTER_END = new RegExp(
  String.raw`^\s?(?:(?:relative|absolute|overall|further|average|mean|total|net|performance|accuracy|latency|memory|training|inference)\s){0,2}(?:${CHANGE_NOUN}\b|faster|slower|smaller|lower|higher|less|fewer|more\b|relative\b|↑|↓|\)|$)(?! (?:than|over|compared|relative to|against))`,
  'iu',
);
const AFTER_LINK =
  /^\s?(?:[),]\s?)?[,;:(–—-]?\s?(?:\(|representing|an? |corresponding to|i\.e\.,?|that is,?|which is|equivalent to|yielding|giving|a|an)?\s?(?:an?|of|by|approximately|about|roughly|nearly|over|more than)?\s?(?:an?\s)?[(~≈+↑↓−-]?\s?$/i;
const BEFORE_LINK = /^\s?(?:[a-z][\w-]*\s){0,2}(?:(?:in|of|on) [\w@ -]{1,40}?)?,?\s?\(?(?:\w+ )?from [~$(]?\s?$/i;
const BEFORE_BRACKET = /^[^.;:\d()]{0,60}\(\s?(?:from )?[~$]?\s?$/i;
const COMPARES = new RegExp(
  String.raw`\b(?:${CHANGE_NOUN}|faster|slower|smaller|larger|lower|higher|less|fewer|more|better|worse)\b`,
  'i',
);
/** The bracket may tell of something else than the change. */
const OTHER_THINGS = /\b(?:and|while|but|with|where|when|using|average\w*|mean|respectively|up to)\b/i;
const BEFORE_START = new RegExp(
  String.raw`\b(?:by|an?|of|the|over|roughly|about|approximately|nearly|up to)\s(?:\w+\s)?[~≈+]?\s?$|\b${CHANGE_NOUN}\s\(?[+-]?$`,
  'i',
);

/** Whether a number behind two values is told as their change: "from 64 to 72, a 12.5 % increase". */
export function followsPair(paper: Paper, pair: ValuePair, change: PrintedNumber): boolean {
  const between = paper.text.slice(pair.end, change.span.start);
  return (
    AFTER_LINK.test(between) &&
    between.trim() !== '' &&
    AFTER_END.test(paper.text.slice(change.span.end, change.span.end + 48))
  );
}

/** Whether a number before two values is told as their change: "3.2x faster, from 16 s to 5 s". */
export function precedesPair(paper: Paper, pair: ValuePair, change: PrintedNumber): boolean {
  const between = paper.text.slice(change.span.end, pair.start);
  if (pair.inBrackets)
    return (
      BEFORE_BRACKET.test(between) &&
      (COMPARES.test(between) || change.unit!.dimension === 'points') &&
      !OTHER_THINGS.test(between)
    );
  const lead = paper.text.slice(Math.max(0, change.span.start - 24), change.span.start);
  return BEFORE_START.test(lead) && BEFORE_LINK.test(between);
}

const NOTICEABLE = 1.2;

/** Whether a factor in a word is told of two values behind it: "twice the size (14 MB vs. 7 MB)", "halved from 14 MB to 7 MB". */
export function wordPrecedesPair(
  paper: Paper,
  { from, to, start, inBrackets }: ValuePair,
  word: PrintedNumber,
): boolean {
  if (word.span.end > start || start - word.span.end > 90) return false;
  // "Half the data (71.2 vs. 70.9)": scores, and not what was halved.
  if (Math.max(from.value, to.value) < NOTICEABLE * Math.min(from.value, to.value)) return false;
  const between = paper.text.slice(word.span.end, start);
  return inBrackets
    ? BEFORE_BRACKET.test(between) && !OTHER_THINGS.test(between)
    : /^(?: (?:the|its|our|their) [a-z-]+(?: [a-z-]+){0,3})? ?\(?from [~$(]?\s?$/i.test(between);
}

/** "A is 35 % better (68.2 vs. 33.1) than B": the second value is that of B. */
export const isOverSecond = (paper: Paper, { inBrackets, end }: ValuePair, change: PrintedNumber): boolean =>
  inBrackets &&
  /^ ?\\?%? ?(?:[a-z]+ ){0,2}(?:better|worse|higher|lower|larger|smaller|faster|slower|more|less|fewer)\b/i.test(
    paper.text.slice(change.span.end, change.span.end + 40),
  ) &&
  /^[^()]{0,20}\) ?than\b/i.test(paper.text.slice(end, end + 30));
