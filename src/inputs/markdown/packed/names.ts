import type { Span } from '../../../paper/span.ts';
import type { KnownWords } from './known-words.ts';

/** A word with what belongs to it: brackets, citations, marks, numbers. */
interface Word extends Span {
  /** Without what belongs to it. */
  readonly bare: string;
  readonly whole: string;
}

const BEHIND = /^(?:[([{&=≥≤<>].*|[↑↓†‡∗*§¶%]{1,4}|et|al\.?,?|\d[\d./%]*[BMKk]?|\p{Ll}|\p{Script=Greek})$/u;
/** Words that stand inside a name only. */
const SMALL = /^(?:of|for|on|in|per|to|at|from|by|and|the|a|an|as|via|vs\.?|or|&|-|–|\/|:|×)$/;
/** The head of a name of several words, never a name itself. */
const HEADS =
  /^(?:rate|size|decay|length|dims?\.?|dimensions?|ratio|clipping|norm|type|encoding|acc\.|rank|coefficient|channels|resolution|precision|accumulation|temperature)$/i;
/** What only says more of the word behind. */
const ADJECTIVES = /^(?:max\.?|maximum|min\.?|minimum|num\.?|number|initial|peak|total|final|base)$/i;
const COUNTED = /^(?:(?:training|train|warm-?up|total|accumulation) (?:epochs?|steps?|iterations?))$/i;
const JOINS = /^(?:\+|w\/o?|with|without)$/;
/** Signs of formulas, and the dots of a list of contents. */
const FORMULA = /[|{}\\$^~√∑<>=]|\. \./;
const MOST_WORDS = 60;
/** No name has so many words that are never together. */
const SURELY_SEVERAL = 5;
/** What sets one thing: "π = 10%", "a photo of <label>". */
const LONGEST_FORMULA = 40;

/** Says nothing of whether a thing of this name stands in the table. */
const COMMON =
  /^(?:error|loss|accuracy|noise|models?|methods?|networks?|layers?|steps?|time|score|data|tests?|training|results?|features?|learning|attention|policy|regret|mean|median)$/i;
/** Names of lines in small letters. */
const PLAIN =
  /^(?:baselines?|ours|full|vanilla|random|none|original|default|optimi[sz]er|dropout|epochs?|depth|heads|layers|seeds?|scheduler|warm-?up|lr|momentum|iterations|steps)$/i;

/**
 * Splits a label into so many names, null where that is not certain. Words belong to one name where the paper has them
 * side by side anywhere else, and part names where it never has. A plus or "w/" either joins two words to a name or
 * begins one; only one of the two may give the number.
 */
export function namesIn(text: string, count: number, known: KnownWords): Span[] | null {
  const words = wordsIn(text);
  if (words === null || words.length < count) return null;
  const readings = [true, false].flatMap((infix) => {
    const names = grouped(words, known, infix);
    return names.length === count ? [names] : [];
  });
  const [first, second] = readings;
  if (first === undefined || second?.some(({ start }, i) => start !== first[i]!.start)) return null;
  return isAttested(first, words, known) ? first : null;
}

/** Whether a label may well be one name, which goes for all rows; `surely` where nothing speaks for several. */
export function mayBeOne(text: string, count: number, known: KnownWords, surely: boolean): boolean {
  const words = wordsIn(text);
  if (known.isCell(text) || known.together(text) || (words !== null && words.length < count) || !text.includes(' '))
    return true;
  if (surely) return false;
  if (words === null) return text.length < LONGEST_FORMULA && text.split('=').length <= 2;
  return [true, false].every((infix) => grouped(words, known, infix).length !== count);
}

/** Null where signs of a formula make the words a guess. */
function wordsIn(text: string): Word[] | null {
  if (FORMULA.test(text)) return null;
  const spans: { start: number; end: number; bare: string }[] = [];
  let depth = 0;
  for (const { 0: part, index } of text.matchAll(/\S+/g)) {
    const last = spans.at(-1);
    const inside = depth > 0;
    for (const sign of part) depth += sign === '(' || sign === '[' ? 1 : sign === ')' || sign === ']' ? -1 : 0;
    if (depth < 0) return null;
    const belongs = inside || BEHIND.test(part) || /[-–/]$/.test(text.slice(last?.start ?? 0, last?.end ?? 0));
    if (last !== undefined && belongs) last.end = index + part.length;
    else spans.push({ start: index, end: index + part.length, bare: part });
    if (spans.length > MOST_WORDS) return null;
  }
  return depth === 0 ? spans.map((span) => ({ ...span, whole: text.slice(span.start, span.end) })) : null;
}

function grouped(words: readonly Word[], known: KnownWords, infix: boolean): Span[] {
  const names: { start: number; end: number }[] = [];
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    if (before !== undefined && goesOn(before, word, known, infix)) names.at(-1)!.end = word.end;
    else names.push({ start: word.start, end: word.end });
  }
  return names;
}

function goesOn(before: Word, word: Word, known: KnownWords, infix: boolean): boolean {
  if (SMALL.test(before.bare) || SMALL.test(word.bare) || JOINS.test(before.bare)) return true;
  if (JOINS.test(word.bare) || /^\+\S/.test(word.bare)) return infix;
  if (HEADS.test(word.bare) || ADJECTIVES.test(before.bare) || COUNTED.test(`${before.bare} ${word.bare}`)) return true;
  return known.together(`${before.whole} ${word.bare}`) || known.together(`${before.bare} ${word.bare}`);
}

/** Whether what was found are names: of several words that the paper has together, or known alone. */
function isAttested(names: readonly Span[], words: readonly Word[], known: KnownWords): boolean {
  let attested = 0;
  let single = 0;
  for (const { start, end } of names) {
    const own = words.filter((word) => word.start >= start && word.end <= end);
    const [word] = own as [Word];
    if (own.length === 1) single += 1;
    if (own.length > 1 || PLAIN.test(word.bare) || /^#|[↑↓]$/.test(word.whole) || known.isCell(word.whole))
      attested += 1;
    else if (!/[\p{Lu}\d]/u.test(word.bare)) return false;
    else if (!COMMON.test(word.bare) && known.has(word.bare)) attested += 1;
  }
  if (names.length === 2) return attested === 2;
  return attested * 2 > names.length || (single === names.length && single >= SURELY_SEVERAL);
}
