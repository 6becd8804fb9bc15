import type { Slice } from '../../../paper/assemble/draft.ts';
import type { LinePlace, Span } from '../../../paper/span.ts';

/** Turns ranges of the source into lines and columns; parts that a blank line keeps apart are places of their own. */
export function createLocate(source: string): (slices: Slice<Span>[]) => LinePlace[] {
  let starts: number[] | undefined;
  const position = (offset: number) => {
    starts ??= lineStarts(source);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - starts[low - 1]! + 1 };
  };
  return (slices) =>
    ranges(slices, source).map(({ start, end }) => {
      const from = position(start);
      const to = position(end);
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    });
}

function ranges(slices: readonly Slice<Span>[], source: string): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { origin, text, from, to } of slices) {
    const exact = origin.end - origin.start === text.length;
    const start = exact ? origin.start + from : origin.start;
    const end = exact ? origin.start + to : origin.end;
    const last = out.at(-1);
    if (last !== undefined && start >= last.start && isOneBlock(source, last.end, start))
      last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Words further apart than this are not one passage, whatever stands between them. */
const WIDEST_GAP = 2000;

const isOneBlock = (source: string, from: number, to: number) =>
  to - from < WIDEST_GAP && !/\n[ \t>]*\n/.test(source.slice(from, to));

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
