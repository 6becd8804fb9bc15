import type { Node } from 'unist';
import type { Block, Box, Caption, Cell, Note, Panel, Root, Row, Section, Sentence } from '../paper/nodes.ts';
import type { Paper } from '../paper/paper.ts';
import type { Span } from '../paper/span.ts';
import { jsonText } from '../reporters/text/json-text.ts';
import { codeText } from './code-text.ts';
import { headWithFormat } from './json-head.ts';
import { positionOf } from './position.ts';
import type { View } from './view.ts';

/**
 * The contract `paper-lint/tree@1`: the tree with every node's words, and the text on which its spans are counted (UTF-16
 * code units, end exclusive). Keys are written out one by one, so that their order is part of the contract and a key that
 * is new in the tree cannot be forgotten here.
 */
export const json: View = (paper) =>
  jsonText({
    ...headWithFormat('tree@1', paper),
    unread: paper.unread.map(({ page, why }) => ({ page, why })),
    tree: makeWriter(paper)(paper.tree),
    links: paper.links.map(({ span, url }) => ({ span: pair(span), url })),
    jumps: paper.jumps.map(({ span, target }) => ({ span: pair(span), target })),
    raised: paper.raised.map(pair),
    text: paper.text,
  });

type TreeNode = Root | Section | Exclude<Block, Section> | ListItem | Caption | Panel | Row | Cell | Note | Sentence;
type ListItem = Extract<Block, { type: 'list' }>['children'][number];
/** What a node has of its own: all keys but those that every node has and those whose nodes stand among its children. */
type Own<T> = Record<
  Exclude<keyof T, keyof Node | 'span' | 'children' | 'caption' | 'rows' | 'notes' | 'panels'>,
  unknown
>;

type Text = { text: string };

const pair = ({ start, end }: Span) => [start, end];
/** A hundredth of a point is finer than any printer. */
const round = (box: Box | null) =>
  box === null ? null : { page: box.page, rect: box.rect.map((side) => Math.round(side * 100) / 100) };

function makeWriter(paper: Paper): (node: TreeNode) => object {
  const write = (node: TreeNode): object => ({
    type: node.type,
    span: pair(node.span),
    ...positionOf(paper, node.span),
    ...own(node),
    ...('children' in node ? { children: node.children.map(write) } : {}),
  });
  const words = ({ span }: { span: Span }) => ({ text: paper.quote(span) });
  const own = (node: TreeNode): object => {
    switch (node.type) {
      case 'root':
      case 'list':
        return node.type === 'list' ? ({ ordered: node.ordered } satisfies Own<typeof node>) : {};
      case 'section':
        return {
          number: node.heading?.number ?? null,
          heading: node.heading?.title ?? null,
          headingSpan: node.heading === null ? null : pair(node.heading.span),
          depth: node.depth,
          role: node.role,
          appendix: node.appendix,
          anchors: node.anchors,
        } satisfies Own<typeof node> & Record<'number' | 'headingSpan', unknown>;
      case 'paragraph':
        return {
          lead: node.lead === null ? null : { span: pair(node.lead.span), title: node.lead.title },
        } satisfies Own<typeof node>;
      case 'figure':
      case 'table':
        return { anchors: node.anchors, box: round(node.box) } satisfies Own<typeof node>;
      case 'caption':
        return { label: node.label } satisfies Own<typeof node>;
      case 'panel':
        return { label: node.label, ...words(node) } satisfies Own<typeof node>;
      case 'row':
        return { header: node.header, group: node.group } satisfies Own<typeof node>;
      case 'cell':
        return {
          column: node.column,
          columns: node.columns,
          bold: node.bold,
          underlined: node.underlined,
          text: node.text,
        } satisfies Own<typeof node>;
      case 'footnote':
        return {
          mark: node.mark,
          markedAt: node.markedAt === null ? null : pair(node.markedAt),
        } satisfies Own<typeof node>;
      case 'equation':
      case 'reference':
        return { anchors: node.anchors, ...words(node) } satisfies Own<typeof node>;
      case 'code':
        return { kind: node.kind, anchors: node.anchors, text: codeText(node, paper) } satisfies Own<typeof node> &
          Text;
      case 'sentence':
        return words(node) satisfies Own<typeof node>;
      case 'listItem':
      case 'note':
        return {} satisfies Own<typeof node>;
    }
  };
  return write;
}
