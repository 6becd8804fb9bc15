import type { Rect } from '../../../../paper/span.ts';
import type { Shape } from '../../engine/paint/shapes.ts';
import { centreY, type Label } from '../labels.ts';
import { dashOf } from './drawn-lines.ts';

/** One entry of a legend: the sample that is drawn, and its words. */
export interface Entry {
  label: Label;
  colour: string;
  dash: string;
  /** A short line (with or without a marker), a marker alone, or a filled patch. */
  sample: 'line' | 'marker' | 'patch';
  rect: Rect;
}

/** In points: samples of a legend are between these. */
const SHORTEST = 6;
const LONGEST = 60;
const TALLEST = 14;
const SMALLEST_MARK = 1.5;
const MOST_SAMPLES = 3000;
/** In ems: from a sample to its words; how far their middles may differ. */
const FARTHEST = 2.2;
const LEVEL = 0.45;

/** Pairs short samples with the words beside them: right of it or, in gnuplot, left. A legend is written in one way. */
export function findEntries(shapes: readonly Shape[], labels: readonly Label[]): Entry[] {
  const level = labels.filter(({ angle, text }) => angle === 0 && text.length < 80);
  const all = shapes.flatMap((shape) => sampleOf(shape) ?? []);
  // A cloud of points has thousands of marks, and its legend lines or patches.
  const samples =
    all.length > MOST_SAMPLES ? all.filter(({ sample }) => sample !== 'marker').slice(0, MOST_SAMPLES) : all;
  const right = pairUp(samples, level, 'right');
  const left = pairUp(samples, level, 'left');
  return left.length > right.length ? left : right;
}

type Sample = Omit<Entry, 'label'>;

function sampleOf({ rect, stroke, fill, dash, traces }: Shape): Sample | null {
  const [wide, high] = [rect[2] - rect[0], rect[3] - rect[1]];
  const shared = { rect, dash: dashOf(dash) };
  if (stroke !== null && fill === null && high < 1 && wide >= SHORTEST && wide <= LONGEST && traces.length === 1)
    return { ...shared, colour: stroke, sample: 'line' };
  if (wide > LONGEST || high > TALLEST || high < SMALLEST_MARK || wide < SMALLEST_MARK) return null;
  if (fill !== null && wide >= SHORTEST && wide > 1.4 * high) return { ...shared, colour: fill, sample: 'patch' };
  if (wide < 12 && high < 12) return { ...shared, colour: fill ?? stroke!, sample: 'marker' };
  return null;
}

function pairUp(samples: readonly Sample[], labels: readonly Label[], side: 'left' | 'right'): Entry[] {
  const entries: Entry[] = [];
  for (const label of labels) {
    const middle = centreY(label);
    const [best] = samples
      .map((sample) => ({
        sample,
        gap: side === 'right' ? label.rect[0] - sample.rect[2] : sample.rect[0] - label.rect[2],
        off: Math.abs((sample.rect[1] + sample.rect[3]) / 2 - middle),
      }))
      .filter(({ gap, off }) => gap > -1 && gap < FARTHEST * label.size && off < LEVEL * label.size)
      .toSorted((a, b) => KINDS.indexOf(a.sample.sample) - KINDS.indexOf(b.sample.sample) || a.gap - b.gap);
    // Two labels beside one sample: the first one names it.
    if (best !== undefined && !entries.some(({ rect }) => rect === best.sample.rect))
      entries.push({ ...best.sample, label });
  }
  return entries;
}

/** A line says more than the marker on it. */
const KINDS = ['line', 'patch', 'marker'];
