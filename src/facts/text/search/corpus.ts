import { fromFirstMay } from './rare-match.ts';
import { wordIndexOf, type WordIndex } from './word-index.ts';

/** Many texts through which a pattern is searched at once. */
export interface Corpus {
  /** The indices of the texts in which the pattern matches, ascending: those for which `pattern.test(text)` is true. */
  matches(pattern: RegExp): readonly number[];
}

/**
 * One search through one long string takes a fraction of what a thousand searches through short ones do, most of which
 * find nothing; and an engine compiles a pattern for a long string at once, where for short ones it interprets it first.
 */
export function corpusOf(texts: readonly string[]): Corpus {
  const whole = texts.join('\n');
  const starts: number[] = [];
  for (let i = 0, at = 0; i < texts.length; at += texts[i++]!.length + 1) starts.push(at);
  // A part of the same string, since an engine compiles a pattern once for each kind of string.
  const isMatch = (pattern: RegExp, i: number): boolean =>
    execAnew(pattern, whole.slice(starts[i], starts[i]! + texts[i]!.length)) !== null;
  let index: WordIndex | undefined;
  return {
    matches(pattern) {
      const holding = (index ??= wordIndexOf(texts)).candidates(pattern);
      const candidates = holding && fromFirstMay(pattern, holding, texts);
      // Many patterns need words that the paper lacks or has elsewhere, and are not even compiled.
      if (candidates?.length === 0) return candidates;
      // Always the pattern itself, since whoever asks uses it on what is found; another one is compiled anew.
      if (looksAcross(pattern) || (candidates !== null && candidates.length < texts.length / FEW))
        return (candidates ?? [...texts.keys()]).filter((i) => isMatch(pattern, i));
      const found: number[] = [];
      for (let i = 0; i < texts.length; i++) {
        const from = starts[i]!;
        const match = execAnew(pattern, whole.slice(from));
        if (match === null) break;
        while (i + 1 < texts.length && starts[i + 1]! <= from + match.index) i++;
        // It may reach into the next text.
        if (isMatch(pattern, i)) found.push(i);
      }
      return found;
    },
  };
}

/** Where so many times fewer texts are left, each is asked by itself. */
const FEW = 3;

/** From the start, also where the pattern has the flag `g` and goes on from where it matched last. */
function execAnew(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}

const known = new WeakMap<readonly { readonly text: string }[], Corpus>();

/** Those of the items in whose text a pattern, or one of several, matches; in their order. The list must not change. */
export function matching<Item extends { readonly text: string }>(
  items: readonly Item[],
  patterns: RegExp | readonly RegExp[],
): Item[] {
  let corpus = known.get(items);
  if (corpus === undefined) known.set(items, (corpus = corpusOf(items.map(({ text }) => text))));
  if (patterns instanceof RegExp) return corpus.matches(patterns).map((i) => items[i]!);
  const found = new Set(patterns.flatMap((pattern) => corpus.matches(pattern)));
  return [...found].toSorted((a, b) => a - b).map((i) => items[i]!);
}

const across = new WeakMap<RegExp, boolean>();

/**
 * Whether a match in a text can depend on where the text ends, so that it may be none inside a longer one: by an anchor, or
 * by a negative look at what a line break would be too.
 */
function looksAcross(pattern: RegExp): boolean {
  let answer = across.get(pattern);
  if (answer === undefined) across.set(pattern, (answer = looksAround(pattern)));
  return answer;
}

/** An escape or a class. */
const UNIT = /\\.|\[(?:\\.|[^\]\\])*\]/gs;
/** Those that may stand for a line break, and what they are replaced by. */
const BROAD_UNIT = /^\[\^|\\[sWDPn]/;
const BROAD = '\uE000';

function looksAround({ source, flags }: RegExp): boolean {
  if (/[msvy]/.test(flags)) return true;
  const plain = source.replace(UNIT, (unit) => (BROAD_UNIT.test(unit) ? BROAD : '-'));
  if (/[\^$]/.test(plain)) return true;
  for (const { index, 0: opening } of plain.matchAll(/\(\?<?!/g))
    if (plain.slice(index, closing(plain, index + opening.length)).includes(BROAD)) return true;
  return false;
}

/** Where the group that is open at an offset ends. */
function closing(source: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < source.length && depth > 0; at++) {
    if (source[at] === '(') depth++;
    else if (source[at] === ')') depth--;
  }
  return at;
}
