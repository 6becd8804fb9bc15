import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';

const MEANING =
  /\bstandard[- ](?:deviations?|errors?)\b|\bstd\w*\b|\bst\.? ?dev\b|\bs\.d\.|\bS\.?[DE]\.?M?\b(?! ?[\d.])|\bSEM\b|\bdeviations?\b|\bconfidence\b|\bcredible\b|\bCIs?\b|\b(?:percentiles?|quantiles?|quartiles?|IQR)\b|\bmin(?:imum)?\b[^.;]{0,20}\bmax(?:imum)?\b|\bvarianc\w+|\bsigma\b|\bσ\b|\bintervals?\b|\bstderr\b|\buncertaint\w+|\bvariability\b|\bmargins? of error\b|\btolerances?\b|(?:±|\+\/-|\\pm)\s?(?:var|sd|se|std|sem|ci)\b/i;

/** The first sentence or header that says what a ± or a bar means, or null. */
export const meaningOfSpread = memoize(
  (paper: Paper): Statement | null => paper.statements().find(({ text }) => MEANING.test(text)) ?? null,
);

/** Whether a text, such as a table's header, says it. */
export const saysMeaning = (text: string): boolean => MEANING.test(text);
