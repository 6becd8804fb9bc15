import { parseHeading } from '../../paper/outline.ts';
import { roleOfTitle } from '../../paper/roles.ts';
import { anchored, anchorsIn, plain, type Content, type MdBlock } from './content.ts';

/** Under the heading of the references, each paragraph and list item is one entry. */
export function references(blocks: readonly MdBlock[]): MdBlock[] {
  let inside = false;
  return blocks.flatMap((block): MdBlock[] => {
    if (block.type === 'heading') inside = roleOfTitle(parseHeading(plain(block.content)).title) === 'references';
    if (!inside) return [block];
    if (block.type === 'paragraph') return [reference(block.content)];
    if (block.type === 'list') return block.items.map(reference);
    return [block];
  });
}

const reference = (content: Content): MdBlock => ({ type: 'reference', content, ...anchored(anchorsIn(content)) });
