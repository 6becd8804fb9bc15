import type { Compared } from '../tables/compare.ts';

/** "Across all metrics" says nothing of every data set. */
const OF_METRICS = /\b(?:metrics?|measures?)[.,]?$/i;

/** A mean IoU or an average precision is a measure of its own. */
const AVERAGE =
  /^(?:average|avg|mean)\b(?!\.? (?:IoU|intersection|precision|recall|rank|reciprocal|squared?|absolute|error|average|opinion|AP|per)\b)/i;

export const isOfMetrics = (words: string): boolean => OF_METRICS.test(words.trim());

/** Ahead of all others may be meant by the averages that the table prints. */
export function leadsOnAverage(pairs: readonly Compared[]): boolean {
  const overall = pairs.filter(
    ({ measure }) => measure.overall || measure.path.some(({ text }) => AVERAGE.test(text.trim())),
  );
  return overall.length > 0 && overall.every(({ verdict }) => verdict === 'better');
}
