import type { Curve, Point } from '../../../../paper/plots.ts';
import type { Box } from '../../../../paper/nodes.ts';
import type { Rect } from '../../../../paper/span.ts';
import type { Shape } from '../../engine/paint/shapes.ts';
import { isBox } from '../../engine/paint/segments.ts';
import type { FoundAxes } from '../axes/find-axes.ts';
import type { Label } from '../labels.ts';
import type { Entry } from './legend.ts';
import { nameCurves } from './names.ts';
import { tidy, valueAt, type Fit } from '../axes/scale.ts';
import { dashOf, joinStrokes, strokesIn, type DrawnLine } from './drawn-lines.ts';

/** In points: markers are smaller. */
const LARGEST_MARK = 11;
/** Share of the box that a curve must reach over, unless it has many points. */
const LEAST_REACH = 0.06;

interface Drawn {
  stroke: DrawnLine;
  mark: Curve['mark'];
}

/** What is drawn in an axes box and around it; `page` is counted from 1. */
interface Around {
  shapes: readonly Shape[];
  entries: readonly Entry[];
  labels: readonly Label[];
  page: number;
  /** Then boxes are bars, and no markers. */
  hasBars: boolean;
}

/** The curves in an axes box, in data units, with the names that the legend or words at their ends give them. */
export function findCurves(axes: FoundAxes, { shapes, entries, labels, page, hasBars }: Around): Curve[] {
  const { frame, x } = axes;
  if (x === null || axes.y === null) return [];
  const [x0, y0, x1, y1] = frame;
  const [wide, high] = [x1 - x0, y1 - y0];
  const samples = new Set(entries.map(({ rect }) => rect));
  const background = backgroundOf(frame, shapes);
  const own = shapes.filter((shape) => !samples.has(shape.rect) && touches(shape.rect, frame));
  const strokes = own
    .filter(({ fill, stroke }) => fill === null && stroke !== null && stroke !== background && stroke !== '#ffffff')
    // A box around a part of the plot marks what an inset shows.
    .flatMap((shape) => (isBox(shape) ? [] : strokesIn(frame, shape)))
    .filter((stroke) => !isRuler(stroke, frame) && stroke.xs.length > 1);
  const lines = joinStrokes(strokes, wide).filter((stroke) => isCurve(stroke, wide, high));
  const marks = markersIn(frame, hasBars ? own.filter((shape) => !isBox(shape)) : own, lines);
  const drawn: Drawn[] = [
    ...lines.map((stroke) => ({ stroke, mark: 'line' as const })),
    ...marks.map((stroke) => ({ stroke, mark: 'markers' as const })),
  ];
  const names = nameCurves(drawn, entries, labels, frame);
  const sides = axesOf(
    drawn.map(({ stroke }) => stroke),
    axes,
  );
  return drawn.map(({ stroke, mark }, i): Curve => {
    const axis = sides[i]!;
    const y = axis === 'right' ? axes.right! : axes.y!;
    return {
      name: names[i]!,
      colour: stroke.colour,
      mark,
      dashed: stroke.dash.length > 0,
      faint: drawn.some((other) => other.mark === 'line' && isFainter(stroke, other.stroke)),
      axis,
      points: pointsOf(stroke, x, y),
      end: endOf(stroke, page),
    };
  });
}

const touches = (a: Rect, b: Rect) => a[0] < b[2] && b[0] < a[2] + 0.01 && a[1] < b[3] && b[1] < a[3] + 0.01;

/** What the box is filled with: a grid may be drawn in white on grey. */
function backgroundOf(frame: Rect, shapes: readonly Shape[]): string | null {
  const filled = shapes.find(
    ({ fill, rect }) => fill !== null && rect.every((side, i) => Math.abs(side - frame[i]!) < 2),
  );
  return filled?.fill ?? null;
}

/** Spines, grid lines, marks of ticks and lines of reference: straight, level or upright. */
function isRuler({ xs, ys }: DrawnLine, [x0, y0, x1, y1]: Rect): boolean {
  const [wide, high] = [spanOf(xs), spanOf(ys)];
  if (wide < 0.5) return true;
  if (high < 0.25 && (xs.length === 2 || wide > 0.9 * (x1 - x0))) return true;
  // Borders that follow the box.
  return (
    xs.length <= 6 &&
    xs.every((x, i) => Math.min(Math.abs(x - x0), Math.abs(x - x1), Math.abs(ys[i]! - y0), Math.abs(ys[i]! - y1)) < 1)
  );
}

const spanOf = (values: readonly number[]) =>
  values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));

function isCurve({ xs, ys }: DrawnLine, wide: number, high: number): boolean {
  const reach = spanOf(xs);
  if (reach < 1 || (spanOf(ys) < 0.25 && xs.length < 4)) return false;
  if (xs.length === 2) return reach > 0.25 * wide;
  return reach > LEAST_REACH * wide || (xs.length > 20 && reach + spanOf(ys) > 0.05 * (wide + high));
}

/** Markers that lie on no line of their colour are a curve of their own. */
function markersIn(frame: Rect, shapes: readonly Shape[], lines: readonly DrawnLine[]): DrawnLine[] {
  const groups = new Map<string, DrawnLine>();
  for (const { rect, fill, stroke, traces, order, alpha } of shapes) {
    const [wide, high] = [rect[2] - rect[0], rect[3] - rect[1]];
    if (wide > LARGEST_MARK || high > LARGEST_MARK || wide < 1 || high < 1 || traces.length > 2) continue;
    if (wide > 2.2 * high || high > 2.2 * wide) continue;
    const [x, y] = [(rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2];
    if (x < frame[0] || x > frame[2] || y < frame[1] || y > frame[3]) continue;
    const colour = fill !== null && fill !== '#ffffff' ? fill : (stroke ?? fill!);
    if (lines.some((line) => line.colour === fill || line.colour === stroke)) continue;
    const key = `${colour} ${Math.round(wide)} ${Math.round(high)} ${traces[0]?.xs.length}`;
    const group = groups.get(key) ?? { xs: [], ys: [], colour, width: wide, dash: [], alpha, order };
    group.xs.push(x);
    group.ys.push(y);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ xs }) => xs.length > 2);
}

/** In data units, from left to right; noise in the drawing may step back by a hair. */
function pointsOf({ xs, ys }: DrawnLine, x: Fit, y: Fit): Point[] {
  const order = xs.map((_, i) => i).toSorted((a, b) => xs[a]! - xs[b]! || a - b);
  const [wide, high] = [stretch(x), stretch(y)];
  return order.map((i): Point => [tidy(valueAt(x, xs[i]!), wide), tidy(valueAt(y, ys[i]!), high)]);
}

/** The values between the outermost ticks; on a logarithmic scale nothing is near zero. */
const stretch = ({ kind, ticks }: Fit) => (kind === 'log' ? 0 : ticks.at(-1)!.value - ticks[0]!.value);

/** A box around the last point of a curve, wide enough to be seen. */
function endOf({ xs, ys }: DrawnLine, page: number): Box {
  let last = 0;
  for (let i = 0; i < xs.length; i++) if (xs[i]! >= xs[last]!) last = i;
  const reach = 5;
  const rect = [xs[last]! - reach, ys[last]! - reach, xs[last]! + reach, ys[last]! + reach].map(
    (side) => Math.round(side * 10) / 10,
  );
  return { page, rect: rect as unknown as Rect };
}

/**
 * Which scale each curve belongs to where there are two: the right one where the labels there have its colour. Else the
 * order of painting tells: programs paint one pair of axes after the other, labels before curves or curves before labels.
 */
function axesOf(strokes: readonly DrawnLine[], { rows, right, y }: FoundAxes): Curve['axis'][] {
  if (right === null || y === null) return strokes.map(() => 'left');
  const [near, far] = [rows.left!.labels, rows.right!.labels];
  const last = (labels: readonly Label[]) => Math.max(...labels.map(({ order }) => order));
  const [lastNear, lastFar] = [last(near), last(far)];
  const labelsFirst = strokes.some(({ order }) => order > lastFar);
  return strokes.map(({ colour, order }) => {
    const [isNear, isFar] = [near, far].map((labels) => labels.some((label) => label.colour === colour));
    if (isNear !== isFar) return isFar ? 'right' : 'left';
    if (lastNear > lastFar) return 'left';
    return (labelsFirst ? order > lastFar : order > lastNear) ? 'right' : 'left';
  });
}

/** The same colour, thinner or more transparent, or a tint of it, over the same stretch. */
function isFainter(stroke: DrawnLine, other: DrawnLine): boolean {
  if (stroke === other) return false;
  const same = stroke.colour === other.colour && dashOf(stroke.dash) === dashOf(other.dash);
  const fainter = same
    ? stroke.alpha < 0.8 * other.alpha || (stroke.alpha === other.alpha && stroke.width < 0.6 * other.width)
    : isTint(stroke.colour, other.colour);
  return fainter && spanOf(stroke.xs) > 0.4 * spanOf(other.xs);
}

/** A colour mixed with white. */
function isTint(pale: string, full: string): boolean {
  const [a, b] = [channels(pale), channels(full)];
  const depth = (of: readonly number[]) => of.map((channel) => 255 - channel);
  const [thin, deep] = [depth(a), depth(b)];
  const [most, share] = [Math.max(...deep), Math.max(...thin) / Math.max(1, ...deep)];
  if (most < 60 || share > 0.75 || share < 0.08 || Math.max(...deep) - Math.min(...deep) < 40) return false;
  return deep.every((channel, i) => Math.abs(channel * share - thin[i]!) < 14);
}

const channels = (colour: string): number[] =>
  /^#[\da-f]{6}$/i.test(colour) ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) : [0, 0, 0];
