import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/search/corpus.ts';
import { BETWEEN, emptyInterval } from './empty-intervals.ts';
import { formulas } from './formulas.ts';
import { idleIndex } from './idle-index.ts';
import { openBrackets } from './open-brackets.ts';
import { wrongMean } from './wrong-means.ts';

/** A formula that contradicts itself. */
export interface FormulaSlip {
  readonly span: Span;
  readonly kind: 'mean' | 'index' | 'bracket' | 'interval';
  /** What is wrong, in words: "k terms are summed, and the sum is divided by n". */
  readonly wrong: string;
}

/** All formulas that contradict themselves, in the order of the text; one of each kind for each. */
export const formulaSlips = memoize((paper: Paper): readonly FormulaSlip[] => {
  const all = formulas(paper);
  const of = (kind: FormulaSlip['kind'], span: Span, wrong: string | null): FormulaSlip[] =>
    wrong === null ? [] : [{ span, kind, wrong }];
  return [
    ...all.flatMap(({ span, text }) => [...of('mean', span, wrongMean(text)), ...of('index', span, idleIndex(text))]),
    ...openBrackets(all).flatMap(({ formula, wrong }) => of('bracket', formula.span, wrong)),
    ...matching(paper.statements(), BETWEEN).flatMap(({ span, text }) => of('interval', span, emptyInterval(text))),
  ].toSorted((a, b) => a.span.start - b.span.start);
});
