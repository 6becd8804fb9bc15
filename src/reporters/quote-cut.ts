/** Words that a label has in common with any sentence. */
const EVERYWHERE = new Set(
  'the and for with that this these those which what where when how are was were has have had not one its use uses used of in on to a an is it no or by as at from'.split(
    ' ',
  ),
);

/**
 * The beginning of what a long quote should be cut to, where `label` names something later in it: an index of a word, or 0
 * where the beginning of the quote will do. `room` is how many letters are shown.
 */
export function cutStart(quote: string, label: string, room: number): number {
  const named = namedIn(quote, label);
  if (named === null || named.end <= room) return 0;
  const wanted = Math.min(named.start - (room >> 1), quote.length - room);
  const blank = quote.indexOf(' ', Math.max(0, wanted));
  return blank === -1 ? named.start : Math.min(blank + 1, named.start);
}

/** The longest run of the label's words that stands in the quote; names and numbers count more than other words. */
function namedIn(quote: string, label: string): { start: number; end: number } | null {
  const text = quote.toLowerCase();
  // A letter that grows in lower case would shift all places.
  if (text.length !== quote.length) return null;
  const words = label.split(/\s/).map(bare).filter(Boolean).slice(0, MOST_WORDS);
  let best: { start: number; end: number; weight: number } | null = null;
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
