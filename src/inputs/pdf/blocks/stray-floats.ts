import type { DraftBlock, Inline } from '../../../paper/draft.ts';
import { roleOfTitle } from '../../../paper/roles.ts';
import type { Glyphs } from './locate.ts';

type Block = DraftBlock<Glyphs>;

const CAPTION_LABEL = /^\s*(?:(fig)(?:ure|\.)?|(tab)(?:le|\.)?|(alg)orithm)\s*(\d{1,3})(?!\.?\d)/i;

/**
 * LaTeX sets the last floats of a body on the pages of its bibliography. They belong to the section that speaks of them,
 * so each goes behind the first block before the bibliography that names it; a float that only an appendix names stays.
 */
export function bringHomeFloats(blocks: readonly Block[]): Block[] {
  const heading = blocks.findIndex((block) => block.type === 'heading' && isReferences(block.content));
  if (heading < 0) return [...blocks];
  const next = blocks.findIndex((block, i) => i > heading && block.type === 'heading');
  const end = next < 0 ? blocks.length : next;
  const homes = new Map<number, Block[]>();
  const moved = new Set<Block>();
  for (const block of blocks.slice(heading + 1, end)) {
    const names = mentionOf(block);
    if (names === null) continue;
    const home = blocks.slice(0, heading).findIndex((other) => names.test(proseOf(other)));
    if (home < 0) continue;
    homes.set(home, [...(homes.get(home) ?? []), block]);
    moved.add(block);
  }
  return blocks.flatMap((block, i) => (moved.has(block) ? [] : [block, ...(homes.get(i) ?? [])]));
}

const textOf = (content: Inline<Glyphs>) => content.map(({ text }) => text).join('');
const isReferences = (title: Inline<Glyphs>) =>
  roleOfTitle(textOf(title).replace(/^[\dA-Z.]{1,4}\s+/, '')) === 'references';

function proseOf(block: Block): string {
  if (block.type === 'paragraph') return textOf(block.content);
  return block.type === 'list' ? block.items.map(textOf).join(' ') : '';
}

/** What prose calls a float, alone or first of several: "Table 4", "Figs. 4a and 5"; null for what is no float. */
function mentionOf(block: Block): RegExp | null {
  if (block.type !== 'table' && block.type !== 'figure' && block.type !== 'code') return null;
  const label = CAPTION_LABEL.exec(textOf(block.caption ?? []));
  if (label === null) return null;
  const [, figure, table] = label;
  const kind =
    figure !== undefined ? 'fig(?:ure|\\.)?s?\\.?' : table !== undefined ? 'tab(?:le|\\.)?s?' : 'alg(?:orithm|\\.)?s?';
  return new RegExp(`\\b${kind}\\s*(?:\\d{1,3}[a-z]?(?:,| and| &|–|-)\\s*){0,4}${label[4]}(?!\\d)`, 'i');
}
