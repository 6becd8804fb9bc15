import type { Interval } from './interval.ts';
import { magnitudeReached } from '../../magnitudes.ts';

/** A computed number with as many digits as help a reader: "476.47", "6.74B", "0.0032". */
function showNumber(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(2).replace('e+', 'e');
  const reached = magnitudeReached(size);
  if (reached !== null) return `${trim(value / reached.factor, digits)}${reached.letter}`;
  return trim(value, Math.max(digits, size >= 1000 ? Math.ceil(Math.log10(size)) : 0));
}

/** Half the distance of the ends over their middle from which three digits are enough. */
const WIDE = 0.005;

const trim = (value: number, digits: number): string => String(Number(value.toPrecision(digits))).replace('-', '−');

/** One number for all of an interval, with the digits that its width leaves: "41.4" for 41.06–41.77, "6.4" for 6.3–6.5. */
export function showMiddle({ low, high }: Interval): string {
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  if (!Number.isFinite(middle) || half <= 0) return showInterval({ low, high });
  const step = 10 ** Math.floor(Math.log10(half) + 1e-6);
  const least = 10 ** Math.floor(Math.log10(Math.abs(middle) || half) - 1);
  return showNumber(Math.round(middle / Math.min(step, least)) * Math.min(step, least));
}

/** "476.5" where both ends are one after rounding, else "475.5–476.5" or "−1.2 to 0.4". */
export function showInterval({ low, high }: Interval): string {
  if (low === -Infinity || high === Infinity)
    return low === -Infinity
      ? high === Infinity
        ? 'anything'
        : `at most ${showNumber(high)}`
      : `at least ${showNumber(low)}`;
  // Far apart, ends of many digits would say more than is known.
  const digits = high - low > (Math.abs(low) + Math.abs(high)) * WIDE ? 3 : 4;
  const [from, to] = [showNumber(low, digits), showNumber(high, digits)];
  return from === to ? from : from.startsWith('−') || to.startsWith('−') ? `${from} to ${to}` : `${from}–${to}`;
}
