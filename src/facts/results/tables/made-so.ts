/** How an aggregate is made of its parts. */
export type Way = 'mean' | 'sum';

/** Fits may be as likely as this by chance before one believes that they are none. */
const CHANCE = 0.01;
/** For so many that fit there may be one that does not; one is always allowed. */
const FITS_PER_MISS = 3;
/** Where what fits can hardly fit by chance, every third may be wrong. */
const HARDLY = 1e-6;
const FITS_PER_MISS_THEN = 2;
/** A part that is not shown is nought in some rows: one total that fits says nothing of the others. */
const LEAST = { mean: 1, sum: 2 } as const;

/**
 * How likely a summary fits by chance, 0 to 1, where it is made in another way. Weighted at random, a mean of n values
 * with standard deviation s lies within s / √n of the plain one; `window` is how much of that range prints the same.
 */
export function chanceOf(way: Way, values: readonly number[], window: number): number {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  const range = 2 * Math.sqrt(variance / count) * (way === 'mean' ? 1 : count);
  return window >= range ? 1 : window / range;
}

/**
 * How likely all that fit do so by chance: about the product of their chances times the ways to choose them among all, for
 * each of the readings that were tried.
 */
export const likelihoodByChance = (chances: readonly number[], misses: number, readings: number): number =>
  chances.reduce((product, chance, i) => (product * chance * (chances.length + misses - i)) / (i + 1), readings);

/** Whether summaries of one kind are plain means (or sums), told by those that fit. */
export function isMadeSo(way: Way, chances: readonly number[], misses: number, readings = 1): boolean {
  const byChance = likelihoodByChance(chances, misses, readings);
  const perMiss = byChance <= HARDLY ? FITS_PER_MISS_THEN : FITS_PER_MISS;
  return chances.length >= LEAST[way] && misses <= Math.max(1, chances.length / perMiss) && byChance <= CHANCE;
}
