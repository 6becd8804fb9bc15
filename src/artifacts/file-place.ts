import type { FilePlace } from './artifact.ts';

/** A quote longer than this is cut at a sentence's or word's end. */
const LONGEST_QUOTE = 300;

/** The words of a line from `from` to `to` (all of it unless said), without the blanks around them. */
export function placeOn(
  file: string,
  lines: readonly string[],
  line: number,
  from = 0,
  to = lines[line]!.length,
): FilePlace {
  const text = lines[line]!.slice(from, to);
  const before = text.length - text.trimStart().length;
  const quote = shorten(text.trim());
  return { file, line: line + 1, column: from + before + 1, quote };
}

function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const start = text.slice(0, LONGEST_QUOTE);
  const blank = start.lastIndexOf(' ');
  return blank > LONGEST_QUOTE / 2 ? start.slice(0, blank) : start;
}

/** The sentence of a line around a column (from 0); all of the line where it is no longer than a quote. */
export function sentenceOn(file: string, lines: readonly string[], line: number, column: number): FilePlace {
  const text = lines[line]!;
  if (text.trim().length <= LONGEST_QUOTE) return placeOn(file, lines, line);
  const ends = [...text.matchAll(/[.!?;](?=\s)/g)].map(({ index }) => index + 1);
  return placeOn(
    file,
    lines,
    line,
    ends.findLast((end) => end <= column) ?? 0,
    ends.find((end) => end > column) ?? text.length,
  );
}
