import type { DraftBlock, DraftRow, Inline } from './draft.ts';
import { floatLabel } from '../float-label.ts';
import { cutAt, LONGEST_CAPTION, LONGEST_CELL } from '../longest.ts';
import type { Block, Caption, Cell, Footnote, List, ListItem, Note, Panel, Row, Sentence } from '../nodes.ts';
import { splitSentences } from '../sentences/sentences.ts';
import type { Span } from '../span.ts';
import { plain, type TextWriter } from './text-writer.ts';

/** Writes the text of a paper; what needs all of it, as sentences do, is done when it is written. */
export interface Pen<Origin> {
  readonly writer: TextWriter<Origin>;
  readonly atEnd: ((text: string) => void)[];
}

type Drafted<Origin, Type> = Extract<DraftBlock<Origin>, { type: Type }>;

/** Writes a block and makes its node; the title of the paper is none. */
export function writeBlock<Origin>(
  pen: Pen<Origin>,
  block: Exclude<DraftBlock<Origin>, { type: 'heading' }>,
): Block | null {
  switch (block.type) {
    case 'title':
      pen.writer.write(block.content);
      return null;
    case 'paragraph':
      return paragraph(pen, block);
    case 'list':
      return list(pen, block);
    case 'figure':
      return figure(pen, block);
    case 'table':
      return table(pen, block);
    case 'code':
      return code(pen, block);
    case 'footnote':
      return footnote(pen, block);
    case 'equation':
    case 'reference':
      return { type: block.type, span: pen.writer.write(block.content), anchors: block.anchors ?? [] };
  }
}

function paragraph<Origin>(pen: Pen<Origin>, { content, lead = 0 }: Drafted<Origin, 'paragraph'>): Block {
  const span = pen.writer.write(content);
  const node: Block = { type: 'paragraph', span, lead: null, children: [] };
  if (lead > 0) {
    const title = plain(content)
      .slice(0, lead)
      .replace(/[\s.:]+$/, '');
    node.lead = { type: 'lead', span: { start: span.start, end: span.start + lead }, title };
  }
  sentences(pen, node, lead);
  return node;
}

function list<Origin>(pen: Pen<Origin>, { ordered, items }: Drafted<Origin, 'list'>): Block {
  const start = pen.writer.length;
  const node: List = { type: 'list', span: { start, end: start }, ordered, children: [] };
  for (const content of items) {
    const item: ListItem = { type: 'listItem', span: pen.writer.write(content), children: [] };
    sentences(pen, item);
    node.children.push(item);
  }
  node.span = { start, end: pen.writer.length };
  return node;
}

function figure<Origin>(pen: Pen<Origin>, block: Drafted<Origin, 'figure'>): Block {
  const start = pen.writer.length;
  const own = block.caption === null ? null : caption(pen, block.caption);
  if (block.words !== undefined) pen.writer.write(block.words);
  const panels = (block.panels ?? []).map(({ label, content }): Panel => ({
    type: 'panel',
    label,
    span: pen.writer.write(content),
  }));
  return {
    type: 'figure',
    span: { start, end: pen.writer.length },
    caption: own,
    panels,
    drawing: block.drawing ?? null,
    box: block.box ?? null,
    anchors: block.anchors ?? [],
    children: own === null ? panels : [own, ...panels],
  };
}

function table<Origin>(pen: Pen<Origin>, block: Drafted<Origin, 'table'>): Block {
  const start = pen.writer.length;
  const own = block.caption === null ? null : caption(pen, block.caption);
  const rows = block.rows.map((one) => row(pen, one));
  const notes = (block.notes ?? []).map((content): Note => {
    const note: Note = { type: 'note', span: pen.writer.write(content), children: [] };
    sentences(pen, note);
    return note;
  });
  return {
    type: 'table',
    span: { start, end: pen.writer.length },
    caption: own,
    rows,
    notes,
    box: block.box ?? null,
    anchors: block.anchors ?? [],
    children: [...(own === null ? [] : [own]), ...rows, ...notes],
  };
}

/** Cells are parted by a tab for each column, so that columns stay in line in the text as well. */
function row<Origin>({ writer }: Pen<Origin>, drafted: DraftRow<Origin>): Row {
  const start = writer.length;
  const cells = drafted.cells.filter(({ content }) => plain(content) !== '');
  const children = cells.map((cell, i): Cell => {
    const next = cells[i + 1];
    const end = next === undefined ? '\n' : '\t'.repeat(Math.max(1, next.column - cell.column));
    return {
      type: 'cell',
      text: plain(cell.content).slice(0, LONGEST_CELL),
      column: cell.column,
      columns: cell.columns ?? 1,
      bold: cell.bold ?? false,
      underlined: cell.underlined ?? false,
      span: writer.write(cell.content, end),
    };
  });
  const span = { start, end: writer.length };
  return { type: 'row', header: drafted.header, group: drafted.group ?? false, span, children };
}

function code<Origin>(pen: Pen<Origin>, block: Drafted<Origin, 'code'>): Block {
  const start = pen.writer.length;
  const own = block.caption === undefined ? null : caption(pen, block.caption);
  pen.writer.write(block.content);
  return {
    type: 'code',
    kind: block.kind ?? 'code',
    caption: own,
    anchors: block.anchors ?? [],
    span: { start, end: pen.writer.length },
    children: own === null ? [] : [own],
  };
}

function footnote<Origin>(pen: Pen<Origin>, { content, mark, at }: Drafted<Origin, 'footnote'>): Block {
  const node: Footnote = { type: 'footnote', span: pen.writer.write(content), mark, markedAt: null, children: [] };
  // The mark may stand in a block that comes later.
  if (at !== undefined) pen.atEnd.push(() => (node.markedAt = pen.writer.spanOf(at)));
  sentences(pen, node);
  return node;
}

function caption<Origin>(pen: Pen<Origin>, content: Inline<Origin>): Caption {
  const node: Caption = {
    type: 'caption',
    span: pen.writer.write(content),
    label: floatLabel(plain(content)),
    children: [],
  };
  // What ran into a caption is text of the float.
  pen.atEnd.push((text) => {
    const { start, end } = node.span;
    node.span = { start, end: cutAt(text, start, end, LONGEST_CAPTION) };
  });
  sentences(pen, node);
  return node;
}

function sentences(
  { atEnd }: Pick<Pen<unknown>, 'atEnd'>,
  parent: { readonly span: Span; readonly children: Sentence[] },
  skip = 0,
): void {
  atEnd.push((text) => {
    const from = parent.span.start + skip;
    for (const span of splitSentences(text.slice(from, parent.span.end), from))
      parent.children.push({ type: 'sentence', span });
  });
}
