import type { NextPlace } from '../next-place.ts';

/** In characters. */
export const LONGEST_FORMULA = 5000;

/** The offset of the line break behind an offset, or the end of the file. */
export const endOfLine = (source: string, from: number) => {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
};

/** An odd number of backticks before it on its line. */
export function inCode(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 2000), at);
  return (before.slice(before.lastIndexOf('\n') + 1).split('`').length - 1) % 2 === 1;
}

/** Escaped brackets may also be just that: "\[3\]", "\(see below\)". */
export function isFormula(inner: string, before: string | undefined): boolean {
  if (before === '[' || before === '\\' || inner.trim() === '' || /\n[ \t]*\n/.test(inner)) return false;
  if (/\\[a-zA-Z]{2}|[\^_]/.test(inner)) return true;
  if (/[\p{L}]{3,}\s+\p{L}{3,}/u.test(inner)) return false;
  return /[=+<>|/*]|\\[{}]/.test(inner) || /^\s*[a-zA-Z]\s*$/.test(inner) || /^[a-zA-Z]\(/.test(inner.trim());
}

/** Whether nothing but a number or an id shares the lines of a range. */
export function isAlone(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 4), start);
  const after = source.slice(end, end + 200);
  return (
    /(?:^|\n) {0,3}$/.test(start <= 3 ? `\n${before}` : before) &&
    /^[ \t.,;]*(?:\(\d+\)|\{#[^{}\n]*\})?[ \t]*(?:\n|$)/.test(after)
  );
}

/**
 * Where a formula that begins a line with two dollars ends, and the id behind it. The parser wants the closing ones on a
 * line of their own and takes everything up to the end of the file where it finds none.
 */
export function dollarsEnd(
  source: string,
  from: number,
  lineEnd: number,
  closing: NextPlace,
): { end: number; tail: number; id: string | null; region: boolean } | null {
  const close = closing('$$', from);
  if (close === -1) return null;
  const inner = source.slice(from, Math.min(close, from + LONGEST_FORMULA));
  if (close - from > LONGEST_FORMULA || /\n#{1,6} |\n[ \t]*\n[ \t]*\n/.test(inner)) return null;
  const last = endOfLine(source, close);
  const id = /^[ \t]*\{#([^\s{}]+)[^{}\n]*\}[ \t]*$/.exec(source.slice(close + 2, last));
  const tail = id === null ? close + 2 : last;
  // On one line it is no matter for the parser.
  if (close < lineEnd) return { end: close + 2, tail, id: id?.[1] ?? null, region: false };
  const opensAlone = source.slice(from, lineEnd).trim() === '';
  const closesAlone =
    source.slice(source.lastIndexOf('\n', close) + 1, close).trim() === '' &&
    (id !== null || source.slice(close + 2, last).trim() === '');
  return { end: close + 2, tail, id: id?.[1] ?? null, region: !(opensAlone && closesAlone) };
}
