import { gapBetween } from './gaps.ts';
import { overlap, type Strip } from './strip-profile.ts';
import { isValue, type TextLine, type Token } from './tokens.ts';

/** What stands in one column (or reaches over several) on one or, after merging, several lines. */
export interface GridCell {
  column: number;
  columns: number;
  /** Line by line. */
  lines: Token[][];
  x0: number;
  x1: number;
}

/** A row of a table with its cells from left to right. */
export interface GridRow {
  /** Baselines of its first and last line. */
  top: number;
  bottom: number;
  size: number;
  cells: GridCell[];
}

/** The ranges between the strips; the outer two are open. */
function columnRanges(strips: readonly Strip[]): Strip[] {
  const ranges: Strip[] = [];
  for (let i = 0; i <= strips.length; i++)
    ranges.push({ x0: strips[i - 1]?.x1 ?? -Infinity, x1: strips[i]?.x0 ?? Infinity });
  return ranges;
}

/** Cuts a line at the strips that its gaps meet; what reaches over a strip is one cell of several columns. */
export function cutLine(line: TextLine, strips: readonly Strip[], size: number, isTitle: boolean): GridRow {
  const cuts = new Set<number>();
  for (const strip of isTitle ? [] : strips) {
    let best = { at: 0, share: 0 };
    for (let i = 1; i < line.tokens.length; i++) {
      const [before, token] = [line.tokens[i - 1]!, line.tokens[i]!];
      if (gapBetween(line.tokens, i, size) === 'blank') continue;
      const share = overlap({ x0: before.x1, x1: token.x0 }, strip);
      if (share > best.share) best = { at: i, share };
    }
    if (best.at > 0) cuts.add(best.at);
  }
  const ranges = columnRanges(strips);
  const cells: GridCell[] = [];
  for (const [i, token] of line.tokens.entries()) {
    const last = cells.at(-1);
    if (last === undefined || cuts.has(i))
      cells.push({ column: 0, columns: 1, lines: [[token]], x0: token.x0, x1: token.x1 });
    else {
      last.lines[0]!.push(token);
      last.x1 = Math.max(last.x1, token.x1);
    }
  }
  for (const cell of cells) Object.assign(cell, columnsOf(cell, ranges, size));
  return { top: line.y, bottom: line.y, size: line.size, cells: joinNeighbours(cells) };
}

function columnsOf(cell: Strip, ranges: readonly Strip[], size: number): { column: number; columns: number } {
  let best = { column: 0, share: -Infinity };
  let [first, last] = [-1, -1];
  for (const [i, range] of ranges.entries()) {
    const share = overlap(cell, range);
    if (share > best.share) best = { column: i, share };
    if (share <= 0.3 * size) continue;
    if (first < 0) first = i;
    last = i;
  }
  return first < 0 ? { column: best.column, columns: 1 } : { column: first, columns: last - first + 1 };
}

/** Two pieces that found the same column are one cell; a piece that reaches into its neighbour's column gives way. */
function joinNeighbours(cells: readonly GridCell[]): GridCell[] {
  const joined: GridCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const end = last === undefined ? 0 : last.column + last.columns;
    if (last === undefined || cell.column >= end) joined.push(cell);
    else if (cell.column + cell.columns > end)
      joined.push({ ...cell, column: end, columns: cell.column + cell.columns - end });
    else if (last.columns > 1 && cell.column === end - 1) {
      last.columns--;
      joined.push(cell);
    } else {
      last.lines[0]!.push(...cell.lines[0]!);
      last.x1 = Math.max(last.x1, cell.x1);
    }
  }
  return joined;
}

/** The words of a cell with its tokens' own blanks. */
export const textOf = ({ lines }: GridCell): string =>
  lines.map((tokens) => tokens.map(({ text }) => text).join(' ')).join(' ');

/** Whether a cell holds one value and no words. */
export function isValueCell(cell: GridCell): boolean {
  const [tokens] = cell.lines;
  return cell.lines.length === 1 && tokens!.length === 1 ? tokens![0]!.value : isValue(textOf(cell));
}
