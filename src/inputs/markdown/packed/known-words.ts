import { plain, type Content, type MdBlock } from '../content.ts';
import { isCandidate } from './candidates.ts';

/** What the paper says outside its packed rows. */
export interface KnownWords {
  /** Whether the words stand side by side, as those of one name do. */
  together(words: string): boolean;
  /** Whether a word stands anywhere, written just so. */
  has(word: string): boolean;
  /** Whether the words are all that some cell says. */
  isCell(words: string): boolean;
}

/** Cells with more words than this are sentences or packed themselves. */
const MOST_WORDS = 6;
const LONGEST_CELL = 400;
const MOST_ASKED = 4000;
const LONGEST_PAPER = 1_000_000;

/** Reads the words of the paper; asked only where some row may be packed. */
export function knownWords(blocks: readonly MdBlock[]): KnownWords {
  const parts: string[] = [];
  const cells = new Set<string>();
  const add = (content: Content | null | undefined) => {
    if (content != null) parts.push(plain(content));
  };
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  const beginnings = new Set<string>();
  for (const row of rows.filter(isCandidate))
    for (const { content } of row.cells) {
      const text = plain(content);
      const words = text.slice(0, LONGEST_CELL).split(' ', MOST_WORDS);
      for (const i of words.keys()) beginnings.add(words.slice(0, i + 1).join(' '));
    }
  for (const block of blocks) {
    if (block.type === 'table') {
      add(block.caption);
      block.notes?.forEach(add);
    } else if (block.type === 'list') block.items.forEach(add);
    else if (block.type === 'figure') add(block.caption);
    else if (block.type !== 'code' && block.type !== 'reference') add(block.content);
  }
  for (const row of rows) {
    if (isCandidate(row)) continue;
    for (const { content } of row.cells) {
      const text = plain(content);
      const words = text.split(' ').length;
      if (text === '' || cells.has(text.toLowerCase()) || words > MOST_WORDS) continue;
      // A header may hold the names of several columns.
      if (words > 1 && row.header) continue;
      // What begins as a packed label does may be the rest of one.
      if (words > 1 && beginnings.has(text)) continue;
      cells.add(text.toLowerCase());
      parts.push(text);
    }
  }
  // A sign that is no word keeps apart what is not of one sentence.
  const text = parts.join(' ¦ ');
  const lower = text.toLowerCase();
  const asked = new Map<string, boolean>();
  /** No paper asks for more, nor is one so long: where a file does, nothing is known. */
  const ask = (key: string, search: () => boolean, otherwise: boolean): boolean => {
    const known = asked.get(key);
    if (known !== undefined) return known;
    if (asked.size >= MOST_ASKED || text.length > LONGEST_PAPER) return otherwise;
    const found = search();
    asked.set(key, found);
    return found;
  };
  return {
    together: (words) => ask(`${words} `, () => standsIn(lower, words.toLowerCase()), true),
    has: (word) => ask(word, () => standsIn(text, word), false),
    isCell: (words) => cells.has(words.toLowerCase()),
  };
}

const LETTER = /[\p{L}\p{N}]/u;

function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' ')) return true;
  return false;
}
