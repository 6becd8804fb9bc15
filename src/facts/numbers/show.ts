import type { Interval } from './interval.ts';

const MAGNITUDES = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
] as const;

/** A computed number with as many digits as help a reader: "476.47", "6.74B", "0.0032". */
function showNumber(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(2).replace('e+', 'e');
  for (const [factor, letter] of MAGNITUDES) if (size >= factor) return `${trim(value / factor, digits)}${letter}`;
  return trim(value, Math.max(digits, size >= 1000 ? Math.ceil(Math.log10(size)) : 0));
}

const trim = (value: number, digits: number): string => String(Number(value.toPrecision(digits))).replace('-', '−');

/** "476.5" where both ends are one after rounding, else "475.5–476.5" or "−1.2 to 0.4". */
export function showInterval({ low, high }: Interval): string {
  if (low === -Infinity || high === Infinity)
    return low === -Infinity
      ? high === Infinity
        ? 'anything'
        : `at most ${showNumber(high)}`
      : `at least ${showNumber(low)}`;
  const [from, to] = [showNumber(low), showNumber(high)];
  return from === to ? from : from.startsWith('−') || to.startsWith('−') ? `${from} to ${to}` : `${from}–${to}`;
}
