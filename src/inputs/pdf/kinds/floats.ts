import { isBodySize, isProse, sameColumn, widestGap, type Layout } from './layout.ts';
import { isFullWidth, type Line } from '../pages/lines.ts';

/** What a caption can belong to. */
export type FloatKind = 'figure' | 'table' | 'algorithm';

const CAPTION =
  /^(figure|fig|table|tab|algorithm|listing)s?\.?\s*((?:[A-Z]{1,2}\.?)?\d{1,3}(?:\.\d{1,2})?[a-z]?|[IVX]{1,5})\s*([:.|–—-]|$|(?=\s[\p{Lu}(]))/iu;

/** The kind of caption that begins at each line. Where a paper ends its labels with a colon or a stop, "Fig. 6 shows" is none. */
export function findCaptions(layout: Layout, free: (i: number) => boolean): (FloatKind | null)[] {
  const kinds = layout.lines.map((_, i) => (free(i) ? captionKind(i, layout) : null));
  const bare = kinds.map((kind, i) => kind !== null && CAPTION.exec(layout.lines[i]!.text.trim())![3] === '');
  const found = kinds.filter((kind) => kind !== null).length;
  const few = bare.filter(Boolean).length < 0.4 * found;
  return kinds.map((kind, i) => (few && bare[i] ? null : kind));
}

/** Which float's caption begins at line `i`, or null. A sentence that happens to begin a line with "Table 3" is none. */
function captionKind(i: number, layout: Layout): FloatKind | null {
  const { lines, body, leading } = layout;
  const line = lines[i]!;
  const match = CAPTION.exec(line.text.trim());
  if (match === null || /^[a-z]/.test(line.text.trim())) return null;
  const before = lines[i - 1];
  if (before !== undefined && match[3] === '.' && match[0] === line.text.trim() && goesOn(before, line)) return null;
  const first = line.runs[0]!;
  const apart =
    before === undefined ||
    !sameColumn(before, line) ||
    before.y - line.y > 1.2 * leading ||
    (!isProse(before, layout) &&
      (/[.!?:)\]]$|\d$/.test(before.text.trim()) || Math.abs(before.size - line.size) > 0.6));
  const otherType = !isBodySize(line, body) || first.font !== body.font;
  const colon = match[3] === ':' || match[3] === '|';
  if (
    !(colon
      ? apart || otherType
      : (apart && (otherType || match[3] === '.' || match[3] === '')) || (otherType && match[3] !== ''))
  )
    return null;
  // "Table 3 shows …" is a sentence.
  if (!colon && match[3] === '' && !otherType && /^\S+\s+\S+\s+[a-z]/.test(line.text.trim())) return null;
  const kind = match[1]!.toLowerCase();
  return kind.startsWith('fig') ? 'figure' : kind.startsWith('tab') ? 'table' : 'algorithm';
}

/** "… the value that is given in" above "Table 5.": the last words of a sentence have a line of their own. */
const goesOn = (before: Line, line: Line): boolean =>
  before.page === line.page &&
  before.y > line.y &&
  before.y - line.y < 1.4 * line.size &&
  /[\p{Ll},]$/u.test(before.text.trim());

/** How many lines the caption at `i` has: it ends at more room than between its own lines. */
export function captionLength(i: number, layout: Layout, taken: (i: number) => boolean): number {
  const { lines } = layout;
  const first = lines[i]!;
  let gap = 1.35 * first.size;
  let length = 1;
  for (; length < 30; length++) {
    const [before, line] = [lines[i + length - 1]!, lines[i + length]];
    if (line === undefined || !sameColumn(before, line)) break;
    const step = before.y - line.y;
    if (step > gap + 0.6 || !isSetLike(line, first) || taken(i + length)) break;
    // After a line that ends well before the edge and with a full stop, a caption goes on only without a hole.
    const { right } = layout.edges(line);
    if (
      before.x1 < right - 6 * first.size &&
      /[.!?]$/.test(before.text.trim()) &&
      isBodySize(line, layout.body) &&
      step > 1.15 * first.size
    )
      break;
    if (widestGap(line) > 2.5) break;
    gap = Math.max(1.2 * first.size, step);
  }
  return length;
}

/** Small capitals are smaller letters with capitals of the caption's own size. */
const isSetLike = (line: Line, first: Line) =>
  [line.size, ...line.runs.map(({ size }) => size)].some((size) => Math.abs(size - first.size) < 0.6) &&
  line.size < first.size + 0.6;

/** Lines of a table: cells with holes between them, or short lines that are no prose. */
const isTabular = (line: Line, layout: Layout) =>
  (widestGap(line) > 0.9 && !isProse(line, layout)) || (!isProse(line, layout) && /\d/.test(line.text));

/**
 * The body of a float: lines beside its caption up to running text. Tables have it on the side with more cells, figures
 * above, algorithms below.
 */
export function bodyRange(
  kind: FloatKind,
  start: number,
  length: number,
  layout: Layout,
  taken: (i: number) => boolean,
  habit: Side | null,
  next: (i: number) => FloatKind | null,
): [number, number] {
  const { above, below } = bodies(start, length, layout, taken);
  if (kind === 'algorithm') return parted(below, layout, next);
  if (kind === 'figure') return above;
  const [over, under] = [cellLines(above, layout), cellLines(below, layout)];
  if (habit !== null && over > 0 && under > 0) return habit === 'above' ? above : parted(below, layout, next);
  return over > under ? above : parted(below, layout, next);
}

/** Where the caption of a figure ends a table's rows, the lines above it are the figure's own from the first wide gap on. */
function parted(
  [from, to]: [number, number],
  { lines, leading }: Layout,
  next: (i: number) => FloatKind | null,
): [number, number] {
  if (next(to) !== 'figure') return [from, to];
  let widest = 0;
  for (let i = from + 1; i < to; i++) {
    const gap = lines[i - 1]!.y - lines[i]!.y;
    if (gap > 1.6 * leading && gap > 1.4 * widest) return [from, i];
    widest = Math.max(widest, gap);
  }
  return [from, to];
}

type Side = 'above' | 'below';

/** On which side of their captions a paper's tables stand, by those that have cells on one side only. */
export function tableHabit(
  captions: readonly { start: number; length: number }[],
  layout: Layout,
  taken: (i: number) => boolean,
): Side | null {
  const votes = { above: 0, below: 0 };
  for (const { start, length } of captions) {
    const { above, below } = bodies(start, length, layout, taken);
    const [over, under] = [cellLines(above, layout), cellLines(below, layout)];
    if (over > 0 && under === 0) votes.above++;
    if (under > 0 && over === 0) votes.below++;
  }
  if (votes.above === votes.below) return null;
  return votes.above > votes.below ? 'above' : 'below';
}

function bodies(
  start: number,
  length: number,
  layout: Layout,
  taken: (i: number) => boolean,
): Record<Side, [number, number]> {
  const down = extent(start + length, 1, start + length - 1, layout, taken);
  const up = extent(start - 1, -1, start, layout, taken);
  return { above: [start - up, start], below: [start + length, start + length + down] };
}

const cellLines = ([from, to]: [number, number], layout: Layout) =>
  layout.lines.slice(from, to).filter((line) => isTabular(line, layout)).length;

/** In the caption's own column; over a caption as wide as the page, the parts of its figure can look like columns. */
const isBeside = (line: Line, caption: Line, step: 1 | -1) =>
  sameColumn(line, caption) ||
  (step === -1 && line.page === caption.page && isFullWidth(caption) && !isFullWidth(line) && line.y > caption.y);

/** Room that no table has inside it; words of the text's size below rows in smaller type need less of it. */
const roomBelow = (row: Line, line: Line, { body, leading }: Layout) =>
  (isBodySize(line, body) && row.size < line.size - 0.6 ? 2 : 3.2) * leading;

function extent(from: number, step: 1 | -1, caption: number, layout: Layout, taken: (i: number) => boolean): number {
  const { lines, leading } = layout;
  let count = 0;
  for (let i = from; i >= 0 && i < lines.length && count < 120; i += step, count++) {
    const line = lines[i]!;
    if (taken(i) || !isBeside(line, lines[caption]!, step) || isProse(line, layout)) break;
    // The short last line of a paragraph belongs to the running text above it.
    const above = lines[i - 1];
    if (
      above !== undefined &&
      sameColumn(above, line) &&
      isProse(above, layout) &&
      above.y - line.y < 1.2 * leading &&
      isBodySize(line, layout.body) &&
      widestGap(line) < 0.9
    )
      break;
    // Figures have white in them.
    if (step === 1 && count > 0 && lines[i - 1]!.y - line.y > roomBelow(lines[i - 1]!, line, layout)) break;
  }
  return count;
}
