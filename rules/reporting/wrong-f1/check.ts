import { evidence, inconclusive, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { distanceOf, fScores } from '../../../src/facts/results/aggregates/f-scores.ts';
import { fScoreWorking } from '../../../src/facts/results/tables/as-working.ts';
import { describeTable } from './describe.ts';

const MOST = 6;

/** A printed F1 is the harmonic mean of the precision and the recall beside it; no average over classes is above their mean. */
export const check: Check = (paper) => {
  const tables = fScores(paper);
  if (tables.length === 0) return notApplicable('no table prints precision, recall and F1 side by side');
  const wrong = tables
    // What no averaging explains is another matter than what rounding on the way may.
    .flatMap(({ made, fits, misses }) =>
      [true, false].map((impossible) => ({
        wrong: misses
          .filter((one) => one.impossible === impossible && (made || impossible))
          .toSorted((a, b) => distanceOf(b) - distanceOf(a)),
        fits: fits.length,
        of: fits.length + misses.length,
      })),
    )
    .filter((one) => one.wrong.length > 0);
  const fits = tables.flatMap((one) => (one.made || one.misses.length === 0 ? one.fits : []));
  if (wrong.length > 0)
    return {
      ...missed(...wrong.slice(0, MOST).map((one) => describeTable(one.wrong, one))),
      workings: fits.map(fScoreWorking),
    };
  if (fits.length === 0)
    return inconclusive('F1 is averaged over classes or examples, and not made of the two beside it');
  return {
    ...met(
      fits.slice(0, MOST).map((one) => evidence('satisfies', one.printed.cell, `F1 of ${one.of}`)),
      `${fits.length} printed F1 recomputed (2PR / (P + R)), all agree`,
    ),
    workings: fits.map(fScoreWorking),
  };
};
