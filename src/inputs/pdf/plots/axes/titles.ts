import type { Rect } from '../../../../paper/span.ts';
import { gapTo, type Side } from './axes.ts';
import type { FoundAxes } from './find-axes.ts';
import { centreX, centreY, type Label } from '../labels.ts';
import { readMultiplier } from './numbers.ts';
import { besideLeft, titleAt } from './title-lines.ts';

/** The words around a pair of axes. */
export interface Titles {
  x: string | null;
  y: string | null;
  right: string | null;
  /** Over the axes box. */
  plot: string | null;
  /** What the ticks of each scale are multiplied by. */
  multiplier: { x: number; y: number; right: number };
  /** The labels that these are made of. */
  used: Label[];
}

/** "(a)", "(b) Accuracy": the captions of panels, which LaTeX sets below. */
const PANEL = /^\(?[a-z]\)/;

/** Finds the titles among the labels that are no ticks. What stands nearer to another plot of the figure is that one's. */
export function findTitles(axes: FoundAxes, labels: readonly Label[], group: readonly FoundAxes[]): Titles {
  const { frame, rows } = axes;
  const multipliers = findMultipliers(axes, labels);
  const free = labels.filter((label) => !multipliers.labels.includes(label));
  const [leftmost, below, rightmost, topmost] = withTicks(axes);
  const [x0, y0, x1, y1] = frame;
  const others = group.filter((other) => other !== axes);
  const nearest = (side: Side, all: readonly Label[]) =>
    all.filter(
      (label) => !others.some((other) => standsNearer(other, side, label, gapTo(withTicks(axes), side, label))),
    );
  const level = free.filter(({ angle, text }) => angle === 0 && !PANEL.test(text));
  const turned = free.filter(({ angle }) => angle === 90 || angle === 270);
  const bottom = titleAt('bottom', [x0, below, x1, y1], nearest('bottom', level));
  const left = titleAt('left', [leftmost, y0, x1, y1], turned) ?? besideLeft([leftmost, y0, x1, y1], level);
  const right = rows.right === undefined ? null : titleAt('right', [x0, y0, rightmost, y1], turned);
  const top = titleAt('top', [x0, y0, x1, topmost], nearest('top', level));
  const parts = [bottom, left, right, top];
  return {
    x: bottom?.text ?? null,
    y: left?.text ?? null,
    right: right?.text ?? null,
    plot: top?.text ?? null,
    multiplier: multipliers.values,
    used: [...parts.flatMap((part) => part?.labels ?? []), ...multipliers.labels],
  };
}

/** A frame with the room that its tick labels take. */
const withTicks = ({ frame, rows }: FoundAxes): Rect => [
  lowest(frame[0], rows.left?.labels, 0, Math.min),
  lowest(frame[1], rows.bottom?.labels, 1, Math.min),
  lowest(frame[2], rows.right?.labels, 2, Math.max),
  lowest(frame[3], rows.top?.labels, 3, Math.max),
];

/** Words between two plots, one over the other: the title of the upper one's axis, or the heading of the lower one. */
function standsNearer(other: FoundAxes, side: Side, label: Label, gap: number): boolean {
  const frame = withTicks(other);
  if (label.rect[0] > frame[2] || label.rect[2] < frame[0]) return false;
  const theirs = gapTo(frame, side === 'bottom' ? 'top' : 'bottom', label);
  return theirs > -3 && theirs < gap;
}

const lowest = (
  edge: number,
  labels: readonly Label[] | undefined,
  at: 0 | 1 | 2 | 3,
  pick: (...of: number[]) => number,
) => pick(edge, ...(labels ?? []).map(({ rect }) => rect[at]));

/** "1e9" over the left axis, "×10⁴" at the end of the lower one. */
function findMultipliers({ frame, rows, x, y, right }: FoundAxes, labels: readonly Label[]) {
  const [x0, y0, x1, y1] = frame;
  const values = { x: 1, y: 1, right: 1 };
  const found: Label[] = [];
  for (const label of labels) {
    const value = readMultiplier(label.text);
    if (value === null) continue;
    const [middleX, middleY] = [centreX(label), centreY(label)];
    const above = label.rect[1] - y1;
    const below = y0 - label.rect[3];
    const isOver = above > -label.size && above < 2.2 * label.size;
    const floor = lowest(y0, rows.bottom?.labels, 1, Math.min);
    const isUnder = below > -2 && label.rect[3] > floor - 2.5 * label.size && middleX > x1 - 0.35 * (x1 - x0);
    const reach = 0.3 * (x1 - x0);
    if (isOver && y !== null && middleX > x0 - 4 * label.size && middleX < x0 + reach) values.y = value;
    else if (isOver && right !== null && middleX > x1 - reach && middleX < x1 + 4 * label.size) values.right = value;
    else if (isUnder && x !== null && middleX < x1 + 4 * label.size && middleY < y0) values.x = value;
    else continue;
    found.push(label);
  }
  return { values, labels: found };
}

/** A title that stands once for a row (or column) of plots, at the middle of them all. */
export function findSharedTitle(
  axis: 'x' | 'y',
  group: readonly FoundAxes[],
  labels: readonly Label[],
  all: readonly FoundAxes[],
): string | null {
  const whole = group.map(withTicks);
  const edge = (at: 0 | 1 | 2 | 3, pick: (...of: number[]) => number) => pick(...whole.map((frame) => frame[at]));
  const frame: Rect = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
  const others = all.filter((axes) => !group.includes(axes));
  const fitting = labels.filter((label) =>
    axis === 'x'
      ? label.angle === 0 &&
        !PANEL.test(label.text) &&
        !others.some((other) => standsNearer(other, 'bottom', label, gapTo(frame, 'bottom', label)))
      : label.angle === 90 || label.angle === 270,
  );
  return titleAt(axis === 'x' ? 'bottom' : 'left', frame, fitting)?.text ?? null;
}
