import type { Paper } from '../paper/paper.ts';
import { contains, type Span } from '../paper/span.ts';

/** What the words of a span need around them: a link, a footnote mark, raised figures. */
interface Dress {
  span: Span;
  make(words: string): string;
}

/**
 * Escapes what Markdown would take for markup and leaves the rest alone: a person should be able to read it. A bare
 * address is kept as it is, since backslashes would become part of it.
 */
export function escapeWords(text: string): string {
  return text
    .split(/(\bhttps?:\/\/[^\s<>]+)/)
    .map((part, i) => (i % 2 === 1 ? part.replace(/[|`$]/g, '\\$&') : escapePart(part)))
    .join('');
}

const escapePart = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[`$|]|~~|<(?=[\p{L}/!?])|&(?=#?\w{1,31};)|\[(?=\^|[ xX]\])|\](?=[([:])/gu, '\\$&')
    .replace(/(?<![\s*])\*|\*(?![\s*])|(?<=\*)\*|\*(?=\*)/g, '\\*')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])|(?<=_)_|_(?=_)/gu, '\\_');

/** What would begin a block of another kind. */
export const escapeStart = (text: string): string =>
  text
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|=+\s*$|--|~~~|:\s)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');

/** Where a PDF prints the mark itself, Markdown's takes its place; else it follows the words that carry it. */
export type NoteMark = { id: string; mark: string };

/** Writes the words of spans as Markdown: escaped, on one line, with links and marks where the paper has them. */
export function makeWords(paper: Paper, notes: ReadonlyMap<Span, NoteMark>): (span: Span) => string {
  const dresses = [
    ...[...notes].map(([span, { id, mark }]): Dress => ({
      span,
      make: (words) => `${words.trim() === mark ? '' : escapeWords(words)}[^${id}]`,
    })),
    ...paper.links.map(({ span, url }): Dress => ({ span, make: (words) => link(words, url) })),
    ...paper.raised.map((span): Dress => ({ span, make: (words) => `<sup>${escapeWords(words)}</sup>` })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const fold = (start: number, end: number) => paper.text.slice(start, end).replace(/\s+/g, ' ');
  return (span) => {
    let text = '';
    let at = span.start;
    for (let i = firstFrom(dresses, span.start); i < dresses.length; i++) {
      const { span: own, make } = dresses[i]!;
      if (own.start >= span.end) break;
      if (own.start < at || !contains(span, own)) continue;
      text += escapeWords(fold(at, own.start)) + make(fold(own.start, own.end));
      at = own.end;
    }
    return (text + escapeWords(fold(at, span.end))).trim();
  };
}

function firstFrom(dresses: readonly Dress[], start: number): number {
  let low = 0;
  let high = dresses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dresses[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function link(words: string, url: string): string {
  const bare = words.replaceAll(' ', '');
  const target = url.replace(/[\s<>()\\]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  if (bare === '') return '';
  if (/^https?:/.test(target) && (bare === url || url === `https://${bare}` || url === `http://${bare}`))
    return bare === target ? `<${target}>` : `[${escapeWords(bare)}](${target})`;
  return `[${escapeWords(words).replace(/(?<!\\)[[\]]/g, '\\$&')}](${target})`;
}
