import type { Box, Figure } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Axis, Bars, Curve, Drawing, Plot, Scale } from '../../paper/plots.ts';
import { jsonText } from '../../reporters/text/json-text.ts';
import { headWithFormat } from '../json-head.ts';
import { positionOf } from '../position.ts';
import { rounded } from './numbers.ts';

/**
 * The contract `paper-lint/figures@1`: every figure with what was recovered of its drawing, points in data units with six
 * digits, boxes in points with the origin at the lower left of their page. `looked` is false where the format shows no
 * drawing; `plots` is then empty, `pictures` and `wordless` are null. Keys are written out one by one, so that their order is part of the
 * contract and a key that is new in the model cannot be forgotten here.
 */
export const figuresJson = (paper: Paper): string =>
  jsonText({
    ...headWithFormat('figures@1', paper),
    figures: paper.figures().map((figure) => figureOf(figure, paper)),
  });

type Complete<T> = Record<keyof T, unknown>;

function figureOf(figure: Figure, paper: Paper) {
  const { caption, drawing, box } = figure;
  const { plots, pictures, wordless } = drawing ?? { plots: [], pictures: null, wordless: null };
  return {
    label: caption?.label || null,
    ...positionOf(paper, figure.span),
    caption: caption === null ? null : paper.quote(caption.span),
    box: boxOf(box),
    looked: drawing !== null,
    pictures: pictures === null ? null : rounded(pictures),
    wordless,
    plots: plots.map(plotOf),
  } satisfies Complete<Drawing> & Record<string, unknown>;
}

const plotOf = ({ box, title, x, y, right, curves, bars, bands }: Plot) =>
  ({
    title,
    box: boxOf(box),
    x: axisOf(x),
    y: axisOf(y),
    right: right === null ? null : axisOf(right),
    curves: curves.map(curveOf),
    bars: bars === null ? null : barsOf(bars),
    bands,
  }) satisfies Complete<Plot>;

const axisOf = ({ title, shared, scale, labels }: Axis) =>
  ({ title, shared, labels, scale: scale === null ? null : scaleOf(scale) }) satisfies Complete<Axis>;

const scaleOf = ({ kind, range, ticks }: Scale) =>
  ({ kind, range: range.map(rounded), ticks: ticks.map(rounded) }) satisfies Complete<Scale>;

const curveOf = ({ name, colour, mark, dashed, faint, axis, end, points }: Curve) =>
  ({
    name,
    colour,
    mark,
    dashed,
    faint,
    axis,
    end: boxOf(end),
    points: points.map((point) => point.map(rounded)),
  }) satisfies Complete<Curve>;

const barsOf = ({ direction, count, fromEdge }: Bars) => ({ direction, count, fromEdge }) satisfies Complete<Bars>;

/** A hundredth of a point is finer than any printer. */
const boxOf = (box: Box | null) =>
  box === null ? null : { page: box.page, rect: box.rect.map((side) => Math.round(side * 100) / 100) };
