import { partsOf, type Part } from './pattern-parts.ts';

/**
 * What a text must hold: a word in lower case, where `impro*` is any that begins so and {@link DIGIT} any digit; or all, or
 * one, of several. Words are runs of ASCII letters, and no beginning is longer than {@link LONGEST}.
 */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** In letters: the most that a beginning of a word is looked up by. */
export const LONGEST = 5;
/** In letters: shorter beginnings are in too many texts to tell any apart. */
export const SHORTEST = 2;

/** Stands for any digit. */
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
  return alternatives === null ? null : anyOf(alternatives.map((parts) => new Walk(false).through(parts, false)));
}

/** One need for several ways; null where one of them needs nothing. */
function anyOf(ways: readonly (Need | null)[]): Need | null {
  return ways.includes(null) ? null : ways.length === 1 ? ways[0]! : { any: ways as readonly Need[] };
}

const MOST_OPTIONS = 24;

const NOTHING: readonly Need[] = [];

/** On the way through the parts of a pattern. */
class Walk {
  #needs: readonly Need[] = NOTHING;
  /** What the word may be that has begun and not ended. */
  #open: readonly string[] | null = null;
  /** Whether what follows, if it is a letter, begins a word. */
  #begins: boolean;

  /** `begins`: whether a letter at the start begins a word. */
  constructor(begins: boolean) {
    this.#begins = begins;
  }

  /** `ends`: whether a word at the end ends there. */
  through(parts: readonly Part[], ends: boolean): Need | null {
    for (let i = 0; i < parts.length; i++) this.#take(parts[i]!, parts[i + 1]);
    this.#close(ends);
    return this.#needs.length > 1 ? { all: this.#needs } : (this.#needs[0] ?? null);
  }

  #take(part: Part, next: Part | undefined): void {
    switch (part.is) {
      case 'letters':
        this.#letters(part.options);
        break;
      case 'gap':
        if (part.least === 0) this.#interrupt();
        else {
          this.#close(true);
          if (part.digit) this.#need(DIGIT);
          this.#begins = true;
        }
        break;
      case 'edge':
        this.#close(true);
        this.#begins = true;
        break;
      case 'other':
        this.#close(false);
        this.#begins = false;
        break;
      case 'look':
        this.#need(anyOf(part.alternatives.map((parts) => new Walk(false).through(parts, false))));
        break;
      case 'group':
        this.#group(part, next);
        break;
    }
  }

  #group(part: Extract<Part, { is: 'group' }>, next: Part | undefined): void {
    const options = part.least === 1 && part.most === 1 ? spelt(part.alternatives) : null;
    if (options !== null) {
      this.#letters(options);
      return;
    }
    this.#interrupt();
    const ends = part.most === 1 && (next?.is === 'edge' || (next?.is === 'gap' && next.least > 0));
    const walks = part.alternatives.map(() => new Walk(this.#begins));
    const ways = part.alternatives.map((parts, i) => walks[i]!.through(parts, ends));
    if (part.least > 0) this.#need(anyOf(ways));
    this.#begins = (part.least > 0 || this.#begins) && walks.every((walk) => walk.#begins);
  }

  /** Something that may be missing, or be more letters. */
  #interrupt(): void {
    if (this.#open !== null) this.#begins = false;
    this.#close(false);
  }

  #letters(options: readonly string[]): void {
    const open = this.#open;
    if (open === null) this.#open = this.#begins ? options : null;
    else if (open.length * options.length > MOST_OPTIONS) this.#close(false);
    else if (open.some((one) => one.length < LONGEST))
      this.#open = open.flatMap((one) => (one.length >= LONGEST ? [one] : options.map((more) => one + more)));
    this.#begins = false;
  }

  #close(isWhole: boolean): void {
    if (this.#open !== null) this.#need(wordOf(this.#open, isWhole));
    this.#open = null;
  }

  #need(one: Need | null): void {
    if (one !== null) this.#needs = [...this.#needs, one];
  }
}

function wordOf(options: readonly string[], isWhole: boolean): Need | null {
  const words = options.map((option) => {
    if (option.length >= LONGEST) return `${option.slice(0, LONGEST)}*`;
    if (isWhole && option !== '') return option;
    return !isWhole && option.length >= SHORTEST ? `${option}*` : null;
  });
  return anyOf(words);
}

/** All that a group can be, where it is nothing but letters, in not too many ways. */
function spelt(alternatives: readonly Part[][]): readonly string[] | null {
  const all: string[] = [];
  for (const parts of alternatives) {
    const options = speltAll(parts);
    if (options === null || all.length + options.length > MOST_OPTIONS) return null;
    all.push(...options);
  }
  return all;
}

function speltAll(parts: readonly Part[]): readonly string[] | null {
  let options: readonly string[] | null = null;
  for (const part of parts) {
    const more = optionsOf(part);
    if (more === null || (options?.length ?? 1) * more.length > MOST_OPTIONS) return null;
    options = options === null ? more : options.flatMap((one) => more.map((other) => one + other));
  }
  return options ?? [''];
}

function optionsOf(part: Part): readonly string[] | null {
  if (part.is === 'letters') return part.options;
  if (part.is !== 'group' || part.most !== 1) return null;
  const options = spelt(part.alternatives);
  return options === null || part.least === 1 ? options : [...options, ''];
}
