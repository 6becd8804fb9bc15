import type { Rect } from '../../../../paper/span.ts';
import { gapTo, type Side } from './axes.ts';
import { centreX, centreY, type Label } from '../labels.ts';

/** In ems: from ticks to title; between two lines of a title; between two words. */
const REACH = 2.9;
const LINE = 1.5;
const BLANK = 1.4;
interface Title {
  text: string;
  labels: Label[];
}

/** The nearest line of words at a side whose middle is near that of the side, with the lines that go on from it. */
export function titleAt(side: Side, frame: Rect, labels: readonly Label[]): Title | null {
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
export function besideLeft(frame: Rect, labels: readonly Label[]): Title | null {
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
