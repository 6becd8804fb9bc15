import { createHash } from 'node:crypto';

/** Fewer letters than this do not tell one quote from another: a cell of a table has only its digits. */
const FEW = 8;

/**
 * The words of a quote without what typesetting changes: blanks, hyphens at the ends of lines, ligatures, and all numbers,
 * because those of citations, footnotes, tables and sections shift when something is added elsewhere.
 */
export function foldQuote(quote: string): string {
  const folded = quote.normalize('NFKC').toLowerCase();
  const letters = folded.replace(/[^\p{L}]+/gu, '');
  return letters.length >= FEW ? letters : folded.replace(/[^\p{L}\p{N}.%+<>=−-]+/gu, '');
}

/** The key of a finding, by rule and words; `nth` tells apart what has the same words. 16 hex digits. */
export const fingerprintOf = (rule: string, words: string, nth: number): string =>
  createHash('sha256')
    .update([rule, foldQuote(words), nth].join('\u0000'))
    .digest('hex')
    .slice(0, 16);
