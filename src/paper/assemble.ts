import type { Draft, DraftBlock, DraftRow, Inline } from './draft.ts';
import type {
  Block,
  Caption,
  Cell,
  Code,
  Footnote,
  List,
  ListItem,
  Note,
  Panel,
  Root,
  Row,
  Section,
  Sentence,
} from './nodes.ts';
import type { Hidden } from './hidden.ts';
import { cutAt, LONGEST_CAPTION, LONGEST_CELL, LONGEST_HEADING } from './longest.ts';
import { parseHeading, sectionKinds } from './outline.ts';
import type { Format, Paper, Unread } from './paper.ts';
import { createPaper } from './queries.ts';
import { splitSentences } from './sentences.ts';
import { plain, TextWriter } from './text-writer.ts';
import type { Span } from './span.ts';

export interface Source {
  path: string;
  format: Format;
  pages: number | null;
  unread: readonly Unread[];
  hidden?: readonly Hidden[];
  anchors?: ReadonlySet<string> | null;
}

/** Makes the paper out of an ingester's draft: one text, one tree, one map back. The same for every format. */
export function assemble<Origin>(source: Source, draft: Draft<Origin>): Paper {
  const writer = new TextWriter<Origin>();
  const root = outline(draft.blocks, writer);
  const text = writer.text();
  return createPaper({
    source: { path: source.path, format: source.format },
    pages: source.pages,
    unread: source.unread,
    hidden: source.hidden ?? [],
    anchors: source.anchors ?? null,
    title: titleOf(draft.blocks),
    text,
    tree: root(text),
    links: writer.links,
    jumps: writer.jumps,
    raised: writer.raised,
    places: (span) => writer.places(span, draft),
  });
}

function titleOf<Origin>(blocks: readonly DraftBlock<Origin>[]): string | null {
  const title = blocks.find((block) => block.type === 'title');
  return title === undefined ? null : plain(title.content).slice(0, LONGEST_HEADING) || null;
}

/**
 * Writes all blocks and nests them under their headings. The tree needs the whole text for its sentences, so it comes
 * as a function of the text.
 */
function outline<Origin>(blocks: readonly DraftBlock<Origin>[], writer: TextWriter<Origin>): (text: string) => Root {
  const finish: ((text: string) => void)[] = [];
  const root: Root = { type: 'root', span: { start: 0, end: 0 }, children: [] };
  const kindOf = sectionKinds();
  const open: Section[] = [];
  const front: Section = {
    type: 'section',
    span: { start: 0, end: 0 },
    heading: null,
    depth: 0,
    role: 'front',
    appendix: false,
    anchors: [],
    children: [],
  };
  const close = (depth: number, at: number) => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) {
      const done = open.pop()!;
      done.span = { start: done.span.start, end: at };
    }
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      const { heading, ...kind } = kindOf(parseHeading(plain(block.content).slice(0, LONGEST_HEADING)), block.depth);
      close(kind.depth, writer.length);
      const span = writer.write(block.content);
      const section: Section = {
        type: 'section',
        span,
        heading: { type: 'heading', span, ...heading },
        ...kind,
        anchors: block.anchors ?? [],
        children: [],
      };
      (open.at(-1)?.children ?? root.children).push(section);
      open.push(section);
      continue;
    }
    const parent = open.at(-1) ?? front;
    const node = writeBlock(block, writer, finish);
    if (node !== null) parent.children.push(node);
    if (parent === front) front.span = { start: 0, end: writer.length };
  }
  close(0, writer.length);
  if (front.children.length > 0) root.children.unshift(front);
  root.span = { start: 0, end: writer.length };
  return (text) => {
    for (const step of finish) step(text);
    return root;
  };
}

type Finish = ((text: string) => void)[];

function writeBlock<Origin>(
  block: Exclude<DraftBlock<Origin>, { type: 'heading' }>,
  writer: TextWriter<Origin>,
  finish: Finish,
): Block | null {
  const sentencesOf = (parent: { span: Span; children: Sentence[] }, skip = 0) =>
    finish.push((text) => {
      const from = parent.span.start + skip;
      for (const span of splitSentences(text.slice(from, parent.span.end), from))
        parent.children.push({ type: 'sentence', span });
    });
  const caption = (content: Inline<Origin>): Caption => {
    const node: Caption = {
      type: 'caption',
      span: writer.write(content),
      label: labelOf(plain(content)),
      children: [],
    };
    // What ran into a caption is text of the float.
    finish.push((text) => {
      const { start, end } = node.span;
      node.span = { start, end: cutAt(text, start, end, LONGEST_CAPTION) };
    });
    sentencesOf(node);
    return node;
  };
  const writeCode = (code: Extract<typeof block, { type: 'code' }>): Code => {
    const start = writer.length;
    const own = code.caption === undefined ? null : caption(code.caption);
    writer.write(code.content);
    return {
      type: 'code',
      kind: code.kind ?? 'code',
      caption: own,
      anchors: code.anchors ?? [],
      span: { start, end: writer.length },
      children: own === null ? [] : [own],
    };
  };
  switch (block.type) {
    case 'title':
      writer.write(block.content);
      return null;
    case 'paragraph': {
      const span = writer.write(block.content);
      const lead = block.lead ?? 0;
      const node: Block = { type: 'paragraph', span, lead: null, children: [] };
      if (lead > 0) {
        const title = plain(block.content)
          .slice(0, lead)
          .replace(/[\s.:]+$/, '');
        node.lead = { type: 'lead', span: { start: span.start, end: span.start + lead }, title };
      }
      sentencesOf(node, lead);
      return node;
    }
    case 'list': {
      const start = writer.length;
      const node: List = { type: 'list', span: { start, end: start }, ordered: block.ordered, children: [] };
      for (const content of block.items) {
        const item: ListItem = { type: 'listItem', span: writer.write(content), children: [] };
        sentencesOf(item);
        node.children.push(item);
      }
      node.span = { start, end: writer.length };
      return node;
    }
    case 'figure': {
      const start = writer.length;
      const own = block.caption === null ? null : caption(block.caption);
      if (block.words !== undefined) writer.write(block.words);
      const panels = (block.panels ?? []).map(({ label, content }): Panel => ({
        type: 'panel',
        label,
        span: writer.write(content),
      }));
      return {
        type: 'figure',
        span: { start, end: writer.length },
        caption: own,
        panels,
        drawing: block.drawing ?? null,
        box: block.box ?? null,
        anchors: block.anchors ?? [],
        children: own === null ? panels : [own, ...panels],
      };
    }
    case 'table': {
      const start = writer.length;
      const own = block.caption === null ? null : caption(block.caption);
      const rows = block.rows.map((row) => writeRow(row, writer));
      const notes = (block.notes ?? []).map((content): Note => {
        const note: Note = { type: 'note', span: writer.write(content), children: [] };
        sentencesOf(note);
        return note;
      });
      return {
        type: 'table',
        span: { start, end: writer.length },
        caption: own,
        rows,
        notes,
        box: block.box ?? null,
        anchors: block.anchors ?? [],
        children: [...(own === null ? [] : [own]), ...rows, ...notes],
      };
    }
    case 'equation':
      return { type: 'equation', span: writer.write(block.content), anchors: block.anchors ?? [] };
    case 'code':
      return writeCode(block);
    case 'reference':
      return { type: 'reference', span: writer.write(block.content), anchors: block.anchors ?? [] };
    case 'footnote': {
      const { mark, at } = block;
      const node: Footnote = {
        type: 'footnote',
        span: writer.write(block.content),
        mark,
        markedAt: null,
        children: [],
      };
      // The mark may stand in a block that comes later.
      if (at !== undefined) finish.push(() => (node.markedAt = writer.spanOf(at)));
      sentencesOf(node);
      return node;
    }
  }
}

/** Cells are parted by a tab for each column, so that columns stay in line in the text as well. */
function writeRow<Origin>(row: DraftRow<Origin>, writer: TextWriter<Origin>): Row {
  const start = writer.length;
  const cells = row.cells.filter(({ content }) => plain(content) !== '');
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
  return { type: 'row', header: row.header, group: row.group ?? false, span, children };
}

/** "Table 3", "Figure A.2", "Fig. 1" → "Figure 1". */
function labelOf(caption: string): string {
  const match =
    /^(supplementary\s+)?(fig(?:ure)?|table|tab|algorithm|listing|box|exhibit|chart)s?\.?\s*([IVX]+(?![\dA-Za-z])|[A-Z]{0,2}\.?\d*(?:\.\d+)*)/i.exec(
      caption,
    );
  if (match === null) return '';
  const kind = match[2]!.toLowerCase();
  const name = kind.startsWith('fig')
    ? 'Figure'
    : kind.startsWith('tab')
      ? 'Table'
      : kind[0]!.toUpperCase() + kind.slice(1);
  return `${name} ${match[3]!.replace(/\.$/, '')}`.trim();
}
