import { columns, linesOf } from './columns.ts';
import { beginnings, namedIn } from './quote-cut.ts';

/**
 * Lines of at most `width` columns. Wide characters count twice; a word that is longer than a line is cut, save an address,
 * which could not be followed any more: it runs over, on a line of its own.
 */
export function wrap(text: string, width: number): string[] {
  if (!ADDRESS.test(text)) return wrapHard(text, width);
  return linesOf(text.trim(), Math.max(width, 10), { hard: false }).flatMap((line) =>
    ADDRESS.test(line) && line.length <= LONGEST_ADDRESS ? line : wrapHard(line, width),
  );
}
const ADDRESS = /\b(?:https?|ftp):\/\//i;
const LONGEST_ADDRESS = 200;

const wrapHard = (text: string, width: number): string[] => linesOf(text.trim(), Math.max(width, 10), { hard: true });

/** The first line after `first`, the others under it after `rest`. */
export const hang = (first: string, rest: string, text: string, width: number): string[] =>
  wrap(text, width - Math.max(columns(first), columns(rest))).map((line, i) => (i === 0 ? first : rest) + line);

/** Cuts at a word's end and marks the cut. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const [line] = wrapHard(text, width - 2) as [string];
  return `${line} …`;
}

/**
 * A quote of at most `most` lines. The marks hang, so that its lines stand under each other; what is cut off at the end
 * is marked by an ellipsis, and so is its beginning where `label` speaks of something further on.
 */
export function quoteLines(quote: string, width: number, most: number, label = ''): string[] {
  const cut = (lines: string[]): string[] =>
    lines.length <= most
      ? lines
      : [...lines.slice(0, most - 1), clip(`${lines[most - 1]!} ${lines[most]!}`, width - 2)];
  const fit = (start: number) => cut(wrap(start === 0 ? quote : `… ${quote.slice(start)}`, width - 2));
  const whole = wrap(quote, width - 2);
  let lines = cut(whole);
  const named = whole.length <= most ? null : namedIn(quote, label);
  if (named !== null) {
    const words = quote.slice(named.start, named.end);
    const starts = beginnings(quote, named, lines.join(' ').length);
    lines = starts.map(fit).find((some) => some.join(' ').includes(words)) ?? lines;
  }
  return lines.map((line, i) => `${i === 0 ? '“' : ' '}${line}${i === lines.length - 1 ? '”' : ''}`);
}

/** Breaks `a · b · c` only between its parts. */
export const wrapParts = (text: string, width: number): string[] =>
  wrap(
    text
      .split(' · ')
      .map((part) => part.replaceAll(' ', '\u00a0'))
      .join(' · '),
    width,
  ).map((line) => line.replaceAll('\u00a0', ' '));
