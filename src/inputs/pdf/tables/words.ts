import { mostOf, type Line } from '../lines.ts';
import type { Run } from '../runs.ts';

/** A run, or the part of one between two blanks: a cell may begin at any word. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  run: Run;
  /** Where the word begins in the run's text. */
  offset: number;
  /** Edges inside a run are reckoned from the widths of usual glyphs. */
  reckoned: boolean;
}

/** Widths of usual text faces in ems, good to a tenth: enough to tell on which side of a column's gap a word stands. */
function glyphWidth(char: string): number {
  if (/\d/.test(char)) return 0.5;
  if (/[.,:;'|!il1jtfrI()[\]/·-]/.test(char)) return 0.3;
  if (/[mwMW%@±×=+<>−–]/.test(char)) return 0.78;
  if (/\p{Lu}/u.test(char)) return 0.68;
  return 0.47;
}
const BLANK = 0.25;

export const wordsOf = (lines: readonly Line[]): Word[] => lines.flatMap(({ runs }) => runs.flatMap(splitRun));

function splitRun(run: Run): Word[] {
  const parts = [...run.text.matchAll(/\S+/g)];
  if (parts.length === 0) return [];
  const base = { y: run.y, size: run.size, run };
  if (parts.length === 1 && parts[0]![0].length === run.text.length)
    return [{ ...base, text: run.text, x0: run.x, x1: run.x + run.width, offset: 0, reckoned: false }];
  const chars = Array.from(run.text);
  const ink = chars.reduce((sum, char) => sum + (char.trim() === '' ? 0 : glyphWidth(char)), 0);
  const blanks = chars.filter((char) => char.trim() === '').length;
  const { size, width } = run;
  // Between numbers alone the glyphs' widths are known and the blanks take what is left.
  const digits = /^[\d.,\s]+$/.test(run.text);
  const left = digits ? (width / size - ink) / blanks : BLANK;
  const blank = left > 0.1 && left < 0.7 ? left : BLANK;
  const scale = width / (ink + blanks * blank);
  const words: Word[] = [];
  let x = run.x;
  let at = 0;
  for (const { 0: text, index } of parts) {
    x += (index - at) * blank * scale;
    const end = x + Array.from(text).reduce((sum, char) => sum + glyphWidth(char), 0) * scale;
    words.push({ ...base, text, x0: x, x1: end, offset: index, reckoned: true });
    [x, at] = [end, index + text.length];
  }
  words[0]!.x0 = Math.min(words[0]!.x0, run.x + 0.3 * size);
  words.at(-1)!.x1 = Math.max(words.at(-1)!.x1, run.x + width - 0.3 * size);
  return words;
}

/** The size most characters are set in. */
export function usualSize(words: readonly Word[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of words) {
    const key = Math.round(size * 10) / 10;
    sizes.set(key, (sizes.get(key) ?? 0) + text.length);
  }
  return sizes.size === 0 ? 10 : mostOf(sizes);
}
