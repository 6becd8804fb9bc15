import {
  evidence,
  inconclusive,
  met,
  missed,
  notApplicable,
  type Check,
  type Finding,
} from '../../../src/engine/answer.ts';
import { distanceOf, fScores, harmonicOf, type FScore } from '../../../src/facts/results/aggregates/f-scores.ts';
import { fScoreWorking } from '../../../src/facts/results/tables/as-working.ts';

const MOST = 6;

/** A printed F1 is the harmonic mean of the precision and the recall beside it; no average over classes is above their mean. */
export const check: Check = (paper) => {
  const tables = fScores(paper);
  if (tables.length === 0) return notApplicable('no table prints precision, recall and F1 side by side');
  const wrong = tables
    .flatMap(({ made, misses }) => misses.filter(({ impossible }) => made || impossible))
    .toSorted((a, b) => Number(b.impossible) - Number(a.impossible) || distanceOf(b) - distanceOf(a));
  const fits = tables.flatMap((one) => (one.made || one.misses.length === 0 ? one.fits : []));
  if (wrong.length > 0) return { ...missed(...wrong.slice(0, MOST).map(findingOf)), workings: fits.map(fScoreWorking) };
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

function findingOf(one: FScore): Finding {
  const { precision, recall, printed, of, label, impossible } = one;
  const [p, r, f] = [precision, recall, printed].map((cell) => cell.printed.text);
  return {
    message: `the F1 of ${of} in ${label} is ${f}, and its precision and recall give ${harmonicOf(one)}`,
    ...(impossible ? {} : { severity: 'note' as const, confidence: 'medium' as const }),
    because: impossible
      ? `2 × ${p} × ${r} / (${p} + ${r}) = ${harmonicOf(one)}; averaged over classes, F1 is not above the mean of the two either`
      : `2 × ${p} × ${r} / (${p} + ${r}) = ${harmonicOf(one)}; the other F1 of the table fit`,
    help: `recompute the F1 of ${of}, or say how it is averaged`,
    workings: [fScoreWorking(one)],
    evidence: [
      evidence('trigger', printed.cell, `F1 of ${of}`),
      evidence('conflict', precision.cell, 'precision'),
      evidence('conflict', recall.cell, 'recall'),
    ],
  };
}
