import type { Rect } from '../../../../paper/span.ts';
import type { Segment } from '../../engine/paint/segments.ts';
import { centreX, centreY, type Label } from '../labels.ts';
import { readTick } from './numbers.ts';
import { fitScale, snapToMarks, type Fit, type Tick } from './scale.ts';

/** A side of the box of a plot. */
export type Side = 'bottom' | 'left' | 'right' | 'top';

/** The tick labels at one side of a frame. */
export interface TickRow {
  side: Side;
  /** Null where they are words, or numbers on no scale. */
  fit: Fit | null;
  labels: Label[];
  /** In points: from the frame to the nearest of them. */
  gap: number;
}

/** A frame with the labels at its sides. */
export interface Axes {
  frame: Rect;
  rows: Partial<Record<Side, TickRow>>;
}

/** Tick labels stand this near, in ems and points. */
const FARTHEST = { ems: 2.6, points: 7 };
/** In points: how far labels may reach past the ends of their side. */
const PAST = 3;
/** No axis has more labels. */
const MOST_TICKS = 60;
const SLANTED = new Set([0, 90, 270]);

/** The nearest row (or column) of labels at a side, null where there is none. */
export function tickRow(
  frame: Rect,
  side: Side,
  labels: readonly Label[],
  segments: readonly Segment[],
): TickRow | null {
  const level = side === 'bottom' || side === 'top';
  const near = labels.flatMap((label) => {
    const gap = gapTo(frame, side, label);
    const at = along(label, side);
    const [low, high] = level ? [frame[0], frame[2]] : [frame[1], frame[3]];
    const slack = PAST + (SLANTED.has(label.angle) ? 0 : (label.rect[2] - label.rect[0]) / 2);
    const isNear = gap > -2.5 && gap < FARTHEST.ems * label.size + FARTHEST.points;
    return isNear && at > low - slack && at < high + slack ? [{ label, gap, at }] : [];
  });
  const numeric = near.flatMap(({ label, gap, at }) => {
    const number = readTick(label.text);
    return number === null || (level && label.angle === 90 && label.size > 0 && near.length < 2)
      ? []
      : [{ label, gap, tick: { ...number, at } }];
  });
  const rows = groupRows(numeric, level);
  for (const row of rows) {
    if (row.length > MOST_TICKS) continue;
    const fit = fitScale(row.map(({ tick }) => tick satisfies Tick));
    if (fit === null) continue;
    const fitted = row.filter(({ tick }) => fit.ticks.some(({ at, value }) => at === tick.at && value === tick.value));
    return {
      side,
      fit: snapToMarks(fit, marksAt(frame, side, segments)),
      labels: fitted.map(({ label }) => label),
      gap: Math.min(...fitted.map(({ gap }) => gap)),
    };
  }
  const words = groupRows(near, level)[0];
  if (words === undefined || words.length < 2) return null;
  return { side, fit: null, labels: words.map(({ label }) => label), gap: Math.min(...words.map(({ gap }) => gap)) };
}

/** Rows of labels that stand at one height below (or share an edge beside) the frame, the nearest first. */
function groupRows<Found extends { label: Label; gap: number }>(found: readonly Found[], level: boolean): Found[][] {
  const rows: Found[][] = [];
  for (const one of found.toSorted((a, b) => a.gap - b.gap)) {
    const row = rows.find(([first]) =>
      level
        ? Math.abs(one.gap - first!.gap) <= 0.6 * first!.label.size
        : Math.abs(one.gap - first!.gap) <= 0.6 * first!.label.size ||
          Math.abs(farEdge(one.label, first!.label)) <= 0.6 * first!.label.size ||
          Math.abs(centreX(one.label) - centreX(first!.label)) <= 0.6 * first!.label.size,
    );
    if (row === undefined) rows.push([one]);
    else row.push(one);
  }
  return rows.filter((row) => row.length > 1);
}

/** Labels of a vertical axis can be flush at either edge. */
const farEdge = (a: Label, b: Label) => Math.min(Math.abs(a.rect[0] - b.rect[0]), Math.abs(a.rect[2] - b.rect[2]));

/** How far outside of a side of a frame a label stands, in points; negative where it reaches inside. */
export function gapTo([x0, y0, x1, y1]: Rect, side: Side, { rect }: Label): number {
  switch (side) {
    case 'bottom':
      return y0 - rect[3];
    case 'top':
      return rect[1] - y1;
    case 'left':
      return x0 - rect[2];
    case 'right':
      return rect[0] - x1;
  }
}

const along = (label: Label, side: Side) => (side === 'bottom' || side === 'top' ? centreX(label) : centreY(label));

/** In points: no tick mark is longer. */
const LONGEST_MARK = 12;

/** Where tick marks and grid lines stand along a side. */
function marksAt([x0, y0, x1, y1]: Rect, side: Side, segments: readonly Segment[]): number[] {
  const level = side === 'bottom' || side === 'top';
  const edge = { bottom: y0, top: y1, left: x0, right: x1 }[side];
  const [low, high] = level ? [x0, x1] : [y0, y1];
  const [inner, outer] = level ? [y0, y1] : [x0, x1];
  const marks: number[] = [];
  for (const segment of segments) {
    if (segment.level === level || segment.at < low - 1 || segment.at > high + 1) continue;
    const touches = Math.abs(segment.low - edge) <= 1.5 || Math.abs(segment.high - edge) <= 1.5;
    const short = segment.high - segment.low <= LONGEST_MARK;
    const grid = segment.low <= inner + 1.5 && segment.high >= outer - 1.5;
    if ((touches && short) || grid) marks.push(segment.at);
  }
  return marks;
}
