import type { Point, Scale } from '../../paper/plots.ts';
import { binned, median, theilSen } from './theil-sen.ts';

/** What a curve does over the last fifth of its own run, as the eye sees it on its axis. */
export interface CurveEnd {
  /** `unclear`: too few points or too much noise; `unsteady`: it climbed back on its way, by restarts or else. */
  trend: 'falling' | 'flat' | 'rising' | 'unclear' | 'unsteady';
  /** The last point, in data units. */
  last: Point;
  /** By how much the curve falls over one unit of x at its end, in data units; negative where it rises. */
  fall: number;
  /** The fall over the last fifth as a share of the fall since the first fifth; a straight line gives 0.25. */
  share: number;
  /** True where single evaluations are drawn, not every step. */
  few: boolean;
}

const LEAST_POINTS = 6;
const FEW = 50;
const VERY_FEW = 12;
const FEWEST = 8;
/**
 * Shares from which on an end is called falling. Curves on which readers disagree have 0.10 and less, those that all call
 * falling 0.14 and more; a logarithm has ln(1/0.8) / ln(1/0.2) = 0.139. Single evaluations are asked for more, and
 * fewer than eight must fall almost straight.
 */
const SHARE = { many: 0.125, few: 0.14, veryFew: 0.15, fewest: 0.2 };
/** What moves less than this share of the axis is level to the eye. */
const VISIBLE = 0.02;
/** The fall must stand out of the scatter this many times. */
const OVER_NOISE = { many: 2, few: 3 };
/** The last tenth must fall at least this much as fast as the last fifth: else the curve has bent to level. */
const STILL = 0.4;
/** Who climbs back over this share of the whole range restarts, or is unstable. */
const REBOUND = 0.15;
/** Optimisation to zero on a logarithmic axis is straight for ever. */
const MOST_DECADES = 2;

/** `points` are ascending in x; the x axis is linear. */
export function endOf(drawn: readonly Point[], scale: Scale): CurveEnd | null {
  const points = spread(drawn);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || last[0] <= first[0]) return null;
  const log = scale.kind === 'log';
  const few = points.length < FEW;
  const nothing = { last, fall: 0, share: 0, few };
  const unclear: CurveEnd = { ...nothing, trend: 'unclear' };
  if (points.length < LEAST_POINTS) return unclear;
  if (log && points.some(([, y]) => y <= 0)) return unclear;
  const seen = log ? points.map(([x, y]) => [x, Math.log10(y)] as const) : points;
  const height = Math.abs(log ? Math.log10(scale.range[1] / scale.range[0]) : scale.range[1] - scale.range[0]);
  const width = last[0] - first[0];
  const tail = tailOf(seen, width);
  const line = tail === null ? null : theilSen(tail);
  if (tail === null || line === null) return unclear;
  const drop = -line.slope * 0.2 * width;
  const whole = levelAt(seen, first[0] + 0.2 * width, width) - line.at(last[0]);
  const noise = noiseOf(seen, tail, line.at);
  const end: CurveEnd = {
    ...nothing,
    trend: 'flat',
    fall: (log ? drop * Math.LN10 * last[1] : drop) / (0.2 * width),
    share: whole > 0 ? drop / whole : 0,
  };
  const outOfNoise = few ? OVER_NOISE.few : OVER_NOISE.many;
  if (drop < 0 && -drop >= VISIBLE * height && -drop >= outOfNoise * noise) return { ...end, trend: 'rising' };
  if (rebound(seen) > REBOUND) return { ...end, trend: 'unsteady' };
  if (whole <= 0 || end.share < leastShare(points.length) || drop < VISIBLE * height) return end;
  if (!stillFalls(seen, tail, line.slope, width)) return few ? { ...end, trend: 'unclear' } : end;
  if (drop < outOfNoise * noise) return { ...end, trend: 'unclear' };
  if (log && Math.log10(first[1] / last[1]) > MOST_DECADES) return { ...end, trend: 'unclear' };
  return { ...end, trend: 'falling' };
}

/** Unequal steps of more than this are no rhythm of evaluations. */
const UNEVEN = 2;
const SPREAD = 60;

/**
 * Programs leave out points that lie on a straight line, so that a smooth curve comes with few and uneven ones: those are
 * spread evenly again along the line. Evaluations come at even steps and stay as they are.
 */
function spread(points: readonly Point[]): readonly Point[] {
  if (points.length < 8 || points.length >= FEW) return points;
  const steps = points.slice(1, -1).map(([x], i) => x - points[i]![0]);
  const positive = steps.filter((step) => step > 0).toSorted((a, b) => a - b);
  if (positive.length < 4 || positive.at(-1)! <= UNEVEN * positive[Math.floor(positive.length / 4)]!) return points;
  const [first, last] = [points[0]![0], points.at(-1)![0]];
  let next = 1;
  return Array.from({ length: SPREAD + 1 }, (_, i): Point => {
    const x = first + (i / SPREAD) * (last - first);
    while (next < points.length - 1 && points[next]![0] < x) next++;
    const [before, after] = [points[next - 1]!, points[next]!];
    const gap = after[0] - before[0];
    return [x, gap <= 0 ? after[1] : before[1] + ((x - before[0]) / gap) * (after[1] - before[1])];
  });
}
const leastShare = (count: number): number =>
  count < FEWEST ? SHARE.fewest : count < VERY_FEW ? SHARE.veryFew : count < FEW ? SHARE.few : SHARE.many;

/** The points of the last fifth; where evaluations are sparse, the last two if they are near enough. */
function tailOf(points: readonly Point[], width: number): readonly Point[] | null {
  const from = points.at(-1)![0] - 0.2 * width * (1 + 1e-6);
  const tail = points.filter(([x]) => x >= from);
  if (tail.length >= 2) return tail;
  const last = points.slice(-2);
  return last[0]![0] >= points.at(-1)![0] - 0.3 * width ? last : null;
}

/** The curve's level around an x: the median of what stands there, or between its neighbours. */
function levelAt(points: readonly Point[], x: number, width: number): number {
  const near = points.filter((point) => Math.abs(point[0] - x) <= 0.04 * width);
  if (near.length >= 3) return median(near.map(([, y]) => y));
  const next = points.findIndex((point) => point[0] >= x);
  const [before, after] = [points[Math.max(0, next - 1)]!, points[next]!];
  const gap = after[0] - before[0];
  return gap <= 0 ? after[1] : before[1] + ((x - before[0]) / gap) * (after[1] - before[1]);
}

/** Standard deviations in one median deviation, of the normal distribution. */
const SIGMA = 1.4826;

/** The scatter from point to point: around the line where the tail has many, else around the middle of each one's neighbours. */
function noiseOf(points: readonly Point[], tail: readonly Point[], line: (x: number) => number): number {
  // The eye follows the middle of a noisy band, not its edges.
  if (tail.length >= 8)
    return (SIGMA * median(tail.map(([x, y]) => Math.abs(y - line(x))))) / Math.min(3, Math.sqrt(tail.length / 8));
  const later = points.slice(-Math.max(LEAST_POINTS, Math.ceil(points.length / 2)));
  const offsets = later.slice(1, -1).map(([x, y], i) => {
    const [before, after] = [later[i]!, later[i + 2]!];
    const gap = after[0] - before[0];
    const middle = gap <= 0 ? before[1] : before[1] + ((x - before[0]) / gap) * (after[1] - before[1]);
    return Math.abs(y - middle);
  });
  return (SIGMA * median(offsets)) / Math.sqrt(1.5);
}

function stillFalls(points: readonly Point[], tail: readonly Point[], slope: number, width: number): boolean {
  const from = points.at(-1)![0] - 0.1 * width * (1 + 1e-6);
  const last = tail.filter(([x]) => x >= from);
  const line = last.length >= 5 ? theilSen(last) : null;
  if (line !== null) return line.slope <= STILL * slope;
  const steps = points.slice(-3);
  return steps.every(([, y], i) => i === 0 || y < steps[i - 1]![1]);
}

/** How far the curve climbs back from its lowest level so far, as a share of its range. */
function rebound(points: readonly Point[]): number {
  let [lowest, highest, climb] = [Infinity, -Infinity, 0];
  for (const [, y] of binned(points)) {
    lowest = Math.min(lowest, y);
    highest = Math.max(highest, y);
    climb = Math.max(climb, y - lowest);
  }
  return highest > lowest ? climb / (highest - lowest) : 0;
}
