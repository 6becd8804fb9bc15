import type { Figure } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';

/** What stands for a figure in a quote: the first sentence of its caption, else its own words, else what mentions it. */
export function figureSpan(paper: Paper, figure: Figure): Span {
  const { caption, panels, span } = figure;
  const [first, second] = caption?.children ?? [];
  // "Figure 3." alone says nothing.
  if (first !== undefined) {
    const bare = second !== undefined && paper.quote(first.span).length < 14;
    return ownCaptionWords(paper, bare ? { start: first.span.start, end: second.span.end } : first.span);
  }
  if (caption !== null && caption.span.end > caption.span.start) return caption.span;
  if (panels[0] !== undefined) return panels[0].span;
  if (span.end > span.start) return span;
  return paper.mentionsOf(figure)[0]?.span ?? span;
}

/** Captions that stand side by side can be read as one: what follows another label is not this figure's. */
export function ownCaptionWords({ text }: Paper, { start, end }: Span): Span {
  const other = /.\s(?:Fig(?:ure|\.)|Table|Algorithm)\s[A-Z]?\d{1,3}[:.]\s/.exec(text.slice(start, end));
  return other === null ? { start, end } : { start, end: start + other.index + 1 };
}

/** "Figure 3", or "A figure" where it has no label. */
export const nameOfFigure = ({ caption }: Figure): string => caption?.label || 'A figure';
