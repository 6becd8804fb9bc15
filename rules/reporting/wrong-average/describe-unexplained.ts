import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { SURE, type AggregateLine } from '../../../src/facts/results/aggregates/aggregates.ts';
import { likelySlip } from '../../../src/facts/results/aggregates/likely-slip.ts';
import { aggregateWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';
import { FORMULAS, wholeName, working } from './words.ts';

/** Averages of one table none of which is the plain mean, and nothing says what else they are. */
export function describeUnexplained(
  ofTable: readonly AggregateLine[],
  lines: readonly AggregateLine[],
  plainBy: string | null,
): Finding {
  const [line] = ofTable as [AggregateLine];
  const misses = ofTable.flatMap((each) => each.misses);
  const [one] = misses;
  const isKnown = ofTable.every(({ fitting }) => fitting >= SURE);
  const slips = misses.flatMap((miss) => likelySlip(lines, miss) ?? []).slice(0, 2);
  return {
    message: `the averages of ${line.label} are not the plain means of its cells, ${isKnown ? 'as those of the same columns are elsewhere' : plainBy === null ? 'and nothing says what they are taken over or how they are weighted' : `as the caption of ${plainBy} says of all averages`}`,
    ...(isKnown ? {} : { severity: 'note' as const }),
    because: `${FORMULAS.mean}: ${misses
      .slice(0, 3)
      .map((miss) => `${wholeName(miss)} ${working(miss)}`)
      .join('; ')}${slips.map((one) => `; ${one}`).join('')}`,
    workings: misses.slice(0, 1).map(aggregateWorking),
    help: `${isKnown ? 'recompute them, or ' : ''}say in the caption what the average is taken over, and what it weighs by`,
    evidence: [
      evidence('trigger', one!.printed.cell, `average of ${one!.of}`),
      ...misses.slice(1, 6).map(({ printed, of }) => evidence('trigger', printed.cell, `average of ${of}`)),
    ],
  };
}
