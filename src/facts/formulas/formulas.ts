import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/search/corpus.ts';

/** LaTeX that stands by itself, or a sentence that holds some. */
export interface Formula {
  readonly span: Span;
  readonly text: string;
  /** It stands by itself, so that nothing but mathematics is in it. */
  readonly displayed: boolean;
}

/** Commands that a formula of more than a few letters has. */
const COMMAND = /\\(?:sum|frac|mathbb|left|log|operatorname|times)(?![A-Za-z])/;

/** The formulas of a paper whose source says how they are made; a page only shows their signs. */
export const formulas = memoize((paper: Paper): readonly Formula[] => [
  ...paper
    .sections()
    .flatMap(({ children }) => children.filter(({ type }) => type === 'equation'))
    .map(({ span }) => ({ span, text: paper.quote(span), displayed: true }))
    .filter(({ text }) => text.includes('\\')),
  ...matching(paper.statements(), COMMAND).map(({ span, text }) => ({ span, text, displayed: false })),
]);
