import type { TickNumber } from './numbers.ts';

/** A tick label with where it stands along its axis, in points. */
export interface Tick extends TickNumber {
  at: number;
}

/** Position = offset + slope × value (linear), or × log₁₀ value. */
export interface Fit {
  kind: 'linear' | 'log';
  slope: number;
  offset: number;
  /** The ticks that it explains, ascending by position. */
  ticks: Tick[];
  /** The largest distance of a tick from where the fit puts it, in points. */
  off: number;
}

/** In points: how far the middle of a label may stand from its tick. */
const NEAR = 2.2;
/** A scale must explain so many of the labels in the row. */
const MOST = 0.7;

/** The scale on which the labels of a row stand, or null where neither a linear nor a logarithmic one explains them. */
export function fitScale(ticks: readonly Tick[]): Fit | null {
  if (ticks.length < 2) return null;
  const linear = fitBy('linear', ticks, (value) => value);
  const positive = ticks.every(({ value }) => value > 0);
  const log = positive ? fitBy('log', ticks, Math.log10) : null;
  const enough = (fit: Fit | null) => fit !== null && fit.ticks.length >= Math.max(2, MOST * ticks.length);
  const [canLinear, canLog] = [enough(linear), enough(log)];
  if (!canLinear || !canLog) return canLinear ? linear : canLog ? log : null;
  if (linear!.ticks.length !== log!.ticks.length) return linear!.ticks.length > log!.ticks.length ? linear : log;
  // Two ticks lie on any scale: powers of ten are how a logarithmic one is written.
  const powers = ticks.filter(({ power }) => power).length;
  if (linear!.ticks.length === 2) return powers === ticks.length ? log : linear;
  return log!.off < 0.5 * linear!.off ? log : linear;
}

function fitBy(kind: Fit['kind'], ticks: readonly Tick[], scale: (value: number) => number): Fit | null {
  const points = ticks.map((tick) => ({ tick, value: scale(tick.value) }));
  const span = Math.max(...ticks.map(({ at }) => at)) - Math.min(...ticks.map(({ at }) => at));
  const near = Math.min(NEAR, Math.max(0.8, span * 0.04));
  let best: typeof points = [];
  for (const [i, a] of points.entries())
    for (const b of points.slice(i + 1)) {
      if (a.value === b.value || Math.abs(a.tick.at - b.tick.at) < 2) continue;
      const slope = (b.tick.at - a.tick.at) / (b.value - a.value);
      const offset = a.tick.at - slope * a.value;
      const inliers = points.filter(({ tick, value }) => Math.abs(offset + slope * value - tick.at) <= near);
      if (inliers.length > best.length) best = inliers;
    }
  if (best.length < 2) return null;
  const meanValue = mean(best.map(({ value }) => value));
  const meanAt = mean(best.map(({ tick }) => tick.at));
  const spread = best.reduce((sum, { value }) => sum + (value - meanValue) ** 2, 0);
  const slope = best.reduce((sum, { value, tick }) => sum + (value - meanValue) * (tick.at - meanAt), 0) / spread;
  const offset = meanAt - slope * meanValue;
  if (!Number.isFinite(slope) || slope === 0) return null;
  const off = Math.max(...best.map(({ value, tick }) => Math.abs(offset + slope * value - tick.at)));
  return { kind, slope, offset, ticks: best.map(({ tick }) => tick).toSorted((a, b) => a.at - b.at), off };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The data value at a position along the axis. */
export function valueAt({ kind, slope, offset }: Fit, at: number): number {
  const value = (at - offset) / slope;
  return kind === 'log' ? 10 ** value : value;
}

/** The same scale with its ticks moved to the marks that belong to them: labels that are turned stand beside theirs. */
export function snapToMarks(fit: Fit, marks: readonly number[]): Fit {
  if (marks.length < 2) return fit;
  const step = (fit.ticks.at(-1)!.at - fit.ticks[0]!.at) / (fit.ticks.length - 1);
  const reach = Math.min(10, 0.45 * step);
  const moved = fit.ticks.map((tick) => {
    const nearest = marks.reduce((a, b) => (Math.abs(b - tick.at) < Math.abs(a - tick.at) ? b : a));
    return { ...tick, at: nearest, by: nearest - tick.at };
  });
  const shifts = moved.map(({ by }) => by);
  const [least, most] = [Math.min(...shifts), Math.max(...shifts)];
  if (most - least > 1.6 || Math.max(Math.abs(least), Math.abs(most)) > reach) return fit;
  const again = fitScale(moved);
  return again !== null && again.kind === fit.kind && again.ticks.length === fit.ticks.length ? again : fit;
}

/** Six figures are more than a drawing holds, and a hair's breadth off zero is zero. */
export const tidy = (value: number, span: number): number =>
  Math.abs(value) < 1e-5 * Math.abs(span) ? 0 : Number(value.toPrecision(6));
