import type { Entry } from '../../../paper/bibliography/entry.ts';
import type { Paper } from '../../../paper/paper.ts';
import { isTitleOf } from './known-works.ts';
import { nameKey } from './name-key.ts';

/** How a title goes with a name: the name heads it ("HeronNet: …"), is short for its words, or shares a part with it. */
export type Fit = 'head' | 'short' | 'part';

/** "HeronNet: Nets that wade", "HeronNet technical report", "Introducing HeronNet" → the key of "HeronNet". */
export function headOf({ title }: Entry): string | null {
  const plain = title ?? '';
  const head = (/^([^:]{2,40}?)\s?(?::|\s[–—-])\s/.exec(plain) ??
    /^(.{2,40}?)\s(?:technical report|(?:system|model) card)/i.exec(plain) ??
    /^(?:hello|introducing|announcing),?\s(\S{2,40})$/i.exec(plain))?.[1];
  return head === undefined || head.split(/\s+/).length > 3 ? null : nameKey(head);
}

/** Whether a title is headed by one word, as names are, and not by a topic ("Deep learning: …"). */
export const isNamed = (entry: Entry): boolean => headOf(entry) !== null && !/^\S+\s[^:]*:/.test(entry.title!);

/** What makes it likely that a work is where a name comes from; null where its title says nothing of it. */
export function fitOf(name: string, entry: Entry): Fit | null {
  const key = nameKey(name);
  if (headOf(entry) === key || isTitleOf(key, entry)) return 'head';
  // "Improving HeronNet" is a work on it.
  if (nameKey(entry.title ?? '').includes(key)) return null;
  const words = wordsOf(entry.title ?? '');
  if (isShortFor(name, words)) return 'short';
  return partsOf(name).some((part) => words.some((word) => word.startsWith(part))) ? 'part' : null;
}

/** Whether an entry prints a name anywhere. */
export const prints = (name: string, entry: Entry, paper: Paper): boolean =>
  nameKey(paper.quote(entry.reference.span)).includes(nameKey(name));

/**
 * Whether a title can be what a name is made of: "PVT" for "Pyramid vision transformer", or in any order "FedSeq" for
 * "federated learning with sequentially trained …".
 */
export function isMadeOf(name: string, entry: Entry): boolean {
  const words = wordsOf(entry.title ?? '');
  // "HeronNet2" is not short for "HeronNet: …", which came before it.
  if (isShortFor(name, words) && headOf(entry) !== nameKey(name).replace(/\d+$/, '')) return true;
  const parts = name
    .split(/[-+.\d]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(nameKey)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.length > 1 && words.some((word) => word.startsWith(part)));
}

/** Whether anything in an entry may go with a name; true in case of doubt. */
export function mayFit(name: string, entry: Entry, paper: Paper): boolean {
  if (prints(name, entry, paper)) return true;
  const printed = paper.quote(entry.reference.span);
  const all = nameKey(printed);
  const stem = nameKey(name).replace(/[\d+]/g, '');
  if ((stem.length > 1 && all.includes(stem)) || partsOf(name).some((part) => all.includes(part))) return true;
  const words = wordsOf(entry.title ?? printed);
  return threads(stem, words) || isShortFor(name, words);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\d+]+/u)
    .filter((word) => word !== '');

/** "ControlNet" → "control"; parts of fewer than four letters say nothing. */
const partsOf = (name: string): string[] =>
  name
    .split(/[-+.\d]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(nameKey)
    .filter((part) => part.length >= 4 && !COMMON_PART.test(part));

const COMMON_PART = /^(?:nets?|bench|former|deep|model|base|large|small|video|multi)$/;

const SMALL = /^(?:a|an|the|of|for|in|on|to|with|and|or|via|by|from|as|is|are|at)$/;
/** So many other words a short form leaves out between two that it keeps. */
const SKIPPED = 2;
const MOST_WORDS = 60;
const LONGEST_SHORT = 12;

/** "PVT" for "Pyramid vision transformer", "GenRM" for "Generative verifiers: Reward modeling", "S4" for four words in s. */
function isShortFor(name: string, words: readonly string[]): boolean {
  const counted = /^(\p{L})(\d)$/u.exec(name);
  if (counted !== null)
    return words.filter((word) => word.startsWith(counted[1]!.toLowerCase())).length >= Number(counted[2]);
  const letters = name.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters.length < 3 || letters.length > LONGEST_SHORT) return false;
  const full = words.slice(0, MOST_WORDS).filter((word) => !SMALL.test(word));
  return full.some((_, i) => reads(letters, full.slice(i), SKIPPED, 2));
}

/** Whether letters are the beginnings of some of the words in order, however far apart. */
const threads = (letters: string, words: readonly string[]): boolean =>
  letters.length > 1 &&
  letters.length <= 2 * LONGEST_SHORT &&
  words.some((_, i) => i < MOST_WORDS && reads(letters, words.slice(i, i + MOST_WORDS), MOST_WORDS, 1));

/** Whether the first word begins a short form, and later ones, at least so many in all, give the rest of its letters. */
function reads(letters: string, words: readonly string[], skipped: number, least: number): boolean {
  // What fails once fails again: without this, hostile titles would take exponential time.
  const failed = new Set<string>();
  const from = (at: number, word: number, used: number): boolean => {
    if (at === letters.length) return used >= least;
    const state = `${at} ${word} ${Math.min(used, least)}`;
    if (failed.has(state)) return false;
    const last = used === 0 ? word : Math.min(words.length - 1, word + skipped);
    for (let next = word; next <= last; next++) {
      let common = 0;
      while (at + common < letters.length && words[next]![common] === letters[at + common]) common++;
      for (; common > 0; common--) if (from(at + common, next + 1, used + 1)) return true;
    }
    failed.add(state);
    return false;
  };
  return from(0, 0, 0);
}
