import { paragraph, plain, type MdBlock } from '../../content.ts';

/** "TABLE 2", "Fig. III." and no word more. */
const LABEL_ALONE = /^(?:fig(?:ure)?|table)\.?\s*(?:S?[A-Z]?\.?\d{1,3}|[IVX]{1,5})\s?[.:]?$/i;
const LONGEST = 1500;

/**
 * Journals print the label of a table on a line of its own, above its title; a converter makes two paragraphs of the two,
 * which belong together where the float follows.
 */
export function labelLines(blocks: readonly MdBlock[]): MdBlock[] {
  const out: MdBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const [label, title, float] = [blocks[i]!, blocks[i + 1], blocks[i + 2]];
    if (label.type === 'paragraph' && title?.type === 'paragraph' && isBare(float) && isTitleOf(label, title)) {
      const stopped = /[.:]$/.test(plain(label.content));
      out.push(paragraph([...label.content, { text: stopped ? ' ' : ': ', origin: null }, ...title.content]));
      i++;
    } else out.push(label);
  }
  return out;
}

type Words = Extract<MdBlock, { type: 'paragraph' }>;

const isTitleOf = (label: Words, title: Words): boolean => {
  const words = plain(title.content);
  return LABEL_ALONE.test(plain(label.content)) && !LABEL_ALONE.test(words) && words.length <= LONGEST;
};

const isBare = (block: MdBlock | undefined): boolean =>
  (block?.type === 'table' || block?.type === 'figure') && block.caption === null;
