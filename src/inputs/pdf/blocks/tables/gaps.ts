import type { Token } from './tokens.ts';

/** In ems: a gap from WIDE on parts cells by itself; one under WORD is a blank between words. */
const WIDE = 0.75;
const WORD = 0.38;

/** What the gap between two tokens of one line says of a column that may begin there. */
export type Gap = 'apart' | 'maybe' | 'blank';

/**
 * Two numbers are two cells however near they stand, unless the first ends a name ("LLaMA 2 7B"); a number beside a word
 * may be its cell's or the next one's.
 */
export function gapBetween(tokens: readonly Token[], i: number, size: number): Gap {
  const [before, after] = [tokens[i - 1]!, tokens[i]!];
  const gap = after.x0 - before.x1;
  if (gap >= WIDE * size) return 'apart';
  const named = i > 1 && !tokens[i - 2]!.value && before.x0 - tokens[i - 2]!.x1 < WORD * size;
  if (before.value && after.value) return named && gap < WORD * size ? 'maybe' : 'apart';
  return gap >= WORD * size || before.value || after.value ? 'maybe' : 'blank';
}
