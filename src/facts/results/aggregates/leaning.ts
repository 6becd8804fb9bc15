import type { Aggregate } from './aggregate-readings.ts';

/** Averages of one line before their leaning tells something, and how many of them have to lean one way. */
const FEWEST = 5;
const SHARE = 0.9;
const FEWEST_BEYOND = 2;
/** Where for each that is off so many fit and more, the digits that they leave off may well lean one way: they were cut. */
const FITS_PER_MISS = 2;
/** In units of the last digit: rounded numbers are half a unit off at most, and cut-off ones half a unit on average. */
const TYPICAL = 0.75;

/**
 * Whether all averages of a line lie on one side of the plain means, and farther than digits that are left off explain:
 * then they are weighted by something, and those that seem to fit are only near.
 */
export function leansOneWay({ fits, misses }: { fits: readonly Aggregate[]; misses: readonly Aggregate[] }): boolean {
  const all = [...fits, ...misses].filter(({ way }) => way === 'mean');
  const off = all.map(unitsOff);
  // One that is far off among others that are near is a slip, whatever side they lie on.
  if (misses.length * FITS_PER_MISS < fits.length) return false;
  if (off.length < FEWEST || all.filter(isBeyond).length < FEWEST_BEYOND) return false;
  const sides = [off.filter((one) => one > 0), off.filter((one) => one < 0)];
  const most = sides.toSorted((a, b) => b.length - a.length)[0]!;
  const median = off.map(Math.abs).toSorted((a, b) => a - b)[Math.floor(off.length / 2)]!;
  return most.length >= SHARE * off.length && median > TYPICAL;
}

/** Beyond what the digits that are left off explain. */
const isBeyond = ({ low, high, printed: { printed } }: Aggregate): boolean => low > printed.high || high < printed.low;

/** How many units of its last digit what the cells give is above (or below) the printed number. */
export const unitsOff = ({ printed: { printed }, low, high }: Aggregate): number =>
  ((low + high) / 2 - printed.value) * 10 ** printed.decimals;
