import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';

/** Where a name stands by itself outside the bibliography, cells and parts of longer names ("HeronNet-8B") included. */
export function placesOf(paper: Paper, name: string, flags: 'u' | 'iu' = 'u'): Span[] {
  const entries = paper.references();
  const [from, to] = [entries[0]?.span.start ?? Infinity, entries.at(-1)?.span.end ?? Infinity];
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escapePattern(name)}(?![\\p{L}\\d])`, `g${flags}`);
  return [...paper.text.matchAll(pattern)]
    .filter(({ index }) => index < from || index >= to)
    .map(({ index }) => ({ start: index, end: index + name.length }));
}
