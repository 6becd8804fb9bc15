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

/** Reads the words of the paper; asked only where some row may be packed. */
export function knownWords(blocks: readonly MdBlock[]): KnownWords {
  const parts: string[] = [];
  const cells = new Set<string>();
  const add = (content: Content | null | undefined) => {
    if (content != null) parts.push(plain(content));
  };
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  const packed = [
    ...new Set(rows.filter(isCandidate).flatMap((row) => row.cells.map(({ content }) => plain(content)))),
  ];
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
      if (words > 1 && packed.some((label) => label.startsWith(text))) continue;
      cells.add(text.toLowerCase());
      parts.push(text);
    }
  }
  // A sign that is no word keeps apart what is not of one sentence.
  const text = parts.join(' ¦ ');
  const lower = text.toLowerCase();
  return {
    together: (words) => standsIn(lower, words.toLowerCase()),
    has: (word) => standsIn(text, word),
    isCell: (words) => cells.has(words.toLowerCase()),
  };
}

const LETTER = /[\p{L}\p{N}]/u;

function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' ')) return true;
  return false;
}
