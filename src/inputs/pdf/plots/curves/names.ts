import type { Rect } from '../../../../paper/span.ts';
import { centreY, type Label } from '../labels.ts';
import type { Entry } from './legend.ts';
import { dashOf, type DrawnLine } from './drawn-lines.ts';

/** The name of each curve: from the legend by colour and dash, else from words at its end. */
export function nameCurves(
  strokes: readonly { stroke: DrawnLine; mark: 'line' | 'markers' }[],
  entries: readonly Entry[],
  labels: readonly Label[],
  frame: Rect,
): (string | null)[] {
  const aspects = dashAspects(
    entries,
    strokes.map(({ stroke }) => stroke),
  );
  return strokes.map(({ stroke, mark }) => {
    const dash = dashOf(stroke.dash);
    const coloured = entries.filter(({ colour }) => colour === stroke.colour);
    const exact = coloured.filter((entry) => entry.sample !== 'line' || entry.dash === dash);
    const [entry] = mark === 'markers' || exact.length === 0 ? coloured : exact;
    if (entry === undefined) return nameAtEnd(stroke, labels, frame);
    const aspect = aspects.find((one) => one.dash === dash);
    return aspect === undefined ? entry.label.text : `${entry.label.text} ${aspect.label.text}`;
  });
}

/** Where a legend tells colours apart from dashes (ggplot, seaborn), its entries for dashes have a colour of no curve. */
function dashAspects(entries: readonly Entry[], strokes: readonly DrawnLine[]): Entry[] {
  const colours = new Set(strokes.map(({ colour }) => colour));
  const dashes = entries.filter(({ colour, sample }) => sample === 'line' && !colours.has(colour));
  const distinct = new Set(dashes.map(({ dash }) => dash));
  const oneColour = new Set(dashes.map(({ colour }) => colour)).size === 1;
  return distinct.size > 1 && distinct.size === dashes.length && oneColour ? dashes : [];
}

/** Words right of a curve's end, in its colour or in that of all words. */
function nameAtEnd({ xs, ys, colour }: DrawnLine, labels: readonly Label[], frame: Rect): string | null {
  let last = 0;
  for (let i = 0; i < xs.length; i++) if (xs[i]! >= xs[last]!) last = i;
  const near = labels
    .filter(({ angle, text }) => angle === 0 && /\p{L}|\d/u.test(text) && text.length < 60)
    .map((label) => ({ label, gap: label.rect[0] - xs[last]!, off: Math.abs(centreY(label) - ys[last]!) }))
    .filter(
      ({ label, gap, off }) =>
        gap > -2 &&
        gap < 1.6 * label.size &&
        off < 0.6 * label.size &&
        label.rect[0] < frame[2] + 3 * label.size &&
        (label.colour === colour || label.rect[0] < frame[2] || gap < label.size),
    )
    .toSorted((a, b) => Number(b.label.colour === colour) - Number(a.label.colour === colour) || a.off - b.off);
  return near[0]?.label.text ?? null;
}
