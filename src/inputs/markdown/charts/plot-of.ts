import type { Axis, Bars, Curve, Plot, Point, Scale } from '../../../paper/plots.ts';
import type { Span } from '../../../paper/span.ts';
import type { ChartAxis, XyChart } from './xychart.ts';
import { magnitudeOf } from '../../../magnitudes.ts';

/** The colours of Mermaid's default theme, in the order of the series. */
const COLOURS = [
  '#ececff',
  '#8493a6',
  '#ffc3a0',
  '#dcdde1',
  '#b8e994',
  '#d1a36f',
  '#c3cde6',
  '#ffb6c1',
  '#496078',
  '#f8f3e3',
] as const;
/** As many tick labels as Mermaid aims at. */
const TICKS = 10;

/** What a chart draws, placed as Mermaid places it: evenly over the x range or the categories. */
export function plotOf(chart: XyChart, source: string): Plot {
  const words = (span: Span | null) => (span === null ? null : source.slice(span.start, span.end).trim() || null);
  const { series, horizontal } = chart;
  const xs = positionsOf(chart, words);
  const along: Axis = { title: words(chart.x.title), shared: false, ...xs.axis };
  const values = series.flatMap((one) => one.values);
  const [low, high] = chart.y.range ?? [Math.min(...extremes(values)), Math.max(...extremes(values))];
  const valueScale = linear(low, high);
  const up: Axis = {
    title: words(chart.y.title),
    shared: false,
    scale: valueScale,
    labels: valueScale?.ticks.length ?? 0,
  };
  const curves = series.flatMap((one, i): Curve[] => {
    if (one.kind === 'bar') return [];
    const points = one.values
      .slice(0, chart.x.categories?.length)
      .map((value, n): Point =>
        horizontal ? [value, xs.at(n, one.values.length)] : [xs.at(n, one.values.length), value],
      );
    return [
      {
        name: words(one.name),
        colour: COLOURS[i % COLOURS.length]!,
        mark: 'line',
        dashed: false,
        faint: false,
        axis: 'left',
        points: points.toSorted((a, b) => a[0] - b[0]),
        end: null,
      },
    ];
  });
  const count = series.reduce((sum, one) => sum + (one.kind === 'bar' ? one.values.length : 0), 0);
  const bars: Bars | null =
    count === 0 ? null : { direction: horizontal ? 'horizontal' : 'vertical', count, fromEdge: true };
  return {
    box: null,
    title: words(chart.title),
    x: horizontal ? up : along,
    y: horizontal ? along : up,
    right: null,
    curves,
    bars,
    bands: 0,
  };
}

/** The ends of a list too long to be arguments. */
function extremes(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return [low, high];
}

interface Positions {
  axis: Pick<Axis, 'scale' | 'labels'>;
  /** The data value at which the nth of `count` values stands. */
  at(n: number, count: number): number;
}

function positionsOf({ x, series }: XyChart, words: (span: Span) => string | null): Positions {
  if (x.categories !== null) return categoryPositions(x.categories.map((span) => words(span) ?? ''));
  const longest = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const [low, high] = rangeOf(x) ?? [1, longest];
  const scale = linear(low, high);
  return {
    axis: { scale, labels: scale?.ticks.length ?? 0 },
    at: (n, count) => (count === 1 ? low : low + (n * (high - low)) / (count - 1)),
  };
}

const rangeOf = ({ range }: ChartAxis) => range;

/** Numbers for categories are a scale where their steps are all alike, as sums or as ratios. */
function categoryPositions(labels: readonly string[]): Positions {
  const numbers = labels.map((label) => numberOf(label));
  const known = numbers.every((value) => value !== null) ? (numbers as number[]) : null;
  const rises = known !== null && known.every((value, i) => i === 0 || value > known[i - 1]!);
  if (!rises || known.length < 2) return { axis: { scale: null, labels: labels.length }, at: (n) => n + 1 };
  const at = (n: number) => known[n]!;
  return { axis: { scale: scaleOf(known), labels: labels.length }, at };
}

function scaleOf(ticks: readonly number[]): Scale | null {
  const even = (values: readonly number[]) => {
    const step = values[1]! - values[0]!;
    return values.every((value, i) => i === 0 || Math.abs(value - values[i - 1]! - step) <= 0.01 * step);
  };
  const first = ticks[0]!;
  const last = ticks.at(-1)!;
  // Mermaid leaves half a step at both sides.
  if (even(ticks)) {
    const half = (ticks[1]! - first) / 2;
    return { kind: 'linear', range: [first - half, last + half], ticks };
  }
  if (first <= 0 || ticks.length < 3 || !even(ticks.map(Math.log))) return null;
  const half = Math.sqrt(ticks[1]! / first);
  return { kind: 'log', range: [first / half, last * half], ticks };
}

const numberOf = (label: string): number | null => {
  const match = /^([+-]?\d{1,15}(?:\.\d{1,15})?)([kKMB]?)$/.exec(label);
  return match === null ? null : Number(match[1]) * magnitudeOf(match[2]);
};

function linear(low: number, high: number): Scale | null {
  if (!Number.isFinite(low) || !Number.isFinite(high) || low === high) return null;
  const [from, to] = low < high ? [low, high] : [high, low];
  const rough = (to - from) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.7)! * power;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  const ticks = Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { kind: 'linear', range: [low, high], ticks };
}
