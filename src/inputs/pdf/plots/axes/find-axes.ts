import type { Rect } from '../../../../paper/span.ts';
import { tickRow, type Axes, type Side, type TickRow } from './axes.ts';
import { findFrames } from './frames.ts';
import type { Graphics } from '../../engine/paint/graphics.ts';
import type { Label } from '../labels.ts';
import type { Fit } from './scale.ts';
import type { Segment } from '../../engine/paint/segments.ts';

/** A plot's box with the scales that fit its tick labels; null where none does. */
export interface FoundAxes extends Axes {
  x: Fit | null;
  y: Fit | null;
  right: Fit | null;
  /** True where the scale is that of a neighbour, which prints the labels for both. */
  inherits: { x: boolean; y: boolean };
}

/** A page of a paper has no more plots than this. */
const MOST_AXES = 60;

/**
 * The frames of a page that have axes. A frame has axes where numbers on a scale stand along its sides; the innermost
 * frame that the labels stand outside of is the axes box. Frames in line with one that has labels share its scale.
 */
export function findAxes(graphics: Graphics, labels: readonly Label[], segments: readonly Segment[]): FoundAxes[] {
  const frames = findFrames(graphics, segments);
  const found: FoundAxes[] = [];
  const used = new Set<Label>();
  const rowAt = (frame: Rect, side: Side) =>
    tickRow(
      frame,
      side,
      labels.filter((label) => !used.has(label)),
      segments,
    );
  const accept = (axes: FoundAxes) => {
    found.push(axes);
    for (const row of Object.values(axes.rows)) for (const label of row.labels) used.add(label);
  };

  const candidates = frames
    .map((frame) => ({ frame, bottom: rowAt(frame, 'bottom'), left: rowAt(frame, 'left') }))
    .filter(({ bottom, left }) => bottom?.fit != null || left?.fit != null);
  const full = candidates
    .filter(({ bottom, left }) => bottom?.fit != null && left?.fit != null)
    .toSorted((a, b) => ticks(b) - ticks(a) || gaps(a) - gaps(b));
  for (const { frame, bottom, left } of full) {
    if (found.length >= MOST_AXES || isTaken(frame, [bottom!, left!], found, used)) continue;
    accept(axesOf(frame, { bottom: bottom!, left: left! }));
  }
  const halves = candidates
    .map(({ frame }) => ({ frame, bottom: rowAt(frame, 'bottom'), left: rowAt(frame, 'left') }))
    .toSorted((a, b) => ticks(b) - ticks(a) || gaps(a) - gaps(b));
  for (const { frame } of halves) {
    if (found.length >= MOST_AXES || found.some((axes) => overlaps(axes.frame, frame))) continue;
    const rows: Axes['rows'] = {};
    for (const side of ['bottom', 'left', 'right', 'top'] as const) {
      const row = rowAt(frame, side);
      const other = side === 'top' ? rows.bottom : side === 'right' ? rows.left : undefined;
      if (row !== null && (row.fit !== null || side === 'bottom' || side === 'left') && other?.fit == null)
        rows[side] = row;
    }
    if (Object.values(rows).every(({ fit }) => fit === null)) continue;
    if (isNarrow(frame)) continue;
    accept(axesOf(frame, rows));
  }
  for (const axes of found) addRight(axes, rowAt(axes.frame, 'right'), found, used);
  for (const frame of frames) {
    if (found.length >= MOST_AXES || found.some((axes) => overlaps(axes.frame, frame))) continue;
    const above = found.find((axes) => axes.x !== null && sameSpan(axes.frame, frame, 'x'));
    const beside = found.find((axes) => axes.y !== null && sameSpan(axes.frame, frame, 'y'));
    if (above !== undefined && beside !== undefined) accept(axesOf(frame, {}));
  }
  for (const axes of found) inherit(axes, found);
  return found.toSorted((a, b) => b.frame[3] - a.frame[3] || a.frame[0] - b.frame[0]);
}

const axesOf = (frame: Rect, rows: Axes['rows']): FoundAxes => ({
  frame,
  rows,
  x: rows.bottom?.fit ?? rows.top?.fit ?? null,
  y: rows.left?.fit ?? rows.right?.fit ?? null,
  right: null,
  inherits: { x: false, y: false },
});

type Candidate = { bottom: TickRow | null; left: TickRow | null };
const ticks = ({ bottom, left }: Candidate) => (bottom?.fit?.ticks.length ?? 0) + (left?.fit?.ticks.length ?? 0);
const gaps = ({ bottom, left }: Candidate) => (bottom?.gap ?? 50) + (left?.gap ?? 50);

const isTaken = (frame: Rect, rows: readonly TickRow[], found: readonly FoundAxes[], used: ReadonlySet<Label>) =>
  rows.some(({ labels }) => labels.some((label) => used.has(label))) || found.some((axes) => partly(axes.frame, frame));

/** Frames that cross: an inset lies wholly within. */
function partly(a: Rect, b: Rect): boolean {
  const shared = areaShared(a, b);
  return shared > 0.05 * Math.min(area(a), area(b)) && shared < 0.95 * Math.min(area(a), area(b));
}

const overlaps = (a: Rect, b: Rect) => areaShared(a, b) > 0.05 * Math.min(area(a), area(b));
const area = ([x0, y0, x1, y1]: Rect) => (x1 - x0) * (y1 - y0);
const areaShared = (a: Rect, b: Rect) =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** The bar that explains colours is no plot. */
const isNarrow = ([x0, y0, x1, y1]: Rect) => Math.min((x1 - x0) / (y1 - y0), (y1 - y0) / (x1 - x0)) < 0.12;

/** A second scale at the right, where no other axes claim the labels. */
function addRight(axes: FoundAxes, row: TickRow | null, found: readonly FoundAxes[], used: Set<Label>): void {
  if (row?.fit == null || axes.rows.left?.fit == null) return;
  // Farther off stand the numbers of a bar that explains colours.
  if (row.gap > 1.2 * row.labels[0]!.size + 3) return;
  const nearer = found.some(
    (other) =>
      other !== axes &&
      other.frame[0] > axes.frame[2] &&
      other.frame[0] - row.labels[0]!.rect[2] < row.gap &&
      other.frame[1] < axes.frame[3] &&
      other.frame[3] > axes.frame[1],
  );
  if (nearer) return;
  axes.rows.right = row;
  axes.right = row.fit;
  for (const label of row.labels) used.add(label);
}

const sameSpan = (a: Rect, b: Rect, axis: 'x' | 'y') => {
  const [low, high] = axis === 'x' ? [0, 2] : [1, 3];
  return Math.abs(a[low]! - b[low]!) <= 2 && Math.abs(a[high]! - b[high]!) <= 2;
};

/** Without labels of its own, a plot has the scale of the nearest one in its column (its row). */
function inherit(axes: FoundAxes, found: readonly FoundAxes[]): void {
  for (const axis of ['x', 'y'] as const) {
    const own = axis === 'x' ? (axes.rows.bottom ?? axes.rows.top) : (axes.rows.left ?? axes.rows.right);
    if (axes[axis] !== null || own !== undefined) continue;
    const [low, high] = axis === 'x' ? [1, 3] : [0, 2];
    const distance = (other: FoundAxes) =>
      Math.max(other.frame[low]! - axes.frame[high]!, axes.frame[low]! - other.frame[high]!);
    const [nearest] = found
      .filter(
        (other) =>
          other !== axes && other[axis] !== null && !other.inherits[axis] && sameSpan(other.frame, axes.frame, axis),
      )
      .toSorted((a, b) => distance(a) - distance(b));
    if (nearest === undefined) continue;
    axes[axis] = nearest[axis];
    axes.inherits[axis] = true;
  }
}
