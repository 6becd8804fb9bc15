import type { Span } from '../../../paper/span.ts';
import { exactly, withinStep } from '../../numbers/interval.ts';
import { makeWorking, type Working } from '../../numbers/working.ts';

/** The whole number of items whose share comes nearest to a percentage (0 to 100). */
export const nearestCount = (percentage: number, items: number): number => Math.round((percentage * items) / 100);

interface PrintedShare {
  readonly text: string;
  readonly span: Span;
  /** In percent, 0 to 100. */
  readonly value: number;
  readonly decimals: number;
}

/** A printed percentage beside a share of so many items. One step of its last digit is allowed either way, as it may have been cut off or rounded twice. */
export function shareWorking(
  printed: PrintedShare,
  { count, items }: { readonly count: number; readonly items: number },
  more: Pick<Working, 'what' | 'source' | 'inputs' | 'aside'>,
): Working {
  return makeWorking({
    arithmetic: `${count} / ${items} = ${((100 * count) / items).toFixed(printed.decimals + 1)} %`,
    formula: `${count} / ${items}`,
    computed: exactly((100 * count) / items),
    printed: { ...printed, interval: withinStep(printed) },
    unit: '%',
    ...more,
  });
}

/** The GRIM test (Brown and Heathers 2017): of so many items, the share that comes nearest to a printed percentage. */
export const nearestShareWorking = (
  share: PrintedShare,
  items: number,
  more: Pick<Working, 'inputs' | 'aside'>,
): Working =>
  shareWorking(
    share,
    { count: nearestCount(share.value, items), items },
    { what: `nearest share of ${items}`, source: 'Brown and Heathers 2017 (GRIM)', ...more },
  );
