import { REFERENCE_LIKE } from '../../../paper/bibliography/like.ts';
import { parseHeading } from '../../../paper/sections/outline.ts';
import { roleOfTitle } from '../../../paper/sections/roles.ts';
import { anchored, anchorsIn, plain, type Content, type MdBlock } from '../content.ts';

/** Under the heading of the references, each paragraph and list item is one entry, up to the last that looks like one. */
export function references(blocks: readonly MdBlock[]): MdBlock[] {
  const out: MdBlock[] = [];
  let inside = false;
  for (let i = 0, end = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.type === 'heading') {
      inside = roleOfTitle(parseHeading(plain(block.content)).title) === 'references';
      if (inside) end = listEnd(blocks, i + 1);
    }
    if (inside && i < end && block.type === 'paragraph') out.push(reference(block.content));
    else if (inside && i < end && block.type === 'list') out.push(...block.items.map(reference));
    else out.push(block);
  }
  return out;
}

function listEnd(blocks: readonly MdBlock[], from: number): number {
  let end = from;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.type === 'heading') break;
    if (block.type === 'list' || (block.type === 'paragraph' && REFERENCE_LIKE.test(plain(block.content)))) end = i + 1;
  }
  return end;
}

const reference = (content: Content): MdBlock => ({ type: 'reference', content, ...anchored(anchorsIn(content)) });
