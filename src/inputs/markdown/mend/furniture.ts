import { plain, type MdBlock } from '../content.ts';

/** What journals and templates print on every page. */
const PRINTED =
  /\b(?:conference|preprint|proceedings|published|under review|submitted|workshop|journal|transactions|arxiv|copyright|neurips|iclr|icml|et al)\b/i;
const OFTEN = 3;

/** Running heads and page numbers that a converter left among the paragraphs: the same words again and again. */
export function withoutFurniture(blocks: readonly MdBlock[]): MdBlock[] {
  const counts = new Map<string, number>();
  const title = blocks.find((block) => block.type === 'title');
  const own = title === undefined ? null : plain(title.content).toLowerCase();
  const keyOf = (block: MdBlock): string | null => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return null;
    const text = plain(block.content);
    const words = text.split(' ').length;
    if (words > 15 || /[.:?!]$/.test(text)) return null;
    if (own !== null && text.toLowerCase() === own) return own;
    return words >= 3 && PRINTED.test(text) && block.type === 'paragraph'
      ? text.toLowerCase().replace(/\d+/g, '0')
      : null;
  };
  const keys = blocks.map(keyOf);
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  // The title has its own block: as a paragraph it is a running head.
  return blocks.filter((_, i) => {
    const key = keys[i]!;
    return key === null || (key !== own && (counts.get(key) ?? 0) < OFTEN);
  });
}
