import type { Paper } from '../../../paper/paper.ts';
import { interval } from '../../numbers/interval.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';

/** Two values of a sentence of which a change may be told: "from 64 to 72", "(256 h vs. 439 h)". */
export interface ValuePair {
  readonly from: PrintedNumber;
  readonly to: PrintedNumber;
  readonly start: number;
  readonly end: number;
  /** Its place in the list of numbers of the sentence. */
  readonly first: number;
  readonly last: number;
  /** "(256 h vs. 439 h)", whose change stands before the bracket. */
  readonly inBrackets: boolean;
}

const VERSUS = /^[\w%$ /-]{0,16}?\s?(?:vs\.?|versus|→|->|compared (?:to|with))\s?[~$]?\s?$/;

/** The pairs among the numbers of one sentence, in their order. */
export function valuePairs(paper: Paper, numbers: readonly PrintedNumber[]): ValuePair[] {
  return numbers.flatMap((one, i): ValuePair[] => {
    const before = paper.text.slice(Math.max(0, one.span.start - 40), one.span.start);
    const next = numbers[i + 1];
    if (one.range !== null) {
      if (!/\bfrom (?:about |around |an? )?[~$(]?\s?$/i.test(before) || !/\sto\s/.test(paper.quote(one.span)))
        return [];
      const [a, b] = one.range;
      const half = one.step / 2;
      const end = (value: number): PrintedNumber => ({
        ...one,
        value,
        interval: interval(value - half, value + half),
        range: null,
      });
      return [
        { from: end(a), to: end(b), start: one.span.start, end: one.span.end, first: i, last: i, inBrackets: false },
      ];
    }
    if (next === undefined || next.range !== null || one.hedge !== null || next.hedge !== null) return [];
    const between = paper.text.slice(one.span.end, next.span.start);
    const fromTo =
      /\bfrom [~$(]?\s?$/i.test(before) &&
      /^[\w%$ )/-]{0,16}\s(?:down |up )?to (?:just |only )?[~$]?\s?$/.test(between);
    const inBrackets = /\(\s?(?:from )?[~$]?\s?$/i.test(before) && VERSUS.test(between);
    return (fromTo || inBrackets) && sameKind(one, next)
      ? [{ from: one, to: next, start: one.span.start, end: next.span.end, first: i, last: i + 1, inBrackets }]
      : [];
  });
}

const sameKind = (a: PrintedNumber, b: PrintedNumber): boolean =>
  a.unit === null || b.unit === null || a.unit.dimension === b.unit.dimension;
