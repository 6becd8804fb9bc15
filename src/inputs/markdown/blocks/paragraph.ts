import type { Paragraph, PhrasingContent } from 'mdast';
import { parseAttributes } from './attributes.ts';
import {
  anchored,
  anchorsIn,
  BOLD_DEPTH,
  paragraph,
  plain,
  slice,
  textOf,
  trim,
  type Content,
  type MdBlock,
} from '../content.ts';
import { attribute, readPhrase, type Call, type Context } from './inline.ts';
import { readRegion } from './regions.ts';
import { createWriter } from './writer.ts';

/** A bold sentence is a claim, bold words with a stop are a run-in heading: the line between them. */
const LONGEST_LEAD = 9;

/**
 * Most paragraphs are prose. One may also be a picture with its caption, a formula on a line of its own, or bold words
 * in place of a heading.
 */
export function readParagraph(node: Paragraph, context: Context): { blocks: MdBlock[]; notes: Call[] } {
  const all = node.children;
  const before = pictures(all, context, 1);
  const after = before.end === all.length ? { blocks: [], end: 0 } : pictures(all, context, -1);
  const notes: Call[] = [];
  const words = parts(all.slice(before.end, all.length - after.end), context).flatMap((nodes): MdBlock[] => {
    const phrase = readPhrase(nodes, context, nodes[0]?.position?.start.offset ?? node.position?.start.offset);
    notes.push(...phrase.notes);
    return phrase.content.length === 0 ? [] : wordsBlocks(nodes, phrase.content, context);
  });
  return { blocks: [...before.blocks, ...words, ...after.blocks.toReversed()], notes };
}

/** The pictures at one end of a paragraph, with the blanks, ids and attributes between them. */
function pictures(all: readonly PhrasingContent[], context: Context, step: 1 | -1): { blocks: MdBlock[]; end: number } {
  const blocks: MdBlock[] = [];
  let ids: string[] = [];
  let end = 0;
  for (let i = 0; i < all.length; i++) {
    const node = all[step === 1 ? i : all.length - 1 - i]!;
    if (node.type === 'image' || node.type === 'imageReference' || linksPicture(node)) {
      blocks.push(picture(node, context.source, ids));
      ids = [];
      end = i + 1;
    } else if (node.type === 'text' && node.value.trim() !== '') {
      const id = attributesOf(node.value);
      if (id === undefined) break;
      const last = blocks.at(-1);
      if (step === -1) ids = id;
      else if (last?.type === 'figure') Object.assign(last, anchored([...(last.anchors ?? []), ...id]));
      else break;
      end = i + 1;
    } else if (node.type === 'html' && /^<\/?(?:span|a)\b/i.test(node.value)) {
      const id = attribute(node.value, 'id');
      if (id !== undefined) ids.push(id);
    } else if (node.type !== 'text' && node.type !== 'break') break;
  }
  // What led to no picture is read with the words.
  return blocks.length === 0 ? { blocks, end: 0 } : { blocks, end };
}

/** The id in the attributes behind a picture; undefined where the words are no attributes. */
function attributesOf(words: string): string[] | undefined {
  const braces = /^\s*\{([^{}]*)\}\s*$/.exec(words);
  const found = braces === null ? null : parseAttributes(braces[1]!);
  return found === null ? undefined : found.id === null ? [] : [found.id];
}

const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';
const linksPicture = (node: PhrasingContent) =>
  node.type === 'link' && node.children.length > 0 && node.children.every(({ type }) => type === 'image');

function picture(node: PhrasingContent, source: string, ids: readonly string[]): MdBlock {
  const image = node.type === 'link' ? node.children[0]! : node;
  const alt = image.type === 'image' || image.type === 'imageReference' ? (image.alt ?? '') : '';
  const start = image.position?.start.offset ?? 0;
  const writer = createWriter(source);
  writer.verbatim(alt, start, image.position?.end.offset ?? start);
  const words = trim(writer.content);
  return { type: 'figure', caption: null, ...(words.length === 0 ? null : { words }), ...anchored(ids) };
}

/** Formulas that have a line to themselves part the words before from those after. */
function parts(nodes: readonly PhrasingContent[], { source }: Context): PhrasingContent[][] {
  if (!nodes.some((node) => isDisplay(node, source))) return [[...nodes]];
  const out: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0;
    const alone =
      isDisplay(node, source) &&
      /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, start - 20), start)) &&
      /^[ \t.,;]*(?:\(\d+\)|\{#[^{}\n]*\})?[ \t.,;]*(?:\n|$)/.test(
        source.slice(node.position?.end.offset ?? 0, (node.position?.end.offset ?? 0) + 200),
      );
    const last = out.at(-1)!;
    const line = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (alone) out.push([node]);
    else if (line !== -1 && last.length === 1 && isDisplay(last[0]!, source)) {
      // What stands on the formula's own line stays with it.
      const [own, rest] = cutText(node, line);
      last.push(own);
      out.push([rest]);
    } else last.push(node);
  }
  return out.filter((part) => part.length > 0);
}

function cutText(node: PhrasingContent, at: number): [PhrasingContent, PhrasingContent] {
  if (node.type !== 'text' || node.position === undefined) return [node, { type: 'text', value: '' }];
  const { start, end } = node.position;
  const middle = { ...start, offset: (start.offset ?? 0) + at };
  return [
    { type: 'text', value: node.value.slice(0, at), position: { start, end: middle } },
    { type: 'text', value: node.value.slice(at), position: { start: middle, end } },
  ];
}

function wordsBlocks(nodes: readonly PhrasingContent[], content: Content, context: Context): MdBlock[] {
  const shown = nodes.filter((node) => !isBlank(node) && node.type !== 'html' && node.type !== 'footnoteReference');
  const [first, second] = shown;
  if (first === undefined) return [paragraph(content)];
  if (isDisplay(first, context.source) && plain(readPhrase(shown.slice(1), context).content).length <= 8) {
    const region = context.regions.get(first.position?.start.offset ?? -1);
    if (region !== undefined) return readRegion(region, context);
    const id = context.mathIds.get(first.position?.start.offset ?? -1);
    return [{ type: 'equation', content, ...anchored([...(id === undefined ? [] : [id]), ...anchorsIn(content)]) }];
  }
  // A stray number or sign of a plot that a converter took apart is nothing anyone says.
  if (!/\p{L}{2}/u.test(textOf(content))) return [{ type: 'equation', content }];
  if (first.type !== 'strong' && first.type !== 'emphasis') return [lined(content, nodes, context.source)];
  const words = readPhrase(first.children, context).content;
  const length = textOf(words).length;
  // "**Data**." has its stop outside.
  const rest = textOf(content).slice(length);
  const outside = second === undefined ? 0 : (/^\s?[.:](?=\s|$)/.exec(rest)?.[0].length ?? 0);
  const stopped = /[.:]$/.test(textOf(words)) && !/\b(?:al|e\.g|i\.e|vs|Fig|Sec|Eq)\.$/.test(textOf(words));
  if (second === undefined)
    return [first.type === 'strong' ? { type: 'heading', depth: BOLD_DEPTH, content } : paragraph(content)];
  if (outside === 0 && !stopped) return [lined(content, nodes, context.source)];
  if (plain(words).split(' ').length > LONGEST_LEAD || plain(slice(content, length + outside)) === '')
    return [paragraph(content)];
  return [{ type: 'paragraph', content, lead: length + outside }];
}

/** Pandoc's line blocks (`| ` before each line) and definitions (a term, and `: ` before the words on it). */
function lined(content: Content, nodes: readonly PhrasingContent[], source: string): MdBlock {
  const start = nodes[0]?.position?.start.offset ?? 0;
  const end = nodes.at(-1)?.position?.end.offset ?? start;
  const raw = source.slice(start, end);
  if (raw.startsWith('| ') && raw.split('\n').every((line) => /^\s*\|(?:\s|$)/.test(line)))
    return paragraph(trim(content.flatMap((piece) => unbarred(piece, source))));
  const colon = /^[^\n]{1,100}\n[ ]{0,3}[:~][ \t]+\S/.exec(raw);
  if (colon === null) return paragraph(content);
  const at = content.findIndex(
    ({ text, origin }) =>
      origin !== null && /^[:~]\s/.test(text) && /\n[ ]{0,3}$/.test(source.slice(origin.start - 4, origin.start)),
  );
  if (at < 1) return paragraph(content);
  const term = content.slice(0, at);
  const words = [...slice([content[at]!], 1), ...content.slice(at + 1)];
  const own = trim(term);
  return {
    type: 'paragraph',
    content: [...own, { text: ' ', origin: null }, ...trim(words)],
    lead: textOf(own).length,
  };
}

function unbarred(piece: Content[number], source: string): Content {
  const { text, origin } = piece;
  const begins = origin !== null && (origin.start === 0 || source[origin.start - 1] === '\n');
  const bar = begins ? /^\|\s*/.exec(text) : null;
  return bar === null ? [piece] : slice([piece], bar[0].length);
}

/** remark-math takes `$$…$$` on one line for inline mathematics. */
const isDisplay = (node: PhrasingContent, source: string) =>
  node.type === 'inlineMath' && source.startsWith('$$', node.position?.start.offset ?? 0);
