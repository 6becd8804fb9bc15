import type { DraftPanel } from '../../../../paper/assemble/draft.ts';
import { joinBareCharts } from '../../charts/join-charts.ts';
import {
  anchored,
  anchorsIn,
  plain,
  slice,
  textOf,
  type Content,
  type Mark,
  type MdBlock,
  type Of,
} from '../../content.ts';

type Float = Of<'figure'> | Of<'table'>;
type Caption = { kind: 'figure' | 'table'; content: Content; below?: boolean };

const LABEL =
  /^(?:supplementary\s|extended data\s)?(fig(?:ure)?|table|tab)s?\.?\s*(?:S?[A-Z]{0,2}\.?\d+(?:\.\d+)*[a-z]?|[IVX]+)/i;
const LONGEST_PANEL = 160;
const PANDOC = /^(?:Table)?:\s+\S/;

/** "Table 3: …" or "Figure 1. …", and beside a float also "Figure 1 Overview of …": a label that no verb follows, as in "Table 5(a) shows". */
export function isCaption(text: string, besideFloat = false): boolean {
  const match = LABEL.exec(text);
  if (match === null) return false;
  const rest = text.slice(match[0].length);
  return (
    /^\s*(?:[:.|–—]|\([A-Za-z]\)\s*(?:[:.|–—-]|\p{Lu}|$)|-\s|$)/u.test(rest) ||
    (besideFloat && /^\s+[\p{Lu}(]/u.test(rest))
  );
}

/**
 * Gives pictures and tables the caption that stands next to them. Captions stand above (as docling writes them) or
 * below; a row of floats and captions that begins with a float and ends with a caption has them below.
 */
export function captions(blocks: readonly MdBlock[]): MdBlock[] {
  const out: MdBlock[] = [];
  let run: (Float | Caption)[] = [];
  let panels: DraftPanel<Mark>[] = [];
  const flush = () => {
    for (const block of withPanels(pair(run), panels)) out.push(block);
    run = [];
    panels = [];
  };
  for (const [i, block] of blocks.entries()) {
    const bare = bareFloat(block);
    const last = run.at(-1);
    if (bare !== null) {
      const panel =
        bare.type === 'figure' && bare.words !== undefined && bare.drawing === undefined ? panelOf(bare.words) : null;
      if (panel !== null) {
        panels.push(panel);
        if (last === undefined || !isEmptyPicture(last)) run.push({ type: 'figure', caption: null });
        continue;
      }
      // The panels of one figure: several pictures without a word.
      if (last === undefined || !isEmptyPicture(last) || !isEmptyPicture(bare)) run.push(bare);
      continue;
    }
    const panel =
      block.type === 'paragraph' && last !== undefined && isEmptyPicture(last) ? panelOf(block.content) : null;
    if (panel !== null) {
      panels.push(panel);
      continue;
    }
    const beside = (last !== undefined && 'type' in last) || bareFloat(blocks[i + 1]) !== null;
    const own = captionOf(block, beside);
    if (own !== null) run.push(own);
    else {
      flush();
      out.push(block);
    }
  }
  flush();
  return out;
}

/** "(a) Training loss" under or in a picture that is one of several. */
function panelOf(content: Content): DraftPanel<Mark> | null {
  const text = plain(content);
  const label = text.length <= LONGEST_PANEL ? /^\(([a-z])\)(?=\s+\S|$)/.exec(text)?.[1] : undefined;
  return label === undefined ? null : { label, content };
}

/** The panels go to the figure they stand with; where there is none, they are its words. */
function withPanels(blocks: MdBlock[], panels: readonly DraftPanel<Mark>[]): MdBlock[] {
  if (panels.length === 0) return blocks;
  const at = Math.max(
    blocks.findIndex((block) => block.type === 'figure' && block.caption !== null),
    0,
  );
  return blocks.map((block, i) => (i === at && block.type === 'figure' ? { ...block, panels: [...panels] } : block));
}

const bareFloat = (block: MdBlock | undefined): Float | null =>
  (block?.type === 'figure' || block?.type === 'table') && block.caption === null ? block : null;

const isEmptyPicture = (one: Float | Caption) =>
  'type' in one && one.type === 'figure' && one.words === undefined && one.drawing === undefined;

function captionOf(block: MdBlock, besideFloat: boolean): Caption | null {
  if (block.type !== 'paragraph') return null;
  const text = plain(block.content);
  if (besideFloat && PANDOC.test(text))
    // Pandoc takes them on both sides, and writes them below.
    return {
      kind: 'table',
      below: true,
      content: slice(block.content, /^:\s+/.exec(textOf(block.content))?.[0].length ?? 0),
    };
  if (!isCaption(text, besideFloat)) return null;
  return { kind: /^(?:\w+\s){0,2}tab/i.test(text.slice(0, 30)) ? 'table' : 'figure', content: block.content };
}

function pair(run: readonly (Float | Caption)[]): MdBlock[] {
  const partner = new Map<number, number>();
  const pictures = new Set<number>();
  const join = (caption: number, float: number, loose: boolean) => {
    const [one, other] = [run[caption], run[float]];
    if (one === undefined || other === undefined || 'type' in one || !('type' in other)) return;
    if (partner.has(caption) || partner.has(float) || pictures.has(float)) return;
    if (!loose && other.type === 'table' && one.kind !== 'table') return;
    partner.set(caption, float);
    partner.set(float, caption);
  };
  const marks = run.map((one) => ('type' in one ? 'f' : 'c')).join('');
  const stacked = /^(c+)(f+)$/.exec(marks);
  if (stacked !== null && stacked[1]!.length === stacked[2]!.length)
    for (let i = 0; i < stacked[1]!.length; i++) join(i, stacked[1]!.length + i, true);
  const below =
    marks.startsWith('f') && (marks.endsWith('c') || run.some((one) => !('type' in one) && one.below === true));
  // A converter may leave an empty picture between a caption and the table that it read from that very picture.
  if (!below)
    for (let i = 0; i + 2 < run.length; i++) {
      const [one, between, table] = [run[i]!, run[i + 1]!, run[i + 2]!];
      const isTable = 'type' in table && table.type === 'table';
      if ('type' in one || one.kind !== 'table' || !isEmptyPicture(between) || !isTable || partner.has(i)) continue;
      // Unless the next caption has no other float: then the table is that one's.
      const [next, after] = [run[i + 3], run[i + 4]];
      if (next !== undefined && !('type' in next) && (after === undefined || !('type' in after))) continue;
      join(i, i + 2, false);
      pictures.add(i + 1);
    }
  for (const loose of [false, true])
    for (const step of below ? [-1, 1] : [1, -1]) for (let i = 0; i < run.length; i++) join(i, i + step, loose);
  const charts = joinBareCharts(run, partner);
  return run.flatMap((one, i): MdBlock[] => {
    if (charts.has(i) || pictures.has(i)) return [];
    const other = partner.get(i);
    // A pair stands where its first part stood.
    if (other !== undefined && other < i) return [];
    if ('type' in one && other === undefined) return [dropShortAlt(one)];
    const caption = 'type' in one ? (run[other!] as Caption) : one;
    const float = 'type' in one ? one : other === undefined ? null : (run[other] as Float);
    return [withCaption(caption, float)];
  });
}

function withCaption({ kind, content }: Caption, float: Float | null): MdBlock {
  const anchors = anchored([...(float?.anchors ?? []), ...anchorsIn(content)]);
  if (float?.type === 'table') return { ...float, caption: content, ...anchors };
  if (kind === 'table') return { type: 'table', caption: content, rows: [], ...anchors };
  return { type: 'figure', ...float, caption: content, ...anchors };
}

/** As in pandoc, the words of a picture that has no caption are its caption, unless they only name the file. */
function dropShortAlt(float: Float): MdBlock {
  if (float.type === 'table' || float.words === undefined || float.drawing !== undefined) return float;
  const words = plain(float.words);
  if (/^(?:image|img|picture|photo|figure|fig)?[\s\d._-]*$|^\S+\.(?:png|jpe?g|svg|pdf|gif|webp)$/i.test(words))
    return { type: 'figure', caption: null, ...anchored(float.anchors ?? []) };
  return words.includes(' ') || isCaption(words)
    ? { type: 'figure', caption: float.words, ...anchored(float.anchors ?? []) }
    : float;
}
