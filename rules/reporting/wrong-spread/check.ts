import { evidence, inconclusive, met, notApplicable, type Answer, type Check } from '../../../src/engine/answer.ts';
import { repeatedMeans } from '../../../src/facts/results/aggregates/spreads/repeated-means.ts';
import { spreadLines } from '../../../src/facts/results/aggregates/spreads/spreads.ts';
import { isOther, isOwn, wrongIn } from '../../../src/facts/results/aggregates/spreads/wrong-spreads.ts';
import { spreadWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';
import { groupBy } from '../../../src/group-by.ts';
import { describeAnotherKind, describeMiss, describeRepeatedMean } from './describe.ts';

const MOST = 6;

/** A printed standard deviation is that of the cells whose mean stands beside it. */
export const check: Check = (paper) => {
  const lines = spreadLines(paper);
  const repeated = repeatedMeans(paper);
  if (lines.length === 0 && repeated.length === 0)
    return notApplicable('no table prints the mean and the deviation of cells that it shows');
  // One way of reckoning is one slip, in however many tables.
  const others = [...groupBy(lines.filter(isOther), ({ all }) => all[0]!.is).values()];
  const findings = [
    ...repeated.map(describeRepeatedMean),
    ...others.map(describeAnotherKind),
    ...lines.filter((line) => !isOther(line)).flatMap((line) => wrongIn(line).map((one) => describeMiss(line, one))),
  ];
  const right = lines.flatMap(({ all }) => all.filter(isOwn));
  const workings = right.map(spreadWorking);
  if (findings.length > 0) return { status: 'missed', findings: findings.slice(0, MOST), workings };
  if (right.length === 0) return inconclusive('no deviation is made of the cells beside it alone');
  const answer = met(
    right.slice(0, MOST).map((one) => evidence('satisfies', one.printed.cell, `deviation of ${one.of}`)),
    `${right.length} printed standard deviations recomputed, all agree`,
  );
  return { ...answer, workings } as Answer;
};
