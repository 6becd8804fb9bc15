import type { Entry } from '../bibliography/entry.ts';
import type { Found, Part } from './found.ts';
import type { EntryIndex } from './index-entries.ts';

const GROUP = /\[\s{0,2}\d{1,4}(?:\s{0,2}(?:[,;]|[–—−-])\s{0,2}\d{1,4}){0,60}\s{0,2}(?:,\s{0,2}\p{L}[^\][]{0,60})?\]/gu;
const NOTE = /,\s{0,2}\p{L}[^\][]{0,60}\]$/u;
const NUMBER = /(\d{1,4})(?:\s{0,2}[–—−-]\s{0,2}(\d{1,4}))?/g;

/** Signs before a set or a vector. */
const EQUALS = /[∈=]\s{0,2}$/;
/** Words and signs before a pair of numbers that are an interval or a shape. */
const PAIR = /^\[\s*\d+\s*,\s*\d+\s*\]$/;
const INTERVAL =
  /(?:[≤≥<>×~∼±+^_(]|\b(?:intervals?|ranges?|within|between|shape|clip(?:ped)?(?: to)?|uniform(?:ly)?(?: (?:from|in|over))?|range of|U))\s{0,2}$/i;
/** An index: "x[3]", "step_size[2]". A longer word runs into a citation where the blank was lost. */
const INDEXED = /(?:^|[^\p{L}\d])\p{L}$|_\p{L}*$|\]$/u;

/** A range over more entries than this is none. */
const LONGEST_RANGE = 60;

/** "[3]", "[3, 5–7]", "[12, Sec. 2]" and "[3]–[5]", where the bibliography has numbers. */
export function bracketedNumbers(text: string, offset: number, index: EntryIndex): Found[] {
  const found: Found[] = [];
  let last: { number: number; end: number } | undefined;
  for (const match of text.matchAll(GROUP)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const start = offset + match.index;
    const span = { start, end: start + match[0].length };
    // "[3]–[5]": what lies between belongs to both.
    if (last !== undefined && /^\s?[–—−-]\s?$/.test(text.slice(last.end, match.index))) {
      const to = Number(/\d+/.exec(match[0])![0]);
      const group = found.at(-1)!;
      group.parts.push(...range(last.number, to, span, index));
      group.span = { start: group.span.start, end: span.end };
      last = undefined;
      continue;
    }
    last = undefined;
    if (INDEXED.test(before) || EQUALS.test(before) || (PAIR.test(match[0]) && INTERVAL.test(before))) continue;
    const numbers = match[0].replace(NOTE, '');
    const parts: Part[] = [];
    for (const one of numbers.matchAll(NUMBER)) {
      const at = { start: start + one.index, end: start + one.index + one[0].length };
      const first = Number(one[1]);
      parts.push(part(first, at, index));
      if (one[2] !== undefined) parts.push(...range(first, Number(one[2]), at, index));
    }
    if (!isCitation(numbers, parts, index)) continue;
    found.push({ span, parts });
    const only = /^\[\s*(\d+)\s*\]$/.exec(match[0]);
    if (only !== null) last = { number: Number(only[1]), end: match.index + match[0].length };
  }
  return found;
}

/** What follows the first number of a range. */
function range(from: number, to: number, span: Part['span'], index: EntryIndex): Part[] {
  if (to > from + LONGEST_RANGE || to <= from) return [];
  return Array.from({ length: to - from }, (_, i) => ({
    ...part(from + 1 + i, span, index),
    implied: from + 1 + i < to,
  }));
}

const part = (number: number, span: Part['span'], { byNumber }: EntryIndex): Part => {
  const entry = byNumber.get(number);
  return { span, entries: entry === undefined ? [] : [entry] };
};

/**
 * A bracket with a zero or the same number twice is an interval or a vector, and so is one whose numbers lie mostly far beyond the list. A
 * number a little beyond the list is a citation whose entry is missing.
 */
function isCitation(numbers: string, parts: readonly Part[], { entries, style }: EntryIndex): boolean {
  if (/(?<!\d)0/.test(numbers)) return false;
  const values = numbers.match(/\d+/g)!;
  if (new Set(values).size < values.length) return false;
  const resolved = parts.filter((one) => one.entries.length > 0).length;
  const near = values.every((value) => Number(value) <= entries.length * 1.5);
  return near ? resolved > 0 || style === 'numeric' : resolved > parts.length / 2;
}

const KEYS = /\[([^\][]{2,240})\]/g;
const KEY = /^\p{Lu}[\p{L}+]{1,8}\d{2}[a-z]?$/u;

/** "[BMR+20, KMH+20]", where the bibliography has keys. */
export function bracketedKeys(text: string, offset: number, { byLabel }: EntryIndex): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(KEYS)) {
    const parts: Part[] = [];
    for (const one of match[1]!.matchAll(/[^,;]+/g)) {
      const key = one[0].replace(/\s/g, '');
      const entry: Entry | undefined = byLabel.get(key);
      if (entry === undefined && !KEY.test(key)) continue;
      const start = offset + match.index + 1 + one.index + (one[0].length - one[0].trimStart().length);
      parts.push({ span: { start, end: start + one[0].trim().length }, entries: entry === undefined ? [] : [entry] });
    }
    if (parts.length === 0) continue;
    const start = offset + match.index;
    found.push({ span: { start, end: start + match[0].length }, parts });
  }
  return found;
}
