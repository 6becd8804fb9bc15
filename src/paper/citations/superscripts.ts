import { groupBy } from '../../group-by.ts';
import type { Paper } from '../paper.ts';
import type { Span } from '../span.ts';
import type { Found, Part } from './found.ts';
import type { EntryIndex } from './index-entries.ts';

const NUMBERS = /^\s*\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,30}\s*,?$/;
/** A citation follows a word, a stop or a quotation; a power follows a number, a letter or a bracket of a formula. */
const AFTER_WORDS = /(?:\p{L}{2,}|[\p{L}\d][.,;:”"’)\]])$/u;

/** Raised numbers, where nothing else in the paper cites. */
export function superscripts(paper: Paper, index: EntryIndex, passageOf: (span: Span) => boolean): Found[] {
  const spans = joined(paper);
  const marks = footnoteMarks(paper, spans);
  const found: Found[] = [];
  for (const span of spans) {
    const text = paper.text.slice(span.start, span.end);
    if (!NUMBERS.test(text) || marks.has(span.start) || !passageOf(span)) continue;
    if (!AFTER_WORDS.test(paper.text.slice(Math.max(0, span.start - 12), span.start).trimEnd())) continue;
    const parts: Part[] = [];
    for (const match of text.matchAll(/(\d+)(?:\s?[–-]\s?(\d+))?/g)) {
      const at = { start: span.start + match.index, end: span.start + match.index + match[0].length };
      const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
      for (let number = from; number <= Math.min(to, from + 60); number++) {
        const entry = index.byNumber.get(number);
        parts.push({ span: at, entries: entry === undefined ? [] : [entry] });
      }
    }
    if (parts.every(({ entries }) => entries.length > 0)) found.push({ span, parts });
  }
  // A few raised numbers are footnotes or powers: a style of citing reaches a good part of the list.
  const cited = new Set(found.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries)));
  return cited.size >= Math.max(3, index.entries.length * 0.3) ? found : [];
}

/** Where footnotes are called. A note whose mark was not found is called by the last such mark before it. */
function footnoteMarks({ statements, text }: Paper, spans: readonly Span[]): Set<number> {
  const notes = new Set(statements().flatMap(({ within }) => (within.type === 'footnote' ? [within] : [])));
  const marks = new Set<number>();
  const calls = groupBy(spans, ({ start, end }) => text.slice(start, end).trim());
  for (const { mark, markedAt, span } of notes) {
    const at = markedAt ?? calls.get(mark)?.findLast(({ end }) => end <= span.start);
    if (at !== undefined) marks.add(at.start);
  }
  return marks;
}

/** Raised pieces that touch are one mark: "3", ",", "5". */
function joined({ raised, text }: Paper): Span[] {
  const spans: Span[] = [];
  for (const span of raised) {
    const last = spans.at(-1);
    if (last !== undefined && /^\s?$/.test(text.slice(last.end, span.start)) && span.start - last.end < 2)
      spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return spans;
}
