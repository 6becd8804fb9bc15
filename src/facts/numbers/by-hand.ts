import type { PrintedNumber } from './printed-number.ts';
import { showInterval, showMiddle } from './show.ts';
import type { Working } from './working.ts';

const DIGITS = /^[+−-]?\d[\d.,]*(?: ?[KMBTk](?!\p{L}))?/u;

/** The digits of a printed number without its unit, as one writes it into a computation. */
export function digitsOf({ text, value, magnitude }: PrintedNumber): string {
  const digits = DIGITS.exec(text)?.[0] ?? '';
  const read = Number(digits.replace(/[^\d.]/g, '')) * magnitude;
  // Where one number was read out of a range, its text is that of both.
  return Math.abs(read - Math.abs(value)) <= Math.abs(value) * 1e-9
    ? digits
    : showInterval({ low: value, high: value });
}

/** Of two numbers in one unit the digits are enough. */
export function pairByHand(a: PrintedNumber, b: PrintedNumber): readonly [string, string] {
  const alike = a.unit?.name === b.unit?.name && a.unit?.factor === b.unit?.factor;
  return alike ? [digitsOf(a), digitsOf(b)] : [a.text.trim(), b.text.trim()];
}

/** " %" and " MWh", but "×" and nothing behind a bare number. */
const unitBehind = (unit: string): string => (unit === '' || unit === '×' ? unit : ` ${unit}`);

/** "49.6 − 42.3 = 7.3": what the working gives, with the way there where it is known. */
export const byHand = ({ arithmetic, computed, unit }: Working): string =>
  arithmetic ?? `${showMiddle(computed)}${unitBehind(unit)}`;

/** "the lead of A over B is 51.2 − 44.8 = 6.4, printed 5.4". */
export const misprinted = (working: Working): string =>
  `the ${working.what} is ${byHand(working)}, printed ${asPrinted(working)}`;

/** Words in quotes, and bare digits with what they are of. */
const asPrinted = ({ printed: { text }, unit }: Working): string =>
  /^\p{L}/u.test(text) ? `“${text}”` : unit === '%' && /^[\d.,]+$/.test(text) ? `${text} %` : text;
