import { evidence, inconclusive, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { distanceOf, fScores } from '../../../src/facts/results/aggregates/scores/f-scores.ts';
import { overlapScores } from '../../../src/facts/results/aggregates/scores/overlap-scores.ts';
import { fScoreWorking, overlapWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';
import { describeOverlaps, describeTable } from './describe.ts';

const MOST = 6;

/**
 * A printed F1 is the harmonic mean of the precision and the recall beside it, and what the IoU beside it gives; no average
 * over classes is above the mean of the two.
 */
export const check: Check = (paper) => {
  const tables = fScores(paper);
  const overlaps = overlapScores(paper);
  if (tables.length + overlaps.length === 0)
    return notApplicable('no table prints precision, recall and F1 side by side, and none a Dice or F1 made of an IoU');
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
  // One cell is told once, whatever it disagrees with.
  const told = new Set(wrong.flatMap((one) => one.wrong.map(({ printed }) => printed.cell)));
  const wrongOverlaps = overlaps
    .map((one) => ({ ...one, misses: one.misses.filter(({ printed }) => !told.has(printed.cell)) }))
    .filter(({ misses }) => misses.length > 0);
  const fitting = overlaps.flatMap((one) => one.fits);
  const workings = [...fits.map(fScoreWorking), ...fitting.map(overlapWorking)];
  if (wrong.length + wrongOverlaps.length > 0)
    return {
      ...missed(
        ...wrong.slice(0, MOST).map((one) => describeTable(one.wrong, one)),
        ...wrongOverlaps.slice(0, MOST).map(describeOverlaps),
      ),
      workings,
    };
  if (workings.length === 0)
    return inconclusive('F1 is averaged over classes or examples, and not made of the two beside it');
  return {
    ...met(
      [
        ...fits.map((one) => evidence('satisfies', one.printed.cell, `F1 of ${one.of}`)),
        ...fitting.map((one) => evidence('satisfies', one.printed.cell, `${one.name} of ${one.of}`)),
      ].slice(0, MOST),
      [
        ...(fits.length === 0 ? [] : [`${fits.length} printed F1 recomputed (2PR / (P + R))`]),
        ...(fitting.length === 0 ? [] : [`${fitting.length} from their IoU (2J / (1 + J))`]),
        'all agree',
      ].join(', '),
    ),
    workings,
  };
};
