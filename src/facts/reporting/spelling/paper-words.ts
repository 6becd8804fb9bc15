import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';

/** A word of small letters that stands by itself, with where it stands first. */
export interface PaperWord {
  readonly text: string;
  readonly count: number;
  readonly first: Span;
}

/** Words that touch signs of formulas, names, hyphens or quotation marks are left out. */
const WORD = /(?<![\p{L}\d\\_{}“"‘'’`<>/@.-])\p{Ll}{7,20}(?![\p{L}\d_{}”"`<>/@-]|['’]\p{L})/gu;

/** The longer words of a paper's sentences. */
export const paperWords = memoize((paper: Paper): ReadonlyMap<string, PaperWord> => {
  const words = new Map<string, PaperWord>();
  for (const { text, span } of paper.statements()) {
    for (const [word] of text.matchAll(WORD)) {
      const known = words.get(word);
      words.set(word, { text: word, count: (known?.count ?? 0) + 1, first: known?.first ?? span });
    }
  }
  return words;
});
