import type { Rect } from '../../../paper/span.ts';

/** A step aside counts for so many down. */
const ASIDE = 2;
/** In points: a caption may reach into the room of the axes by no more. */
const INTO = 6;
/** In points: plots of one row stand no farther apart, and their captions at one height. */
const ROW = { apart: 90, level: 3, captions: 40 };

/**
 * Which caption each frame belongs to (by index, null where there is none): the first thing below it, or else the nearest.
 * A plot at the end of a row can stand past the end of its short caption: it goes with its row.
 */
export function captionsOf(
  frames: readonly Rect[],
  captions: readonly Rect[],
  prose: readonly Rect[],
): (number | null)[] {
  const own = frames.map((frame) => captionOf(frame, captions, prose));
  const below = (i: number) => (own[i] == null ? Infinity : frames[i]![1] - captions[own[i]!]![3]);
  return frames.map((frame, i) => {
    const mates = frames.map((_, k) => k).filter((k) => inOneRow(frames, frame, frames[k]!));
    const nearest = mates.reduce((a, b) => (below(b) < below(a) ? b : a), i);
    return below(i) > below(nearest) + ROW.captions ? own[nearest]! : own[i]!;
  });
}

function captionOf(frame: Rect, captions: readonly Rect[], prose: readonly Rect[]): number | null {
  const isUnder = (caption: Rect) =>
    caption[3] < frame[1] + INTO &&
    overlap(caption, frame) > 0.3 * Math.min(frame[2] - frame[0], caption[2] - caption[0]) &&
    !prose.some((line) => overlap(line, frame) > 0 && line[3] < frame[1] && line[1] > caption[3] - 1);
  const nearest = (isMeant: (caption: Rect) => boolean, gapOf: (caption: Rect) => number): number | null => {
    const cost = (i: number) => gapOf(captions[i]!) - ASIDE * Math.min(0, overlap(captions[i]!, frame));
    const [best] = captions
      .map((_, i) => i)
      .filter((i) => isMeant(captions[i]!) && gapOf(captions[i]!) > -INTO)
      .toSorted((a, b) => cost(a) - cost(b));
    return best ?? null;
  };
  const down = (caption: Rect) => frame[1] - caption[3];
  return (
    nearest(isUnder, down) ??
    nearest(() => true, down) ??
    nearest(
      () => true,
      (caption) => caption[1] - frame[3],
    )
  );
}

/** How far two places share their columns; less than 0 where one stands aside. */
const overlap = (a: Rect, b: Rect) => Math.min(a[2], b[2]) - Math.max(a[0], b[0]);

/** Frames of one height with no room for a column between them, step by step. */
function inOneRow(frames: readonly Rect[], from: Rect, to: Rect): boolean {
  const level = frames.filter(
    (frame) => Math.abs(frame[1] - from[1]) < ROW.level && Math.abs(frame[3] - from[3]) < ROW.level,
  );
  if (!level.includes(to)) return false;
  const between = level
    .filter((frame) => frame[0] >= Math.min(from[0], to[0]) && frame[0] <= Math.max(from[0], to[0]))
    .toSorted((a, b) => a[0] - b[0]);
  return between.every((frame, i) => i === 0 || frame[0] - between[i - 1]![2] < ROW.apart);
}
