import { unitAt, type Unit } from './units.ts';
import { magnitudeOf } from '../../magnitudes.ts';

/** Digits as pages print them, with commas and a point: "1,000", "6.7", "0 . 5", ".05". */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\s?\d{3}(?!\d)){1,5}(?:\.\d{1,6})?|\d{1,15}(?: ?\. ?\d{1,10}|\.\d{1,10})?|\.\d{1,10})`;
const EXPONENT =
  /(?:(?:e|E)(?<e>[+\-−–]?\d{1,3})|\s?(?:[×x·⋅∗*]|\\times|\\cdot)\s?10\s?(?<caret>\^\s?)?\{?\s?(?<power>[-−–]?\s?\d{1,3})\}?)/uy;
const MAGNITUDE =
  /(?:[\s-]?(?<word>thousand|million|billion|trillion|mn|bn)(?![\p{L}\d])|(?:\s|-)?(?<letter>[kKMBT])(?![\p{L}\d]))/uy;
const SPREAD = /\s?\(?(?:±|\+\/[-−]|\\pm)\s?(?<value>\d{1,6}(?:\.\d{1,6})?)/uy;
/** "5-10×", "1.8%∼1.9%", "10 to 20 hours". */
const RANGE = new RegExp(String.raw`\s?(?:[-–—−~∼]|to|\.\.\.?|…)\s?(?<digits>${DIGITS})`, 'uy');

/** The digits without commas and blanks. */
export const plainDigits = (digits: string): string => digits.replace(/[,\s]/g, '');

/** How many digits a printed number has behind its point. */
export const decimalsOf = (plain: string): number => /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;

/** The distance to the next number of so many digits: 0.1 of "6.7", 1 of "13" and of "13,000". */
export const stepOf = (plain: string): number => 10 ** -decimalsOf(plain);

/** "× 10^-4", "e5"; `isRaised` says whether a superscript begins at an offset of the text. */
export function exponentAt(
  text: string,
  at: number,
  isRaised: (at: number) => boolean,
): { power: number; end: number } | null {
  const match = stickyAt(EXPONENT, text, at);
  if (match === null) return null;
  const { e, caret, power } = match.groups!;
  const digits = (e ?? power)!.replace(/[−–]/, '-').replace(/\s/g, '');
  const end = at + match[0].length;
  if (e !== undefined) return { power: Number(digits), end };
  // "3 × 1024" is a product unless the last digits are raised or carry a sign.
  const powerAt = end - (match[0].endsWith('}') ? 1 : 0) - power!.length;
  const isPower = caret !== undefined || digits.startsWith('-') || isRaised(powerAt);
  return isPower ? { power: Number(digits), end } : null;
}

/** "billion", "K". */
export function magnitudeAt(text: string, at: number): { factor: number; end: number } | null {
  const match = stickyAt(MAGNITUDE, text, at);
  if (match === null) return null;
  const { word, letter } = match.groups!;
  // "2 K" and "3-T" are more often names of variables than thousands.
  if (letter !== undefined && match[0].length > 1 && !/^ [BMKT]$/.test(match[0])) return null;
  return { factor: magnitudeOf(word ?? letter), end: at + match[0].length };
}

/** What stands behind "±". */
export function spreadAt(text: string, at: number): { value: number; end: number } | null {
  const match = stickyAt(SPREAD, text, at);
  return match === null ? null : { value: Number(match.groups!.value), end: at + match[0].length };
}

/** The first number of a range: its bare digits and what they are multiplied by, where that is printed. */
export interface RangeStart {
  readonly value: number;
  readonly power: number | null;
  readonly magnitude: number | null;
}

/** The second number of a range, and the factor that both share. */
export interface RangeEnd {
  readonly value: number;
  readonly step: number;
  readonly factor: number;
  readonly unit: { readonly unit: Unit; readonly end: number } | null;
  readonly end: number;
}

/** "–10×" behind a 5, "to 20 hours" behind a 10: the larger number that a dash or "to" joins, if both measure something. */
export function rangeAt(text: string, at: number, first: RangeStart): RangeEnd | null {
  const match = stickyAt(RANGE, text, at);
  if (match === null || !/^\s?(?:to|[–—−~∼-])/.test(match[0])) return null;
  const digits = plainDigits(match.groups!.digits!);
  const magnitude = magnitudeAt(text, at + match[0].length);
  const end = magnitude?.end ?? at + match[0].length;
  const unit = unitAfter(text, end);
  const isMeasured = unit !== null || first.magnitude !== null || magnitude !== null;
  if (Number(digits) <= first.value || !isMeasured) return null;
  const factor = first.power ?? first.magnitude ?? magnitude?.factor ?? 1;
  const own = magnitude?.factor ?? factor;
  return { value: Number(digits) * own, step: stepOf(digits) * own, factor, unit, end };
}

/** The unit behind a number: after a blank, a hyphen or a bracket that closes. */
export function unitAfter(text: string, at: number): { unit: Unit; end: number } | null {
  const gap = /^(?:[\s-]|\)\s)?/.exec(text.slice(at, at + 2))![0].length;
  const found = unitAt(text, at + gap);
  if (found === null) return null;
  // "in 3 s" is time, "3 h" too; but "5-s" or "2 x 3" is no unit.
  const word = text.slice(at + gap, found.end);
  if (/^[xX]$/.test(word) && (gap > 0 || /^\s?\d/.test(text.slice(found.end, found.end + 2)))) return null;
  if (word === '×' && /^\s?\d/.test(text.slice(found.end, found.end + 2))) return null;
  return found;
}

const stickyAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
