import { partsOf, type Part } from './pattern-parts.ts';

/**
 * What a text must hold: a word in lower case, where `impro*` is any that begins so and {@link DIGIT} any digit; or all, or
 * one, of several. Words are runs of ASCII letters, and no beginning is longer than {@link LONGEST}.
 */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

export const LONGEST = 5;
export const SHORTEST = 2;

export const DIGIT = '0';

const known = new WeakMap<RegExp, Need | null>();

/** What any match of a pattern takes; null where it might do without words that can be named. */
export function neededWords(pattern: RegExp): Need | null {
  let needed = known.get(pattern);
  if (needed === undefined) known.set(pattern, (needed = neededOf(pattern)));
  return needed;
}

function neededOf(pattern: RegExp): Need | null {
  const alternatives = partsOf(pattern);
  return alternatives === null ? null : anyOf(alternatives.map((parts) => walk(parts, false, false).needs));
}

/** One need for several ways; null where one of them needs nothing. */
function anyOf(ways: readonly (readonly Need[])[]): Need | null {
  if (ways.some(({ length }) => length === 0)) return null;
  const any = ways.flatMap((all) => (all.length > 1 ? { all } : isAny(all[0]!) ? all[0].any : all));
  return any.length === 1 ? any[0]! : { any: [...new Set(any)] };
}

const isAny = (need: Need): need is Extract<Need, { any: unknown }> => typeof need !== 'string' && 'any' in need;

const MOST_OPTIONS = 24;

interface Walked {
  needs: Need[];
  /** Whether what follows, if it is a letter, begins a word. */
  begins: boolean;
}

/** `begins`: whether a letter at the start begins a word; `ends`: whether a word at the end ends there. */
function walk(parts: readonly Part[], begins: boolean, ends: boolean): Walked {
  const needs: Need[] = [];
  const need = (one: Need | null): void => void (one !== null && needs.push(one));
  /** What the word may be that has begun and not ended. */
  let open: readonly string[] | null = null;
  const close = (isWhole: boolean): void => {
    if (open !== null) need(wordOf(open, isWhole));
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
      if (part.is === 'gap' && part.digit) need(DIGIT);
      begins = true;
    } else if (part.is === 'other') {
      close(false);
      begins = false;
    } else if (part.is === 'look') need(anyOf(part.alternatives.map((one) => walk(one, false, false).needs)));
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
      if (!part.optional) need(anyOf(all.map((one) => one.needs)));
      begins = (!part.optional || start) && all.every((one) => one.begins);
    }
  }
  close(ends);
  return { needs, begins };
}

function wordOf(options: readonly string[], isWhole: boolean): Need | null {
  const words = new Set<string>();
  for (const option of options) {
    if (option.length >= LONGEST) words.add(`${option.slice(0, LONGEST)}*`);
    else if (isWhole && option !== '') words.add(option);
    else if (!isWhole && option.length >= SHORTEST) words.add(`${option}*`);
    else return null;
  }
  return anyOf([...words].map((word) => [word]));
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
