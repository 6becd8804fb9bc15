import { groupBy } from '../../../group-by.ts';
import type { Entry } from '../../../paper/bibliography/entry.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import type { MismatchedCitation } from './mismatched-citations.ts';
import { tellsScore } from './name-setting.ts';
import { wordsIn } from './title-fit.ts';

/** Two or three words directly before a citation of one work: "Stochastic Depth [37]". */
interface CitedPhrase {
  readonly words: string;
  /** Folded, so that "stochastic depth" is the same. */
  readonly key: string;
  /** Whether each word has a capital, as the names of techniques do. */
  readonly isName: boolean;
  readonly entry: Entry;
  readonly span: Span;
}

/** How far before a citation its words may begin. */
const NEAR = 80;
const PHRASES = [
  /(?<![\p{L}\d])(\p{L}+[\s-]\p{L}+)\s?[([]{0,2}\s?$/u,
  /(?<![\p{L}\d])(\p{L}+[\s-]\p{L}+[\s-]\p{L}+)\s?[([]{0,2}\s?$/u,
];
/** In a pattern, letters of any script that come so often take several times as long to compile. */
const isLikeWord = (word: string): boolean => [...word].length >= 3 && [...word].length <= 20;
/** Cited so often for the same words: theirs is the other work. */
const LEAST = 2;

/**
 * A technique that is named in words and cited once with a work whose title has none of them, where the paper cites it
 * elsewhere with the work whose title has them all.
 */
export function mismatchedPhrases(paper: Paper): MismatchedCitation[] {
  const phrases = paper.citations().flatMap(({ span, entries, unresolved }): CitedPhrase[] => {
    const [entry] = entries;
    if (entry?.title == null || entries.length > 1 || unresolved.length > 0) return [];
    const from = Math.max(0, span.start - NEAR);
    const before = paper.text.slice(from, span.start);
    return PHRASES.flatMap((pattern) => {
      const found = pattern.exec(before);
      if (found === null || tellsScore(before.slice(0, found.index))) return [];
      const words = found[1]!;
      const each = words.split(/[\s-]/);
      if (!each.every(isLikeWord)) return [];
      const isName = each.every((word) => /^\p{Lu}/u.test(word));
      return [{ words, key: keyOf(words), isName, entry, span: { start: from + found.index, end: span.end } }];
    });
  });
  return [...groupBy(phrases, ({ key }) => key)].flatMap(([key, same]) => slipOf(key, same) ?? []);
}

function slipOf(key: string, same: readonly CitedPhrase[]): MismatchedCitation | null {
  const byEntry = [...groupBy(same, ({ entry }) => entry)];
  const fitting = byEntry.filter(([entry]) => ` ${keyOf(entry.title!)} `.includes(` ${key} `));
  const [right, cited] = fitting[0] ?? [];
  if (right === undefined || fitting.length > 1 || cited!.length < LEAST) return null;
  const slip = byEntry.find(([entry, times]) => entry !== right && times.length === 1 && sharesNone(key, entry));
  const [wrong, [place]] = slip ?? [undefined, []];
  if (wrong === undefined || !place!.isName) return null;
  return { name: place!.words, at: [place!.span], wrong, right, elsewhere: cited!.map(({ span }) => span) };
}

/** The beginnings of words are compared: "quantized" goes with "quantization". */
const sharesNone = (key: string, { title }: Entry): boolean => {
  const words = keyOf(title!).split(' ');
  return key.split(' ').every((word) => !words.some((other) => other.startsWith(word.slice(0, 5))));
};

const keyOf = (words: string): string => wordsIn(words).join(' ');
