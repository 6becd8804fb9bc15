import type { Span } from '../../paper/span.ts';
import { disjoint, type Interval } from './interval.ts';
import type { PrintedNumber } from './printed-number.ts';

/** What a computation starts from: words of the paper, or a constant with the reason why it is taken. */
export type WorkingInput =
  | { readonly name: string; readonly printed: string; readonly span: Span }
  | { readonly name: string; readonly value: string; readonly because: string };

/**
 * What has to hold of the numbers, so that a reader can check it without the formula:
 * - `formula`: the printed number is what the formula gives;
 * - `within`: what the formula gives lies within bounds, and the printed number is one that goes into it as a divisor;
 * - `same`: the input and the printed number are one number, rounded differently at most;
 * - `mean`, `sum`: the printed number is that of all inputs;
 * - `highest`, `lowest`: no input is above (below) the printed number;
 * - `above`, `below`: the first input is above (below) the second;
 * - `above-somewhere`, `below-somewhere`: as one of several workings about the same words, of which one has to hold;
 * - `rising`, `falling`, `varying`: so do the inputs, in their order;
 * - `divisor`: the printed number divides the first input.
 */
export type Relation =
  | 'formula'
  | 'within'
  | 'same'
  | 'mean'
  | 'sum'
  | 'highest'
  | 'lowest'
  | 'above'
  | 'below'
  | 'above-somewhere'
  | 'below-somewhere'
  | 'rising'
  | 'falling'
  | 'varying'
  | 'divisor';

/** One thing that was recomputed from what the paper prints, whether it agrees or not. */
export interface Working {
  /** "energy of OPT-175B" */
  readonly what: string;
  /** "GPU-hours × W × PUE" */
  readonly formula: string;
  /** Where the formula is from, in a few words. */
  readonly source: string;
  readonly relation: Relation;
  readonly inputs: readonly WorkingInput[];
  /** In `unit`; the tolerance of the rule is in it. */
  readonly computed: Interval;
  readonly printed: { readonly text: string; readonly span: Span; readonly interval: Interval };
  /** Of both intervals, as shown: "MWh"; empty for bare numbers. */
  readonly unit: string;
  /** The intervals have a value in common. */
  readonly agrees: boolean;
  /** The computation as one would write it by hand: "51.2 − 44.8 = 6.4"; messages tell it. */
  readonly arithmetic?: string;
  /** Another reading under which the printed number would be right, or what makes its slip likely: "1.5 is the lead over B". */
  readonly aside?: string;
}

/** A number that the paper prints, as an input. */
export const input = (name: string, at: { text: string; span: Span }): WorkingInput => ({
  name,
  printed: at.text,
  span: at.span,
});

/** A number that the paper does not print, with where it comes from. */
export const constant = (name: string, value: string, because: string): WorkingInput => ({ name, value, because });

/**
 * A working whose verdict is whether the intervals meet. `printed` has to be in `unit` like `computed`; the relation is
 * `formula` where none is given.
 */
export function makeWorking(
  parts: Omit<Working, 'agrees' | 'printed' | 'relation'> & {
    relation?: Relation;
    printed: Pick<PrintedNumber, 'text' | 'span' | 'interval'>;
  },
): Working {
  const { text, span, interval } = parts.printed;
  return {
    relation: 'formula',
    ...parts,
    printed: { text, span, interval },
    agrees: !disjoint(parts.computed, interval),
  };
}
