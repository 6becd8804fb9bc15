import type { DraftBlock, Piece } from '../../../paper/draft.ts';
import { opensWithMark } from '../kinds/footnote-lines.ts';
import { BLANK, type Joiner } from './inline.ts';
import type { Line } from '../pages/lines.ts';
import type { Glyphs } from './locate.ts';

type Block = DraftBlock<Glyphs>;

/** The notes at the foot of a column, each without the mark that it opens with. */
export function makeFootnotes(lines: readonly Line[], join: Joiner): Block[] {
  const notes: Line[][] = [];
  for (const line of lines) {
    if (notes.length === 0 || opensWithMark(line)) notes.push([line]);
    else notes.at(-1)!.push(line);
  }
  return notes.map((note) => {
    const content = join(note);
    const marked = opensWithMark(note[0]!);
    return {
      type: 'footnote',
      mark: marked ? note[0]!.runs[0]!.text.trim() : '',
      content: marked ? content.slice(content[1]?.origin === null ? 2 : 1) : content,
    };
  });
}

/**
 * Puts each note behind the block that carries its mark: at the foot of a column it can stand under a later heading.
 * A mark is a small raised run on the same page; where the file links its marks, those are certain.
 */
export function placeFootnotes(parts: readonly Block[], bodySize: number): Block[] {
  const blocks = joinContinued(parts);
  const marks = collectMarks(blocks, bodySize);
  const behind = new Map<Block, Block[]>();
  const placed = new Set<Block>();
  for (const note of blocks) {
    if (note.type !== 'footnote' || note.mark === '') continue;
    const page = note.content.find(({ origin }) => origin !== null)?.origin?.run.page;
    const found = marks.get(`${page} ${note.mark}`)?.toSorted((a, b) => b.sure - a.sure)[0];
    if (found === undefined) continue;
    note.at = found.piece;
    behind.set(found.block, [...(behind.get(found.block) ?? []), note]);
    placed.add(note);
  }
  return blocks.flatMap((block) => (placed.has(block) ? [] : [block, ...(behind.get(block) ?? [])]));
}

/** A note without a mark goes on with the one before it, which the foot of a column has cut. */
function joinContinued(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let note: (Block & { type: 'footnote' }) | null = null;
  for (const block of blocks) {
    if (block.type !== 'footnote') joined.push(block);
    else if (block.mark === '' && note !== null && isCut(note) && !OPENS.test(wordsOf(block)))
      note.content = [...note.content, BLANK, ...block.content];
    else joined.push((note = { ...block }));
  }
  return joined;
}

type Note = { content: readonly Piece<Glyphs>[] };
const wordsOf = ({ content }: Note): string => content.map(({ text }) => text).join('');
const isCut = (note: Note): boolean => /[\p{L}\d,;–-]\s*$/u.test(wordsOf(note));
/** An address or a sign begins a note of its own. */
const OPENS = /^\s*(?:https?:|[∗*†‡])/;

interface Mark {
  block: Block;
  piece: Piece<Glyphs>;
  /** 2 where the file links it to a note, 1 where it is raised, 0 where it is only small. */
  sure: number;
}

/** What can be a footnote's mark, by page and words. */
function collectMarks(blocks: readonly Block[], bodySize: number): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const block of blocks) {
    if (block.type === 'footnote' || block.type === 'table' || block.type === 'figure') continue;
    const pieces = block.type === 'list' ? block.items.flat() : block.content;
    for (const piece of pieces) {
      if (piece.origin === null || piece.text.trim().length > 3) continue;
      const { page, size } = piece.origin.run;
      const linked = piece.target?.startsWith('Hfootnote') === true;
      if (!linked && size >= 0.85 * bodySize) continue;
      const key = `${page} ${piece.text.trim()}`;
      marks.set(key, [...(marks.get(key) ?? []), { block, piece, sure: linked ? 2 : Number(piece.raised === true) }]);
    }
  }
  return marks;
}
