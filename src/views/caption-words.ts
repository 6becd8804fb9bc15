import type { Figure, Table } from '../paper/nodes.ts';
import type { Paper } from '../paper/paper.ts';
import { clean } from '../reporters/text/clean.ts';

/** The caption without its label, which stands before it already. */
export function captionWords({ caption }: Figure | Table, paper: Paper): string {
  if (caption === null) return '(no caption)';
  const words = clean(paper.quote(caption.span));
  const rest = caption.label === '' ? null : /^[^\s]+\s+[\dA-Z.]+\s*[:.|–—]?\s*/.exec(words);
  return (rest === null ? words : words.slice(rest[0].length)) || '(no words)';
}
