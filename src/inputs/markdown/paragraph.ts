import type { Paragraph, PhrasingContent } from 'mdast';
import { BOLD_DEPTH, plain, slice, textOf, trim, type Content, type MdBlock } from './content.ts';
import { readPhrase, type Context } from './inline.ts';
import { createWriter } from './writer.ts';

/** A bold sentence is a claim, bold words with a stop are a run-in heading: the line between them. */
const LONGEST_LEAD = 9;

/**
 * Most paragraphs are prose. One may also be a picture with its caption, a formula on a line of its own, or bold words
 * in place of a heading.
 */
export function readParagraph(node: Paragraph, context: Context): { blocks: MdBlock[]; notes: string[] } {
  const before: MdBlock[] = [];
  const after: MdBlock[] = [];
  const all = node.children;
  let from = 0;
  let to = all.length;
  for (; from < to && isPicture(all[from]!); from++) before.push(...picture(all[from]!, context.source));
  for (; to > from && isPicture(all[to - 1]!); to--) after.push(...picture(all[to - 1]!, context.source));
  after.reverse();
  const nodes = all.slice(from, to);
  const { content, notes } = readPhrase(
    nodes,
    context,
    all[from]?.position?.start.offset ?? node.position?.start.offset,
  );
  if (content.length === 0) return { blocks: [...before, ...after], notes };
  // A stray number or sign of a plot that a converter took apart is nothing anyone says.
  if (!/\p{L}{2}/u.test(textOf(content)))
    return { blocks: [...before, { type: 'equation', content }, ...after], notes };
  return { blocks: [...before, wordsBlock(nodes, content, context), ...after], notes };
}

const isPicture = (node: PhrasingContent) =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  node.type === 'break' ||
  isBlank(node) ||
  linksPicture(node);
const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';
const linksPicture = (node: PhrasingContent) =>
  node.type === 'link' && node.children.length > 0 && node.children.every(({ type }) => type === 'image');

function picture(node: PhrasingContent, source: string): MdBlock[] {
  if (node.type === 'text' || node.type === 'break') return [];
  const image = node.type === 'link' ? node.children[0]! : node;
  const alt = image.type === 'image' || image.type === 'imageReference' ? (image.alt ?? '') : '';
  const start = image.position?.start.offset ?? 0;
  const writer = createWriter(source);
  writer.verbatim(alt, start, image.position?.end.offset ?? start);
  const words = trim(writer.content);
  return [words.length === 0 ? { type: 'figure', caption: null } : { type: 'figure', caption: null, words }];
}

function wordsBlock(nodes: readonly PhrasingContent[], content: Content, context: Context): MdBlock {
  const shown = nodes.filter((node) => !isBlank(node) && node.type !== 'html' && node.type !== 'footnoteReference');
  const [first, second] = shown;
  if (first === undefined) return { type: 'paragraph', content };
  if (isDisplay(first, context.source) && plain(readPhrase(shown.slice(1), context).content).length <= 8)
    return { type: 'equation', content };
  if (first.type !== 'strong' && first.type !== 'emphasis') return { type: 'paragraph', content };
  const words = readPhrase(first.children, context).content;
  const length = textOf(words).length;
  // "**Data**." has its stop outside.
  const rest = textOf(content).slice(length);
  const outside = second === undefined ? 0 : (/^\s?[.:](?=\s|$)/.exec(rest)?.[0].length ?? 0);
  const stopped = /[.:]$/.test(textOf(words)) && !/\b(?:al|e\.g|i\.e|vs|Fig|Sec|Eq)\.$/.test(textOf(words));
  if (second === undefined)
    return first.type === 'strong' ? { type: 'heading', depth: BOLD_DEPTH, content } : { type: 'paragraph', content };
  if (outside === 0 && !stopped) return { type: 'paragraph', content };
  if (plain(words).split(' ').length > LONGEST_LEAD || plain(slice(content, length + outside)) === '')
    return { type: 'paragraph', content };
  return { type: 'paragraph', content, lead: length + outside };
}

/** remark-math takes `$$…$$` on one line for inline mathematics. */
const isDisplay = (node: PhrasingContent, source: string) =>
  node.type === 'inlineMath' && source.startsWith('$$', node.position?.start.offset ?? 0);
