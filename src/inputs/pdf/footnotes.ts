import type { DraftBlock } from '../../paper/draft.ts';
import { opensWithMark } from './classify.ts';
import type { Joiner } from './inline.ts';
import type { Line } from './lines.ts';
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
 * A mark is a small raised run on the same page.
 */
export function placeFootnotes(blocks: readonly Block[], bodySize: number): Block[] {
  const behind = new Map<Block, Block[]>();
  const placed = new Set<Block>();
  for (const note of blocks) {
    if (note.type !== 'footnote' || note.mark === '') continue;
    const page = note.content.find(({ origin }) => origin !== null)?.origin?.run.page;
    const anchor = blocks.find((block) => block !== note && carriesMark(block, note.mark, page, bodySize));
    if (anchor === undefined) continue;
    behind.set(anchor, [...(behind.get(anchor) ?? []), note]);
    placed.add(note);
  }
  return blocks.flatMap((block) => (placed.has(block) ? [] : [block, ...(behind.get(block) ?? [])]));
}

function carriesMark(block: Block, mark: string, page: number | undefined, bodySize: number): boolean {
  if (block.type === 'footnote' || block.type === 'table' || block.type === 'figure') return false;
  const pieces = block.type === 'list' ? block.items.flat() : block.content;
  return pieces.some(
    ({ text, origin }) =>
      origin !== null && origin.run.page === page && origin.run.size < 0.85 * bodySize && text.trim() === mark,
  );
}
