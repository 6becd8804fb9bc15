import { partsOf, type Part } from './pattern-parts.ts';

/**
 * Words of which a text must hold one, in lower case; `impro*` is any word that begins so. Words are runs of ASCII letters,
 * and no beginning is longer than {@link LONGEST}.
 */
export type Clause = readonly string[];

export const LONGEST = 5;
export const SHORTEST = 2;

const known = new WeakMap<RegExp, readonly Clause[][] | null>();

/**
 * What any match of a pattern takes: all clauses of one of the alternatives. Null where a match might do without words
 * that can be named.
 */
export function neededWords(pattern: RegExp): readonly Clause[][] | null {
  let needed = known.get(pattern);
  if (needed === undefined) known.set(pattern, (needed = neededOf(pattern)));
  return needed;
}

function neededOf(pattern: RegExp): readonly Clause[][] | null {
  let alternatives: readonly (readonly Part[])[] | null = partsOf(pattern);
  if (alternatives === null) return null;
  // Each alternative of the only group is one of its own.
  for (let only = onlyPart(alternatives); only?.is === 'group' && !only.optional; only = onlyPart(alternatives))
    alternatives = only.alternatives;
  const all = alternatives.map((parts) => walk(parts, false, false).clauses);
  return all.every(({ length }) => length > 0) ? all : null;
}

const onlyPart = (alternatives: readonly (readonly Part[])[]): Part | undefined =>
  alternatives.length === 1 && alternatives[0]!.length === 1 ? alternatives[0]![0] : undefined;

/** Words that are in most sentences tell nothing. */
const COMMON = new Set(
  'a an the of to in on is are was were be and or we our for with by that this these it its as at from not can has have'.split(
    ' ',
  ),
);
const MOST_OPTIONS = 24;
const MOST_WORDS = 100;

interface Walked {
  clauses: Clause[];
  /** Whether what follows, if it is a letter, begins a word. */
  begins: boolean;
}

/** `begins`: whether a letter at the start begins a word; `ends`: whether a word at the end ends there. */
function walk(parts: readonly Part[], begins: boolean, ends: boolean): Walked {
  const clauses: Clause[] = [];
  /** What the word may be that has begun and not ended. */
  let open: readonly string[] | null = null;
  const close = (isWhole: boolean): void => {
    const clause = open === null ? null : clauseOf(open, isWhole);
    if (clause !== null) clauses.push(clause);
    open = null;
  };
  const letters = (options: readonly string[]): void => {
    if (open === null) open = begins ? options : null;
    else if (open.length * options.length > MOST_OPTIONS) close(false);
    else {
      const before: readonly string[] = open;
      open = before.flatMap((one) => (one.length >= LONGEST ? [one] : options.map((more) => one + more)));
    }
    begins = false;
  };
  for (const [i, part] of parts.entries()) {
    if (part.is === 'letters') letters(part.options);
    else if (part.is === 'gap' || part.is === 'edge') {
      close(true);
      begins = true;
    } else if (part.is === 'other') {
      close(false);
      begins = false;
    } else if (part.is === 'look') clauses.push(...joined(part.alternatives.map((one) => walk(one, false, false))));
    else if (part.is === 'group') {
      const options = part.optional || part.again ? null : spelt(part.alternatives);
      if (options !== null) {
        letters(options);
        continue;
      }
      if (open !== null) begins = false;
      close(false);
      const next = part.again ? undefined : parts[i + 1]?.is;
      const start: boolean = begins;
      const all = part.alternatives.map((one) => walk(one, start, next === 'gap' || next === 'edge'));
      if (!part.optional) clauses.push(...joined(all));
      begins = (!part.optional || start) && all.every((one) => one.begins);
    }
  }
  close(ends);
  return { clauses, begins };
}

/** One clause for several ways, of each the one that tells most. */
function joined(ways: readonly Walked[]): Clause[] {
  const words: string[] = [];
  for (const { clauses } of ways) {
    if (clauses.length === 0) return [];
    words.push(...clauses.reduce((best, one) => (weight(one) > weight(best) ? one : best)));
  }
  return words.length > MOST_WORDS ? [] : [[...new Set(words)]];
}

function weight(clause: Clause): number {
  let shortest = Infinity;
  for (const { length } of clause) if (length < shortest) shortest = length;
  return shortest - clause.length / MOST_WORDS;
}

function clauseOf(options: readonly string[], isWhole: boolean): Clause | null {
  const words = new Set<string>();
  for (const option of options) {
    if (option.length >= LONGEST) words.add(`${option.slice(0, LONGEST)}*`);
    else if (isWhole && option !== '' && !COMMON.has(option)) words.add(option);
    else if (!isWhole && option.length >= SHORTEST) words.add(`${option}*`);
    else return null;
  }
  return [...words];
}

/** All that a group can be, where it is nothing but letters. */
function spelt(alternatives: readonly Part[][]): string[] | null {
  if (countOf(alternatives) > MOST_OPTIONS) return null;
  return alternatives.flatMap((parts) => {
    let options: readonly string[] = [''];
    for (const part of parts) {
      const more = part.is === 'letters' ? part.options : part.is === 'group' ? spelt(part.alternatives)! : [];
      const all = part.is === 'group' && part.optional ? [...more, ''] : more;
      options = options.flatMap((one) => all.map((other) => one + other));
    }
    return options;
  });
}

/** In how many ways a group can be written; infinitely many where it is not only letters. */
function countOf(alternatives: readonly Part[][]): number {
  let all = 0;
  for (const parts of alternatives) {
    let ways = 1;
    for (const part of parts) {
      if (part.is === 'letters') ways *= part.options.length;
      else if (part.is === 'group' && !part.again) ways *= countOf(part.alternatives) + (part.optional ? 1 : 0);
      else return Infinity;
      if (ways > MOST_OPTIONS) return Infinity;
    }
    all += ways;
  }
  return all;
}
