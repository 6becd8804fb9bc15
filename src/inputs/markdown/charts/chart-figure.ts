import type { Span } from '../../../paper/span.ts';
import type { Content, Of } from '../content.ts';
import { plotOf } from './plot-of.ts';
import { parseXyChart, type XyChart } from './xychart.ts';

/**
 * The figure that a chart's source draws; null where it is no chart that we read. `origin` is where the source stands in
 * the file, letter by letter where `exact`.
 */
export function chartFigure(source: string, origin: Span | null, exact: boolean): Of<'figure'> | null {
  const chart = parseXyChart(source);
  if (chart === null) return null;
  const words: Content = [];
  for (const { start, end } of spansOf(chart)) {
    if (words.length > 0) words.push({ text: '\n', origin: null });
    const at = exact && origin !== null ? { start: origin.start + start, end: origin.start + end } : origin;
    words.push({ text: source.slice(start, end), origin: at });
  }
  const drawing = { plots: [plotOf(chart, source)], pictures: 0, wordless: false };
  return { type: 'figure', caption: null, ...(words.length > 0 ? { words } : null), drawing };
}

/** What can be read in the drawing, in the order of the source. */
function spansOf({ title, x, y, series }: XyChart): Span[] {
  const spans = [title, x.title, ...(x.categories ?? []), y.title, ...series.map(({ name }) => name)];
  return spans
    .filter((span) => span !== null && span.end > span.start)
    .toSorted((a, b) => a!.start - b!.start) as Span[];
}
