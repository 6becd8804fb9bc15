import { LONGEST, neededWords, SHORTEST } from './needed-words.ts';

/** Which of a list of texts hold which words, so that a pattern need not be asked of those that lack what it takes. */
export interface WordIndex {
  /** The texts in which a pattern may match, ascending; null where that cannot be told. */
  candidates(pattern: RegExp): number[] | null;
}

/** For fewer texts than this the index saves nothing. */
const FEWEST = 8;

export function wordIndexOf(texts: readonly string[]): WordIndex {
  if (texts.length < FEWEST) return { candidates: () => null };
  const words = wordsFor(texts);
  const numbers = texts.map((text) => words.add(text));
  if (numbers.includes(UNTOLD)) return { candidates: () => null };
  return {
    candidates(pattern) {
      const needed = neededWords(pattern);
      if (needed === null) return null;
      const may = words.textsWith(needed);
      const found: number[] = [];
      if (may !== null) for (let i = 0; i < numbers.length; i++) if (may[numbers[i]!] === 1) found.push(i);
      return found;
    },
  };
}

/** Long s and the sign of Kelvin, which are letters of ASCII to a pattern without case. */
const FOLDED = /[\u017F\u212A]/;
/** The number of a text that holds one of them. */
const UNTOLD = -1;

/** The words of many texts, each of which is read once, in however many lists it stands. */
class Words {
  readonly #numbers = new Map<string, number>();
  readonly #places = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[][]>();

  knows(text: string): boolean {
    return this.#numbers.has(text);
  }

  /** The number of a text, which gets one if it is new. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = FOLDED.test(text) ? UNTOLD : this.#numbers.size;
    this.#numbers.set(text, number);
    if (number === UNTOLD) return number;
    for (const word of text.toLowerCase().split(/[^a-z]+/)) {
      const places = this.#places.get(word);
      if (places === undefined) this.#begin(word, [number]);
      else if (places[places.length - 1] !== number) places.push(number);
    }
    return number;
  }

  #begin(word: string, places: number[]): void {
    this.#places.set(word, places);
    for (let length = SHORTEST; length <= LONGEST && length <= word.length; length++) {
      const beginning = `${word.slice(0, length)}*`;
      const known = this.#beginnings.get(beginning);
      if (known === undefined) this.#beginnings.set(beginning, [places]);
      else known.push(places);
    }
  }

  /** By their numbers a 1 for the texts that hold what is needed; null where none does. */
  textsWith(needed: readonly (readonly (readonly string[])[])[]): Uint8Array | null {
    let found: Uint8Array | null = null;
    for (const clauses of needed) {
      const lists = clauses.map((clause) => this.#lists(clause));
      // Most often a word of the paper is missing, and no text need be looked at.
      if (lists.some(({ length }) => length === 0)) continue;
      found ??= new Uint8Array(this.#numbers.size);
      /** How many of the clauses each text has met. */
      const met = new Uint8Array(found.length);
      for (let level = 0; level < lists.length; level++)
        for (const list of lists[level]!) for (const number of list) if (met[number] === level) met[number] = level + 1;
      for (let number = 0; number < met.length; number++) if (met[number] === lists.length) found[number] = 1;
    }
    return found;
  }

  #lists(clause: readonly string[]): (readonly number[])[] {
    const lists: (readonly number[])[] = [];
    for (const word of clause) {
      if (word.endsWith('*')) {
        for (const list of this.#beginnings.get(word) ?? []) lists.push(list);
      } else {
        const list = this.#places.get(word);
        if (list !== undefined) lists.push(list);
      }
    }
    return lists;
  }
}

let latest = new Words();
/** Of so many texts some are known if they are of the paper whose texts were asked for last. */
const TELLING = 30;

/** Those of the paper in hand, which most lists are a part of; another paper has its own. */
function wordsFor(texts: readonly string[]): Words {
  if (texts.length >= TELLING && !texts.some((text) => latest.knows(text))) latest = new Words();
  return latest;
}
