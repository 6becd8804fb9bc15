import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { escapePattern } from '../text/escape-pattern.ts';

/** Where a name stands by itself before the bibliography, cells and parts of longer names ("HeronNet-8B") included. */
export function placesOf(paper: Paper, name: string, flags: 'u' | 'iu' = 'u'): Span[] {
  const end = paper.references()[0]?.span.start ?? paper.text.length;
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escapePattern(name)}(?![\\p{L}\\d])`, `g${flags}`);
  return [...paper.text.slice(0, end).matchAll(pattern)].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));
}
