import type { BlockContent, Definition, DefinitionContent, FootnoteDefinition, List, Root, RootContent } from 'mdast';
import { anchored, anchorsIn, slice, textOf, trim, type Content, type MdBlock } from '../content.ts';
import { introducesPrompt } from '../mend/prompts.ts';
import { linesOf, readCode } from './code-cells.ts';
import { closeDiv, wordsOf } from './divs.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml } from './html/html.ts';
import { readPhrase, type Call, type Context } from './inline.ts';
import { readParagraph } from './paragraph.ts';
import { readRegion } from './regions.ts';
import { readTable } from './tables/pipe-table.ts';
import { createWriter } from './writer.ts';

type Node = RootContent | BlockContent | DefinitionContent;

/** Flattens the parser's tree to blocks in reading order, each with its words and their place in the source. */
export function readBlocks(root: Root, given: Omit<Context, 'definitions'>): MdBlock[] {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node);
  }
  const blocks: MdBlock[] = [];
  const called = new Set<string>();
  for (const [, mark] of given.source.matchAll(/\[\^([^\]\s]{1,100})\](?!:)/g)) called.add(mark!.toLowerCase());
  const walker: Walker = { ...given, definitions, footnotes, called, blocks, open: [] };
  walk(root.children, walker);
  closeDivs(walker, 0);
  for (const mark of footnotes.keys()) placeNotes([{ mark, at: undefined }], walker);
  return blocks;
}

interface Walker extends Context {
  /** Not placed yet: a footnote follows the block that calls it. */
  footnotes: Map<string, FootnoteDefinition>;
  /** A footnote that nothing calls keeps its own place. */
  called: ReadonlySet<string>;
  blocks: MdBlock[];
  /** The divs that are open, and where in `blocks` their content begins. */
  open: { words: string; from: number }[];
}

function walk(nodes: readonly Node[], walker: Walker): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type === 'html') i = walkHtml(nodes, i, walker);
    else walkBlock(node, walker);
  }
}

function walkBlock(node: Node, walker: Walker): void {
  const { blocks, source } = walker;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'heading': {
      const { content, notes } = readPhrase(node.children, walker, start);
      if (content.length > 0)
        blocks.push({ type: 'heading', depth: node.depth, content, ...anchored(anchorsIn(content)) });
      placeNotes(notes, walker);
      break;
    }
    case 'paragraph': {
      const { blocks: own, notes } = readParagraph(node, walker);
      for (const block of own) walker.blocks.push(block);
      placeNotes(notes, walker);
      break;
    }
    case 'blockquote':
      walkQuote(node.children, walker);
      break;
    case 'list':
      walkList(node, walker);
      break;
    case 'table': {
      const { rows, notes } = readTable(node, walker);
      blocks.push({ type: 'table', caption: null, rows });
      placeNotes(notes, walker);
      break;
    }
    case 'math': {
      const region = walker.regions.get(start);
      if (region !== undefined) {
        for (const block of readRegion(region, walker)) blocks.push(block);
        break;
      }
      const writer = createWriter(source);
      writer.formula(node.value, start, end);
      const id = walker.mathIds.get(start);
      blocks.push({ type: 'equation', content: trim(writer.content), ...anchored(id === undefined ? [] : [id]) });
      break;
    }
    case 'code':
      for (const block of readCode(node, linesOf(node.value, source, { start, end }), blocks.at(-1), walker))
        blocks.push(block);
      break;
    case 'footnoteDefinition':
      if (!walker.called.has(node.identifier)) placeNotes([{ mark: node.identifier, at: undefined }], walker);
      break;
    case 'yaml':
      for (const block of readFrontMatter(node.value, start, end, walker)) blocks.push(block);
      break;
    case 'thematicBreak': {
      const words = walker.divs.get(start);
      if (words === null) closeDivs(walker, walker.open.length - 1);
      else if (words !== undefined) walker.open.push({ words, from: blocks.length });
      break;
    }
  }
}

/** Closes the open divs from the innermost to the one at an index. */
function closeDivs({ open, blocks }: Walker, last: number): void {
  while (open.length > Math.max(0, last)) {
    const { words, from } = open.pop()!;
    for (const block of closeDiv(words, blocks.splice(from))) blocks.push(block);
  }
}

function placeNotes(calls: readonly Call[], walker: Walker): void {
  for (const { mark, at, content } of calls) {
    const carried = at === undefined ? {} : { at };
    if (content !== undefined) {
      walker.blocks.push({ type: 'footnote', mark, content: trim(content), ...carried });
      continue;
    }
    const note = walker.footnotes.get(mark);
    if (note === undefined) continue;
    walker.footnotes.delete(mark);
    const inner: MdBlock[] = [];
    walk(note.children, { ...walker, blocks: inner, open: [] });
    for (const block of inner)
      walker.blocks.push(
        block.type === 'paragraph' ? { type: 'footnote', mark, content: block.content, ...carried } : block,
      );
  }
}

/** A quote is words like others, unless it shows a prompt. */
function walkQuote(nodes: readonly Node[], walker: Walker): void {
  const inner: MdBlock[] = [];
  const prompt = introducesPrompt(walker.blocks.at(-1));
  walk(nodes, { ...walker, blocks: inner, open: [] });
  const first = inner[0];
  const alert = first?.type === 'paragraph' ? /^\[![A-Za-z]+\]\s*/.exec(textOf(first.content)) : null;
  if (alert !== null && first?.type === 'paragraph') first.content = slice(first.content, alert[0].length);
  if (prompt && inner.length > 0) walker.blocks.push({ type: 'code', kind: 'prompt', content: wordsOf(inner) });
  else for (const block of inner) walker.blocks.push(block);
}

/** Tables, code and pictures inside an item cut the list in two; further paragraphs of an item belong to it. */
function walkList(node: List, walker: Walker): void {
  const ordered = node.ordered === true;
  let items: Content[] = [];
  const after: MdBlock[] = [];
  const flush = () => {
    if (items.length > 0) walker.blocks.push({ type: 'list', ordered, items });
    items = [];
    for (const block of after.splice(0)) walker.blocks.push(block);
  };
  for (const item of node.children) {
    const inner: MdBlock[] = [];
    walk(item.children, { ...walker, blocks: inner, open: [] });
    let own: Content | null = null;
    for (const block of inner) {
      if (block.type === 'paragraph' || (block.type === 'heading' && own === null)) {
        if (own === null) items.push((own = block.content));
        else items[items.length - 1] = own = [...own, { text: '\n', origin: null }, ...block.content];
      } else if (block.type === 'list') {
        for (const content of block.items) items.push((own = content));
      } else if (block.type === 'footnote') after.push(block);
      else {
        flush();
        walker.blocks.push(block);
        own = null;
      }
    }
  }
  flush();
}

/** A table with blank lines inside is cut by the parser into several nodes: read it to its end. */
function walkHtml(nodes: readonly Node[], i: number, { source, blocks }: Walker): number {
  const start = nodes[i]!.position?.start.offset ?? 0;
  let end = nodes[i]!.position?.end.offset ?? start;
  let last = i;
  const text = source.slice(start, end);
  if (/<table\b/i.test(text) && !/<\/table/i.test(text)) {
    const close = /<\/table/gi;
    close.lastIndex = end;
    const past = close.exec(source)?.index ?? end;
    while (last + 1 < nodes.length && (nodes[last + 1]!.position?.start.offset ?? Infinity) <= past) last++;
    end = Math.max(end, nodes[last]!.position?.end.offset ?? end);
  }
  for (const block of readHtml(source, start, end)) blocks.push(block);
  return last;
}
