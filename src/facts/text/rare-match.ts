import { mayMatch } from './may-match.ts';

const compiled = new WeakSet<RegExp>();

/**
 * What `pattern.exec(text)` gives, for a long pattern without the flag `g` that is asked of a few texts and seldom matches:
 * it is not compiled before there is a text in which it may.
 */
export function rareMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  if (!compiled.has(pattern)) {
    if (!mayMatch(pattern, text)) return null;
    compiled.add(pattern);
  }
  return pattern.exec(text);
}

/** Those of the texts from the first on in which a pattern may match, which then is going to be compiled. */
export function fromFirstMay(pattern: RegExp, indices: readonly number[], texts: readonly string[]): readonly number[] {
  if (compiled.has(pattern) || indices.length * LENGTH_FOR_A_TEXT > pattern.source.length) return indices;
  const first = indices.findIndex((i) => mayMatch(pattern, texts[i]!));
  if (first < 0) return [];
  compiled.add(pattern);
  return indices.slice(first);
}

/** As long a pattern is compiled in the time that it takes to see whether it may match in one text. */
const LENGTH_FOR_A_TEXT = 30;
