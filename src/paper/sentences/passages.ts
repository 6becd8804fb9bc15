import type { Block, Section } from '../nodes.ts';
import type { Root } from '../nodes.ts';
import type { Span } from '../span.ts';

/** A stretch of text that a reader reads in one go: nothing in it runs on into the next. */
export interface Passage {
  readonly span: Span;
  readonly section: Section;
  /** Where the words begin after a caption's own label. */
  readonly from: number;
}

/** What points at other places: prose, lists, captions, tables, notes; never references, code or words in a picture. */
export function* passages(root: Root): Generator<Passage> {
  for (const section of root.children) yield* within(section, section);
}

function* within(block: Block, section: Section): Generator<Passage> {
  const plain = ({ span }: { span: Span }): Passage => ({ span, section, from: span.start });
  switch (block.type) {
    case 'section':
      for (const child of block.children) yield* within(child, block);
      break;
    case 'paragraph':
    case 'footnote':
      yield plain(block);
      break;
    case 'list':
      for (const item of block.children) yield plain(item);
      break;
    case 'figure':
    case 'table':
      for (const part of block.children)
        yield part.type === 'caption'
          ? { ...plain(part), from: Math.min(part.span.end, part.span.start + part.label.length) }
          : plain(part);
      break;
  }
}
