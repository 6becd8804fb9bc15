import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { interval } from '../numbers/interval.ts';
import type { Working } from '../numbers/working.ts';
import { totalWorking } from './total-working.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?`;
/** Not where more stands before the first or behind the last number: a formula of which only a part is read. */
const SUM = new RegExp(
  String.raw`(?<![\p{L}\d.,+×*/^=(<>−–-] ?)${NUMBER}(?: ?\+ ?${NUMBER}){1,8} ?= ?${NUMBER}(?! ?[+×*/^%−–-] ?[\p{L}\d]|[.,]?\d|\p{L}|%)`,
  'gu',
);
const ANY_NUMBER = new RegExp(NUMBER, 'g');
const LONGEST = 120;

/** Sums that a cell writes out with what they give: "200 + 200 + 60 = 460". */
export const cellSums = memoize((paper: Paper): readonly Working[] =>
  paper
    .tables()
    .flatMap(({ rows }) => rows.flatMap(({ children }) => children))
    .filter(
      ({ text, span }) =>
        text.length <= LONGEST && text.includes('+') && text.includes('=') && paper.quote(span) === text,
    )
    .flatMap(({ text, span }) => [...text.matchAll(SUM)].map((match) => workingOf(match[0], span.start + match.index))),
);

function workingOf(text: string, offset: number): Working {
  const numbers = [...text.matchAll(ANY_NUMBER)].map(({ 0: digits, index }) => {
    const value = Number(digits.replaceAll(',', ''));
    // A count is exact, what has a point is rounded.
    const half = digits.includes('.') ? 0.5 * 10 ** -digits.split('.')[1]!.length : 0;
    const span = { start: offset + index, end: offset + index + digits.length };
    return { text: digits, span, interval: interval(value - half, value + half) };
  });
  return totalWorking(numbers.at(-1)!, numbers.slice(0, -1));
}
