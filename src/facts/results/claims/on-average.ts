import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Compared } from '../tables/compare.ts';

/** "Across all metrics" says nothing of every data set. */
const OF_METRICS = /\b(?:metrics?|measures?)[.,]?$/i;

/** A mean IoU or an average precision is a measure of its own. */
const AVERAGE =
  /^(?:average|avg|mean)\b(?!\.? (?:IoU|intersection|precision|recall|rank|reciprocal|squared?|absolute|error|average|opinion|AP|per)\b)/i;

/** Whether words end in measures and not in what was measured on. */
export const isOfMetrics = (words: string): boolean => OF_METRICS.test(words.trim());

/** Ahead of all others may be meant by the averages that the table prints. */
export function leadsOnAverage(pairs: readonly Compared[]): boolean {
  const overall = pairs.filter(
    ({ measure }) => measure.overall || measure.path.some(({ text }) => AVERAGE.test(text.trim())),
  );
  return overall.length > 0 && overall.every(({ verdict }) => verdict === 'better');
}

/** "95.2%", "0.87": what a claim gives of its own. */
const FIGURE = /(?<![\d.,])\d{1,3}\.\d{1,4}(?![\d.])/g;
/** What sums up the rows of a table; a mean over seeds sums up none of them. */
const AVERAGED =
  /\baverag(?:ed|es?|ing) (?:across|over) (?!(?:[\w-]+ ){0,3}(?:seeds?|runs?|trials?|repetitions?|folds?|repeats?|initiali[sz]ations?|episodes?|samples?|splits?|experiments?|random)\b)/i;

/**
 * Whether "our method outperforms all others with 95.2 AP" is so by the cells that it prints, or speaks of averages as
 * the sentence before it says: then the other rows are not what it is about.
 */
export function holdsByItsFigures(paper: Paper, statement: Statement, pairs: readonly Compared[]): boolean {
  const figures = statement.text.match(FIGURE) ?? [];
  const printed = pairs.filter(({ a }) => figures.some((one) => Number(one) === a.printed.value));
  if (printed.length > 0 && printed.every(({ verdict }) => verdict === 'better')) return true;
  const before = paper.statements().findLast((one) => one.span.end <= statement.span.start);
  return before?.within === statement.within && AVERAGED.test(before.text);
}
