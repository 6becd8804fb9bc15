import type { Rect } from '../../../../paper/span.ts';
import type { Graphics } from '../../engine/paint/graphics.ts';
import { isBox, type Segment } from '../../engine/paint/segments.ts';

/** In points: no axes of a paper are smaller. */
const LEAST_WIDTH = 30;
const LEAST_HEIGHT = 24;
/** Two frames this alike are one: a background, its border, what curves are cut to. */
const ALIKE = 2;
/** A page has no more boxes that could have axes. */
const MOST_FRAMES = 500;
/** The lines of a grid on a map or a board could be paired without end. */
const MOST_LINES = 200;

/**
 * Boxes that axes could have: filled or bordered rectangles, rectangles that curves are cut to, and pairs of lines that
 * meet at the lower left. Which of them have axes is told by the tick labels around them.
 */
export function findFrames({ shapes, clips }: Graphics, segments: readonly Segment[]): Rect[] {
  const frames: Rect[] = [];
  const add = (rect: Rect) => {
    const [x0, y0, x1, y1] = rect;
    if (x1 - x0 < LEAST_WIDTH || y1 - y0 < LEAST_HEIGHT) return;
    if (frames.length < MOST_FRAMES && !frames.some((frame) => isAlike(frame, rect))) frames.push(rect);
  };
  // Drawn boxes are exact; lines can end in an arrow or stand off.
  for (const shape of shapes) if (isBox(shape)) add(shape.rect);
  for (const clip of clips) add(clip);
  for (const pair of cornerPairs(segments)) add(pair);
  return frames;
}

const isAlike = (a: Rect, b: Rect): boolean => a.every((side, i) => Math.abs(side - b[i]!) <= ALIKE);

function cornerPairs(segments: readonly Segment[]): Rect[] {
  const unique = (level: boolean, least: number) => {
    const found: Segment[] = [];
    for (const segment of segments) {
      if (segment.level !== level || segment.high - segment.low < least || segment.dashed) continue;
      const known = found.some(
        (one) =>
          Math.abs(one.at - segment.at) < 0.5 &&
          Math.abs(one.low - segment.low) < 0.5 &&
          Math.abs(one.high - segment.high) < 0.5,
      );
      if (!known) found.push(segment);
      if (found.length > MOST_LINES) return [];
    }
    return found;
  };
  const level = unique(true, LEAST_WIDTH);
  const upright = unique(false, LEAST_HEIGHT);
  const pairs: Rect[] = [];
  for (const floor of level)
    for (const wall of upright)
      if (Math.abs(floor.low - wall.at) <= ALIKE && Math.abs(wall.low - floor.at) <= ALIKE)
        pairs.push([wall.at, floor.at, floor.high, wall.high]);
  return pairs;
}
