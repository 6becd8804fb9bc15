import type { Axis, Plot, Scale } from '../../../paper/plots.ts';
import type { Rect } from '../../../paper/span.ts';
import { findBars } from './bars.ts';
import { findCurves } from './curves.ts';
import { findAxes, type FoundAxes } from './find-axes.ts';
import type { Graphics, Shape } from '../engine/graphics.ts';
import { groupBy } from '../../../group-by.ts';
import { countBands } from './bands.ts';
import { joinGlyphs, type Label } from './labels.ts';
import { findEntries, type Entry } from './legend.ts';
import { withMinusSigns } from './minus-signs.ts';
import { tidy, valueAt, type Fit } from './scale.ts';
import { segmentsOf } from '../engine/segments.ts';
import { findSharedTitle, findTitles, type Titles } from './titles.ts';

/** A plot with the index of the caption that it belongs to, null where it has none. */
export interface Owned {
  plot: Plot;
  owner: number | null;
}

/**
 * All plots of a page, from the top down. Their boxes are in points from the lower left of the page. Words under `reserved`
 * (running text, captions) are no part of a drawing; `ownersOf` says to which caption each axes box belongs.
 */
export function readPlots(
  graphics: Graphics,
  page: number,
  reserved: readonly Rect[],
  ownersOf: (frames: readonly Rect[]) => readonly (number | null)[],
): Owned[] {
  const segments = segmentsOf(graphics.shapes);
  const labels = joinGlyphs(withMinusSigns(graphics.glyphs, graphics.shapes)).filter(
    ({ rect }) => !reserved.some((box) => isInside(rect, box)),
  );
  const found = findAxes(graphics, labels, segments);
  const ticks = new Set(found.flatMap(({ rows }) => Object.values(rows).flatMap((row) => row.labels)));
  const words = labels.filter((label) => !ticks.has(label));
  const owners = ownersOf(found.map(({ frame }) => frame));
  // Words and samples belong to the plot that they are nearest to.
  const nearest = (rect: Rect) =>
    owners[
      found.reduce((best, { frame }, i) => (distance(frame, rect) < distance(found[best]!.frame, rect) ? i : best), 0)
    ]!;
  const groups = groupBy(found, (axes) => owners[found.indexOf(axes)]!);
  const partOf = <Thing extends { rect: Rect }>(things: readonly Thing[], owner: number | null) =>
    groups.size === 1 ? things : things.filter(({ rect }) => nearest(rect) === owner);
  return [...groups].flatMap(([owner, group]) =>
    plotsOf(group, partOf(graphics.shapes, owner), partOf(words, owner), page).map((plot) => ({ plot, owner })),
  );
}

const distance = (a: Rect, b: Rect) =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

/** The plots of one figure. */
function plotsOf(
  group: readonly FoundAxes[],
  shapes: readonly Shape[],
  labels: readonly Label[],
  page: number,
): Plot[] {
  const entries = findEntries(shapes, labels);
  const named = new Set(entries.map(({ label }) => label));
  const words = labels.filter((label) => !named.has(label));
  const titled = group.map((axes) => ({ axes, titles: findTitles(axes, words, group) }));
  const used = new Set(titled.flatMap(({ titles }) => titles.used));
  const rest = words.filter((label) => !used.has(label));
  return titled.map(({ axes, titles }): Plot => {
    const scaled = multiply(axes, titles);
    const own = withoutInsets(axes, group, shapes);
    const bars = findBars(scaled, own);
    return {
      box: { page, rect: axes.frame.map((side) => Math.round(side * 10) / 10) as unknown as Rect },
      title: titles.plot,
      x: axisOf(axes, 'x', titles, titled, rest),
      y: axisOf(axes, 'y', titles, titled, rest),
      right:
        axes.right === null
          ? null
          : {
              title: titles.right,
              shared: false,
              labels: axes.rows.right!.labels.length,
              scale: scaleOf(scaled.right!, axes.frame, 'y'),
            },
      curves: findCurves(scaled, own, entriesFor(axes, entries, titled), rest, page, bars !== null),
      bars,
      bands: countBands(axes.frame, own),
    };
  });
}

/**
 * A plot's own legend first, then one outside of all plots. That of another plot counts where both show the same thing: in
 * a row of panels the legend stands in one.
 */
function entriesFor(axes: FoundAxes, entries: readonly Entry[], titled: readonly Titled[]): Entry[] {
  const yOf = (of: FoundAxes) => titled.find((one) => one.axes === of)!.titles.y;
  const rank = ({ rect }: Entry) => {
    if (isInside(rect, axes.frame)) return 0;
    const home = titled.find((other) => isInside(rect, other.axes.frame))?.axes;
    if (home === undefined) return 1;
    const isInset = isInside(axes.frame, home.frame);
    return isInset || yOf(home) === yOf(axes) || axes.inherits.y || home.inherits.y ? 2 : null;
  };
  return entries
    .map((entry) => ({ entry, at: rank(entry) }))
    .filter(({ at }) => at !== null)
    .toSorted((a, b) => a.at! - b.at!)
    .map(({ entry }) => entry);
}

const isInside = (a: Rect, b: Rect) => a[0] >= b[0] - 2 && a[2] <= b[2] + 2 && a[1] >= b[1] - 2 && a[3] <= b[3] + 2;

/** The scales with what their ticks are multiplied by worked in. */
function multiply(axes: FoundAxes, { multiplier }: Titles): FoundAxes {
  return {
    ...axes,
    x: times(axes.x, multiplier.x),
    y: times(axes.y, multiplier.y),
    right: times(axes.right, multiplier.right),
  };
}

function times(fit: Fit | null, factor: number): Fit | null {
  if (fit === null || factor === 1) return fit;
  const ticks = fit.ticks.map((tick) => ({ ...tick, value: tick.value * factor }));
  return fit.kind === 'linear'
    ? { ...fit, ticks, slope: fit.slope / factor }
    : { ...fit, ticks, offset: fit.offset - fit.slope * Math.log10(factor) };
}

function scaleOf(fit: Fit, [x0, y0, x1, y1]: Rect, axis: 'x' | 'y'): Scale {
  const [low, high] = axis === 'x' ? [x0, x1] : [y0, y1];
  const [from, to] = [valueAt(fit, low), valueAt(fit, high)];
  const span = fit.kind === 'log' ? 0 : to - from;
  return {
    kind: fit.kind,
    range: [tidy(from, span), tidy(to, span)],
    ticks: fit.ticks.map(({ value }) => Number(value.toPrecision(12))).toSorted((a, b) => a - b),
  };
}

type Titled = { axes: FoundAxes; titles: Titles };

function axisOf(
  axes: FoundAxes,
  axis: 'x' | 'y',
  titles: Titles,
  all: readonly Titled[],
  rest: readonly Label[],
): Axis {
  const row = axis === 'x' ? (axes.rows.bottom ?? axes.rows.top) : (axes.rows.left ?? axes.rows.right);
  const own = titles[axis];
  const fit = multiply(axes, titles)[axis];
  const title =
    own ?? aroundTitle(axes, axis, all) ?? sharedTitle(axes, axis, all) ?? groupTitle(axes, axis, all, rest);
  return {
    title,
    shared: own === null && title !== null,
    scale: fit === null ? null : scaleOf(fit, axes.frame, axis),
    labels: row?.labels.length ?? 0,
  };
}

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

/** What is drawn in an inset belongs to the inset. */
function withoutInsets({ frame }: FoundAxes, all: readonly FoundAxes[], shapes: readonly Shape[]) {
  const insets = all.filter((other) => other.frame !== frame && isInside(other.frame, frame));
  if (insets.length === 0) return shapes;
  return shapes.filter(({ rect, clip }) => !insets.some((inset) => isInside(clip ?? rect, inset.frame)));
}
