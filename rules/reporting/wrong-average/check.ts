import type { Answer, Check } from '../../../src/engine/answer.ts';
import { aggregateLines, saysPlainFor, type AggregateLine } from '../../../src/facts/results/aggregates/aggregates.ts';
import { unlikeElsewhere, unlikePlainMeans } from '../../../src/facts/results/aggregates/unexplained.ts';
import { groupBy } from '../../../src/group-by.ts';
import { answerFromAggregates, describeMisses } from './describe.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { describeUnexplained } from './describe-unexplained.ts';
import { withWeighted } from './describe-weighted.ts';

/** A printed average is the mean of the cells beside it, as the other averages of its table are. */
export const check: Check = (paper) => withWeighted(paper, plainAverages(paper));

function plainAverages(paper: Paper): Answer {
  const lines = aggregateLines(paper).filter(({ way }) => way === 'mean');
  const findings = [
    ...describeMisses(lines),
    ...byTable(unlikeElsewhere(paper, lines)).map((ofTable) =>
      describeUnexplained(ofTable, lines, saysPlainFor(paper)),
    ),
  ];
  if (findings.length > 0) return answerFromAggregates('mean', lines, findings);
  return answerFromAggregates(
    'mean',
    lines,
    byTable(unlikePlainMeans(paper, lines)).map((ofTable) => describeUnexplained(ofTable, lines, saysPlainFor(paper))),
  );
}

/** Two numbers in each cell are averages of one table. */
const byTable = (lines: readonly AggregateLine[]) => [...groupBy(lines, ({ table }) => table.span.start).values()];
