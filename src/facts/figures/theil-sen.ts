import type { Point } from '../../paper/plots.ts';

/** A longer curve is first folded to the medians of this many equal stretches of x: slopes of all pairs stay cheap. */
const BINS = 60;

/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** At most 60 points: the medians of equal stretches of x. Points must be ascending in x. */
export function binned(points: readonly Point[]): readonly Point[] {
  if (points.length <= BINS) return points;
  const first = points[0]![0];
  const width = points.at(-1)![0] - first;
  if (width <= 0) return points.slice(0, 1);
  const bins: Point[][] = Array.from({ length: BINS }, () => []);
  for (const point of points) bins[Math.min(BINS - 1, Math.floor(((point[0] - first) / width) * BINS))]!.push(point);
  return bins
    .filter((bin) => bin.length > 0)
    .map((bin) => [median(bin.map(([x]) => x)), median(bin.map(([, y]) => y))] as const);
}

/** A straight line in data units. */
export interface Line {
  slope: number;
  /** The line's value at an x. */
  at(x: number): number;
}

/**
 * The line whose slope is the median of the slopes of all pairs of points (Theil 1950, Sen 1968): up to 29 % of the points
 * may be anywhere. Null where no two points differ in x.
 */
export function theilSen(points: readonly Point[]): Line | null {
  const few = binned(points);
  const slopes: number[] = [];
  for (const [i, [x, y]] of few.entries())
    for (let j = 0; j < i; j++) if (x > few[j]![0]) slopes.push((y - few[j]![1]) / (x - few[j]![0]));
  if (slopes.length === 0) return null;
  const slope = median(slopes);
  const from = median(few.map(([x, y]) => y - slope * x));
  return { slope, at: (x) => from + slope * x };
}
