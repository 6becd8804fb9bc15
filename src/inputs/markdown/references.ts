import { parseHeading } from '../../paper/outline.ts';
import { roleOfTitle } from '../../paper/roles.ts';
import { plain, type MdBlock } from './content.ts';

/** Under the heading of the references, each paragraph and list item is one entry. */
export function references(blocks: readonly MdBlock[]): MdBlock[] {
  let inside = false;
  return blocks.flatMap((block): MdBlock[] => {
    if (block.type === 'heading') inside = roleOfTitle(parseHeading(plain(block.content)).title) === 'references';
    if (!inside) return [block];
    if (block.type === 'paragraph') return [{ type: 'reference', content: block.content }];
    if (block.type === 'list') return block.items.map((content) => ({ type: 'reference', content }));
    return [block];
  });
}
