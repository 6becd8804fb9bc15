import { cutAt, LONGEST_SENTENCE } from '../longest.ts';
import type { Span } from '../span.ts';

/**
 * Splits prose into sentences. `Intl.Segmenter` breaks after "Sec.", "Fig." and "et al.", so this is our own: a full
 * stop, question or exclamation mark ends a sentence when the next word looks like a beginning and the word before is
 * not an abbreviation, an initial or a numeral of a list.
 */
const ABBREVIATIONS = new Set(
  (
    'al approx c ca cf chap col coll def dept dr ed eds e.g eg eq eqn eqs et etc fig figs fn i.e ie inc jr l.h.s ltd mr ' +
    'mrs n.b no nos nr op p pp prof prop r.h.s ref refs resp rev s.t sec sect secs sr subsec suppl supp tab tabs thm ' +
    'v.s viz vol vols vs w.l.o.g w.r.t wrt a.k.a i.i.d a.s app appx alg'
  ).split(' '),
);
/** These end a sentence when a capital follows: "…, Chinchilla, etc. We find". */
const MAY_END = new Set([
  'etc',
  'al',
  'inc',
  'ltd',
  'i.i.d',
  'a.s',
  'no',
  'c',
  'p',
  'resp',
  'app',
  'def',
  'prop',
  'ed',
]);
/** After an abbreviation that may end a sentence, these words do begin one. */
const STARTERS =
  /^(The|This|These|Those|That|We|Our|In|It|Its|For|However|While|Here|As|A|An|To|Both|Although|On|At|By|From|When|Since|Thus|Therefore|Moreover|Furthermore|Additionally|Finally|They|There|Each|All|Such|If|Unlike|Note|Then|Next|First|Second|Third|Following|With|Given|Instead|Similarly|Also|But|And|Another|Most|Many|Some|Other|Compared|Using|Recent|Recently|Despite|Because|After|Before|Under|Different|More)\b/;

/** The sentences of a text; `base` is added to their offsets. */
export function splitSentences(text: string, base = 0): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    while (from < to) {
      const cut = cutAt(text, from, to, LONGEST_SENTENCE);
      spans.push({ start: base + from, end: base + cut });
      from = cut;
      while (from < to && isBlank(text.charCodeAt(from))) from++;
    }
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') continue;
    const end = afterClosers(text, at + 1);
    if (end < text.length && !isBlank(text.charCodeAt(end))) continue;
    const next = afterBlanks(text, end);
    if (next >= text.length) break;
    if (endsHere(text, at, end, next)) push(end);
  }
  push(text.length);
  return spans;
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 160;
const isCloser = (char: string) => '.!?"”’\')]»*_…'.includes(char);

/** "… in our repository.[^4] We": the mark of a note that the file does not hold stays as it is written. */
const UNTOLD_NOTE = /^\[\^[\w-]{1,8}\]/;

/** Closing quotes and brackets, and a footnote mark that is glued to the stop ("works.3"). */
function afterClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && isCloser(text[at]!)) at++;
  at += UNTOLD_NOTE.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  let digits = at;
  while (digits < text.length && digits - at < 3 && /\d/.test(text[digits]!)) digits++;
  const glued = digits > at && /[a-z)”"’]/i.test(text[from - 2] ?? '');
  return glued && (digits >= text.length || isBlank(text.charCodeAt(digits))) ? digits : at;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function endsHere(text: string, mark: number, end: number, next: number): boolean {
  const following = text.slice(next, next + 24);
  const first = following[0]!;
  if (/[a-z]/.test(first) && !/^[a-z][A-Z]/.test(following)) return false;
  if (
    !/[\p{Lu}\p{Lt}\p{Lo}\d"“‘'([«<$*\\\u2022\u0370-\u03ff\u{1d400}-\u{1d7ff}]/u.test(first) &&
    !/^[a-z][A-Z]/.test(following)
  )
    return false;
  if (text[mark] !== '.' || end > mark + 1 + 2) return true;
  const word = wordBefore(text, mark);
  // "0 . 9": converters print blanks inside the numbers of formulas.
  if (word === '') return !(/^\d/.test(first) && /\d\s{1,2}$/.test(text.slice(Math.max(0, mark - 3), mark)));
  const plain = word.replace(/^[("“‘'[]+/, '');
  // An initial ("J. Smith", "D. E. Knuth"), but not a one-letter name that ends a sentence ("in Appendix B. We").
  if (/^\p{Lu}$/u.test(plain)) {
    const before = wordBefore(text, mark - word.length - 1);
    const names =
      /^(Appendix|Section|Table|Figure|Fig|Sec|App|Panel|Part|Group|Model|Class|Type|Set|Option|matrix|vector|and|of|to|size|layer)\.?$/i.test(
        before,
      );
    return names && STARTERS.test(following);
  }
  // "U.S." and other dotted capitals.
  if (/^(\p{Lu}\.)+\p{Lu}$/u.test(plain)) return STARTERS.test(following);
  const lower = plain.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return !/^\d{1,2}$/.test(plain) || !isListNumber(text, mark - word.length);
  if (/^\d/.test(first)) return false;
  return MAY_END.has(lower) && STARTERS.test(following);
}

/** A bare "3." at the start of the text or right after a sentence is a list number, not a sentence. */
const isListNumber = (text: string, at: number) =>
  /(?:^|[.!?:;]["”)]?)\s{0,3}$/.test(text.slice(Math.max(0, at - 5), at));

function wordBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < 40 && !isBlank(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
}
