import { DIGIT, LONGEST, neededWords, SHORTEST, type Need } from './needed-words.ts';

/** Which of a list of texts hold which words, so that a pattern need not be asked of those that lack what it takes. */
export interface WordIndex {
  /** The texts in which a pattern may match, ascending; null where that cannot be told. */
  candidates(pattern: RegExp): number[] | null;
}

/** An index of texts by their words, built at once. */
export function wordIndexOf(texts: readonly string[]): WordIndex {
  const words = wordsFor(texts);
  const numbers = texts.map((text) => words.add(text));
  if (numbers.includes(UNTOLD)) return { candidates: () => null };
  return {
    candidates(pattern) {
      const needed = neededWords(pattern);
      if (needed === null) return null;
      const may = words.textsWith(needed);
      return may === NONE ? [] : indicesOf(may, numbers);
    },
  };
}

/** Where the numbers stand of which the bit is set. */
function indicesOf(texts: Texts, numbers: readonly number[]): number[] {
  const bits: number[] = [];
  for (let rest = texts; rest !== NONE; rest >>= 32n) bits.push(Number(BigInt.asUintN(32, rest)));
  const found: number[] = [];
  for (let i = 0; i < numbers.length; i++)
    if (((bits[numbers[i]! >> 5] ?? 0) >>> (numbers[i]! & 31)) & 1) found.push(i);
  return found;
}

/** A bit for each text, by its number. */
type Texts = bigint;
const NONE: Texts = 0n;
const EVERY: Texts = -1n;

/** Long s and the sign of Kelvin, which are letters of ASCII to a pattern without case. */
const FOLDED = /[\u017F\u212A]/;
/** The number of a text that holds one of them. */
const UNTOLD = -1;

/** The words of many texts, each of which is read once, in however many lists it stands. */
class Words {
  readonly #numbers = new Map<string, number>();
  readonly #places = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[][]>();
  readonly #asked = new Map<string, Texts>();

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
    this.#asked.clear();
    for (const word of text.toLowerCase().split(/[^a-z]+/)) this.#put(word, number);
    if (/\d/.test(text)) this.#put(DIGIT, number);
    return number;
  }

  #put(word: string, number: number): void {
    const places = this.#places.get(word);
    if (places === undefined) this.#begin(word, [number]);
    else if (places[places.length - 1] !== number) places.push(number);
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

  /** Those that hold what is needed. */
  textsWith(need: Need): Texts {
    if (typeof need === 'string') return this.#textsWithWord(need);
    let found = NONE;
    if ('any' in need) {
      for (const one of need.any) found |= this.textsWith(one);
      return found;
    }
    found = EVERY;
    for (const one of need.all) {
      found &= this.textsWith(one);
      // Most often a word of the paper is missing, and no more need be looked up.
      if (found === NONE) break;
    }
    return found;
  }

  #textsWithWord(word: string): Texts {
    let texts = this.#asked.get(word);
    if (texts === undefined) this.#asked.set(word, (texts = this.#lookUp(word)));
    return texts;
  }

  #lookUp(word: string): Texts {
    const places = this.#places.get(word);
    const lists = word.endsWith('*') ? this.#beginnings.get(word) : places && [places];
    if (lists === undefined) return NONE;
    const bits = new Uint32Array((this.#numbers.size >> 5) + 1);
    for (const list of lists) for (const number of list) bits[number >> 5]! |= 1 << (number & 31);
    return bits.reduceRight((texts, each) => (texts << 32n) | BigInt(each), NONE);
  }
}

let latest = new Words();
/** Of so many texts some are known if they are of the paper whose texts were asked for last. */
const TELLING = 30;

/** Those of the paper in hand, which most lists are a part of; another paper has its own, and so have a few texts of any. */
function wordsFor(texts: readonly string[]): Words {
  if (texts.some((text) => latest.knows(text))) return latest;
  const own = new Words();
  if (texts.length >= TELLING) latest = own;
  return own;
}
