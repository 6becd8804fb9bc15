/** All values that a printed number may stand for. Ends are included; an end may be infinite ("more than 10"). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval between two numbers in either order. */
export const interval = (a: number, b: number): Interval => (a <= b ? { low: a, high: b } : { low: b, high: a });
/** A count or a declared constant. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** What may print so where the last digit was rounded, cut off or rounded up, as one likes: one step of it either way. */
export const withinStep = ({ value, decimals }: { readonly value: number; readonly decimals: number }): Interval => ({
  low: value - 10 ** -decimals,
  high: value + 10 ** -decimals,
});

/** All sums of a number of one and a number of the other. */
export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
/** All differences of a number of `a` and a number of `b`. */
export const subtract = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

/** All amounts without their sign. */
export const absolute = ({ low, high }: Interval): Interval =>
  low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };

/** How far apart the two are, whichever is more. */
export const distanceBetween = (a: Interval, b: Interval): Interval => absolute(subtract(a, b));

// An unknown end times nothing is nothing, not NaN.
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** All products of a number of one and a number of the other. */
export function multiply(a: Interval, b: Interval): Interval {
  const ends = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Everything where the divisor may be nought. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return { low: -Infinity, high: Infinity };
  return multiply(a, { low: 1 / b.high, high: 1 / b.low });
}

/** All products with one factor, which may be negative. */
export const scale = ({ low, high }: Interval, factor: number): Interval => interval(low * factor, high * factor);

/** All sums of one number of each; 0 of none. */
export const sum = (all: readonly Interval[]): Interval => all.reduce(add, exactly(0));
/** All products of one number of each; 1 of none. */
export const product = (all: readonly Interval[]): Interval => all.reduce(multiply, exactly(1));

/** Wider by a share of the ends on both sides: 0.05 is five per cent. */
export const widen = ({ low, high }: Interval, share: number): Interval => ({
  low: low - Math.abs(low) * share,
  high: high + Math.abs(high) * share,
});

/** The smallest interval around all; throws nothing, but of no intervals it is empty (low above high). */
export const hull = (all: readonly Interval[]): Interval => ({
  low: Math.min(...all.map(({ low }) => low)),
  high: Math.max(...all.map(({ high }) => high)),
});

/** Binary fractions must not part what decimal digits join: 0.1 + 0.2 and 0.3. */
const SLACK = 1e-9;

/** No value is in both. */
export function disjoint(a: Interval, b: Interval): boolean {
  const slack = slackOf(a, b);
  return a.high < b.low - slack || b.high < a.low - slack;
}

/**
 * No value is within both: they may touch at an end, which nothing reaches that was rounded or cut off. 68.4 − 75.3 prints
 * as −6.8 to −7.0, however its three numbers were rounded, and never as −7.1.
 */
export function apart(a: Interval, b: Interval): boolean {
  const slack = slackOf(a, b);
  return a.high < b.low + slack || b.high < a.low + slack;
}

const slackOf = (a: Interval, b: Interval): number =>
  SLACK * Math.max(1e-12, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
