import type { Paper, Statement } from '../../../paper/paper.ts';
import { carrierOf } from './links.ts';

/** Footnotes of Markdown papers are paragraphs that begin with their mark. */
export const isFootnote = ({ within, text }: Statement): boolean =>
  within.type === 'footnote' || /^(?:\d{1,2}|[∗*†‡])\s?(?=\p{L})/u.test(text);

/** The sentence that a footnote hangs on: the nearest one before it that carries its mark. */
export function anchorOf(paper: Paper, { text, span, within }: Statement, at: number): string | null {
  const carrier = carrierOf(paper, span);
  if (carrier !== null) return carrier.text;
  const mark = within.type === 'footnote' && within.mark !== '' ? within.mark : /^(\d{1,2}|[∗*†‡])/.exec(text)?.[1];
  if (mark === undefined) return null;
  const carries = new RegExp(
    `[\\p{L})\\].,;:”"]\\s?${/^\d+$/.test(mark) ? `${mark}(?!\\d)(?![.,]\\d)` : mark.replace(/[^\p{L}\d]/gu, '\\$&')}`,
    'u',
  );
  const before = paper.statements().slice(Math.max(0, at - 80), at);
  return before.findLast((one) => one.text !== text && carries.test(one.text))?.text ?? null;
}
