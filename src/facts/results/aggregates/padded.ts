import { printedNumber, type Printed } from '../tables/printed.ts';

/** Zeros at the end of all numbers together that chance does not leave there: two of each of two numbers. */
const LEAST = 3;

/**
 * Numbers of one row as exact as their digits: those that all end in the same zeros were filled up to the width of the
 * others ("0.3000, 0.4300, 0.4600" were measured to two places). The numbers as they are where they are not.
 */
export function withoutPadding(numbers: readonly Printed[]): readonly Printed[] {
  const zeros = Math.min(...numbers.map(({ text, decimals }) => Math.min(decimals, /0*$/.exec(text)![0].length)));
  if (zeros * numbers.length < LEAST || zeros === 0) return numbers;
  // "1.0" and "0.0" say nothing of how exact they are.
  return numbers.every(({ value }) => Number.isInteger(value))
    ? numbers
    : numbers.map(({ text, unit, spread }) => ({ ...printedNumber(text.slice(0, -zeros), unit, spread), text }));
}
