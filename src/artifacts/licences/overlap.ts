/** So many words in a row are rarely the same by chance, and a changed word spoils few of its neighbours. */
export const GRAM = 4;

/** Words as numbers, so that runs of them can be looked up fast. Unknown words are 0 and match nothing. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Numbers the words in the order in which they first come, from 1. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const numbers = new Map<string, number>();
  for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
  return numbers;
}

export const numbersOf = (words: readonly string[], vocabulary: Vocabulary): Int32Array =>
  Int32Array.from(words, (word) => vocabulary.get(word) ?? 0);

/** Where each run of words begins in a text. */
export function gramPlaces(numbers: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + GRAM <= numbers.length; at++) {
    const gram = gramAt(numbers, at);
    if (gram === null) continue;
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else known.push(at);
  }
  return places;
}

/** All runs of words of a text. */
export function gramsOf(numbers: Int32Array): ReadonlySet<number> {
  const grams = new Set<number>();
  for (let at = 0; at + GRAM <= numbers.length; at++) {
    const gram = gramAt(numbers, at);
    if (gram !== null) grams.add(gram);
  }
  return grams;
}

/** Which words of a text lie in a run that the other text has as well, wherever it stands there. */
export function coveredBy(numbers: Int32Array, grams: ReadonlySet<number>): Uint8Array {
  const covered = new Uint8Array(numbers.length);
  for (let at = 0; at + GRAM <= numbers.length; at++) {
    const gram = gramAt(numbers, at);
    if (gram !== null && grams.has(gram)) covered.fill(1, at, at + GRAM);
  }
  return covered;
}

/** Two texts of a hundred thousand words are as good as free of clashes in 53 bits. */
export function gramAt(numbers: Int32Array, at: number): number | null {
  const a = numbers[at]!;
  const b = numbers[at + 1]!;
  const c = numbers[at + 2]!;
  const d = numbers[at + 3]!;
  if (a === 0 || b === 0 || c === 0 || d === 0) return null;
  const high = Math.imul(Math.imul(a, 0x9e3779b1) + b, 0x85ebca6b) >>> 11;
  const low = (Math.imul(Math.imul(c, 0xc2b2ae35) + d, 0x27d4eb2f) ^ Math.imul(a + b, 0x165667b1)) >>> 0;
  return high * 2 ** 32 + low;
}

/** How many words are covered between two of them, the end exclusive. */
export const countOf = (covered: Uint8Array, start = 0, end = covered.length): number => {
  let n = 0;
  for (let at = start; at < end; at++) n += covered[at]!;
  return n;
};

/** Runs of words that are not covered, between `start` and `end`. */
export function gapsOf(covered: Uint8Array, start = 0, end = covered.length): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  let from = -1;
  for (let at = start; at <= end; at++) {
    if (at < end && covered[at] === 0) {
      if (from === -1) from = at;
    } else if (from !== -1) {
      gaps.push({ start: from, end: at });
      from = -1;
    }
  }
  return gaps;
}

interface Grams {
  has(gram: number): boolean;
}

/**
 * Where the words before and the words after are each a run of a text (`known`), but those across are not, in it or in any
 * other (`anywhere`): something is left out there.
 */
export function seams(numbers: Int32Array, known: Grams, anywhere: Grams): number[] {
  const has = (at: number, grams: Grams) => {
    const gram = at < 0 || at + GRAM > numbers.length ? null : gramAt(numbers, at);
    return gram !== null && grams.has(gram);
  };
  const found: number[] = [];
  for (let at = GRAM; at + GRAM <= numbers.length; at++)
    if (has(at - GRAM, known) && has(at, known) && !has(at - GRAM / 2, anywhere)) found.push(at);
  return found;
}
