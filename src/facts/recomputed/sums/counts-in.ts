import type { Span } from '../../../paper/span.ts';
import { stepOf } from '../../numbers/number-parts.ts';
import { interval, type Interval } from '../../numbers/interval.ts';
import { magnitudeOf } from '../../../magnitudes.ts';

/** A count as a sentence prints it. */
export interface Count {
  readonly text: string;
  readonly span: Span;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly interval: Interval;
}

const COUNT =
  /(?<![\p{L}\d][.,^_-]?|\p{L}\/|[$#[^_]|[×x=·*−–] ?)(\d{1,3}(?: ?, ?\d{3}(?!\d))+|\d+(?:\.\d+)?) ?(k|K|M|B|thousand|million|billion)?(?![\p{L}\d_%°]|\.\d|,\d{3}| ?%| ?[×x*^±] ?|-[\p{L}])/gu;

/** The counts of a sentence in their order, with the offset of the sentence in the paper. */
export function countsOf(text: string, offset: number): Count[] {
  return [...text.matchAll(COUNT)].map((match) => {
    const [printed, digits, magnitude] = match;
    const plain = digits!.replace(/[ ,]/g, '');
    const factor = magnitudeOf(magnitude);
    const value = Number(plain) * factor;
    const half = factor === 1 && !plain.includes('.') ? 0 : 0.5 * factor * stepOf(plain);
    const [start, end] = [match.index, match.index + printed.trimEnd().length];
    return {
      text: printed.trim(),
      span: { start: offset + start, end: offset + end },
      start,
      end,
      value,
      interval: interval(value - half, value + half),
    };
  });
}
