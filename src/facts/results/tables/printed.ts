/**
 * A number as a cell or a sentence prints it, with the interval of all values that print so: "6.7" is 6.65 to 6.75.
 * Only what says one value is read: of "52.0/28.0/44.5" nobody knows which one a claim is about.
 */
export interface Printed {
  /** As printed, without marks and spread. */
  readonly text: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Digits behind the point. */
  readonly decimals: number;
  /** `%`, a size letter (`M`, `B`, `G`) or a unit, empty where none is printed. */
  readonly unit: string;
  /** What stands behind ±, null where nothing does. */
  readonly spread: number | null;
}

/** "1,226, 577": a converter put a blank behind a comma, where another one tells that it parts no list. */
const LOOSE = String.raw`\d{1,3}(?:,\d{3})+(?:, \d{3})+|\d{1,3}(?:, \d{3})+(?:,\d{3})+`;
const NUMBER = String.raw`[-−–]?\s?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|${LOOSE}|\d+\s?\.\s?\d+|\d+|\.\d+)`;
/** Marks that lead to notes, and citations. */
const MARKS = /[*∗†‡§¶⋆★♠♣♦#]+|\[\d{1,3}(?:,\s?\d{1,3})*\]|\^\{?\\?(?:dagger|ddagger|ast|star)\}?/gu;
const SPREAD = String.raw`(?:±|\\pm|\+\s?\/\s?[-−–])\s?(\d*\s?\.?\s?\d+)`;
const UNIT = String.raw`(%|\\%|[KMBTGk]|[KMGT]B|GiB|MiB|ms|s|h|W|MWh|x|×)`;
const CELL = new RegExp(String.raw`^\(?(${NUMBER})\)?\s?${UNIT}?\s?(?:\(?${SPREAD}\s?%?\)?)?$`, 'u');
/** A deviation in brackets alone, which is less than what it is of: "0.887 (0.0055)". */
const IN_BRACKETS = new RegExp(String.raw`^(${NUMBER})\s?${UNIT}?\s?\(\s?(\d*\s?\.\s?\d+)\s?%?\s?\)$`, 'u');
/** Its change beside a value: "58.7 (+3.2)", "67.61%−2.93%", "75.6 (↑3.4)". */
const CHANGED = new RegExp(
  String.raw`^(${NUMBER})\s?${UNIT}?\s?\(?\s?(?:[+↑↓⇑⇓]\s?[-+−–]?|[-−–](?=[^()]*\)))\s?\d+(?:\s?\.\s?\d+)?\s?%?\s?[↑↓]?\s?\)?$`,
  'u',
);

/** What one cell says, null where it is empty, holds words or more than one value. */
export function printedCell(text: string): Printed | null {
  const bare = text.replace(MARKS, '').replace(/\s+/g, ' ').trim();
  if (bare.length === 0 || bare.length > 30) return null;
  const bracketed = IN_BRACKETS.exec(bare);
  const match = bracketed ?? CELL.exec(bare) ?? CHANGED.exec(bare);
  if (match === null) return null;
  const [, digits, unit = '', spread] = match;
  const read = printedNumber(digits!, unit.replace('\\', ''), spread === undefined ? null : Number(tight(spread)));
  return bracketed !== null && read.spread! >= Math.abs(read.value) ? null : read;
}

/** The interval of a number by its printed digits. */
export function printedNumber(digits: string, unit = '', spread: number | null = null): Printed {
  const text = tight(digits);
  const value = Number(text.replace(/,/g, '').replace(/^[−–]/, '-'));
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return { text, value, low: value - half, high: value + half, decimals, unit, spread };
}

const tight = (digits: string) => digits.replace(/\s/g, '');

/** Far less than the last digit of anything that is printed; floating point alone must decide nothing. */
const EPSILON = 1e-9;

/** Whether every value that prints as `a` is above every value that prints as `b`. */
export const isAbove = (a: Printed, b: Printed): boolean => a.value > b.value && a.low >= b.high - EPSILON;

/** Whether some value prints as both. */
export const mayBeEqual = (a: Printed, b: Printed): boolean => !isAbove(a, b) && !isAbove(b, a);
