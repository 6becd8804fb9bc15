import type { Entry } from '../bibliography/entry.ts';
import { foldName } from '../bibliography/fold.ts';
import type { Found, Part } from './found.ts';
import { lastWord, type EntryIndex } from './index-entries.ts';
import { namesBefore, wordsBefore, type NamesBefore } from './names-before.ts';

const YEAR = /(?<![\d.,–-])(?:19\d\d|20[0-3]\d)([a-z])?(?![\d\p{L}%]|[.,]\d)/gu;
/** Further years and letters of the same authors: "2020a,b", "2019; 2021", "2020, and 2021". */
const MORE = /\s{0,2}[,;&]\s{0,2}(?:and\s)?(?:((?:19\d\d|20[0-3]\d)[a-z]?)|([a-z]))(?![\p{L}\d%]|[.,]\d)/uy;

/** Capitalised words that stand before a year without being names. */
const NO_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|in|since|until|from|by|of|early|late|mid|copyright|figure|table|section|version|volume|page|accessed|retrieved|published|conference|workshop)$/;

/** "Brown et al. (2020)", "(Brown et al., 2020; Ito & Li, 2021a,b)", "[Brown, 2020]". */
export function authorYears(text: string, offset: number, index: EntryIndex): Found[] {
  const found: Found[] = [];
  let done = 0;
  for (const match of text.matchAll(YEAR)) {
    if (match.index < done) continue;
    const names = namesBefore(text, match.index);
    if (names === null || NO_NAME.test(foldName(names.names.at(-1)!))) continue;
    const years = yearsAt(text, match.index);
    const part = years.map(({ year, start, end }): Part => {
      const entries = resolve(names, year, index, text);
      return { span: { start: offset + start, end: offset + end }, entries };
    });
    const inside = isOpen(text, names.start);
    const resolved = part.some(({ entries }) => entries.length > 0);
    if (!(resolved ? isShaped(names, inside) : isSure(names, inside, index))) continue;
    const start = startOf(names, part[0]!.entries, text);
    part[0]!.span = { start: offset + start, end: part[0]!.span.end };
    done = years.at(-1)!.end;
    const end = offset + done + (names.bracket && /^\s?[)\]]/.test(text.slice(done, done + 2)) ? 1 : 0);
    const last = found.at(-1);
    if (last !== undefined && inside && goesOn(text.slice(last.span.end - offset, start))) {
      last.parts.push(...part);
      last.span = { start: last.span.start, end };
    } else found.push({ span: { start: offset + start, end }, parts: part });
  }
  return found;
}

/** "(Quill et al.)", "(Marsh & Dunn, a)", "Quill et al. (b)": what a style prints for entries without a year. */
export function yearless(text: string, offset: number, { byAuthor }: EntryIndex): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/\s\(([a-z])\)|(?:,\s?([a-z]))?\s?[;)\]]/g)) {
    const names = namesBefore(text, match.index);
    if (names === null || names.comma || names.bracket) continue;
    if (match[1] === undefined ? !isOpen(text, names.start) : !names.etAl && names.names.length === 1) continue;
    const known = byAuthor.get(`${lastWord(names.names[0]!)} `);
    if (known === undefined || (!names.etAl && names.names.length === 1 && known[0]!.authors.length > 1)) continue;
    const letter = match[1] ?? match[2];
    const named = letter === undefined ? known : [known[letter.charCodeAt(0) - 97] ?? known[0]!];
    const end = match.index + match[0].length - (match[1] === undefined ? 1 : 0);
    const span = { start: offset + names.start, end: offset + end };
    found.push({ span, parts: [{ span, entries: named }] });
  }
  return found;
}

interface Year {
  year: string;
  start: number;
  end: number;
}

function yearsAt(text: string, at: number): Year[] {
  const first = /^\d{4}[a-z]?/.exec(text.slice(at, at + 6))![0];
  const years: Year[] = [{ year: first, start: at, end: at + first.length }];
  for (;;) {
    const { year, end } = years.at(-1)!;
    MORE.lastIndex = end;
    const more = MORE.exec(text);
    // A lone letter goes on only from a year that has one.
    if (more === null || (more[2] !== undefined && !/[a-z]$/.test(year))) return years;
    const stop = end + more[0].length;
    const printed = more[1] ?? more[2]!;
    years.push({ year: more[1] ?? year.slice(0, 4) + more[2]!, start: stop - printed.length, end: stop });
  }
}

/** Whether a bracket is open before an offset. */
function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 600), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']');
}

const goesOn = (gap: string) =>
  /^\s?[;,]?\s{0,2}(?:(?:and|see|also|e\.g\.|i\.a\.|cf\.|inter alia|or|&),?\s{0,2}){0,3}$/.test(gap);

const isShaped = ({ etAl, names, comma, bracket }: NamesBefore, inside: boolean) =>
  etAl || names.length > 1 || comma || bracket || inside;

/** Without an entry only what can be nothing else counts, in a paper that cites like this. */
function isSure({ etAl, names, comma, bracket, glued }: NamesBefore, inside: boolean, { style }: EntryIndex): boolean {
  if (style !== 'author-year' || glued) return false;
  if (etAl) return true;
  if (names.length > 1) return bracket || (comma && inside);
  return comma && inside && !bracket && !/^\p{Lu}{2,}$|\d/u.test(names[0]!);
}

function resolve({ names, etAl, start }: NamesBefore, year: string, index: EntryIndex, text: string): readonly Entry[] {
  const digits = year.slice(0, 4);
  for (let i = 0; i < names.length; i++) {
    const known = index.byAuthor.get(`${lastWord(names[i]!)} ${digits}`);
    if (known !== undefined) return narrow(known, names.slice(i), etAl, year, i > 0 ? [] : leadOf(known, text, start));
  }
  // "BERTQuill et al. [1999]": a name that ran into the word before it.
  const end = /(?<=\p{L})\p{Lu}\p{Ll}+$/u.exec(names[0]!)?.[0];
  const cut = end === undefined ? undefined : index.byAuthor.get(`${foldName(end)} ${digits}`);
  if (cut !== undefined) return narrow(cut, [end!, ...names.slice(1)], etAl, year);
  return narrow(index.byWord(lastWord(names[0]!), digits), names, etAl, year);
}

/** Works of one family and year are told apart by the letter, then by the other names. */
function narrow(
  known: readonly Entry[],
  names: readonly string[],
  etAl: boolean,
  year: string,
  lead: readonly string[] = [],
): readonly Entry[] {
  const keys = names.map(lastWord);
  const prefer = (entries: readonly Entry[], fits: (entry: Entry) => boolean) => {
    const fitting = entries.filter(fits);
    return fitting.length > 0 ? fitting : entries;
  };
  const lettered = known.filter((entry) => entry.year === year);
  // A letter that no entry has belongs to no entry, unless the entries print none at all.
  const letterless = known.every((entry) => entry.year!.length === 4);
  if (lettered.length === 0 && year.length > 4 && !letterless) return [];
  if (lettered.length === 0 && year.length > 4) {
    const byOrder = known[year.charCodeAt(4) - 97];
    return byOrder === undefined ? known : [byOrder];
  }
  let entries = lettered.length > 0 ? lettered : known;
  if (keys.length > 1)
    entries = prefer(entries, ({ authors }) => keys.every((key, i) => lastWord(authors[i]?.family ?? '') === key));
  if (etAl) entries = prefer(entries, ({ authors }) => authors.length > 2);
  else entries = prefer(entries, ({ authors }) => authors.length === keys.length);
  if (entries.length < 2) return entries;
  const families = [0, 1, 2, 3].map((words) =>
    foldName([...lead.slice(Math.max(0, lead.length - words)), names[0]!].join('')),
  );
  for (const family of lead.length > 0 ? families.toReversed() : families.slice(0, 1))
    if (entries.some(({ authors }) => foldName(authors[0]?.family ?? '') === family))
      return entries.filter(({ authors }) => foldName(authors[0]?.family ?? '') === family);
  return entries;
}

/** The words before matter only to families of several words. */
const leadOf = (entries: readonly Entry[], text: string, start: number): string[] =>
  entries.some(({ authors }) => authors[0]?.family.includes(' ')) ? wordsBefore(text, start) : [];

/** A family of several words is read whole where the entry says so: "Le Scao", "Together Computer". */
function startOf({ start, names }: NamesBefore, entries: readonly Entry[], text: string): number {
  const family = foldName(entries[0]?.authors[0]?.family ?? '');
  let at = start;
  let name = names[0]!;
  for (const word of leadOf(entries, text, start).toReversed()) {
    if (!family.endsWith(foldName(`${word}${name}`))) break;
    at -= word.length + 1;
    name = `${word}${name}`;
  }
  return at;
}
