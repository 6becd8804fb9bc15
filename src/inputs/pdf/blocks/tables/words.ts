import { mostOf, type Line } from '../../pages/lines.ts';
import type { Run } from '../../pages/runs.ts';

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

const widths = new Map<string, number>();

/** Widths of usual text faces in ems, good to a tenth: enough to tell on which side of a column's gap a word stands. */
function glyphWidth(char: string): number {
  const known = widths.get(char);
  if (known !== undefined) return known;
  const width = usualWidth(char);
  // A paper has some hundreds of characters; a hostile one shall not fill the memory.
  if (widths.size < 2000) widths.set(char, width);
  return width;
}

function usualWidth(char: string): number {
  if (/\d/.test(char)) return 0.5;
  if (/[.,:;'|!il1jtfrI()[\]/·-]/.test(char)) return 0.3;
  if (/[mwMW%@±×=+<>−–]/.test(char)) return 0.78;
  if (/\p{Lu}/u.test(char)) return 0.68;
  return 0.47;
}

/** A blank inside a run, in ems: pdfjs ends a run at a wider one. */
const NARROWEST = 0.12;
const WIDEST = 0.62;

/** The words of lines from left to right, line by line; where a run holds several, their edges are reckoned. */
export function wordsOf(lines: readonly Line[]): Word[] {
  const runs = lines.flatMap((line) => line.runs);
  const scale = glyphScales(runs);
  return runs.flatMap((run) => splitRun(run, scale.get(run.font) ?? 1));
}

/** How much wider than usual a font is, from its runs without blanks. */
function glyphScales(runs: readonly Run[]): Map<string, number> {
  const sums = new Map<string, { width: number; ink: number }>();
  for (const { font, text, width, size } of runs) {
    if (/\s/.test(text)) continue;
    const sum = sums.get(font) ?? { width: 0, ink: 0 };
    sums.set(font, { width: sum.width + width, ink: sum.ink + inkOf(text) * size });
  }
  return new Map([...sums].map(([font, { width, ink }]) => [font, Math.min(1.4, Math.max(0.7, width / ink))]));
}

const inkOf = (text: string) => Array.from(text).reduce((sum, char) => sum + glyphWidth(char), 0);

function splitRun(run: Run, scale: number): Word[] {
  const { text: all, size, width } = run;
  const base = { y: run.y, size, run };
  if (!/\s/.test(all)) return [{ ...base, text: all, x0: run.x, x1: run.x + width, offset: 0, reckoned: false }];
  const parts = [...all.matchAll(/\S+/g)];
  if (parts.length === 0) return [];
  const ink = inkOf(all.replace(/\s/g, '')) * size * scale;
  const blanks = all.match(/\s/g)!.length;
  // The glyphs' widths are known well enough that the blanks take what is left.
  const blank = Math.min(WIDEST, Math.max(NARROWEST, (width - ink) / blanks / size)) * size;
  const fit = ((width - blanks * blank) / ink) * scale * size;
  const words: Word[] = [];
  let x = run.x;
  let at = 0;
  for (const { 0: text, index } of parts) {
    x += (index - at) * blank;
    const end = x + inkOf(text) * fit;
    words.push({ ...base, text, x0: x, x1: end, offset: index, reckoned: true });
    [x, at] = [end, index + text.length];
  }
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
