import type { DraftBlock, Inline } from '../../paper/draft.ts';
import type { Span } from '../../paper/span.ts';

/** An origin is the range of the source that a piece was written as: of the same length where nothing was decoded. */
export type Content = Inline<Span>;
export type MdBlock = DraftBlock<Span>;
export type Of<Type extends MdBlock['type']> = Extract<MdBlock, { type: Type }>;

export const textOf = (content: Content): string => content.map(({ text }) => text).join('');
export const plain = (content: Content): string => textOf(content).replace(/\s+/g, ' ').trim();
export const paragraph = (content: Content): Of<'paragraph'> => ({ type: 'paragraph', content });

/** The part of a content between two offsets of its text. */
export function slice(content: Content, from: number, to = Infinity): Content {
  const out: Content = [];
  let at = 0;
  for (const piece of content) {
    const { text, origin } = piece;
    const start = Math.max(0, from - at);
    const end = Math.min(text.length, to - at);
    at += text.length;
    if (start >= end) continue;
    const exact = origin !== null && origin.end - origin.start === text.length;
    const part = exact ? { start: origin.start + start, end: origin.start + end } : origin;
    out.push({ ...piece, text: text.slice(start, end), origin: part });
  }
  return out;
}

export function trim(content: Content): Content {
  const text = textOf(content);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return from === 0 && to === text.length ? content : slice(content, from, to);
}

/** Bold words alone on a line: a heading or not, as `headings` decides. */
export const BOLD_DEPTH = 0;
