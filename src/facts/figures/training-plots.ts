import { memoize } from '../../paper/memoize.ts';
import type { Figure } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Axis, Curve, Plot } from '../../paper/plots.ts';
import { captionOf } from './figure-words.ts';
import { countsData, measureOf, progressInCaption, progressOf, type Progress } from './axis-words.ts';

/** A plot of a loss of the paper's own over the progress of its training. */
export interface TrainingPlot {
  figure: Figure;
  plot: Plot;
  /** The vertical axis that shows the loss. */
  y: Axis;
  /** "loss", "perplexity", …: what the axis or the caption calls it. */
  measure: string;
  progress: Progress;
  curves: readonly Curve[];
}

/** A figure that shows a loss but is not asked what its curves' ends do, and why. */
export interface Excluded {
  figure: Figure;
  why: string;
}

/** The plots of a paper that show training, and those that only look so. */
export interface TrainingFigures {
  /** False where no figure was looked at. */
  looked: boolean;
  plots: readonly TrainingPlot[];
  excluded: readonly Excluded[];
  /** Captions that promise a training curve where nothing could be read. */
  unread: readonly Figure[];
}

/** Sorts the plots by their axes and captions; empty where figures were not looked at. */
export const trainingFigures = memoize((paper: Paper): TrainingFigures => {
  const plots: TrainingPlot[] = [];
  const excluded: Excluded[] = [];
  const unread: Figure[] = [];
  const seen = paper.figures().filter(({ drawing }) => drawing !== null);
  for (const figure of seen) {
    const caption = captionOf(paper, figure);
    const foreign = FOREIGN.test(caption);
    const { plots: drawn } = figure.drawing!;
    const found = drawn.filter((plot) => !isDetail(plot, drawn)).flatMap((plot) => readPlot(figure, plot, caption));
    const own = found.filter((one): one is TrainingPlot => 'plot' in one);
    if (foreign) {
      if (own.length > 0 || promisesCurve(caption))
        excluded.push({ figure, why: 'the figure is taken from other work' });
      continue;
    }
    plots.push(...own);
    excluded.push(...found.filter((one): one is Excluded => 'why' in one));
    if (found.length === 0 && promisesCurve(caption) && couldNotRead(figure)) unread.push(figure);
  }
  return { looked: seen.length > 0, plots, excluded, unread };
});

const FOREIGN =
  /\bet al\b|\b(?:reproduced|reprinted|adapted|taken|copied|borrowed|redrawn) (?:with permission )?from\b|\bcourtesy of\b/i;
const SCALING =
  /\bscaling[- ](?:laws?|curves?|behaviou?r|exponents?)|\bpower[- ]laws?\b|\biso-?flops?\b|\bcompute-optimal\b|\b(?:pareto|efficien\w+) front|\benvelope\b/i;
const WITHIN_INPUT =
  /\bper[- ](?:token|position)\b|\btoken positions?\b|\bposition in\b|\bcontext (?:length|window|size)s?\b|\bsequence lengths?\b|\bextrapolat/i;

/** Who shows the first steps of a run on purpose does not show its end. */
const BEGINNING =
  /\b(?:first|initial|earl(?:y|iest))\s(?:[\d,.]+\s?[kKM]?\s|few\s|\w+\s(?:hundred|thousand|million)\s)?(?:training\s)?(?:steps|iterations|epochs?|updates|tokens|stages?|phase)\b/i;

function readPlot(figure: Figure, plot: Plot, caption: string): (TrainingPlot | Excluded)[] {
  const words = [plot.title ?? '', caption].join(' ');
  const x = plot.x.title;
  const progress =
    x === null ? progressInCaption(words) : (progressOf(x) ?? (countsData(x) && isDense(plot) ? 'examples' : null));
  const sides = [{ y: plot.y, side: 'left' }, ...(plot.right === null ? [] : [{ y: plot.right, side: 'right' }])];
  return sides.flatMap(({ y, side }): (TrainingPlot | Excluded)[] => {
    const measure = measureIn(y, plot, caption);
    if (measure === null || plot.bars !== null) return [];
    const why = (text: string): Excluded[] => [{ figure, why: text }];
    if (SCALING.test(words)) return why('the figure is about scaling laws');
    if (progress === null)
      return x === null ? [] : why(`a loss is drawn over “${x}”, which is not the progress of a training run`);
    if (BEGINNING.test(words)) return why('the figure shows the beginning of the runs');
    if (WITHIN_INPUT.test(words)) return why('the figure is about the length of inputs');
    if (plot.x.scale?.kind === 'log') return why('the horizontal axis is logarithmic');
    if (plot.x.scale === null || y.scale === null) return [];
    const curves = judged(plot.curves.filter((curve) => curve.axis === side));
    return curves.length === 0 ? [] : [{ figure, plot, y, measure, progress, curves }];
  });
}

const DENSE = 30;
const isDense = ({ curves }: Plot) => curves.every(({ points }) => points.length >= DENSE);

/** A plot inside another, or one that shows the beginning of what another shows. */
const isDetail = (plot: Plot, all: readonly Plot[]): boolean =>
  all.some((other) => other !== plot && (isInside(plot.box, other.box) || showsBeginning(plot, other)));

const isInside = (inner: Plot['box'], outer: Plot['box']): boolean =>
  inner !== null &&
  outer !== null &&
  inner.page === outer.page &&
  inner.rect[0] > outer.rect[0] &&
  inner.rect[1] > outer.rect[1] &&
  inner.rect[2] < outer.rect[2] &&
  inner.rect[3] < outer.rect[3];

function showsBeginning(plot: Plot, other: Plot): boolean {
  const names = ({ curves }: Plot) => curves.map(({ name }) => name ?? '').join('\n');
  const [part, whole] = [plot.x.scale, other.x.scale];
  if (part === null || whole === null || plot.curves.length === 0) return false;
  const alike = plot.x.title === other.x.title && plot.y.title === other.y.title && names(plot) === names(other);
  return (
    alike && plot.title === null && part.range[1] <= 0.35 * whole.range[1] && part.range[0] <= whole.range[1] * 0.1
  );
}

/** By the axis where it says anything, else by the words over the axes, else by the caption. */
function measureIn(y: Axis, { title }: Plot, caption: string): string | null {
  for (const words of [y.title, title, caption]) {
    if (words === null || words === '') continue;
    const measure = measureOf(words);
    if (measure !== null) return words === caption ? measure : (nameIn(words) ?? measure);
    // An axis that names something else is not a loss, whatever its caption says.
    if (words === y.title && /\p{L}{3}/u.test(words)) return null;
  }
  return null;
}

/** "Training loss" as one says it in a sentence; null where the words are more than a name. */
function nameIn(title: string): string | null {
  const name = title.replace(/\s?[([{][^()[\]{}]{0,40}[)\]}]/g, '').trim();
  if (name.length > 32 || !/^[\p{L}\d /_-]+$/u.test(name)) return null;
  return name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

/** The curves that a reader would judge: not the raw measurements behind a smoothed curve, not the marks on a line. */
function judged(curves: readonly Curve[]): Curve[] {
  const alike = (curve: Curve, test: (other: Curve) => boolean) =>
    curves.some((other) => other !== curve && other.colour === curve.colour && test(other));
  const longest = Math.max(0, ...curves.map(spanOf));
  return curves.filter((curve) => {
    if (curve.faint && alike(curve, ({ faint }) => !faint)) return false;
    if (curve.mark === 'markers' && alike(curve, ({ mark }) => mark === 'line')) return false;
    if (curve.name !== null && NOT_A_LOSS.test(curve.name)) return false;
    // Legend strokes and runs that were given up soon.
    return curve.points.length >= 2 && spanOf(curve) >= 0.3 * longest;
  });
}

const NOT_A_LOSS =
  /\baccurac|\bacc\b|\blearning rate\b|(?<![a-z])lr(?![a-z])|\bfit(?:ted)?\b|\bextrapol|\bbound\b|\boptimal\b|\bminimum\b|\bgrad\w* norm\b/i;

const spanOf = ({ points }: Curve) => (points.length < 2 ? 0 : points.at(-1)![0] - points[0]![0]);

/** "Training loss over steps", "Validation perplexity during pre-training", "Learning curves". */
function promisesCurve(caption: string): boolean {
  if (SCALING.test(caption) || WITHIN_INPUT.test(caption)) return false;
  return (
    (measureOf(caption) !== null && progressInCaption(caption) !== null) ||
    /\b(?:training|validation|train|test|pre-?training) (?:loss(?:es)?|perplexity) curves?\b/i.test(caption)
  );
}

/** The share of a figure in pixels from which on it is taken for a picture. */
const MOSTLY_PIXELS = 0.4;

const couldNotRead = ({ drawing }: Figure): boolean =>
  drawing!.wordless ||
  drawing!.pictures >= MOSTLY_PIXELS ||
  drawing!.plots.every(({ x, y, curves }) => curves.length === 0 || x.scale === null || y.scale === null);
