import type { Draft, DraftBlock } from './draft.ts';
import type { Hidden } from '../hidden.ts';
import { LONGEST_HEADING } from '../longest.ts';
import type { Root, Section } from '../nodes.ts';
import { parseHeading, sectionKinds } from '../sections/outline.ts';
import type { Format, Paper, Unread } from '../paper.ts';
import { createPaper } from '../queries.ts';
import { plain, TextWriter } from './text-writer.ts';
import { writeBlock, type Pen } from './write-block.ts';

/**
 * What is known of a file beside its blocks; `anchors` are all places in it that links can lead to, null where they
 * are not known.
 */
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
  const pen: Pen<Origin> = { writer, atEnd: [] };
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
    const node = writeBlock(pen, block);
    if (node !== null) parent.children.push(node);
    if (parent === front) front.span = { start: 0, end: writer.length };
  }
  close(0, writer.length);
  if (front.children.length > 0) root.children.unshift(front);
  root.span = { start: 0, end: writer.length };
  return (text) => {
    for (const step of pen.atEnd) step(text);
    return root;
  };
}
