import type { Entry } from '../bibliography/entry.ts';
import { foldName } from '../bibliography/fold.ts';
import type { Paper } from '../paper.ts';

/** How a paper cites, as its bibliography shows. */
type Style = 'numeric' | 'alpha' | 'author-year';

/** The entries of a bibliography by all that a citation may say of them. */
export interface EntryIndex {
  readonly style: Style;
  readonly entries: readonly Entry[];
  /** By printed number, or by place in the list where entries print none. */
  readonly byNumber: ReadonlyMap<number, Entry>;
  readonly byLabel: ReadonlyMap<string, Entry>;
  /** By the names under which links know them. */
  readonly byAnchor: ReadonlyMap<string, Entry>;
  /** By first author's last word and year without letter: "oord 2016"; without a year "oord ". */
  readonly byAuthor: ReadonlyMap<string, readonly Entry[]>;
  /** By any word near the start and the year, for entries whose authors are not found or not what the text prints. */
  byWord(word: string, year: string): readonly Entry[];
}

/** The last word of a family, which is what all ways of writing it have in common. */
export const lastWord = (name: string): string =>
  foldName(
    name
      .trim()
      .replace(/([^\p{L}\p{M}\d\s'’.-])\s+(?=\p{Ll})/gu, '$1')
      .split(/\s+/)
      .at(-1) ?? '',
  );

/** The entries of the bibliography under all that a citation may call them. */
export function indexEntries(paper: Paper): EntryIndex {
  const entries = paper.bibliography();
  const byNumber = new Map<number, Entry>();
  const byLabel = new Map<string, Entry>();
  const byAnchor = new Map<string, Entry>();
  const byAuthor = new Map<string, Entry[]>();
  for (const entry of entries) {
    const label = entry.label?.replace(/^\[|\]$|\.$/g, '').replace(/\s/g, '');
    if (label !== undefined && /^\d+$/.test(label)) byNumber.set(Number(label), entry);
    else if (label !== undefined) byLabel.set(label, entry);
    for (const anchor of entry.reference.anchors) byAnchor.set(anchor, entry);
    const family = entry.authors[0]?.family;
    if (family !== undefined) push(byAuthor, `${lastWord(family)} ${entry.year?.slice(0, 4) ?? ''}`, entry);
  }
  const half = entries.length / 2;
  const style = byNumber.size > half ? 'numeric' : byLabel.size > half ? 'alpha' : 'author-year';
  if (byNumber.size === 0) for (const [i, entry] of entries.entries()) byNumber.set(i + 1, entry);
  let words: Map<string, Entry[]> | undefined;
  const byWord = (word: string, year: string) => (words ??= indexWords(paper, entries)).get(`${word} ${year}`) ?? [];
  return { style, entries, byNumber, byLabel, byAnchor, byAuthor, byWord };
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}

/** How far from an entry's start its names stand. */
const HEAD = 120;

function indexWords(paper: Paper, entries: readonly Entry[]): Map<string, Entry[]> {
  const words = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.year === null) continue;
    const head = paper.quote(entry.reference.span).slice(0, HEAD);
    for (const word of new Set(head.split(/[\s,.;:()[\]]+/).map(foldName))) {
      if (word.length < 3) continue;
      push(words, `${word} ${entry.year.slice(0, 4)}`, entry);
    }
  }
  return words;
}
