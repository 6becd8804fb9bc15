import type { DraftBlock } from '../../paper/draft.ts';
import { classify, type Group } from './classify.ts';
import { makeFootnotes, placeFootnotes } from './footnotes.ts';
import { headingDepth } from './headings.ts';
import { inlineOf, lineJoiner, splitInline, type Joiner } from './inline.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import type { Glyphs } from './locate.ts';
import { ABSTRACT, BULLET, beginsParagraph, leadLength } from './paragraphs.ts';
import { gatherReferences, splitReferences } from './references.ts';
import { tableRows } from './tables.ts';

type Block = DraftBlock<Glyphs>;

/** Turns classified lines into draft blocks. A paragraph that floats interrupt stays one: they come after it. */
export function makeBlocks(layout: Layout): Block[] {
  const join = lineJoiner(layout.lines);
  const blocks: Block[] = [];
  let paragraph: Line[] = [];
  let waiting: Block[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push(...prose(paragraph, layout, join));
    blocks.push(...waiting);
    [paragraph, waiting] = [[], []];
  };
  for (const group of gatherReferences(classify(layout))) {
    if (group.kind === 'text') {
      for (const line of group.lines) {
        const before = paragraph.at(-1);
        if (before !== undefined && beginsParagraph(before, line, layout)) flush();
        paragraph.push(line);
      }
    } else if (
      group.kind === 'heading' ||
      group.kind === 'title' ||
      group.kind === 'reference' ||
      group.kind === 'equation'
    ) {
      flush();
      blocks.push(...simple(group, layout, join));
    } else waiting.push(...floating(group, join));
  }
  flush();
  return placeFootnotes(mergeLists(blocks), layout.body.size);
}

function simple({ kind, lines }: Group, layout: Layout, join: Joiner): Block[] {
  switch (kind) {
    case 'title':
      return [{ type: 'title', content: join(lines) }];
    case 'heading':
      return [{ type: 'heading', depth: headingDepth(lines[0]!, layout), content: join(lines) }];
    case 'reference':
      return splitReferences(lines, layout).map((entry) => ({ type: 'reference', content: join(entry) }));
    default:
      return [{ type: 'equation', content: join(lines) }];
  }
}

function floating({ kind, lines, caption }: Group, join: Joiner): Block[] {
  switch (kind) {
    case 'table':
      return [{ type: 'table', caption: join(caption), rows: tableRows(lines) }];
    case 'figure':
      return [{ type: 'figure', caption: join(caption), ...(lines.length > 0 ? { words: join(lines) } : {}) }];
    case 'algorithm':
      return [
        { type: 'figure', caption: join(caption) },
        ...(lines.length > 0 ? [{ type: 'code' as const, content: join(lines) }] : []),
      ];
    default:
      return makeFootnotes(lines, join);
  }
}

/** A bullet is drawn, not said; a number is said. */
const SYMBOL = /^\s*[•◦▪■●‣∙·⋄–—*−]\s*/u;

function prose(lines: readonly Line[], layout: Layout, join: Joiner): Block[] {
  const opener = ABSTRACT.exec(lines[0]!.text)?.[0];
  if (opener !== undefined) {
    const [heading, rest] = splitInline(join(lines), opener.length);
    return [
      { type: 'heading', depth: 1, content: heading },
      { type: 'paragraph', content: rest },
    ];
  }
  if (BULLET.test(lines[0]!.text))
    return [
      {
        type: 'list',
        ordered: /^\s*\(?[\da-z]/.test(lines[0]!.text),
        items: [splitInline(join(lines), SYMBOL.exec(lines[0]!.text)?.[0].length ?? 0)[1]],
      },
    ];
  const runs = leadLength(lines[0]!, layout);
  if (runs === 0) return [{ type: 'paragraph', content: join(lines) }];
  const lead = inlineOf(lines[0]!.runs.slice(0, runs)).reduce((sum, { text }) => sum + text.length, 0);
  return [{ type: 'paragraph', content: join(lines), lead }];
}

/** Items that follow each other are one list. */
function mergeLists(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered)
      last.items.push(...block.items);
    else merged.push(block);
  }
  return merged;
}
