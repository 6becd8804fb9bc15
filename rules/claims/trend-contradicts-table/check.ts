import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { sizeTrendWorking } from '../../../src/facts/results/tables/as-working.ts';
import { settingTrends, type SettingTrend, type TrendSeries } from '../../../src/facts/results/told/setting-trends.ts';
import { sizeTrends, type SizeTrend } from '../../../src/facts/results/told/size-trends.ts';
import { groupBy } from '../../../src/group-by.ts';

/** What is said to rise, fall or vary with the size of the models or a setting does so in the table that the sentence points to. */
export const check: Check = (paper) => {
  const found = [...groupBy(sizeTrends(paper), ({ statement }) => String(statement.span.start)).values()];
  const ofSize = new Set(found.map(([one]) => one!.statement));
  const told = settingTrends(paper).filter(({ statement }) => !ofSize.has(statement));
  if (found.length === 0 && told.length === 0)
    return notApplicable('it says of no table what changes with the size of the models or with a setting');
  // Where one measure shows the trend, the sentence may speak of that one.
  const wrong = found
    .map((group) => (group[0]!.way === 'varies' ? group.filter(isAgainst) : group))
    .filter((group) => group.length > 0 && group.every(isAgainst));
  const right = found.flat().filter((one) => !isAgainst(one));
  const workings = right.map(sizeTrendWorking);
  const denied = [
    ...groupBy(
      told.filter(({ wrong: one }) => one.length > 0),
      ({ table, wrong: one }) => [table.span.start, ...one.map(({ series: { name } }) => name)].join('|'),
    ).values(),
  ];
  const findings = [...wrong.map(sizeFinding), ...denied.slice(0, MOST).map(settingFinding)];
  if (findings.length > 0) return { ...missed(...findings), workings };
  const shownSo = right.length + told.length;
  return {
    ...met(
      [
        ...right.map(({ statement, measure }) => evidence('satisfies', statement, measure.short)),
        ...told.map(({ statement, label }) => evidence('satisfies', statement, label)),
      ].slice(0, 4),
      `${shownSo} ${shownSo === 1 ? 'trend is' : 'trends are'} as the table shows`,
    ),
    workings,
  };
};

const MOST = 3;

const isAgainst = ({ against }: SizeTrend): boolean => against.length > 0;

function sizeFinding(group: readonly SizeTrend[]): Finding {
  const [{ statement, table, way, reversed }] = group as [SizeTrend];
  const names = group.map(({ measure }) => measure.short || table.label).join(', ');
  const message =
    way === 'varies'
      ? `${names} is said to vary with the size of the models, and is the same for all in ${table.label}`
      : `what is said to go ${way} with the size of the models goes the other way at a step of ${table.label} (${names})`;
  return {
    message,
    ...(reversed ? {} : { severity: 'note' as const }),
    because: `${table.label}, smallest first: ${group.map(shown).join('; ')}`,
    workings: group.map(sizeTrendWorking),
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

const shown = ({ measure, series }: SizeTrend): string =>
  `${measure.short} ${series.map(({ cell }) => cell.cell.text.trim()).join(', ')}`;

/** A sentence names no model, so what it means is read from the headers: said with care. */
function settingFinding(group: readonly SettingTrend[]): Finding {
  const { label, wrong, right, steady, strict } = group[0]!;
  const { series } = wrong[0]!;
  const others = wrong.length === 1 ? '' : ` and ${wrong.length - 1} more`;
  const message = strict
    ? `said to change strictly with ${series.axis}, and ${label} has a step of ${series.name} that does not`
    : steady
      ? `said to go one way with ${series.axis}, and ${label} shows a step back for ${series.name}${others}`
      : wrong.every(({ reversed }) => reversed)
        ? `said to change one way with ${series.axis}, and ${label} ends the other way for ${series.name}${others}`
        : `said to change one way with ${series.axis}, and ${label} goes back at its last step for ${series.name}${others}`;
  return {
    message,
    confidence: 'low',
    because: `${label}: ${wrong.slice(0, 4).map(steps).join('; ')}${right === 0 ? '' : `; ${right} other ${right === 1 ? 'line is' : 'lines are'} not against it`}`,
    help: 'say where it holds and where it does not',
    evidence: [
      ...group.slice(0, 3).map(({ statement }) => evidence('trigger', statement, 'the claim')),
      ...wrong.slice(0, 3).flatMap((one) => ends(one, steady ? one.back[0]! : null)),
    ],
  };
}

/** The step that goes back, or the first and the last. */
function ends({ series: { steps: all, name }, reversed, back }: TrendSeries, at: number | null) {
  const pair = at !== null ? [all[at], all[at + 1]] : reversed ? [all[0], all.at(-1)] : [all[back.at(-1)!], all.at(-1)];
  return pair.flatMap((one) =>
    one === undefined ? [] : [evidence('conflict', one.cell.cell, `${name} at ${one.label}`)],
  );
}

const steps = ({ series: { name, steps: all } }: TrendSeries): string =>
  `${name} ${all
    .slice(0, 12)
    .map(({ label, cell }) => `${label}: ${cell.cell.text.trim()}`)
    .join(', ')}`;
