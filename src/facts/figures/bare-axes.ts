import type { Figure } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Axis, Plot } from '../../paper/plots.ts';
import { captionOf } from './figure-words.ts';

/** A plot with numbers along an axis and no word on what they count, in the figure or in its caption. */
export interface BareAxes {
  plot: Plot;
  axes: readonly ('horizontal' | 'vertical')[];
}

/** The plots of a figure whose axes a reader would ask about: with numbers, and showing measurements. */
export const plainPlots = (paper: Paper, figure: Figure): readonly Plot[] =>
  (figure.drawing?.plots ?? []).filter(
    (plot) =>
      (plot.curves.length > 0 || plot.bars !== null) &&
      (plot.x.scale !== null || plot.y.scale !== null) &&
      !NO_MEASUREMENT.test(`${plot.title ?? ''} ${captionOf(paper, figure)}`),
  );

/** The axes of a figure's plots that neither a title nor the caption explains. */
export function bareAxes(paper: Paper, figure: Figure): readonly BareAxes[] {
  const caption = captionOf(paper, figure);
  const plots = figure.drawing?.plots ?? [];
  const loose = looseWords(paper, figure);
  return plainPlots(paper, figure).flatMap((plot): BareAxes[] => {
    const words = `${plot.title ?? ''}. ${caption}. ${loose}`;
    const axes = [
      ...(isBare(plot, 'x', plots) && !SAYS_X.test(words) ? (['horizontal'] as const) : []),
      ...(isBare(plot, 'y', plots) && !SAYS_Y.test(words) ? (['vertical'] as const) : []),
    ];
    return axes.length === 0 ? [] : [{ plot, axes }];
  });
}

/** Words in the figure that were taken for nothing: an axis title may stand at an unusual place. */
function looseWords(paper: Paper, figure: Figure): string {
  const { caption, panels, span, drawing } = figure;
  let words = paper.quote(span);
  const known = [
    ...[caption, ...panels].flatMap((part) => (part === null ? [] : paper.quote(part.span))),
    ...(drawing?.plots ?? []).flatMap(({ title, x, y, right, curves }) => [
      title,
      x.title,
      y.title,
      right?.title ?? null,
      ...curves.map(({ name }) => name),
    ]),
  ];
  // The longest first: a name may be part of a title.
  for (const one of known.filter((part) => part !== null && part !== '').toSorted((a, b) => b!.length - a!.length))
    words = words.replaceAll(one!, ' ');
  return words;
}

/** Places on a plane and pictures have numbers at their sides that count nothing. */
const NO_MEASUREMENT =
  /t-?SNE|\bUMAP\b|\bPCA\b|embedding|projection|visuali[sz]|\blatent\b|landscape|contour|trajector|heat ?-?maps?|attention maps?|confusion|spectrogram|waveform|\btoy\b|two-dimensional|\b2-?D\b|point clouds?|\bimages? of\b|\bscenes?\b|illustrat|schematic|sketch|\bdecision bound/i;

const SAYS_X =
  /\b(?:against|versus|vs|over|as a function of|w\.?r\.?t|with respect to|across|per|by|during|through(?:out)?|along|in terms of)\b|\b(?:different|varying|various|increasing|growing|number of)\b|\bx[- ]?ax[ie]s\b|\bhorizontal\b|\babscissa|\b(?:steps?|epochs?|iterations?|updates?|tokens|layers?|time|rounds?)\b|\bcurves?\b|histogram|distribution|density|(?<![a-z])(?:x|bottom):/i;
const SAYS_Y =
  /\by[- ]?ax[ie]s\b|\bvertical\b|\bordinate|accurac|loss|perplexit|error|score|\brates?\b|\bF1\b|BLEU|ROUGE|\bAUC\b|\btime|latenc|throughput|memory|number|count|frequenc|probabilit|densit|distribution|histogram|percent|%|fraction|ratio|share|\bnorms?\b|gradient|values?\b|reward|returns?\b|correlation|similarit|distance|performance|\bcosts?\b|speed|\bsizes?\b|weights?|entropy|varian|deviation|\bbits\b|energy|precision|recall|likelihood|usage|length|\bof the (?:model|loss|accuracy)/i;

/** Titles often stand once for a row or a column of plots. */
function isBare(plot: Plot, side: 'x' | 'y', all: readonly Plot[]): boolean {
  const axis = plot[side];
  if (axis.scale === null || axis.title !== null || axis.shared || isShare(plot, axis)) return false;
  return !all.some((other) => other !== plot && other[side].title !== null && mayShare(plot, other, side));
}

/** Bars from 0 to 100, or to 1, are shares; their tick labels may well say "%". */
const isShare = ({ bars }: Plot, { scale }: Axis): boolean =>
  bars !== null && scale?.ticks[0] === 0 && [1, 100].includes(scale.ticks.at(-1) ?? 0);

function mayShare(plot: Plot, other: Plot, side: 'x' | 'y'): boolean {
  if (plot.box === null || other.box === null) return true;
  if (sameRange(plot[side], other[side])) return true;
  const [a, b] = [plot.box.rect, other.box.rect];
  const [low, high] = side === 'x' ? [0, 2] : [1, 3];
  return Math.abs(a[low]! - b[low]!) < 3 && Math.abs(a[high]! - b[high]!) < 3;
}

function sameRange({ scale: a }: Axis, { scale: b }: Axis): boolean {
  if (a === null || b === null || a.kind !== b.kind) return false;
  const width = Math.abs(a.range[1] - a.range[0]);
  return a.range.every((value, i) => Math.abs(value - b.range[i]!) <= 0.05 * width);
}
