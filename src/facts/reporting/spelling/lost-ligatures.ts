import { whereTheyDiffer } from './spelling-slip.ts';

/** Two spellings that a paper prints, of which one is rare. */
interface Pair {
  readonly odd: { readonly text: string };
  readonly meant: { readonly text: string };
}

/**
 * Those of the pairs that the authors wrote. A converter that knows no ligatures prints "ff", "fi" and "fl" as "f", and then
 * the right spelling is the rare one; where that was seen, a rare spelling that lacks such a letter is the converter's too.
 */
export function withoutLostLigatures<One extends Pair>(pairs: readonly One[]): One[] {
  const lost = pairs.filter(({ odd, meant }) => isShortened(odd.text, meant.text));
  const maybe = pairs.filter(({ odd, meant }) => isShortened(meant.text, odd.text));
  const isLost = lost.length > 0 || maybe.length >= SEVERAL;
  return pairs.filter((pair) => !lost.includes(pair) && !(isLost && maybe.includes(pair)));
}
/** Nobody drops the second half of a ligature in so many words by hand. */
const SEVERAL = 2;

/** Whether a word becomes another one where the letter behind an f is left out of "ff", "fi" or "fl". */
function isShortened(whole: string, short: string): boolean {
  const { from, one, other } = whereTheyDiffer(whole, short);
  return other === '' && /^[fil]$/.test(one) && whole[from - 1] === 'f';
}
