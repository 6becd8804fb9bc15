import { parseHeading } from '../../../../paper/sections/outline.ts';
import { roleOfTitle, type Role } from '../../../../paper/sections/roles.ts';
import { BOLD_DEPTH, plain, type Content, type MdBlock, type Of } from '../../content.ts';

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
export function plainHeadings(blocks: readonly MdBlock[], source: string): MdBlock[] {
  if (blocks.some((block) => block.type === 'heading' && block.depth !== BOLD_DEPTH)) return [...blocks];
  const found = blocks.map((block) => headingOf(block, source));
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

function headingOf(block: MdBlock, source: string): Content | null {
  // "3. Results" on a line of its own is a list to the parser.
  const list = block.type === 'list' && block.ordered && block.items.length === 1;
  const content = list ? numbered(block.items[0]!, source) : isLine(block) ? block.content : null;
  if (content === null || content.some(({ origin, text }) => origin === null && text !== ' ')) return null;
  const text = plain(content);
  const words = text.split(' ').length;
  if (words > MOST_WORDS || /[.,;:!?]$/.test(text) || content.some(({ url }) => url !== undefined)) return null;
  const { number, title } = parseHeading(text);
  if (number !== null) return /^\p{Lu}/u.test(title) && !/\.\s/.test(title) ? content : null;
  return words <= 2 && BARE.has(roleOfTitle(title)) ? content : null;
}

const isLine = (block: MdBlock): block is Of<'paragraph'> | Of<'heading'> =>
  block.type === 'paragraph' || block.type === 'heading';

/** The words of a list item with the number before them. */
function numbered(content: Content, source: string): Content | null {
  const start = content[0]?.origin?.start;
  const mark = start === undefined ? null : /\d{1,2}\.[ \t]+$/.exec(source.slice(Math.max(0, start - 6), start));
  if (start === undefined || mark === null) return null;
  return [{ text: mark[0], origin: { start: start - mark[0].length, end: start } }, ...content];
}
