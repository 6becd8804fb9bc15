import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { trendWorking } from '../../../src/facts/results/as-working.ts';
import { trends, type Trend } from '../../../src/facts/results/trends.ts';
import { groupBy } from '../../../src/group-by.ts';

/** What is said to rise, fall or vary with the size of the models does so in the table that the sentence points to. */
export const check: Check = (paper) => {
  const found = [...groupBy(trends(paper), ({ statement }) => String(statement.span.start)).values()];
  if (found.length === 0) return notApplicable('it says of no table what changes with the size of the models');
  // Where one measure shows the trend, the sentence may speak of that one.
  const wrong = found
    .map((group) => (group[0]!.way === 'varies' ? group.filter(isAgainst) : group))
    .filter((group) => group.length > 0 && group.every(isAgainst));
  const right = found.flat().filter((one) => !isAgainst(one));
  const workings = right.map(trendWorking);
  if (wrong.length > 0) return { ...missed(...wrong.map(findingOf)), workings };
  return {
    ...met(
      right.slice(0, 4).map(({ statement, measure }) => evidence('satisfies', statement, measure.short)),
      `${right.length} ${right.length === 1 ? 'trend is' : 'trends are'} as the table shows`,
    ),
    workings,
  };
};

const isAgainst = ({ against }: Trend): boolean => against.length > 0;

function findingOf(group: readonly Trend[]): Finding {
  const [{ statement, table, way, reversed }] = group as [Trend];
  const names = group.map(({ measure }) => measure.short || table.label).join(', ');
  const message =
    way === 'varies'
      ? `${names} is said to vary with the size of the models, and is the same for all in ${table.label}`
      : `what is said to go ${way} with the size of the models goes the other way at a step of ${table.label} (${names})`;
  return {
    message,
    ...(reversed ? {} : { severity: 'note' as const }),
    because: `${table.label}, smallest first: ${group.map(shown).join('; ')}`,
    workings: group.map(trendWorking),
    help:
      way === 'varies'
        ? 'say what varies and what does not, or correct the column'
        : 'say where it rises and where it does not',
    evidence: [
      evidence('trigger', statement, 'the claim'),
      ...group
        .flatMap(({ series, against }) => [series[against[0]!]!, series[against[0]! + 1]!])
        .slice(0, 6)
        .map(({ system, cell }) => evidence('conflict', cell.cell, system.name)),
    ],
  };
}

const shown = ({ measure, series }: Trend): string =>
  `${measure.short} ${series.map(({ cell }) => cell.cell.text.trim()).join(', ')}`;
