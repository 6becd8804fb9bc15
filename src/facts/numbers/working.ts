import type { Span } from '../../paper/span.ts';
import { disjoint, type Interval } from './interval.ts';
import type { PrintedNumber } from './printed-number.ts';

/** What a computation starts from: words of the paper, or a constant with the reason why it is taken. */
export type WorkingInput =
  | { readonly name: string; readonly printed: string; readonly span: Span }
  | { readonly name: string; readonly value: string; readonly because: string };

/** One thing that was recomputed from what the paper prints, whether it agrees or not. */
export interface Working {
  /** "energy of OPT-175B" */
  readonly what: string;
  /** "GPU-hours × W × PUE" */
  readonly formula: string;
  /** Where the formula is from, in a few words. */
  readonly source: string;
  readonly inputs: readonly WorkingInput[];
  /** In `unit`; the tolerance of the rule is in it. */
  readonly computed: Interval;
  readonly printed: { readonly text: string; readonly span: Span; readonly interval: Interval };
  /** Of both intervals, as shown: "MWh"; empty for bare numbers. */
  readonly unit: string;
  /** The intervals have a value in common. */
  readonly agrees: boolean;
}

export const input = (name: string, at: { text: string; span: Span }): WorkingInput => ({
  name,
  printed: at.text,
  span: at.span,
});

export const constant = (name: string, value: string, because: string): WorkingInput => ({ name, value, because });

/** A working whose verdict is whether the intervals meet. `printed` has to be in `unit` like `computed`. */
export function makeWorking(
  parts: Omit<Working, 'agrees' | 'printed'> & {
    printed: Pick<PrintedNumber, 'text' | 'span' | 'interval'>;
  },
): Working {
  const { text, span, interval } = parts.printed;
  return { ...parts, printed: { text, span, interval }, agrees: !disjoint(parts.computed, interval) };
}
