import type { Scale } from '../../../../paper/plots.ts';
import type { Rect } from '../../../../paper/span.ts';
import type { FoundAxes } from './find-axes.ts';
import { tidy, valueAt, type Fit } from './scale.ts';
import type { Titles } from './titles.ts';

/** The scales with what their ticks are multiplied by worked in. */
export function multiplied(axes: FoundAxes, { multiplier }: Titles): FoundAxes {
  return {
    ...axes,
    x: times(axes.x, multiplier.x),
    y: times(axes.y, multiplier.y),
    right: times(axes.right, multiplier.right),
  };
}

/** A fit whose values are all so many times as large. */
function times(fit: Fit | null, factor: number): Fit | null {
  if (fit === null || factor === 1) return fit;
  const ticks = fit.ticks.map((tick) => ({ ...tick, value: tick.value * factor }));
  return fit.kind === 'linear'
    ? { ...fit, ticks, slope: fit.slope / factor }
    : { ...fit, ticks, offset: fit.offset - fit.slope * Math.log10(factor) };
}

/** The scale that a fit gives an axis of a frame: the values at its two ends, and those of its ticks. */
export function scaleOf(fit: Fit, [x0, y0, x1, y1]: Rect, axis: 'x' | 'y'): Scale {
  const [low, high] = axis === 'x' ? [x0, x1] : [y0, y1];
  const [from, to] = [valueAt(fit, low), valueAt(fit, high)];
  const span = fit.kind === 'log' ? 0 : to - from;
  return {
    kind: fit.kind,
    range: [tidy(from, span), tidy(to, span)],
    ticks: fit.ticks.map(({ value }) => Number(value.toPrecision(12))).toSorted((a, b) => a - b),
  };
}
