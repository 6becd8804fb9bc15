import type { Axis, Curve, Plot, Point, Scale } from '../../src/paper/plots.ts';
import type { TrueAxis, TrueCurve, TruePlot } from './truth.ts';

/** A share of the axis: what is read must be this near to what was drawn. */
const NEAR = 0.01;
/** So many of a curve's points must be. */
const MOST = 0.95;

const along = ({ kind }: Pick<Scale, 'kind'>, value: number) => (kind === 'log' ? Math.log10(value) : value);

/** How far two values of one axis are from each other, as a share of it. */
function apart(scale: Scale, a: number, b: number): number {
  const [low, high] = scale.range;
  return Math.abs(along(scale, a) - along(scale, b)) / Math.abs(along(scale, high) - along(scale, low));
}

const scaleOf = ({ scale, range }: TrueAxis): Scale => ({ kind: scale as Scale['kind'], range: range!, ticks: [] });

function isAxis(read: Axis, drawn: TrueAxis): boolean {
  if (drawn.scale === 'categories') return read.scale === null || read.scale.kind === 'linear';
  if (read.scale === null || read.scale.kind !== drawn.scale) return false;
  const scale = scaleOf(drawn);
  return [0, 1].every((end) => apart(scale, read.scale!.range[end as 0 | 1], drawn.range![end as 0 | 1]) <= NEAR);
}

/** The axes box that shows a plot: both scales right at both ends, and of several that one whose curves fit best. */
export function findPlot(read: readonly Plot[], drawn: TruePlot): Plot | null {
  const fitting = read.filter((plot) => isAxis(plot.x, drawn.x) && isAxis(plot.y, drawn.y));
  const fit = (plot: Plot) => drawn.curves.filter((curve) => findCurve(plot, curve, drawn) !== null).length;
  return fitting.toSorted((a, b) => fit(b) - fit(a))[0] ?? null;
}

/** The curve that was drawn so, and with its name where one of several fits. */
export function findCurve(plot: Plot, drawn: TrueCurve, { x, y }: TruePlot): Curve | null {
  const vertical = drawn.axis === 'right' ? plot.right?.scale : scaleOf(y);
  if (vertical == null || x.range === null || y.range === null) return null;
  const horizontal = scaleOf(x);
  const fitting = plot.curves.filter((curve) => {
    const near = drawn.points.filter((point) => offBy(curve.points, point, horizontal, vertical) <= NEAR);
    return near.length >= MOST * drawn.points.length;
  });
  return fitting.find(({ name }) => sameWords(name, drawn.name)) ?? fitting[0] ?? null;
}

/** In shares of the axis: a step or a spike may stand this far aside. */
const ASIDE = 0.004;

/** How far the curve passes from a point, up or down. */
function offBy(points: readonly Point[], [x, y]: Point, horizontal: Scale, vertical: Scale): number {
  let least = Infinity;
  for (const [i, [fromX, fromY]] of points.entries()) {
    const to = points[i + 1];
    if (apart(horizontal, fromX, x) <= ASIDE) least = Math.min(least, apart(vertical, fromY, y));
    if (to === undefined || to[0] < fromX) continue;
    const isBeside = Math.max(apart(horizontal, fromX, x), apart(horizontal, to[0], x)) <= ASIDE;
    if (isBeside && Math.min(fromY, to[1]) <= y && y <= Math.max(fromY, to[1])) return 0;
    if (fromX > x || to[0] < x || to[0] === fromX) continue;
    const part =
      (along(horizontal, x) - along(horizontal, fromX)) / (along(horizontal, to[0]) - along(horizontal, fromX));
    const [low, high] = [along(vertical, fromY), along(vertical, to[1])];
    const passes = low + part * (high - low);
    least = Math.min(least, apart(vertical, vertical.kind === 'log' ? 10 ** passes : passes, y));
  }
  return least;
}

/** Case, blanks and kinds of dashes and quotes aside. */
export function sameWords(a: string | null, b: string | null): boolean {
  const fold = (words: string | null) =>
    (words ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return fold(a) === fold(b);
}
