import { parse as parseYaml } from 'yaml';
import type {
  BlockContent,
  Definition,
  DefinitionContent,
  FootnoteDefinition,
  List,
  Paragraph,
  Root,
  RootContent,
  Yaml,
} from 'mdast';
import { plain, trim, type Content, type MdBlock } from './content.ts';
import { readHtml } from './html.ts';
import { readPhrase, type Context } from './inline.ts';
import { readParagraph } from './paragraph.ts';
import { createWriter } from './writer.ts';

type Node = RootContent | BlockContent | DefinitionContent;

/** Flattens the parser's tree to blocks in reading order, each with its words and their place in the source. */
export function readBlocks(root: Root, source: string): MdBlock[] {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node);
  }
  const blocks: MdBlock[] = [];
  const called = new Set<string>();
  for (const [, mark] of source.matchAll(/\[\^([^\]\s]{1,100})\](?!:)/g)) called.add(mark!.toLowerCase());
  const walker: Walker = { source, definitions, footnotes, called, blocks };
  walk(root.children, walker);
  for (const mark of footnotes.keys()) placeNotes([mark], walker);
  return blocks;
}

interface Walker extends Context {
  /** Not placed yet: a footnote follows the block that calls it. */
  footnotes: Map<string, FootnoteDefinition>;
  /** A footnote that nothing calls keeps its own place. */
  called: ReadonlySet<string>;
  blocks: MdBlock[];
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
      if (content.length > 0) blocks.push({ type: 'heading', depth: node.depth, content });
      placeNotes(notes, walker);
      break;
    }
    case 'paragraph':
      walkParagraph(node, walker);
      break;
    case 'blockquote':
      walk(node.children, walker);
      break;
    case 'list':
      walkList(node, walker);
      break;
    case 'table': {
      const notes: string[] = [];
      const rows = node.children.map((row, i) => ({
        header: i === 0,
        cells: row.children.map((cell, column) => {
          const phrase = readPhrase(cell.children, walker, cell.position?.start.offset);
          notes.push(...phrase.notes);
          return { content: phrase.content, column };
        }),
      }));
      blocks.push({ type: 'table', caption: null, rows });
      placeNotes(notes, walker);
      break;
    }
    case 'math':
    case 'code': {
      const writer = createWriter(source);
      writer.verbatim(node.value, start, end);
      const content = node.type === 'code' ? lines(node.value, source, start, end) : trim(writer.content);
      blocks.push({ type: node.type === 'code' ? 'code' : 'equation', content });
      break;
    }
    case 'footnoteDefinition':
      if (!walker.called.has(node.identifier)) placeNotes([node.identifier], walker);
      break;
    case 'yaml':
      frontMatter(node, walker);
      break;
  }
}

function placeNotes(identifiers: readonly string[], walker: Walker): void {
  for (const mark of identifiers) {
    const note = walker.footnotes.get(mark);
    if (note === undefined) continue;
    walker.footnotes.delete(mark);
    const inner: MdBlock[] = [];
    walk(note.children, { ...walker, blocks: inner });
    for (const block of inner)
      walker.blocks.push(block.type === 'paragraph' ? { type: 'footnote', mark, content: block.content } : block);
  }
}

function walkParagraph(node: Paragraph, walker: Walker): void {
  const { blocks, notes } = readParagraph(node, walker);
  for (const block of blocks) walker.blocks.push(block);
  placeNotes(notes, walker);
}

/** Tables, code and pictures inside an item cut the list in two; further paragraphs of an item belong to it. */
function walkList(node: List, walker: Walker): void {
  const ordered = node.ordered === true;
  let items: Content[] = [];
  const after: MdBlock[] = [];
  const flush = () => {
    if (items.length > 0) walker.blocks.push({ type: 'list', ordered, items });
    items = [];
    walker.blocks.push(...after.splice(0));
  };
  for (const item of node.children) {
    const inner: MdBlock[] = [];
    walk(item.children, { ...walker, blocks: inner });
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
  if (/<table\b/i.test(source.slice(start, end)) && !/<\/table/i.test(source.slice(start, end))) {
    const close = source.slice(end).search(/<\/table/i);
    const past = close === -1 ? end : end + close;
    while (last + 1 < nodes.length && (nodes[last + 1]!.position?.start.offset ?? Infinity) <= past) last++;
    end = Math.max(end, nodes[last]!.position?.end.offset ?? end);
  }
  for (const block of readHtml(source, start, end)) blocks.push(block);
  return last;
}

/** Code keeps its lines. */
function lines(value: string, source: string, start: number, end: number): Content {
  const at = source.indexOf(value, start);
  const exact = at !== -1 && at + value.length <= end;
  return value === '' ? [] : [{ text: value, origin: exact ? { start: at, end: at + value.length } : { start, end } }];
}

/** The title and abstract that stand in front matter, as Quarto and pandoc have them. */
function frontMatter(node: Yaml, { source, blocks }: Walker): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  let data: unknown;
  try {
    data = parseYaml(node.value);
  } catch {
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const { title, abstract } = data as Record<string, unknown>;
  const read = (value: string) => {
    const writer = createWriter(source);
    for (const line of value.split('\n')) {
      const from = Math.max(start, writer.cursor);
      writer.blank();
      writer.verbatim(line.trim(), from, end);
    }
    return trim(writer.content);
  };
  if (typeof title === 'string' && title.trim() !== '') blocks.push({ type: 'title', content: read(title) });
  if (typeof abstract !== 'string' || plain([{ text: abstract, origin: null }]) === '') return;
  blocks.push({ type: 'heading', depth: 1, content: [{ text: 'Abstract', origin: null }] });
  blocks.push({ type: 'paragraph', content: read(abstract) });
}
