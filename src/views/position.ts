import type { Paper } from '../paper/paper.ts';
import type { Span } from '../paper/span.ts';

/** Enough of a span to find where it begins, without walking over all of a long section. */
const BEGINNING = 200;

export type Position = { page: number } | { line: number } | null;

/** Where a span begins: its page, or its line where the format has no pages; null where nothing in it came from the file. */
export function positionOf(paper: Paper, span: Span): Position {
  const beginning = { start: span.start, end: Math.min(span.end, span.start + BEGINNING) };
  const place = paper.places(beginning)[0] ?? paper.places(span)[0];
  if (place === undefined) return null;
  return 'page' in place ? { page: place.page } : { line: place.line };
}

export const describePosition = (position: Position): string =>
  position === null ? '' : 'page' in position ? `p.${position.page}` : `l.${position.line}`;
