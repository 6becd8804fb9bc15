import type { DraftPanel } from '../../../paper/assemble/draft.ts';
import { parseDiv } from './attributes.ts';
import { joinCharts } from '../charts/join-charts.ts';
import { anchored, paragraph, plain, type Content, type Mark, type MdBlock } from '../content.ts';

const SHOWN = /^(?:prompt|prompt-box|algorithm|pseudocode)$/i;
/** Divs whose headings are titles of boxes and theorems, not sections. */
const BOXED =
  /^(?:callout.*|theorem|lemma|corollary|proposition|conjecture|definition|example|exercise|proof|remark|solution|note|tip|warning|important|caution|danger|box|admonition|panel-tabset|thm|lem|cor|prp|cnj|def|exm|exr)$/i;

/** What a fenced div makes of the blocks inside it. */
export function closeDiv(words: string, inner: readonly MdBlock[]): MdBlock[] {
  const { id, classes } = parseDiv(words);
  if (id !== null && /^fig[-:]/.test(id)) return figureDiv(id, inner);
  if (id !== null && /^tbl?[-:]|^tab[-:]/.test(id)) return tableDiv(id, inner);
  if (id !== null && classes.includes('csl-entry'))
    return inner.map((block) =>
      block.type === 'paragraph'
        ? { type: 'reference', content: block.content, anchors: [id, id.replace(/^ref-/, '')] }
        : block,
    );
  if (classes.some((one) => SHOWN.test(one))) {
    const kind = classes.some((one) => /^prompt/i.test(one)) ? 'prompt' : 'algorithm';
    return [{ type: 'code', kind, content: wordsOf(inner) }];
  }
  if (classes.includes('abstract') && inner[0]?.type !== 'heading')
    return [{ type: 'heading', depth: 1, content: [{ text: 'Abstract', origin: null }] }, ...inner];
  if (classes.some((one) => BOXED.test(one)) || (id !== null && BOXED.test(id.split(/[-:]/)[0]!)))
    return inner.map((block) => (block.type === 'heading' ? paragraph(block.content) : block));
  return [...inner];
}

/** The words of several blocks, a line each. */
export function wordsOf(blocks: readonly MdBlock[]): Content {
  const parts = blocks.flatMap((block): Content[] =>
    block.type === 'list' ? block.items : 'content' in block ? [block.content] : [],
  );
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: '\n', origin: null }, ...part]));
}

/** The last paragraph is the caption; pictures inside that have words of their own are the panels. */
function figureDiv(id: string, inner: readonly MdBlock[]): MdBlock[] {
  const last = inner.findLastIndex(({ type }) => type === 'paragraph');
  const end = inner[last];
  const pictures = inner.filter((block) => block.type === 'figure');
  const only = pictures.length === 1 ? pictures[0]! : null;
  const caption = end?.type === 'paragraph' ? end.content : (only?.caption ?? wordsIn(only) ?? null);
  const labelled = pictures.filter((block) => (block.caption ?? wordsIn(block)) !== undefined);
  const panels =
    pictures.length < 2
      ? []
      : labelled.map((block, i): DraftPanel<Mark> => ({
          label: String.fromCodePoint(97 + (i % 26)),
          content: block.caption ?? wordsIn(block) ?? [],
        }));
  const anchors = [id, ...pictures.flatMap((block) => block.anchors ?? [])];
  const others = inner.filter((block, i) => i !== last && block.type !== 'figure');
  return [
    {
      type: 'figure',
      caption,
      ...(panels.length === 0 ? null : { panels }),
      ...joinCharts(pictures),
      ...anchored(anchors),
    },
    ...others.map((block): MdBlock =>
      block.type === 'paragraph' && plain(block.content) === '' ? paragraph([]) : block,
    ),
  ];
}

/** The words under a picture; those inside a chart are no caption. */
const wordsIn = (block: Extract<MdBlock, { type: 'figure' }> | null) =>
  block?.drawing === undefined ? block?.words : undefined;

function tableDiv(id: string, inner: readonly MdBlock[]): MdBlock[] {
  const at = inner.findIndex(({ type }) => type === 'table');
  const table = inner[at];
  if (table?.type !== 'table') {
    const last = inner.at(-1);
    if (last?.type !== 'paragraph') return [...inner];
    return [...inner.slice(0, -1), { type: 'table', caption: last.content, rows: [], anchors: [id] }];
  }
  const last = inner.at(-1);
  const takes = table.caption === null && last?.type === 'paragraph';
  const whole: MdBlock = {
    ...table,
    caption: takes ? last.content : table.caption,
    ...anchored([id, ...(table.anchors ?? [])]),
  };
  return inner.flatMap((block, i) => (i === at ? [whole] : takes && block === last ? [] : [block]));
}
