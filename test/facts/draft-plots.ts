import type { DraftBlock } from '../../src/paper/assemble/draft.ts';
import type { Box } from '../../src/paper/nodes.ts';
import type { Curve, Plot, Point, Scale } from '../../src/paper/plots.ts';
import { inline } from '../paper/draft-paper.ts';

/** A value for each of `count` places from 0 to 1. */
export const sampled = (count: number, value: (t: number) => number, width = 1000): Point[] =>
  Array.from({ length: count }, (_, i) => [(i / (count - 1)) * width, value(i / (count - 1))] as const);

/** Numbers between -1 and 1, the same in each run. */
export function noise(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return (2 * state) / 2 ** 31 - 1;
  };
}

export const scale = (low: number, high: number, kind: Scale['kind'] = 'linear'): Scale => ({
  kind,
  range: [low, high],
  ticks: [low, high],
});

export const curve = (points: readonly Point[], over: Partial<Curve> = {}): Curve => ({
  name: null,
  colour: '#1f77b4',
  mark: 'line',
  dashed: false,
  faint: false,
  axis: 'left',
  points,
  end: null,
  ...over,
});

/** Loss over steps unless said otherwise. */
export const plot = (curves: readonly Curve[], over: Partial<Plot> = {}): Plot => ({
  box: null,
  title: null,
  x: { title: 'Training steps', shared: false, scale: scale(0, 1000), labels: 2 },
  y: { title: 'Training loss', shared: false, scale: scale(1, 4), labels: 2 },
  right: null,
  curves,
  bars: null,
  bands: 0,
  ...over,
});

export const box = (page: number): Box => ({ page, rect: [10, 20, 12, 22] });

export const figure = (caption: string | null, plots: readonly Plot[], pictures = 0): DraftBlock<null> => ({
  type: 'figure',
  caption: caption === null ? null : inline(caption),
  drawing: { plots, pictures, wordless: false },
});
