/** Words that a label has in common with any sentence. */
const EVERYWHERE = new Set(
  'the and for with that this these those which what where when how are was were has have had not one its use uses used of in on to a an is it no or by as at from'.split(
    ' ',
  ),
);

export interface Part {
  start: number;
  end: number;
}

/**
 * Where a long quote may begin to show a part of it: at its own beginning, with as much before the part as after it, and
 * ever nearer to it. `room` is how many letters are shown, more or less.
 */
export function beginnings(quote: string, { start }: Part, room: number): number[] {
  const wanted = [Math.min(start - room / 2, quote.length - room), quote.length - 0.8 * room, start - room / 4];
  const blanks = wanted
    .filter((at) => at > 0)
    .map((at) => quote.indexOf(' ', at))
    .filter((at) => at !== -1 && at < start);
  return [0, ...blanks.map((at) => at + 1).toSorted((a, b) => a - b), start];
}

/** The longest run of the label's words that stands in the quote; names and numbers count more than other words. */
export function namedIn(quote: string, label: string): Part | null {
  const text = quote.toLowerCase();
  // A letter that grows in lower case would shift all places.
  if (text.length !== quote.length) return null;
  const words = label.split(/\s/).map(bare).filter(Boolean).slice(0, MOST_WORDS);
  let best: (Part & { weight: number }) | null = null;
  for (const from of words.keys())
    for (let to = from + 1; to <= words.length; to++) {
      const run = words.slice(from, to);
      const start = indexOfWords(text, run.join(' ').toLowerCase());
      if (start === -1) break;
      const weight = run.reduce((sum, word) => sum + weightOf(word), 0);
      if (weight > 0 && (best === null || weight > best.weight))
        best = { start, end: start + run.join(' ').length, weight };
    }
  return best;
}
const MOST_WORDS = 24;

const weightOf = (word: string): number => {
  if (/\d|.\p{Lu}|^\p{Lu}/u.test(word)) return word.length + 10;
  return word.length < 3 || EVERYWHERE.has(word.toLowerCase()) ? 0 : word.length;
};

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');

function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + words.length] ?? ' '];
    if (!around.some((char) => /[\p{L}\p{N}]/u.test(char))) return at;
  }
  return -1;
}
