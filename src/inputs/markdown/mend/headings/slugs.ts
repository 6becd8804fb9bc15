import { anchored, plain, type MdBlock } from '../../content.ts';
import { contentsOf } from '../contents.ts';

/** Headings have names that nobody wrote: "## Our Method" is `#our-method`. Those that a link leads to are anchors. */
export function slugs(blocks: readonly MdBlock[]): void {
  const targets = new Set<string>();
  for (const [content] of contentsOf(blocks))
    for (const { target } of content) if (target !== undefined) targets.add(target);
  if (targets.size === 0) return;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const slug = plain(block.content)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_.-]/gu, '')
      .replaceAll(' ', '-');
    const found = [slug, slug.replaceAll('.', ''), slug.replace(/^[^\p{L}]+/u, '')].filter((one) => targets.has(one));
    Object.assign(block, anchored([...(block.anchors ?? []), ...found]));
  }
}
