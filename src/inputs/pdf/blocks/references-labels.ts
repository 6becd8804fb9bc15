import type { Line } from '../pages/lines.ts';

type Starts = (line: Line) => boolean;

const BRACKETED = /^\s*\[(\d{1,4})\]/;
const DOTTED = /^\s*(\d{1,4})\.\s+\S/;
/** "[BMR+20]", "[Fou]", "[Brown et al.(2020)]". */
const KEYED = /^\s*\[(?=\p{L})[^\][]{1,60}\]\s*\S/u;

/** A list whose first line carries a label has one on each entry. Null where entries have none. */
export function labelledStarts(lines: readonly Line[]): Starts | null {
  const opens = (pattern: RegExp) => lines.slice(0, 3).some(({ text }) => pattern.test(text));
  if (opens(BRACKETED)) return numbered(lines, BRACKETED);
  if (opens(KEYED) && lines.filter(({ text }) => KEYED.test(text)).length > lines.length / 20)
    return ({ text }) => KEYED.test(text);
  return opens(DOTTED) ? numbered(lines, DOTTED) : null;
}

/** How many labels in a row may be missing: their lines were taken for something else. */
const MOST_LOST = 5;

/**
 * Lines whose number follows the number before: a year, a page or a volume at a line's start does not. A list whose
 * columns were read in another order still goes up by one from each entry to the next.
 */
function numbered(lines: readonly Line[], pattern: RegExp): Starts | null {
  const found = lines.flatMap((line) => {
    const match = pattern.exec(line.text);
    return match === null ? [] : [{ line, number: Number(match[1]) }];
  });
  const starts = new Set<Line>();
  const seen = new Set<number>();
  let last: number | undefined;
  for (const [i, { line, number }] of found.entries()) {
    if (seen.has(number)) continue;
    const follows = last !== undefined && number > last && number <= last + MOST_LOST;
    const leads = found.slice(i + 1, i + 3).some((next) => next.number === number + 1);
    // A number that skips some is doubtful where the one that should come does come soon.
    const skips = last !== undefined && number > last + 1;
    const due = skips && found.slice(i + 1, i + 4).some((next) => next.number === last! + 1);
    if (due || !(follows || leads)) continue;
    starts.add(line);
    seen.add(number);
    last = number;
  }
  return starts.size < 2 ? null : (line) => starts.has(line);
}
