import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { changedPlaces, whereTheyDiffer } from './spelling-slip.ts';
import { withoutLostLigatures } from './lost-ligatures.ts';
import { paperWords } from './paper-words.ts';

/** A word that occurs once or twice, a letter off one that occurs often, with letters that no other word has in this order. */
export interface Misspelt {
  readonly odd: string;
  readonly usual: string;
  readonly times: number;
  readonly span: Span;
}

const RARE = 2;
const USUAL = 4;
const SHORTEST = 8;
const EDGE = 2;
/** Both are words, or both are ways to write one. */
const ALSO_WORDS =
  /^(?:thorough|textur|judg|acknowledg|model+ing|label+ing|label+ed|travel+|cancel+|focus+ed|benefit+ed|re\p{L}+ing$|contin|altern|medi|counti|infect|compet|complet|parametri|size?able|tune?able|scale?able|use?able)/u;
/** "modelling" and "modeling", "parameterize" and "parametrize": a doubled letter and a mute one are ways to write. */
const MUTE = /^(?:e|u)$/;

/** The misspelt words of a paper in the order in which they stand. */
export const misspeltWords = memoize((paper: Paper): readonly Misspelt[] => {
  const words = paperWords(paper);
  const usual = groupBy(
    [...words.values()].filter(({ text, count }) => count >= USUAL && text.length >= SHORTEST - 1),
    ({ text }) => edgesOf(text),
  );
  const near = [...words.values()].flatMap((odd) => {
    if (odd.count > RARE || odd.text.length < SHORTEST) return [];
    const meant = usual.get(edgesOf(odd.text))?.find(({ text }) => isSlip(text, odd.text));
    return meant === undefined || [odd, meant].some(({ text }) => ALSO_WORDS.test(text)) ? [] : [{ odd, meant }];
  });
  if (near.length === 0) return [];
  const trigrams = countTrigrams(words.keys());
  return withoutLostLigatures(near).flatMap(({ odd, meant }) =>
    isUnheardOf(trigrams, meant.text, odd.text)
      ? [{ odd: odd.text, usual: meant.text, times: meant.count, span: odd.first }]
      : [],
  );
});

/** Beginnings and endings make other words ("unstable", "layers"): two words that share them differ inside. */
const edgesOf = (word: string): string => word.slice(0, EDGE) + word.slice(-EDGE);

/** One letter too many or too few, or two that changed places, between the edges; another letter makes other words. */
function isSlip(usual: string, odd: string): boolean {
  const { from, one, other } = whereTheyDiffer(usual, odd);
  if (from < EDGE || usual.length - from - one.length < EDGE) return false;
  return changedPlaces(one, other) || (one.length + other.length === 1 && !MUTE.test(other));
}

/** Three letters in a row; the edges of a word count as letters. */
const trigramsOf = (word: string): string[] => [...`^${word}$`].slice(2).map((_, i) => `^${word}$`.slice(i, i + 3));

function countTrigrams(words: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const trigram of new Set(trigramsOf(word))) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  return counts;
}

/** Whether the slip makes letters stand together that do so in no other word of the paper. */
function isUnheardOf(trigrams: ReadonlyMap<string, number>, usual: string, odd: string): boolean {
  const known = new Set(trigramsOf(usual));
  return trigramsOf(odd).some((trigram) => !known.has(trigram) && trigrams.get(trigram) === 1);
}
