import type { Block, Code, Figure, Footnote, Paragraph, Section, Table } from '../paper/nodes.ts';
import type { Paper } from '../paper/paper.ts';
import type { Span } from '../paper/span.ts';
import { blocksOf, gridSize } from './blocks.ts';
import { codeText } from './code-text.ts';
import { escapeStart, escapeWords, makeWords, type NoteMark } from './markdown-words.ts';
import type { View } from './view.ts';

const DEEPEST = 6;

/** The paper as clean Markdown, which other tools and our own reader take. */
export const markdown: View = (paper) => {
  const sheet = makeSheet(paper);
  const blocks = paper.tree.children.flatMap((section) => sectionBlocks(section, sheet));
  const title = paper.title === null ? [] : [`# ${escapeWords(paper.title)}`];
  return `${[...title, ...blocks].filter((text) => text !== '').join('\n\n')}\n`;
};

interface Sheet {
  paper: Paper;
  words: (span: Span) => string;
  idOf: ReadonlyMap<Footnote, string>;
}

/** Papers count footnotes anew on each page or use stars; Markdown wants one name each. */
function makeSheet(paper: Paper): Sheet {
  const idOf = new Map<Footnote, string>();
  const used = new Set<string>();
  const marks = new Map<Span, NoteMark>();
  for (const block of blocksOf(paper.tree)) {
    if (block.type !== 'footnote') continue;
    const mark = block.mark.replace(/[\s[\]^\\]+/g, '') || 'note';
    let id = mark;
    for (let n = 2; used.has(id.toLowerCase()); n++) id = `${mark}-${n}`;
    used.add(id.toLowerCase());
    idOf.set(block, id);
    if (block.markedAt !== null) marks.set(block.markedAt, { id, mark });
  }
  return { paper, words: makeWords(paper, marks), idOf };
}

/** Neighbouring references are one list: no blank line between them. */
function sectionBlocks(section: Section, sheet: Sheet): string[] {
  const { heading, depth, children } = section;
  const out: string[] = [];
  if (heading !== null) out.push(`${'#'.repeat(Math.min(depth + 1, DEEPEST))} ${sheet.words(heading.span)}`);
  let references: string[] = [];
  const flush = () => {
    if (references.length > 0) out.push(references.join('\n'));
    references = [];
  };
  for (const child of children) {
    if (child.type === 'reference') references.push(`- ${escapeStart(sheet.words(child.span))}`);
    else {
      flush();
      for (const text of child.type === 'section' ? sectionBlocks(child, sheet) : blockText(child, sheet))
        out.push(text);
    }
  }
  flush();
  return out;
}

function blockText(block: Exclude<Block, Section>, sheet: Sheet): string[] {
  const { paper, words, idOf } = sheet;
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block, sheet)];
    case 'list':
      return [
        block.children
          .map(({ span }, i) => `${block.ordered ? `${i + 1}.` : '-'} ${escapeStart(words(span))}`)
          .join('\n'),
      ];
    case 'figure':
      return figure(block, sheet);
    case 'table':
      return table(block, sheet);
    case 'equation':
      return [fence('$', 2, '', paper.text.slice(block.span.start, block.span.end).trim())];
    case 'code':
      return code(block, sheet);
    case 'reference':
      return [`- ${escapeStart(words(block.span))}`];
    case 'footnote':
      return [`[^${idOf.get(block)!}]: ${escapeStart(words(block.span))}`];
  }
}

function paragraph({ span, lead }: Paragraph, { words }: Sheet): string {
  if (lead === null) return escapeStart(words(span));
  const rest = words({ start: lead.span.end, end: span.end });
  // Bold words alone on a line would be a heading.
  return rest === '' ? escapeStart(words(span)) : `**${words(lead.span)}** ${rest}`;
}

function figure({ caption, panels }: Figure, { words }: Sheet): string[] {
  return [
    // The mark that converters leave where a picture was.
    caption === null ? '<!-- image -->' : escapeStart(words(caption.span)),
    ...panels.map(({ span }) => escapeStart(words(span))),
  ];
}

/** Markdown knows one header row, which must come first and cannot be left out. */
function table({ caption, rows, notes }: Table, { words }: Sheet): string[] {
  const { columns } = gridSize(rows);
  const lines = rows.map(({ children }) => {
    const cells = Array.from({ length: columns }, () => '');
    for (const { column, bold, span } of children) {
      const text = words(span);
      cells[column] = bold && text !== '' ? `**${text}**` : text;
    }
    return `| ${cells.join(' | ')} |`;
  });
  if (lines.length > 0) lines.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  return [
    caption === null ? '' : escapeStart(words(caption.span)),
    lines.join('\n'),
    ...notes.map(({ span }) => escapeStart(words(span))),
  ];
}

function code(block: Code, { paper, words }: Sheet): string[] {
  const { kind, caption } = block;
  return [
    ...(caption === null ? [] : [escapeStart(words(caption.span))]),
    fence('`', 3, kind === 'code' ? '' : kind, codeText(block, paper)),
  ];
}

/** A fence longer than any run of its sign inside. */
function fence(sign: string, least: number, info: string, text: string): string {
  let longest = least - 1;
  for (const [run] of text.matchAll(new RegExp(`\\${sign}+`, 'g'))) longest = Math.max(longest, run.length);
  const bar = sign.repeat(longest + 1);
  return `${bar}${info}\n${text.replace(/\n+$/, '')}\n${bar}`;
}
