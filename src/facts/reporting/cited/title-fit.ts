import type { Entry } from '../../../paper/bibliography/entry.ts';
import type { Paper } from '../../../paper/paper.ts';
import { isTitleOf } from './known-works.ts';
import { nameKey } from './name-key.ts';
import { isShortFor, threads } from './short-forms.ts';

/** How a title goes with a name: the name heads it ("HeronNet: …"), is short for its words, or shares a part with it. */
export type Fit = 'head' | 'short' | 'part';

/** Many names are held against one entry: what is made of its words is kept. */
const kept = new WeakMap<
  Entry,
  { words?: readonly string[]; title?: string; printed?: string; head?: string | null }
>();

function keptOf(entry: Entry) {
  let known = kept.get(entry);
  if (known === undefined) kept.set(entry, (known = {}));
  return known;
}

/** "HeronNet: Nets that wade", "HeronNet technical report", "Introducing HeronNet" → the key of "HeronNet". */
export function headOf(entry: Entry): string | null {
  const known = keptOf(entry);
  return known.head === undefined ? (known.head = readHead(entry.title ?? '')) : known.head;
}

function readHead(plain: string): string | null {
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
  if (titleKey(entry).includes(key)) return null;
  const words = wordsOf(entry);
  if (isShortFor(name, words)) return 'short';
  return partsOf(name).some((part) => words.some((word) => word.startsWith(part))) ? 'part' : null;
}

/** Whether an entry prints a name anywhere. */
export const prints = (name: string, entry: Entry, paper: Paper): boolean =>
  printedOf(entry, paper).includes(nameKey(name));

/**
 * Whether a title can be what a name is made of: "PVT" for "Pyramid vision transformer", or in any order "FedSeq" for
 * "federated learning with sequentially trained …".
 */
export function isMadeOf(name: string, entry: Entry): boolean {
  const words = wordsOf(entry);
  // "HeronNet2" is not short for "HeronNet: …", which came before it.
  if (isShortFor(name, words) && headOf(entry) !== nameKey(name).replace(/\d+$/, '')) return true;
  const parts = piecesOf(name).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.length > 1 && words.some((word) => word.startsWith(part)));
}

/** Whether anything in an entry may go with a name; true in case of doubt. */
export function mayFit(name: string, entry: Entry, paper: Paper): boolean {
  if (prints(name, entry, paper)) return true;
  const all = printedOf(entry, paper);
  const stem = nameKey(name).replace(/[\d+]/g, '');
  if ((stem.length > 1 && all.includes(stem)) || partsOf(name).some((part) => all.includes(part))) return true;
  const words = wordsOf(entry);
  return threads(stem, words) || isShortFor(name, words);
}

/** The title of an entry as names are compared: lower case, letters and digits only. */
export const titleKey = (entry: Entry): string => (keptOf(entry).title ??= nameKey(entry.title ?? ''));

const wordsOf = (entry: Entry): readonly string[] => (keptOf(entry).words ??= wordsIn(entry.title ?? ''));

/** The words of a title, or of what is said of one, as they can be compared. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\d+]+/u)
    .filter((word) => word !== '');

const printedOf = (entry: Entry, paper: Paper): string =>
  (keptOf(entry).printed ??= nameKey(paper.quote(entry.reference.span)));

/** "ControlNet" → "control"; parts of fewer than four letters say nothing. */
const partsOf = (name: string): string[] =>
  piecesOf(name).filter((part) => part.length >= 4 && !COMMON_PART.test(part));

const piecesOf = (name: string): string[] => name.split(/[-+.\d]+|(?<=\p{Ll})(?=\p{Lu})/u).map(nameKey);

const COMMON_PART = /^(?:nets?|bench|former|deep|model|base|large|small|video|multi)$/;
