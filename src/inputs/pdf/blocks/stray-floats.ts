import type { DraftBlock, Inline } from '../../../paper/assemble/draft.ts';
import { floatLabel } from '../../../paper/float-label.ts';
import { KIND_WORDS } from '../../../paper/mentions/kind-words.ts';
import type { Kind } from '../../../paper/mentions/labels.ts';
import { roleOfTitle, type Role } from '../../../paper/sections/roles.ts';
import type { Glyphs } from './locate.ts';

type Block = DraftBlock<Glyphs>;

/** Floats without chapters or appendices in their numbers: LaTeX sets no others so far from home. */
const NUMBERED = /^(Figure|Table|Algorithm) (\d{1,3})$/;

/**
 * LaTeX sets the last floats of a body among its acknowledgements or on the pages of its bibliography. They belong to the
 * section that speaks of them, so each goes behind the first block before that names it; a float that only an appendix
 * names stays.
 */
export function bringHomeFloats(blocks: readonly Block[]): Block[] {
  const homes = new Map<number, Block[]>();
  const moved = new Set<Block>();
  let heading = -1;
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'heading') heading = isBackMatter(block.content) ? i : -1;
    const names = heading < 0 ? null : mentionOf(block);
    if (names === null) continue;
    const home = blocks.slice(0, heading).findIndex((other) => names.test(proseOf(other)));
    if (home < 0) continue;
    homes.set(home, [...(homes.get(home) ?? []), block]);
    moved.add(block);
  }
  return blocks.flatMap((block, i) => (moved.has(block) ? [] : [block, ...(homes.get(i) ?? [])]));
}

/**
 * A float at the top of a column stands before the heading under it. Where only the section that begins there speaks of
 * it, it goes behind the block that does.
 */
export function passOnFloats(blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  for (let at = out.length - 1; at > 0; at--) {
    if (out[at]!.type !== 'heading') continue;
    const start = out.findLastIndex(({ type }, i) => i < at && type === 'heading');
    const next = out.findIndex(({ type }, i) => i > at && type === 'heading');
    const end = next < 0 ? out.length : next;
    for (let i = at - 1, heading = at; i > start && mentionOf(out[i]!) !== null; i--) {
      const names = mentionOf(out[i]!)!;
      const home = out.findIndex((other, j) => j > heading && j < end && names.test(proseOf(other)));
      if (home < 0 || out.slice(0, heading).some((other) => names.test(proseOf(other)))) continue;
      const [float] = out.splice(i, 1);
      out.splice(home, 0, float!);
      heading--;
    }
  }
  return out;
}

const textOf = (content: Inline<Glyphs>) => content.map(({ text }) => text).join('');
const BACK_MATTER: ReadonlySet<Role | null> = new Set<Role>(['acknowledgements', 'references']);
const isBackMatter = (title: Inline<Glyphs>) =>
  BACK_MATTER.has(roleOfTitle(textOf(title).replace(/^[\dA-Z.]{1,4}\s+/, '')));

function proseOf(block: Block): string {
  if (block.type === 'paragraph') return textOf(block.content);
  return block.type === 'list' ? block.items.map(textOf).join(' ') : '';
}

/** What prose calls a float, alone or first of several: "Table 4", "Figs. 4a and 5"; null for what is no float. */
function mentionOf(block: Block): RegExp | null {
  if (block.type !== 'table' && block.type !== 'figure' && block.type !== 'code') return null;
  const label = NUMBERED.exec(floatLabel(textOf(block.caption ?? []).trimStart()));
  if (label === null) return null;
  const words = KIND_WORDS[label[1] as Kind];
  return new RegExp(`\\b(?:${words})\\s*(?:\\d{1,3}[a-z]?(?:,| and| &|–|-)\\s*){0,4}${label[2]}(?!\\d)`, 'i');
}
