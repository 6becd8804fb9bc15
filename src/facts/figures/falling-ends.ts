import { memoize } from '../../paper/memoize.ts';
import type { Figure } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Curve } from '../../paper/plots.ts';
import { endOf, type CurveEnd } from './curve-end.ts';
import { trainingFigures, type TrainingPlot } from './training-plots.ts';

/** One curve of the paper's own training, with what its end does. */
export interface JudgedCurve {
  curve: Curve;
  of: TrainingPlot;
  end: CurveEnd;
}

/** A figure with training curves; `falling` holds the ones that still fall where they end, the steepest first. */
export interface JudgedFigure {
  figure: Figure;
  curves: readonly JudgedCurve[];
  falling: readonly JudgedCurve[];
}

/** Every figure with training curves of the paper's own, in text order. */
export const judgedFigures = memoize((paper: Paper): readonly JudgedFigure[] => {
  const figures = new Map<Figure, JudgedFigure>();
  for (const plot of trainingFigures(paper).plots) {
    const curves = plot.curves.flatMap((curve): JudgedCurve[] => {
      const end = endOf(curve.points, plot.y.scale!);
      return end === null ? [] : [{ curve, of: plot, end }];
    });
    const known = figures.get(plot.figure) ?? { figure: plot.figure, curves: [], falling: [] };
    figures.set(plot.figure, {
      figure: plot.figure,
      curves: [...known.curves, ...curves],
      falling: [...known.falling, ...fallingOf(curves)].toSorted(bySteepness),
    });
  }
  return [...figures.values()];
});

/** By whole percents, for a message shows no more; among equals the lowest, which is the best, comes first. */
const bySteepness = (a: JudgedCurve, b: JudgedCurve) =>
  Math.round(b.end.share * 100) - Math.round(a.end.share * 100) || a.end.last[1] - b.end.last[1];

const SETTLED: ReadonlySet<CurveEnd['trend']> = new Set<CurveEnd['trend']>(['flat', 'rising', 'unsteady']);
const HELD_OUT = /\b(?:val|valid|validation|test|dev|eval|evaluation|held-?out)\b/i;
const TRAINED = /\b(?:train|training)\b/i;

/** One plot's curves that still fall; none where the plot as a whole does not say that its runs ended too soon. */
function fallingOf(curves: readonly JudgedCurve[]): JudgedCurve[] {
  const falling = curves.filter(({ end }) => end.trend === 'falling');
  // A training loss falls for ever; held-out data that no longer gains has answered the question.
  const heldOut = curves.filter(({ curve }) => HELD_OUT.test(nameOf(curve)));
  const settled = heldOut.length > 0 && heldOut.every(({ end }) => SETTLED.has(end.trend));
  const own = settled ? falling.filter(({ curve }) => !TRAINED.test(nameOf(curve))) : falling;
  // A slow baseline among level curves is no reason to ask; the best curve, or half of them, is.
  const best = curves.toSorted((a, b) => a.end.last[1] - b.end.last[1])[0];
  return own.length * 2 >= curves.length || own.some((one) => one === best) ? own : [];
}

const nameOf = ({ name }: Curve) => (name ?? '').replace(/[_/]/g, ' ');
