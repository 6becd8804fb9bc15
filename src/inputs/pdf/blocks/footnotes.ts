import type { DraftBlock, Piece } from '../../../paper/assemble/draft.ts';
import { opensWithMark } from '../kinds/footnote-lines.ts';
import { certainMarks, collectMarks } from './footnote-marks.ts';
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
 * A mark is a small raised run on the same page; where the file links its marks, those are certain. A certain one is
 * taken out of the words.
 */
export function placeFootnotes(parts: readonly Block[], bodySize: number): Block[] {
  const blocks = joinContinued(parts);
  const marks = collectMarks(blocks, authorBlocks(blocks), bodySize);
  const behind = new Map<Block, Block[]>();
  const placed = new Set<Block>();
  for (const note of blocks) {
    if (note.type !== 'footnote' || note.mark === '') continue;
    const page = note.content.find(({ origin }) => origin !== null)?.origin?.run.page ?? 0;
    const calls = marks.callsOf(note.mark, page);
    if (calls.length === 0) continue;
    const { block, piece } = calls[0]!;
    const carriers = certainMarks(calls).map((mark) => marks.take(mark));
    note.at = carriers[0] ?? piece;
    behind.set(block, [...(behind.get(block) ?? []), note]);
    placed.add(note);
  }
  return blocks.flatMap((block) => (placed.has(block) ? [] : [block, ...(behind.get(block) ?? [])]));
}

/** What stands above the first heading and does not read like an abstract. */
function authorBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const first = blocks.findIndex(({ type }) => type === 'heading');
  const isAbstract = (block: Block) =>
    block.type === 'paragraph' && (wordsOf(block).match(/\b(?:we|our|is|are|this|that|which)\b/gi) ?? []).length > 2;
  return new Set(blocks.filter((block, i) => i < first && !isAbstract(block)));
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
