import type { Axis } from '../../../../paper/plots.ts';
import type { FoundAxes } from './find-axes.ts';
import type { Label } from '../labels.ts';
import { findSharedTitle, type Titles } from './titles.ts';
import { isInside } from '../is-inside.ts';
import { multiplied, scaleOf } from './multiplied.ts';

/** A plot's axes with their titles. */
export type Titled = { axes: FoundAxes; titles: Titles };

/** An inset shows what the plot around it shows. */
const aroundTitle = ({ frame }: FoundAxes, axis: 'x' | 'y', all: readonly Titled[]): string | null =>
  all.find(({ axes }) => axes.frame !== frame && isInside(frame, axes.frame))?.titles[axis] ?? null;

/** The title at a plot in the same row (for the vertical axis) or column, the nearest first. */
function sharedTitle(axes: FoundAxes, axis: 'x' | 'y', all: readonly Titled[]): string | null {
  const [low, high] = axis === 'x' ? [0, 2] : [1, 3];
  const [from, to] = axis === 'x' ? [1, 3] : [0, 2];
  const near = all
    .filter(
      ({ axes: other, titles }) =>
        other !== axes &&
        titles[axis] !== null &&
        Math.abs(other.frame[low]! - axes.frame[low]!) < 3 &&
        Math.abs(other.frame[high]! - axes.frame[high]!) < 3,
    )
    .toSorted(
      (a, b) =>
        Math.abs(a.axes.frame[from]! + a.axes.frame[to]! - axes.frame[from]! - axes.frame[to]!) -
        Math.abs(b.axes.frame[from]! + b.axes.frame[to]! - axes.frame[from]! - axes.frame[to]!),
    );
  return near[0]?.titles[axis] ?? null;
}

/** A title in the middle under (beside) the plots of a row (column), or of all. */
function groupTitle(axes: FoundAxes, axis: 'x' | 'y', all: readonly Titled[], rest: readonly Label[]): string | null {
  const [low, high] = axis === 'x' ? [1, 3] : [0, 2];
  const inLine = all.filter(
    ({ axes: other }) =>
      Math.abs(other.frame[low]! - axes.frame[low]!) < 3 && Math.abs(other.frame[high]! - axes.frame[high]!) < 3,
  );
  for (const group of [inLine, all]) {
    if (group.length < 2) continue;
    const inMiddle = middleTitle(axis, group);
    if (inMiddle !== null) return inMiddle;
    const title = findSharedTitle(
      axis,
      group.map((one) => one.axes),
      rest,
      all.map((one) => one.axes),
    );
    if (title !== null) return title;
  }
  return null;
}

/** The title of the plot in the middle of an odd row, where no other has one. */
function middleTitle(axis: 'x' | 'y', group: readonly Titled[]): string | null {
  const own = group.filter(({ titles }) => titles[axis] !== null);
  if (group.length < 3 || own.length !== 1) return null;
  const [low, high] = axis === 'x' ? [0, 2] : [1, 3];
  const from = Math.min(...group.map(({ axes }) => axes.frame[low]!));
  const to = Math.max(...group.map(({ axes }) => axes.frame[high]!));
  const { frame } = own[0]!.axes;
  return Math.abs(frame[low]! + frame[high]! - from - to) < 0.05 * (to - from) ? own[0]!.titles[axis] : null;
}

/** An axis with its scale and its title: its own, or that of plots around it, beside it or under them all. */
export function axisOf(
  axes: FoundAxes,
  axis: 'x' | 'y',
  titles: Titles,
  all: readonly Titled[],
  rest: readonly Label[],
): Axis {
  const row = axis === 'x' ? (axes.rows.bottom ?? axes.rows.top) : (axes.rows.left ?? axes.rows.right);
  const own = titles[axis];
  const fit = multiplied(axes, titles)[axis];
  const title =
    own ?? aroundTitle(axes, axis, all) ?? sharedTitle(axes, axis, all) ?? groupTitle(axes, axis, all, rest);
  return {
    title,
    shared: own === null && title !== null,
    scale: fit === null ? null : scaleOf(fit, axes.frame, axis),
    labels: row?.labels.length ?? 0,
  };
}
