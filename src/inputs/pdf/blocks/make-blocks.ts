import { groupBy } from '../../../group-by.ts';
import type { CodeKind } from '../../../paper/nodes.ts';
import type { DraftBlock, Inline } from '../../../paper/assemble/draft.ts';
import { nameFloats } from '../anchors/float-names.ts';
import { boxOf } from './boxes.ts';
import { classify } from '../kinds/classify.ts';
import type { Group } from '../kinds/kinds.ts';
import { makeFootnotes, placeFootnotes } from './footnotes.ts';
import type { FloatKind } from '../kinds/floats.ts';
import { headingDepth } from '../kinds/headings.ts';
import { lineJoiner, splitInline, type Joiner } from './inline.ts';
import type { Layout } from '../kinds/layout.ts';
import type { Line } from '../pages/lines.ts';
import type { Glyphs } from './locate.ts';
import { partPanels } from './panels.ts';
import { BULLET, beginsParagraph, leadLength, runInHeading, textLength } from '../kinds/paragraphs.ts';
import { gatherReferences, splitReferences } from './references.ts';
import { bringHomeFloats, passOnFloats } from './stray-floats.ts';
import { readTable } from './tables/index.ts';

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
  const groups = gatherReferences(classify(layout));
  const named = nameGroups(groups, layout);
  for (const group of groups) {
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
      group.kind === 'equation' ||
      group.kind === 'code'
    ) {
      flush();
      blocks.push(...simple(group, layout, join));
    } else waiting.push(...floating(group, named.get(group) ?? [], layout, join));
  }
  flush();
  return placeFootnotes(mergeLists(withoutLeads(passOnFloats(bringHomeFloats(blocks)))), layout.body.size);
}

/** A name in bold among the authors is no run-in heading. */
function withoutLeads(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ type }) => type === 'heading');
  return blocks.map((block, i) => {
    if (i > first || block.type !== 'paragraph') return block;
    const { lead: _, ...plain } = block;
    return plain;
  });
}

/** The names under which the file knows what begins with these lines. */
const namesOf = (lines: readonly Line[], { anchors }: Layout) =>
  lines.flatMap((line) => anchors.of(line).map(({ name }) => name));

/** The names of each float, page by page in the order of their labels. */
function nameGroups(groups: readonly Group[], { anchors }: Layout): Map<Group, string[]> {
  const floats = groups.filter(({ caption }) => caption.length > 0);
  const named = new Map<Group, string[]>();
  for (const [key, members] of groupBy(floats, ({ kind, caption }) => `${kind} ${caption[0]!.page}`)) {
    const [kind, page] = key.split(' ') as [FloatKind, string];
    const labelled = members.toSorted((a, b) => numberOf(a) - numberOf(b));
    const names = nameFloats(kind, members.length, anchors.floatsOn(Number(page)));
    for (const [i, group] of labelled.entries()) named.set(group, names[i]!);
  }
  return named;
}

const numberOf = ({ caption }: Group) => Number(/\d+/.exec(caption[0]!.text)?.[0] ?? 0);

function simple({ kind, lines }: Group, layout: Layout, join: Joiner): Block[] {
  const anchors = namesOf(lines, layout);
  switch (kind) {
    case 'title':
      return [{ type: 'title', content: join(lines) }];
    case 'heading':
      return [{ type: 'heading', depth: headingDepth(lines[0]!, layout), content: join(lines), anchors }];
    case 'reference':
      return splitReferences(lines, layout).map((entry) => ({
        type: 'reference',
        content: join(entry),
        anchors: namesOf(entry, layout),
      }));
    case 'code':
      return [{ type: 'code', kind: codeKind(lines), content: joinRows(lines, join) }];
    default:
      return [{ type: 'equation', content: join(lines), anchors }];
  }
}

function floating({ kind, lines, caption }: Group, anchors: readonly string[], layout: Layout, join: Joiner): Block[] {
  if (kind !== 'table' && kind !== 'figure' && kind !== 'algorithm') return makeFootnotes(lines, join);
  const box = boxOf(kind, caption, lines, layout);
  const shared = { caption: join(caption), anchors };
  switch (kind) {
    case 'table':
      return [{ type: 'table', ...shared, box, ...readTable(lines, layout) }];
    case 'figure': {
      const { panels, words } = partPanels(lines, join);
      return [{ type: 'figure', ...shared, box, panels, ...(words.length > 0 ? { words: join(words) } : {}) }];
    }
    case 'algorithm':
      return [{ type: 'code', kind: 'algorithm', ...shared, content: joinRows(lines, join) }];
  }
}

/** Words that every English sentence has; code has them in comments only. */
const SENTENCE_WORDS = /\b(?:the|a|an|of|to|and|you|your|is|are|that|which|with|please)\b/gi;

/** What is typed out is a prompt where it reads like sentences. */
function codeKind(lines: readonly Line[]): CodeKind {
  const text = lines.map((line) => line.text).join(' ');
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (text.match(SENTENCE_WORDS)?.length ?? 0) > 0.12 * words ? 'prompt' : 'code';
}

/** Code keeps its lines. */
const joinRows = (lines: readonly Line[], join: Joiner) =>
  lines.flatMap((line, i) => [...(i > 0 ? [{ text: '\n', origin: null }] : []), ...join([line])]);

/** A bullet is drawn, not said; a number is said. */
const SYMBOL = /^\s*[•◦▪■●‣∙·⋄–—*−]\s*/u;

function prose(lines: readonly Line[], layout: Layout, join: Joiner): Block[] {
  const opener = runInHeading(lines[0]!, layout);
  if (opener > 0) {
    const [heading, rest] = splitInline(join(lines), opener);
    return [
      {
        type: 'heading',
        depth: /^\d/.test(lines[0]!.text) ? 3 : 1,
        content: heading,
        anchors: namesOf(lines.slice(0, 1), layout),
      },
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
  return [{ type: 'paragraph', content: join(lines), lead: textLength(lines[0]!.runs.slice(0, runs)) }];
}

/** "2. ablations of…" is the second item, though it begins in lower case. */
const goesOnCounting = ({ ordered, items }: { ordered: boolean; items: readonly unknown[] }, [first]: Inline<Glyphs>) =>
  ordered && first !== undefined && Number(/^\s*\(?(\d{1,2})[.)]/.exec(first.text)?.[1]) === items.length + 1;

/** Items that follow each other are one list. */
function mergeLists(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered)
      last.items.push(...block.items);
    else if (block.type === 'paragraph' && last?.type === 'list' && goesOnCounting(last, block.content))
      last.items.push(block.content);
    else merged.push(block);
  }
  return merged;
}
