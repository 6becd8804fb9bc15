import type { Paper } from '../../../../paper/paper.ts';
import type { Span } from '../../../../paper/span.ts';

/** The name's own place. Folding only shortens, so that it never stands before its index in the folded text. */
export function nameSpan(paper: Paper, span: Span, name: string, index: number): Span {
  const at = paper.text.indexOf(name, span.start + index);
  return at === -1 || at + name.length > span.end ? span : { start: at, end: at + name.length };
}
