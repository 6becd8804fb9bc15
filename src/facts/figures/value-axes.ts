import { memoize } from '../../paper/memoize.ts';
import type { Figure } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Plot } from '../../paper/plots.ts';
import { captionOf } from './figure-words.ts';

/** A bar chart on a linear scale, with where its bars begin. */
export interface BarChart {
  figure: Figure;
  plot: Plot;
  /** The value at the edge of the axes from which the bars are drawn. */
  start: number;
  end: number;
  /** True where the length of a bar says another ratio than its value. */
  truncated: boolean;
}

/** All bar charts whose bars begin at the edge of their axes. */
export const barCharts = memoize((paper: Paper): readonly BarChart[] =>
  paper.figures().flatMap((figure) =>
    (figure.drawing?.plots ?? []).flatMap((plot): BarChart[] => {
      if (plot.bars === null || !plot.bars.fromEdge || plot.bars.count < 2) return [];
      const { scale, title } = plot.bars.direction === 'vertical' ? plot.y : plot.x;
      if (scale?.kind !== 'linear') return [];
      const start = Math.min(...scale.range);
      const end = Math.max(...scale.range);
      const words = `${title ?? ''} ${plot.title ?? ''}`;
      const truncated =
        start > LEAST * end &&
        !FREE_ZERO.test(`${title ?? ''}`) &&
        !isYears(start, end) &&
        !SAID.test(`${words} ${captionOf(paper, figure)}`);
      return [{ figure, plot, start, end, truncated }];
    }),
  ),
);

/** What lies nearer to zero is zero, read off a drawing. */
const LEAST = 0.02;

/** Scales on which zero means nothing, or no ratio is read. */
const FREE_ZERO = /\belo\b|temperature|°|\bdates?\b|\byears?\b|\blog\b|\bdB\b|\bPSNR\b|\brank/i;
const isYears = (start: number, end: number) => start >= 1900 && end <= 2100;

/** The author has said it. */
const SAID =
  /\btruncat\w+|\b(?:ax[ie]s|bars?|scales?)\b[^.]{0,60}\b(?:starts?|begins?|cut|broken|zoom\w*|cropped)\b|\bnot (?:start |begin )?(?:at|from) (?:zero|0)\b|\bnon-?zero (?:baseline|origin|start)/i;
