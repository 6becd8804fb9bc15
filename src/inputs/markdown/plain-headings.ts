import { parseHeading } from '../../paper/outline.ts';
import { roleOfTitle, type Role } from '../../paper/roles.ts';
import { BOLD_DEPTH, plain, type Content, type MdBlock } from './content.ts';

/** Sections that have no number in most papers, by the one word that names them. */
const BARE: ReadonlySet<Role | null> = new Set<Role>([
  'abstract',
  'introduction',
  'references',
  'acknowledgements',
  'conclusion',
]);
const MOST_WORDS = 10;
/** One line that looks like a heading proves nothing. */
const FEWEST = 3;

/**
 * Files without one heading sign: text taken from a page, or sections in bold words. Short lines with the number or the
 * name of a section are the headings there, and the first line of all is the title.
 */
export function plainHeadings(blocks: readonly MdBlock[]): MdBlock[] {
  if (blocks.some((block) => block.type === 'heading' && block.depth !== BOLD_DEPTH)) return [...blocks];
  const found = blocks.map(headingOf);
  if (found.filter((content) => content !== null).length < FEWEST) return [...blocks];
  const first = found.findIndex((content) => content !== null);
  const titled = blocks.some(({ type }) => type === 'title');
  return blocks.map((block, i): MdBlock => {
    const content = found[i];
    if (content != null) return { type: 'heading', depth: 1, content };
    const opens = i === 0 && first > 0 && !titled && (block.type === 'paragraph' || block.type === 'heading');
    return opens && plain(block.content).split(' ').length <= 25 ? { type: 'title', content: block.content } : block;
  });
}

function headingOf(block: MdBlock): Content | null {
  // "3. Results" on a line of its own is a list to the parser.
  const list = block.type === 'list' && block.ordered && block.items.length === 1;
  const content = list
    ? block.items[0]!
    : block.type === 'paragraph' || block.type === 'heading'
      ? block.content
      : null;
  if (content === null || content.some(({ origin, text }) => origin === null && text !== ' ')) return null;
  const text = plain(content);
  const words = text.split(' ').length;
  if (words > MOST_WORDS || /[.,;:!?]$/.test(text) || content.some(({ url }) => url !== undefined)) return null;
  const { number, title } = parseHeading(text);
  if (number !== null || list) return /^\p{Lu}/u.test(title) && !/\.\s/.test(title) ? content : null;
  return words <= 2 && BARE.has(roleOfTitle(title)) ? content : null;
}
