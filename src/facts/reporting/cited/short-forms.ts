const SMALL = /^(?:a|an|the|of|for|in|on|to|with|and|or|via|by|from|as|is|are|at)$/;
/** So many other words a short form leaves out between two that it keeps. */
const SKIPPED = 2;
const MOST_WORDS = 60;
const LONGEST_SHORT = 12;

/** "PVT" for "Pyramid vision transformer", "GenRM" for "Generative verifiers: Reward modeling", "S4" for four words in s. */
export function isShortFor(name: string, words: readonly string[]): boolean {
  const counted = /^(\p{L})(\d)$/u.exec(name);
  if (counted !== null)
    return words.filter((word) => word.startsWith(counted[1]!.toLowerCase())).length >= Number(counted[2]);
  const letters = name.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters.length < 3 || letters.length > LONGEST_SHORT) return false;
  return reads(
    letters,
    words.slice(0, MOST_WORDS).filter((word) => !SMALL.test(word)),
    SKIPPED,
    letters.length - 1,
  );
}

/** Whether letters are the beginnings of some of the words in order, however far apart. */
export const threads = (letters: string, words: readonly string[]): boolean =>
  letters.length > 1 &&
  letters.length <= 2 * LONGEST_SHORT &&
  reads(letters, words.slice(0, MOST_WORDS), MOST_WORDS, letters.length);

/**
 * Whether letters can be read as beginnings of words in order, with at most so many words left out between two of them,
 * and at most so many letters from the first.
 */
function reads(letters: string, words: readonly string[], skipped: number, first: number): boolean {
  /** By how many letters are read: the last word that gave some. */
  const last = new Map<number, number>();
  for (const [i, word] of words.entries()) {
    for (let at = letters.length - 1; at >= 0; at--) {
      if (at > 0 && (last.get(at) ?? -Infinity) < i - skipped - 1) continue;
      const most = Math.min(word.length, at === 0 ? first : letters.length - at);
      for (let taken = 1; taken <= most && word[taken - 1] === letters[at + taken - 1]; taken++)
        last.set(at + taken, i);
    }
  }
  return last.has(letters.length);
}
