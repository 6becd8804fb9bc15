import type { Span } from '../../paper/span.ts';
import { exactly, interval } from '../numbers/interval.ts';
import { makeWorking, type Working } from '../numbers/working.ts';

/** The whole number of items whose share comes nearest to a percentage (0 to 100). */
export const nearestCount = (percentage: number, items: number): number => Math.round((percentage * items) / 100);

interface PrintedShare {
  readonly text: string;
  readonly span: Span;
  /** In percent, 0 to 100. */
  readonly value: number;
  readonly decimals: number;
}

/**
 * The GRIM test (Brown and Heathers 2017): the share of so many items that comes nearest to a printed percentage. One step of
 * its last digit is allowed either way, as it may have been cut off or rounded twice.
 */
export function shareWorking(
  { text, span, value, decimals }: PrintedShare,
  items: number,
  more: Pick<Working, 'inputs'> & { readonly aside?: string },
): Working {
  const [count, step] = [nearestCount(value, items), 10 ** -decimals];
  return makeWorking({
    what: `nearest share of ${items}`,
    arithmetic: `${count} / ${items} = ${((100 * count) / items).toFixed(decimals + 1)} %`,
    formula: `${count} / ${items}`,
    source: 'Brown and Heathers 2017 (GRIM)',
    computed: exactly((100 * count) / items),
    printed: { text, span, interval: interval(value - step, value + step) },
    unit: '%',
    ...more,
  });
}
