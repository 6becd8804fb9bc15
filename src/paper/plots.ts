import type { Box } from './nodes.ts';

/** What a figure draws, where its graphics were looked at. */
export interface Drawing {
  plots: readonly Plot[];
  /** Share of the figure that pictures made of pixels cover, 0 to 1: what they show is not read. */
  pictures: number;
  /** True where its words are drawn as shapes, or in a font that does not say which letters it shows. */
  wordless: boolean;
}

/** One pair of axes with what is drawn between them. */
export interface Plot {
  /** The axes box on its page; null where the format has no pages. */
  box: Box | null;
  /** The words over the axes box, or the caption of its panel. */
  title: string | null;
  x: Axis;
  y: Axis;
  /** A second scale at the right-hand side. */
  right: Axis | null;
  curves: readonly Curve[];
  bars: Bars | null;
  /** How many filled bands (intervals around curves) are drawn. */
  bands: number;
}

/** One axis of a plot. */
export interface Axis {
  /** The title as printed, unit included: "Training tokens (B)". */
  title: string | null;
  /** True where the title stands at a neighbour or once for several axes. */
  shared: boolean;
  /** Null where the tick labels are words, cannot be read, or fit neither scale. */
  scale: Scale | null;
  /** Number of tick labels, numbers or words. */
  labels: number;
}

/** How places on an axis become data values. */
export interface Scale {
  kind: 'linear' | 'log';
  /** Data values at the lower (left) and the upper (right) edge of the axes box. */
  range: readonly [low: number, high: number];
  /** The values of the tick labels, ascending; multipliers such as "1e9" are worked in. */
  ticks: readonly number[];
}

/** A line or a series of markers. */
export interface Curve {
  /** From the legend, or written at its end; null where nothing names it. */
  name: string | null;
  /** As `#rrggbb`. */
  colour: string;
  mark: 'line' | 'markers';
  dashed: boolean;
  /** True for what is drawn thinner or fainter than another curve of its colour: the unsmoothed measurements. */
  faint: boolean;
  /** On which vertical scale its points are. */
  axis: 'left' | 'right';
  /** In data units, ascending in x. */
  points: readonly Point[];
  /** Where its last point stands on the page. */
  end: Box | null;
}

/** In data units. */
export type Point = readonly [x: number, y: number];

/** The bars of a plot. */
export interface Bars {
  direction: 'vertical' | 'horizontal';
  count: number;
  /** True where all of them begin at the edge of the axes box. */
  fromEdge: boolean;
}
