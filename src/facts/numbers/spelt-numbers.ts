import { hedgeBefore, hedged } from './hedges.ts';
import { exactly, interval } from './interval.ts';
import type { PrintedNumber } from './printed-number.ts';
import { COUNTED, unitAt } from './units.ts';
import { countOf, numberWords } from './number-words.ts';

/** "one h". */
const SHORTEST_SPELT = 5;
/** "five months": spelt numbers count where a unit follows. */
const WORD = new RegExp(String.raw`(?<![\p{L}\d-])(?:${numberWords(1, 12)})(?=[ -]\p{L})`, 'giu');

/** Spelt numbers that measure something, besides those found in digits; `offset` is where the text begins in the paper. */
export function speltNumbers(text: string, offset: number, found: readonly PrintedNumber[]): PrintedNumber[] {
  if (text.length < SHORTEST_SPELT) return [];
  return [...text.matchAll(WORD)].flatMap((match) => {
    const at = match.index;
    const after = unitAt(text, at + match[0].length + 1);
    if (after === null || found.some(({ span }) => span.start - offset <= at && at < span.end - offset)) return [];
    const value = countOf(match[0]);
    const counted = COUNTED.has(after.unit.dimension);
    const hedge = hedgeBefore(text, at)?.hedge ?? null;
    const rounded = counted ? exactly(value) : interval(value - 0.5, value + 0.5);
    return [
      {
        span: { start: offset + at, end: offset + after.end },
        text: text.slice(at, after.end).replace(/\s+/g, ' '),
        value,
        interval: hedged(rounded, hedge),
        step: 1,
        decimals: 0,
        hedge,
        unit: after.unit,
        magnitude: 1,
        range: null,
        spread: null,
        sign: null,
      },
    ];
  });
}
