import { sumsIn } from './sums.ts';

/** Names of functions and words in a formula, whose letters are no index. */
const NAMES =
  /\\(?:operatorname|text|textrm|textit|mathrm|mbox|label|tag)\*?\s*\{[^{}]{2,60}\}|\\[A-Za-z]+|(?<![_^{(\\\d])\b[A-Za-z]{2,}\b(?!\s*[})])/g;
/** Terms that are not written out may depend on it. */
const DOTS = /\\(?:[lc]?dots|cdots)\b|…|\.\.\./;
/** The letters of a subscript, which show that it is terms that are summed, and no constant. */
const SUBSCRIPT = /_\s*(?:\{([^{}]{1,20})\}|([a-z]))/g;

/** "\sum_{i=1}^{t} g_t": the index of a sum that nothing behind it depends on; null where there is none. */
export function idleIndex(formula: string): string | null {
  for (const { index, to, behind } of sumsIn(formula)) {
    if (behind.replace(NAMES, ' ').includes(index) || DOTS.test(behind)) continue;
    const [near = ''] = behind.split(' = ');
    const counted = new Set(sumsIn(near).map((inner) => inner.index));
    const others = [...near.replace(/\\[A-Za-z]+/g, '').matchAll(SUBSCRIPT)].flatMap(
      ([, braced, one]) => (braced ?? one)!.match(/[a-z]/g) ?? [],
    );
    if (!others.some((letter) => !counted.has(letter))) continue;
    return `“${index}” runs up to ${to.replaceAll('\\', '')}, and what is summed does not depend on it`;
  }
  return null;
}
