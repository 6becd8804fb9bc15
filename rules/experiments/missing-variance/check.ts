import {
  appendixMissing,
  evidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
} from '../../../src/engine/answer.ts';
import { averagedTimings } from '../../../src/facts/statistics/runs/averaged-timings.ts';
import { notSpread } from '../../../src/facts/statistics/spreads/not-spread.ts';
import { hasResults, plottedResults, results } from '../../../src/facts/statistics/results.ts';
import { sampledMean } from '../../../src/facts/statistics/runs/sampled-means.ts';
import { singleNumbers } from '../../../src/facts/statistics/single-numbers.ts';
import { spreads, type Spread } from '../../../src/facts/statistics/spreads/spreads.ts';
import { significance } from '../../../src/facts/statistics/tests.ts';
import { trainsNothing } from '../../../src/facts/training/trains/trains-nothing.ts';
import { cutAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

const SHOWN = 4;

/** A number without a spread may be luck; one main result with error bars, several runs or a test is enough. */
export const check: Check = (paper) => {
  const found = spreads(paper);
  if (found.length > 0) return met(oneOfEach(found).map((one) => evidence('satisfies', one, one.says)));
  if (!hasResults(paper)) return notApplicable('it reports no measured results of its own');
  const timings = averagedTimings(paper);
  if (timings !== null) return met([evidence('satisfies', timings, 'times averaged over repeated runs')]);
  const away = cutAppendix(paper);
  if (away !== null) return appendixMissing(away);
  const { timed } = singleNumbers(paper);
  const sampled = sampledMean(paper);
  return missed({
    // Whoever averages over samples of each answer has repeated something, and could tell how far they lie apart.
    ...(sampled === null ? {} : { severity: 'note' as const }),
    message:
      sampled !== null
        ? 'results are means of several samples or passes, and no spread of them is told'
        : timed === null
          ? 'results are single numbers: no spread, no repeated runs, no test'
          : 'results are single numbers: only times have a spread, and there are no repeated runs and no test',
    evidence: [
      ...(sampled === null ? [] : [evidence('trigger', sampled, 'the mean alone')]),
      ...triggers(paper),
      ...(timed === null ? [] : [evidence('nearest', timed, 'a spread of times')]),
      ...untested(paper),
      ...notSpread(paper).map(({ statement, says }) => evidence('nearest', statement, says)),
    ],
    because: `looked in ${lookedIn(paper, 'text', 'captions', 'table cells', 'notes')} for ±, error bars, deviations, intervals, several seeds or runs and tests of significance`,
    help: trainsNothing(paper)
      ? 'give an interval for one main result, by a bootstrap over the test items or by asking again, and say what the sign means, e.g. “95 % interval over 1 000 resamples”'
      : 'give one main result over several runs and say what the sign means, e.g. “mean ± standard deviation over 5 seeds”; where a second run is too dear, bootstrap the test set',
  });
};

/** A claim of significance without a test of it is no test. */
function untested(paper: Paper): Evidence[] {
  const { claims, test } = significance(paper);
  return test !== null
    ? []
    : claims.slice(0, 1).map((at) => evidence('nearest', at, 'called significant, by no named test'));
}

/** The first of every kind and place, so that a reader sees how far the answer carries. */
function oneOfEach(found: readonly Spread[]): readonly Spread[] {
  const ways = new Map(found.toReversed().map((one) => [`${one.kind} ${one.from}`, one]));
  return [...ways.values()].toSorted((a, b) => a.span.start - b.span.start).slice(0, SHOWN);
}

/** The claim that a reader meets first, and the tables behind it; where there is neither, what figures compare. */
function triggers(paper: Paper): Evidence[] {
  const { claims, tables } = singleNumbers(paper);
  const shown = [
    ...claims.map((claim) => evidence('trigger', claim, 'a single number')),
    ...tables.map((at) => evidence('trigger', at, 'no spread in its cells or caption')),
  ];
  if (shown.length > 0) return shown;
  const [told] = results(paper).statements;
  return (told === undefined ? plottedResults(paper).slice(0, 2) : [told]).map((at) => evidence('trigger', at));
}
