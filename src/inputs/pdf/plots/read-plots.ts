import type { Plot } from '../../../paper/plots.ts';
import type { Rect } from '../../../paper/span.ts';
import type { Graphics } from '../engine/paint/graphics.ts';
import type { Shape } from '../engine/paint/shapes.ts';
import { groupBy } from '../../../group-by.ts';
import { segmentsOf } from '../engine/paint/segments.ts';
import { findBars } from './curves/bars.ts';
import { findCurves } from './curves/curves.ts';
import { findAxes, type FoundAxes } from './axes/find-axes.ts';
import { countBands } from './curves/bands.ts';
import { joinGlyphs, type Label } from './labels.ts';
import { findEntries, type Entry } from './curves/legend.ts';
import { withMinusSigns } from './axes/minus-signs.ts';
import { findTitles } from './axes/titles.ts';
import { multiplied, scaleOf } from './axes/multiplied.ts';
import { axisOf, type Titled } from './axes/axis-of.ts';
import { isInside } from './is-inside.ts';

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
    const scaled = multiplied(axes, titles);
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
      curves: findCurves(scaled, {
        shapes: own,
        entries: entriesFor(axes, entries, titled),
        labels: rest,
        page,
        hasBars: bars !== null,
      }),
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

/** What is drawn in an inset belongs to the inset. */
function withoutInsets({ frame }: FoundAxes, all: readonly FoundAxes[], shapes: readonly Shape[]) {
  const insets = all.filter((other) => other.frame !== frame && isInside(other.frame, frame));
  if (insets.length === 0) return shapes;
  return shapes.filter(({ rect, clip }) => !insets.some((inset) => isInside(clip ?? rect, inset.frame)));
}
