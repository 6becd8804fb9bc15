import { parseHeading } from '../../../../paper/sections/outline.ts';
import { roleOfTitle, type Role } from '../../../../paper/sections/roles.ts';
import { isCaption } from '../floats/captions.ts';
import { plainHeadings } from './plain-headings.ts';
import { BOLD_DEPTH, paragraph, plain, type MdBlock, type Of } from '../../content.ts';

type Heading = Of<'heading'>;

/** Roles that an unnumbered heading in a numbered paper has on the level of sections. */
const TOP_ROLES: ReadonlySet<Role | null> = new Set<Role>([
  'abstract',
  'introduction',
  'references',
  'acknowledgements',
  'checklist',
  'limitations',
  'impact',
  'availability',
  'conclusion',
]);
const TOP_TITLE = /^(?:appendix|appendices|supplement\w*|technical append\w*|(?:table of )?contents)\b/i;
const LONGEST = 25;
const LONGEST_BOLD = 10;

/** Settles which headings are headings, which is the title, and how deep each one is. */
export function headings(blocks: readonly MdBlock[], source: string): MdBlock[] {
  const kept = withTitle(
    plainHeadings(blocks, source).map((block) =>
      block.type === 'heading' && !isHeading(block) ? paragraph(block.content) : block,
    ),
  );
  const drawn = kept.filter((block): block is Heading => block.type === 'heading' && block.depth !== BOLD_DEPTH);
  const shallowest = Math.min(...new Set(drawn.map(({ depth }) => depth)));
  const flat = isFlat(drawn);
  /** The depth of the last heading that is not bold words, and of the last that has a number. */
  let depth = 0;
  let numbered = 0;
  return kept.map((block) => {
    if (block.type !== 'heading') return block;
    const { number, title } = parseHeading(plain(block.content));
    if (block.depth === BOLD_DEPTH) return boldHeading(block, title, depth);
    if (number !== null) depth = numbered = number.split('.').length;
    else if (roleOfTitle(title) === 'abstract') depth = 1;
    else if (!flat) depth = block.depth - shallowest + 1;
    else if (isTop(title)) {
      depth = 1;
      numbered = 0;
    } else depth = numbered + 1;
    return { ...block, depth };
  });
}

function isHeading({ depth, content }: Heading): boolean {
  const text = plain(content);
  if (!/\p{L}/u.test(text) || isCaption(text) || text.startsWith('#')) return false;
  const words = text.split(' ').length;
  if (words > LONGEST || (words > 12 && /\p{Ll}\.\s+\p{Lu}/u.test(text))) return false;
  return depth !== BOLD_DEPTH || (words <= LONGEST_BOLD && !/[.!?,;]$/.test(text));
}

/** Bold words before the first heading are authors, not sections; only an abstract may begin there. */
function boldHeading(block: Heading, title: string, depth: number): MdBlock {
  if (depth > 0) return { ...block, depth: depth + 1 };
  return roleOfTitle(title) === 'abstract' ? { ...block, depth: 1 } : paragraph(block.content);
}

/** Converters give every heading the same depth; the numbers then tell more than the signs. */
function isFlat(drawn: readonly Heading[]): boolean {
  const numbers = drawn.filter(({ content }) => parseHeading(plain(content)).number !== null).length;
  const counts = new Map<number, number>();
  for (const { depth } of drawn) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return numbers >= 3 && Math.max(...counts.values()) > 0.9 * drawn.length;
}

const isTop = (title: string) =>
  TOP_TITLE.test(title) || (title.split(' ').length <= 8 && TOP_ROLES.has(roleOfTitle(title)));

/** Marks the title; what a converter took for headings between it and the abstract are the authors. */
function withTitle(blocks: readonly MdBlock[]): MdBlock[] {
  const given = blocks.find((block) => block.type === 'title');
  const at = blocks.findIndex((block) => block.type === 'heading' && block.depth !== BOLD_DEPTH);
  const first = blocks[at];
  if (first?.type !== 'heading') return [...blocks];
  if (given !== undefined) {
    const repeated = plain(first.content).toLowerCase() === plain(given.content).toLowerCase();
    return repeated ? blocks.filter((_, i) => i !== at) : [...blocks];
  }
  const later = blocks.map((block, i) => (i > at && block.type === 'heading' ? block : null));
  const body = later.findIndex((block) => block !== null && beginsBody(plain(block.content)));
  if (
    !isTitle(
      first,
      body !== -1,
      later.filter((block) => block !== null),
    )
  )
    return [...blocks];
  return blocks.map((block, i) => {
    if (i === at) return { type: 'title', content: first.content };
    const author = i > at && i < body && block.type === 'heading' && block.depth === first.depth;
    return author ? paragraph(block.content) : block;
  });
}

function beginsBody(text: string): boolean {
  const { number, title } = parseHeading(text);
  const role = roleOfTitle(title);
  return number === '1' || number === 'I' || role === 'abstract' || role === 'introduction';
}

/**
 * A first heading is the title when the body begins under a later one. Without that, one `#` above all others is,
 * unless it has the name of a section: a fragment of a paper begins with "# Method".
 */
function isTitle(first: Heading, hasBody: boolean, later: readonly Heading[]): boolean {
  const { number, title } = parseHeading(plain(first.content));
  if (number !== null && hasBody === false) return false;
  if (beginsBody(plain(first.content))) return false;
  const words = title.split(' ').length;
  const role = roleOfTitle(title);
  if (hasBody) return words > 3 || role === null;
  return first.depth === 1 && later.every(({ depth }) => depth !== 1) && (words > 4 || role === null);
}
