import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';

/** A small word that stands twice: "of the the". */
export interface DoubledWord {
  readonly words: string;
  readonly span: Span;
}

const SMALL = ['the', 'of', 'in', 'to', 'is', 'are', 'for', 'with', 'and', 'by', 'from', 'were', 'our'];
/** Between words, and in small letters alone: a capital may begin a name, and "a a" a formula. */
const TWICE = new RegExp(
  String.raw`(?<=\p{L}{2},? )(?:${SMALL.map((word) => `${word} ${word}`).join('|')})(?= \p{L}{2})`,
  'u',
);
/** Tokens that a figure or a sample repeats. */
const REPEATS = /\b(\p{L}+) \1 \1\b/u;

/** The small words that stand twice, one for each sentence. */
export const doubledWords = memoize((paper: Paper): readonly DoubledWord[] =>
  matching(paper.statements(), TWICE).flatMap(({ text, span }) => {
    const words = TWICE.exec(text)?.[0];
    return words === undefined || REPEATS.test(text) ? [] : [{ words, span }];
  }),
);
