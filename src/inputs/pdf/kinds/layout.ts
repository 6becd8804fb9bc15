import type { Anchors } from '../anchors/index.ts';
import { groupBy } from '../../../group-by.ts';
import type { FontStyle } from '../engine/fonts.ts';
import { mostOf, type Line } from '../pages/lines.ts';
import type { Stroke } from '../engine/paint/strokes.ts';

interface Edges {
  left: number;
  right: number;
}

/** What the lines of a paper have in common, against which each line is judged. */
export interface Layout {
  lines: readonly Line[];
  /** Font and size of most of the text. */
  body: { font: string; size: number };
  /** Distance of two baselines in running text. */
  leading: number;
  style(font: string): FontStyle;
  anchors: Anchors;
  /** Lines drawn on pages with tables, by page, where they were read. */
  strokes?: ReadonlyMap<number, readonly Stroke[]>;
  /** The column around a line. */
  edges(line: Line): Edges;
}

/** Font and size that most characters are set in. */
export function bodyType(lines: readonly Line[]): Layout['body'] {
  const counts = new Map<string, number>();
  for (const { runs } of lines)
    for (const { font, size, text } of runs) {
      const key = `${size.toFixed(1)} ${font}`;
      counts.set(key, (counts.get(key) ?? 0) + text.length);
    }
  if (counts.size === 0) return { font: '', size: 10 };
  const [size, font] = mostOf(counts).split(' ') as [string, string];
  return { font, size: Number(size) };
}

/** The measures of a document that say what a line is: leading in points, columns, the type of the text. */
export function measure(
  lines: readonly Line[],
  { body, style, anchors, strokes }: Pick<Layout, 'body' | 'style' | 'anchors' | 'strokes'>,
): Layout {
  const distances = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    const gap = Math.round((before.y - line.y) * 2) / 2;
    if (sameColumn(before, line) && isBodySize(line, body) && gap > 0.8 * body.size && gap < 2.2 * body.size)
      distances.set(gap, (distances.get(gap) ?? 0) + 1);
  }
  const edges = columnEdges(lines, body);
  return {
    lines,
    body,
    leading: distances.size > 0 ? mostOf(distances) : body.size * 1.2,
    style,
    anchors,
    ...(strokes === undefined ? {} : { strokes }),
    edges: (line) => edges.get(blockKey(line))!,
  };
}

/** Whether two lines stand in one column of one page. */
export const sameColumn = (a: Line, b: Line) => a.page === b.page && a.block === b.block;
/** Whether a line is set in the size of running text, within 0.6 points. */
export const isBodySize = (line: Line, body: Layout['body']) => Math.abs(line.size - body.size) < 0.6;

const blockKey = ({ page, block }: Line) => `${page} ${block}`;

function columnEdges(lines: readonly Line[], body: Layout['body']): Map<string, Edges> {
  const blocks = groupBy(lines, blockKey);
  const known: Edges[] = [];
  const result = new Map<string, Edges>();
  for (const [key, members] of blocks) {
    const text = members.filter((line) => isBodySize(line, body) && line.text.length > 20);
    if (text.length < 6) continue;
    const edges = {
      left: quantile(
        text.map(({ x0 }) => x0),
        0.15,
      ),
      right: quantile(
        text.map(({ x1 }) => x1),
        0.85,
      ),
    };
    known.push(edges);
    result.set(key, edges);
  }
  for (const [key, members] of blocks) {
    if (result.has(key)) continue;
    const own = { left: Math.min(...members.map(({ x0 }) => x0)), right: Math.max(...members.map(({ x1 }) => x1)) };
    const like = known.find(({ left, right }) => own.left > left - 8 && own.right < right + 8 && own.left < right);
    result.set(key, like ?? own);
  }
  return result;
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** The widest blank inside a line, in ems: running text has none over about one. */
export function widestGap({ runs, size }: Line): number {
  let widest = 0;
  for (let i = 1; i < runs.length; i++) widest = Math.max(widest, runs[i]!.x - runs[i - 1]!.x - runs[i - 1]!.width);
  return widest / size;
}

/** Blanks that are wider than words of justified text have between them. */
function holes({ runs, size }: Line): number {
  let count = 0;
  for (let i = 1; i < runs.length; i++) if (runs[i]!.x - runs[i - 1]!.x - runs[i - 1]!.width > 0.85 * size) count++;
  return count;
}

/** A line of running text: body size, without holes, and at least three quarters of its column wide. */
export function isProse(line: Line, layout: Layout): boolean {
  const { left, right } = layout.edges(line);
  return (
    isBodySize(line, layout.body) &&
    widestGap(line) < 1.6 &&
    holes(line) < 3 &&
    line.x1 - line.x0 > 0.75 * (right - left) &&
    /\p{L}{2,}\s+\p{L}{2,}/u.test(line.text)
  );
}
