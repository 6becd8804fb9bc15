/** Sources of patterns for numbers as papers print them, with the stray blanks of formulas ("0 . 001", "1 e -4"). */

/** "256", "16,384", "2.5M", "60 × 10⁴", "10^5", "2e5". */
const DIGITS = String.raw`\d(?:[\d,]{0,12}\d)?(?:\s?\.\s?\d{1,6})?`;
const POWER = String.raw`(?:\d(?:\.\d)?\s?[×x·]\s?)?10[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|(?:\d{1,3}(?:\s?\.\s?\d{1,4})?\s?(?:[×x·⋅∗*]|\\times|\\cdot)\s?)?10\s?\^?\s?\{?\s?\d{1,2}\b\}?|2\s?\^\s?\{?\s?\d{1,2}\}?|\d(?:\.\d)?\s?e\s?\+?\d{1,2}\b`;
const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|twenty|thirty|fifty|hundred|a single|single';
/** "20–50k" counts what its last number does. */
const FROM = String.raw`(?:${DIGITS}\s?(?:k|K|M|B)?\s?[-–]\s?)?`;
/** A count as papers print it: "25,000", "2 × 10^5", "100k", "three". */
export const COUNT = String.raw`(?:(?:${POWER}|${FROM}${DIGITS})(?:\s?(?:k|K|M|B|T|thousand|million|billion|trillion)\b)?|\b(?:${WORDS})\b)`;

/** "3e-4", "10⁻³", "1.5 × 10−4", "0 . 001", "5E-04", "1e^{-4}", "2 · 10^{-5}", "1/512". */
export const RATE = [
  String.raw`(?:\d{1,3}(?:\s?\.\s?\d{1,4})?\s?(?:[×x·⋅∗*]|\\times|\\cdot)\s?)?10\s?\^?\s?[{(]?\s?[-−–]\s?\d{1,2}`,
  String.raw`(?:\d{1,3}(?:\.\d{1,4})?\s?[×x·⋅∗*]\s?)?10\s?⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}`,
  String.raw`\d{1,3}(?:\s?\.\s?\d{1,4})?\s?(?:[∗*×]\s?)?(?:e|E|𝑒|푒)\s?(?:\^\s?\{?\s?)?[-−–]\s?\d{1,2}`,
  // The stop of "vs. 40" is none of a decimal.
  String.raw`(?<![A-Za-z])0?\s?\.\s?\d{1,8}`,
  String.raw`1\s?/\s?\d{2,5}`,
  String.raw`2\s?\^\s?[{(]?\s?[-−–]\s?\d{1,2}`,
].join('|');
