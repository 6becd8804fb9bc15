import type { PrintedSpread, SpreadLine } from './spreads.ts';

/** Deviations of a line that fit before one that does not is wrong, and how many for each of those. */
const ENOUGH = 3;
const PER_MISS = 3;
/** Deviations that can only be another kind of number before a line is said to print that. */
const DECISIVE = 2;

/** Whether it is the standard deviation of its cells, as its label says. */
export const isOwn = ({ is }: PrintedSpread): boolean => is === 'standard deviation';

/** Those that do not fit, in a line of which most do, or where the table says that the cells are runs of one thing. */
export function wrongIn({ all, ofRuns }: SpreadLine): readonly PrintedSpread[] {
  const telling = all.filter((one) => isOwn(one) && one.telling);
  const wrong = all.filter((one) => !isOwn(one));
  const isMade = telling.length >= ENOUGH || (ofRuns && telling.length > wrong.length);
  return isMade && telling.length >= PER_MISS * wrong.length ? wrong : [];
}

/** Whether a line prints variances or standard errors of runs under the name of deviations: no cell of it says otherwise. */
export const isOther = ({ all, ofRuns }: SpreadLine): boolean =>
  ofRuns &&
  all.filter(({ is }) => is !== null && is !== 'standard deviation').length >= DECISIVE &&
  new Set(all.map(({ is }) => is)).size === 1;
