/**
 * Converters that read formulas from pictures print one token at a time: "1 0 ^ { - 6 }", "0 . 9 9", "\mathrm { A d a m }".
 * TeX sets both alike, a reader of numbers does not.
 */
const SPACED = /(?:^|[\s}])[_^] \{ |[A-Za-z]+ \{ [^{}]|(?<![\d.,])\d(?: \d)+(?! ?[,;])|\d \. \d/;

/** Whether a formula was printed token by token. */
export const isSpaced = (formula: string): boolean => SPACED.test(formula);

/** Between these the blank says nothing, in numbers, around scripts and braces. */
const NO_BLANK = new RegExp(
  [
    String.raw`(?<=\d) (?=\d)`,
    // "0 . 9 9", "1 0 , 0 0 0"; a list "1 , 2" keeps its blanks.
    String.raw`(?<=\d) (?=\. \d)`,
    String.raw`(?<=\d \.) (?=\d)`,
    String.raw`(?<=\d) (?=, 0 0 0(?! \d))`,
    String.raw`(?<=\d ,) (?=0 0 0(?! \d))`,
    String.raw`(?<=\d) (?=\\?%)`,
    String.raw` (?=[_^])`,
    String.raw`(?<=[_^]) `,
    String.raw`(?<=\{) `,
    String.raw` (?=\})`,
    String.raw`(?<=[A-Za-z]) (?=\{)`,
    // The minus of a number: "{ - 6 }", "( - 1 )"; between two terms it is an operator and keeps its blanks.
    String.raw`(?<=[({^[]-|\{ -|[([] -) (?=\d)`,
  ].join('|'),
  'g',
);

/** Words that a command sets upright, letter by letter: "\mathrm { A d a m }". */
const LETTERS = /\\(?:mathrm|mathbf|mathsf|mathit|mathtt|text\w*|operatorname\*?) ?\{(?: ?[A-Za-z-]){2,40} ?\}/g;

/** The parts of a spaced formula that stay, as ranges of it: what lies between them is blank. */
export function partsOfSpaced(formula: string): { start: number; end: number }[] {
  const dropped = [...formula.matchAll(NO_BLANK)].map(({ index }) => index);
  for (const { 0: words, index } of formula.matchAll(LETTERS))
    for (const { index: at } of words.matchAll(/(?<=[A-Za-z-]) (?=[A-Za-z-])/g)) dropped.push(index + at);
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const at of [...new Set(dropped)].toSorted((a, b) => a - b)) {
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  if (start < formula.length) parts.push({ start, end: formula.length });
  return parts;
}
