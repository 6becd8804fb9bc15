import { mayMatch } from './may-match.ts';

/** As long a pattern is compiled in the time that it takes to see whether it may match in one text. */
const LENGTH_FOR_A_TEXT = 30;
/** In how many texts a pattern may yet be asked for before it had better been compiled. */
const patience = new WeakMap<RegExp, number>();

/**
 * Whether it is worth while to ask first whether a pattern may match in so many texts. It is compiled once asking has taken as
 * long as that: for one paper it may never be, and for many it is not asked in each.
 */
function asksFirst(pattern: RegExp, texts: number): boolean {
  const left = (patience.get(pattern) ?? pattern.source.length / LENGTH_FOR_A_TEXT) - texts;
  patience.set(pattern, left);
  return left >= 0;
}

/** From here on a pattern is compiled. */
const compile = (pattern: RegExp): void => void patience.set(pattern, 0);

/**
 * What `pattern.exec(text)` gives, for a long pattern without the flag `g` that is asked of a few texts and seldom matches:
 * it is not compiled before there is a text in which it may.
 */
export function rareMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  if (asksFirst(pattern, 1)) {
    if (!mayMatch(pattern, text)) return null;
    compile(pattern);
  }
  return pattern.exec(text);
}

/** Those of the texts from the first on in which a pattern may match, which then is going to be compiled. */
export function fromFirstMay(pattern: RegExp, indices: readonly number[], texts: readonly string[]): readonly number[] {
  if (!asksFirst(pattern, indices.length)) return indices;
  const first = indices.findIndex((i) => mayMatch(pattern, texts[i]!));
  if (first < 0) return [];
  compile(pattern);
  return indices.slice(first);
}
