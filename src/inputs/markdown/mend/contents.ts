import type { Content, MdBlock } from '../content.ts';

/** All contents of the blocks, each with a way to put another in its place. */
export function* contentsOf(blocks: readonly MdBlock[]): Generator<[Content, (content: Content) => void]> {
  for (const block of blocks) {
    switch (block.type) {
      case 'list':
        for (const [i, item] of block.items.entries()) yield [item, (content) => (block.items[i] = content)];
        break;
      case 'table':
        for (const row of block.rows)
          for (const cell of row.cells) yield [cell.content, (content) => (cell.content = content)];
        for (const [i, note] of (block.notes ?? []).entries()) yield [note, (content) => (block.notes![i] = content)];
        if (block.caption !== null) yield [block.caption, (content) => (block.caption = content)];
        break;
      case 'figure':
        for (const panel of block.panels ?? []) yield [panel.content, (content) => (panel.content = content)];
        if (block.words !== undefined) yield [block.words, (content) => (block.words = content)];
        if (block.caption !== null) yield [block.caption, (content) => (block.caption = content)];
        break;
      default:
        yield [block.content, (content) => (block.content = content)];
    }
  }
}
