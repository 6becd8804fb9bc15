import type { Definition, Link, LinkReference, PhrasingContent } from 'mdast';
import { refine } from './citations.ts';
import { carrier, trim, type Content, type Style } from '../content.ts';
import type { Dialects } from '../source/masking.ts';
import { createWriter, type Writer } from './writer.ts';

/** What the whole file gives to each of its lines. */
export interface Context extends Omit<Dialects, 'masked' | 'opaque'> {
  /** What the parser read: as long as the file's text, but with hidden parts. */
  source: string;
  original: string;
  definitions: ReadonlyMap<string, Definition>;
  /** Loaded only for files that have some. */
  parseYaml: ((text: string) => unknown) | null;
}

/** A footnote that words call: one defined elsewhere, or one that stands in the words themselves. */
export interface Call {
  mark: string;
  /** The word that carries the mark. */
  at: Content[number] | undefined;
  content?: Content;
}

/** The words of a block, and the notes that they call. */
export interface Phrase {
  content: Content;
  notes: Call[];
}

/** Tags that only dress words. Others (`<think>`) are words that a paper shows. */
const DRESS =
  /^<\/?(?:a|abbr|b|big|br|center|cite|code|del|div|em|font|i|img|ins|kbd|mark|p|q|s|small|span|strong|sub|sup|tt|u|var|wbr)\b/i;

/** Writes down the words of parsed nodes; `start` is where they stand in the source if no node says so. */
export function readPhrase(nodes: readonly PhrasingContent[], context: Context, start = 0): Phrase {
  const writer = createWriter(context.source);
  const notes: Call[] = [];
  writer.cursor = nodes[0]?.position?.start.offset ?? start;
  for (const node of nodes) write(node, writer, context, notes);
  // Ids behind the last word belong to the same words.
  const last = writer.content.findLastIndex(({ origin }) => origin !== null);
  if (writer.anchors.length > 0 && last !== -1) {
    const piece = writer.content[last]!;
    const anchors = [...(piece.origin!.anchors ?? []), ...writer.anchors];
    writer.content[last] = { ...piece, origin: { ...piece.origin!, anchors } };
  }
  return { content: trim(refine(writer.content, notes)), notes };
}

function write(node: PhrasingContent, writer: Writer, context: Context, notes: Call[]): void {
  // Plugins make nodes without a position (addresses found after parsing): those stand where the last one ended.
  const start = node.position?.start.offset ?? writer.cursor;
  const end = node.position?.end.offset ?? writer.cursor + ('value' in node ? 2 * node.value.length : 0);
  switch (node.type) {
    case 'text':
      writer.decoded(node.value, start, end);
      break;
    case 'inlineCode':
      dressed(writer, { code: true }, () => writer.verbatim(node.value, start, end));
      break;
    case 'inlineMath':
      dressed(writer, { code: true }, () => writeMath(node.value, start, end, writer, context.source));
      break;
    case 'break':
      writer.blank();
      break;
    case 'html':
      writeTag(node.value, start, end, writer);
      break;
    case 'link':
    case 'linkReference':
      writeLink(node, writer, context, notes);
      break;
    case 'footnoteReference':
      notes.push({ mark: node.identifier, at: carrier(writer.content) });
      break;
    case 'strong':
      dressed(writer, { bold: true }, () => {
        for (const child of node.children) write(child, writer, context, notes);
      });
      break;
    case 'emphasis':
    case 'delete':
      for (const child of node.children) write(child, writer, context, notes);
      break;
    case 'image':
    case 'imageReference':
      break;
  }
  if (node.position?.end.offset !== undefined) writer.cursor = node.position.end.offset;
}

function dressed(writer: Writer, style: Style, inside: () => void): void {
  const outer = writer.style;
  writer.style = { ...outer, ...style };
  inside();
  writer.style = outer;
}

/**
 * Dollars around an amount ("costs $5, not $6") are not mathematics. As in pandoc, mathematics touches both its
 * dollars and no digit follows the second.
 */
function writeMath(value: string, start: number, end: number, writer: Writer, source: string): void {
  const inner = source.slice(start + 1, end - 1);
  const money = source[start + 1] !== '$' && (/^\s|\s$/.test(inner) || /\d/.test(source[end] ?? ''));
  if (money) writer.raw(start, end, 'html');
  else writer.formula(value, start, end);
}

function writeTag(tag: string, start: number, end: number, writer: Writer): void {
  if (tag.startsWith('<!--')) return;
  if (/^<br\b/i.test(tag)) writer.blank();
  else if (DRESS.test(tag)) dressWith(tag, writer);
  else writer.raw(start, end, 'html');
}

/** What a tag that only dresses words says of them: bold, underlined, raised, a link, an id. */
export function dressWith(tag: string, writer: Writer): void {
  const [, slash, name] = /^<(\/?)([a-z]+)/i.exec(tag)!;
  const opens = slash === '';
  switch (name!.toLowerCase()) {
    case 'sup':
      writer.raised = opens;
      break;
    case 'b':
    case 'strong':
      writer.style = { ...writer.style, bold: opens };
      break;
    case 'u':
    case 'ins':
      writer.style = { ...writer.style, underlined: opens };
      break;
    case 'a':
      setTarget(opens ? attribute(tag, 'href') : undefined, writer);
      break;
  }
  const id = opens ? (attribute(tag, 'id') ?? (name === 'a' ? attribute(tag, 'name') : undefined)) : undefined;
  if (id !== undefined) writer.anchors.push(id);
}

const ATTRIBUTES = {
  href: /\bhref\s*=\s*["']?([^"'\s<>]+)/i,
  id: /\sid\s*=\s*["']?([^"'\s<>]+)/i,
  name: /\sname\s*=\s*["']?([^"'\s<>]+)/i,
};
/** The value of an attribute of a tag as it is written ("<a href=…>"); undefined where it has none. */
export const attribute = (tag: string, name: keyof typeof ATTRIBUTES): string | undefined =>
  ATTRIBUTES[name].exec(tag)?.[1];

/** An address, or a place in the same paper where it begins with `#`. */
function setTarget(url: string | undefined, writer: Writer): void {
  const inside = url?.startsWith('#') === true && url.length > 1;
  writer.url = inside ? undefined : url;
  writer.target = inside ? unescapeId(url.slice(1)) : undefined;
}

function unescapeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function writeLink(node: Link | LinkReference, writer: Writer, context: Context, notes: Call[]): void {
  const { source } = context;
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const { url, target } = writer;
  const bare = node.type === 'link' && start !== undefined && source[start] !== '[' && source[start] !== '<';
  setTarget(node.type === 'link' ? node.url : context.definitions.get(node.identifier)?.url, writer);
  if (bare && end !== undefined) {
    // Converters escape the underscores of an address; Markdown then takes the backslash for part of it.
    writer.url = node.url.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
    writer.raw(start, end, 'escapes');
  } else for (const child of node.children) write(child, writer, context, notes);
  writer.url = url;
  writer.target = target;
}
