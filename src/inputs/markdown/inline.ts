import type { Definition, Link, LinkReference, PhrasingContent } from 'mdast';
import { trim, type Content } from './content.ts';
import { createWriter, type Writer } from './writer.ts';

/** What the whole file gives to each of its lines. */
export interface Context {
  source: string;
  definitions: ReadonlyMap<string, Definition>;
}

export interface Phrase {
  content: Content;
  /** Identifiers of the footnotes that these words call. */
  notes: string[];
}

/** Tags that only dress words. Others (`<think>`) are words that a paper shows. */
const DRESS =
  /^<\/?(?:a|abbr|b|big|br|center|cite|code|del|div|em|font|i|img|ins|kbd|mark|p|q|s|small|span|strong|sub|sup|tt|u|var|wbr)\b/i;

export function readPhrase(nodes: readonly PhrasingContent[], context: Context, start = 0): Phrase {
  const writer = createWriter(context.source);
  const notes: string[] = [];
  writer.cursor = nodes[0]?.position?.start.offset ?? start;
  for (const node of nodes) write(node, writer, context, notes);
  return { content: trim(writer.content), notes };
}

function write(node: PhrasingContent, writer: Writer, context: Context, notes: string[]): void {
  // Plugins make nodes without a position (addresses found after parsing): those stand where the last one ended.
  const start = node.position?.start.offset ?? writer.cursor;
  const end = node.position?.end.offset ?? writer.cursor + ('value' in node ? 2 * node.value.length : 0);
  switch (node.type) {
    case 'text':
      writer.decoded(node.value, start, end);
      break;
    case 'inlineCode':
      writer.verbatim(node.value, start, end);
      break;
    case 'inlineMath':
      writeMath(node.value, start, end, writer, context.source);
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
      notes.push(node.identifier);
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
      for (const child of node.children) write(child, writer, context, notes);
      break;
    case 'image':
    case 'imageReference':
      break;
  }
  if (node.position?.end.offset !== undefined) writer.cursor = node.position.end.offset;
}

/**
 * Dollars around an amount ("costs $5, not $6") are not mathematics. As in pandoc, mathematics touches both its
 * dollars and no digit follows the second.
 */
function writeMath(value: string, start: number, end: number, writer: Writer, source: string): void {
  const inner = source.slice(start + 1, end - 1);
  const money = source[start + 1] !== '$' && (/^\s|\s$/.test(inner) || /\d/.test(source[end] ?? ''));
  if (money) writer.raw(start, end, 'html');
  else writer.verbatim(value, start, end);
}

function writeTag(tag: string, start: number, end: number, writer: Writer): void {
  if (tag.startsWith('<!--')) return;
  if (/^<br\b/i.test(tag)) writer.blank();
  else if (/^<a\b/i.test(tag)) writer.url = /\bhref\s*=\s*["']?([^"'\s<>]+)/i.exec(tag)?.[1];
  else if (/^<\/a\b/i.test(tag)) writer.url = undefined;
  else if (!DRESS.test(tag)) writer.raw(start, end, 'html');
}

function writeLink(node: Link | LinkReference, writer: Writer, context: Context, notes: string[]): void {
  const { source } = context;
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const outer = writer.url;
  const bare = node.type === 'link' && start !== undefined && source[start] !== '[' && source[start] !== '<';
  writer.url = node.type === 'link' ? node.url : context.definitions.get(node.identifier)?.url;
  if (bare && end !== undefined) {
    // Converters escape the underscores of an address; Markdown then takes the backslash for part of it.
    writer.url = node.url.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
    writer.raw(start, end, 'escapes');
  } else for (const child of node.children) write(child, writer, context, notes);
  writer.url = outer;
}
