import type { Rect } from '../../../paper/span.ts';
import { gapTo, type Side } from './axes.ts';
import type { FoundAxes } from './find-axes.ts';
import { centreX, centreY, type Label } from './labels.ts';
import { readMultiplier } from './numbers.ts';

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

/** In ems: from ticks to title; between two lines of a title; between two words. */
const REACH = 2.9;
const LINE = 1.5;
const BLANK = 1.4;
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

interface Title {
  text: string;
  labels: Label[];
}

/** The nearest line of words at a side whose middle is near that of the side, with the lines that go on from it. */
function titleAt(side: Side, frame: Rect, labels: readonly Label[]): Title | null {
  const across = side === 'bottom' || side === 'top';
  const [low, high] = across ? [frame[0], frame[2]] : [frame[1], frame[3]];
  const length = high - low;
  const lines = joinLines(
    labels.filter((label) => {
      const gap = gapTo(frame, side, label);
      const middle = across ? centreX(label) : centreY(label);
      return (
        gap > -3 && gap < (REACH + LINE) * label.size && middle > low - 0.35 * length && middle < high + 0.35 * length
      );
    }),
    across,
  ).toSorted((a, b) => gapTo(frame, side, a) - gapTo(frame, side, b));
  const first = lines.find((line) => {
    const [from, to] = across ? [line.rect[0], line.rect[2]] : [line.rect[1], line.rect[3]];
    const off = Math.abs((from + to) / 2 - (low + high) / 2);
    return (
      gapTo(frame, side, line) < REACH * line.size &&
      off < Math.max(0.22 * length, 6) &&
      /\p{L}|[%#]/u.test(line.text) &&
      to - from < 2.2 * length
    );
  });
  if (first === undefined) return null;
  const chosen = [first];
  for (const line of lines) {
    const last = chosen.at(-1)!;
    const step = gapTo(frame, side, line) - gapTo(frame, side, last);
    const aligned = across
      ? Math.abs(centreX(line) - centreX(first)) < Math.max(4, 0.1 * length)
      : Math.abs(centreY(line) - centreY(first)) < Math.max(4, 0.1 * length);
    if (
      line !== last &&
      step > 0.6 * last.size &&
      step < LINE * last.size &&
      aligned &&
      Math.abs(line.size - last.size) < 0.5
    )
      chosen.push(line);
  }
  // Lines are read downwards; at the left the farthest comes first.
  const ordered = side === 'top' || side === 'left' ? chosen.toReversed() : chosen;
  return { text: ordered.map(({ text }) => text).join(' '), labels: chosen.flatMap(({ parts }) => parts) };
}

/** Some set the name of a vertical axis upright beside it. */
function besideLeft(frame: Rect, labels: readonly Label[]): Title | null {
  const [line] = labels
    .filter((label) => {
      const gap = gapTo(frame, 'left', label);
      return (
        gap > 0 &&
        gap < 1.6 * label.size &&
        Math.abs(centreY(label) - (frame[1] + frame[3]) / 2) < 0.15 * (frame[3] - frame[1]) &&
        /\p{L}/u.test(label.text) &&
        label.rect[2] - label.rect[0] < 0.5 * (frame[2] - frame[0])
      );
    })
    .toSorted((a, b) => gapTo(frame, 'left', a) - gapTo(frame, 'left', b));
  return line === undefined ? null : { text: line.text, labels: [line] };
}

interface Line extends Label {
  parts: Label[];
}

/** Labels that follow each other on one baseline, read along it. */
function joinLines(labels: readonly Label[], across: boolean): Line[] {
  const lines: Line[] = [];
  const start = ({ rect, angle }: Label) => (across ? rect[0] : angle === 270 ? -rect[3] : rect[1]);
  const end = ({ rect, angle }: Label) => (across ? rect[2] : angle === 270 ? -rect[1] : rect[3]);
  const base = (label: Label) => (across ? centreY(label) : centreX(label));
  for (const label of labels.toSorted((a, b) => start(a) - start(b))) {
    const line = lines.find(
      (one) =>
        one.angle === label.angle &&
        Math.abs(base(one) - base(label)) < 0.45 * Math.max(one.size, label.size) &&
        start(label) - end(one) < BLANK * label.size &&
        start(label) - end(one) > -0.5 * label.size,
    );
    if (line === undefined) {
      lines.push({ ...label, parts: [label] });
      continue;
    }
    line.text += ` ${label.text}`;
    line.parts.push(label);
    line.rect = [
      Math.min(line.rect[0], label.rect[0]),
      Math.min(line.rect[1], label.rect[1]),
      Math.max(line.rect[2], label.rect[2]),
      Math.max(line.rect[3], label.rect[3]),
    ];
  }
  return lines;
}

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
