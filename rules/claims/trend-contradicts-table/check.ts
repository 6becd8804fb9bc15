import {
  evidence,
  inconclusive,
  met,
  missed,
  notApplicable,
  type Check,
  type Finding,
} from '../../../src/engine/answer.ts';
import { sizeTrendWorking } from '../../../src/facts/results/told/told-working.ts';
import {
  settingTrends,
  type SettingTrend,
  type TrendSeries,
} from '../../../src/facts/results/told/trends/setting-trends.ts';
import { sizeTrends, type SizeTrend } from '../../../src/facts/results/told/trends/size-trends.ts';
import { saysTrend } from '../../../src/facts/results/told/trends/says-trend.ts';
import { shownLabel } from '../../../src/facts/results/tables/names/shown-label.ts';
import { groupBy } from '../../../src/group-by.ts';

/** What is said to rise, fall or vary with the size of the models or a setting does so in the table that the sentence points to. */
export const check: Check = (paper) => {
  const found = [...groupBy(sizeTrends(paper), ({ statement }) => String(statement.span.start)).values()];
  const ofSize = new Set(found.map(([one]) => one!.statement));
  const told = settingTrends(paper).filter(({ statement }) => !ofSize.has(statement));
  if (found.length === 0 && told.length === 0)
    return paper.tables().length > 0 && saysTrend(paper)
      ? inconclusive('no table could be followed in which what it says changes with a size or a setting does so')
      : notApplicable('it says of no table what changes with the size of the models or with a setting');
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
      : `the numbers are said to go ${way} with the size of the models, and in ${table.label} ${group.slice(0, 3).map(stepBack).join('; ')}`;
  return {
    message,
    // A trend may be meant that a step does not break.
    ...(reversed ? {} : { severity: 'note' as const, confidence: 'medium' as const }),
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
        .map(({ system, cell }) => evidence('conflict', cell.cell, system.shown)),
    ],
  };
}

/** "Politeness is 0.12 for Kite 13B and 0.10 for Kite 33B". */
function stepBack({ measure, series, against, table }: SizeTrend): string {
  const [from, to] = [series[against[0]!]!, series[against[0]! + 1]!].map(
    ({ system, cell }) => `${cell.cell.text.trim()} for ${system.shown}`,
  );
  return `${measure.short || table.label} is ${from} and ${to}`;
}

const shown = ({ measure, series }: SizeTrend): string =>
  `${measure.short} ${series.map(({ cell }) => cell.cell.text.trim()).join(', ')}`;

/** A sentence names no model, so what it means is read from the headers: said with care. */
function settingFinding(group: readonly SettingTrend[]): Finding {
  const { label, right, steady, strict, effect, grows } = group[0]!;
  // What ends on the wrong side denies the sentence; one step back may not.
  const ordered = group[0]!.wrong.toSorted((a, b) => Number(b.reversed) - Number(a.reversed));
  const wrong = steady || !ordered[0]!.reversed ? ordered : ordered.filter(({ reversed }) => reversed);
  const { series } = wrong[0]!;
  const ways = new Set(wrong.map(({ way }) => way));
  const getsBetter = (effect === 'better' || effect === 'up') === grows;
  const says = ways.size === 1 ? `go ${wrong[0]!.way}` : `get ${getsBetter ? 'better' : 'worse'}`;
  const pairs = wrong.slice(0, 3).map((one) => stepOf(one, pairIn(one, steady ? one.back[0]! : null)));
  return {
    message: `the numbers are said to ${says}${strict ? ' strictly' : ''} with ${series.axis}, and in ${label} ${pairs.join('; ')}${wrong.length > pairs.length ? `; and ${wrong.length - pairs.length} more` : ''}`,
    confidence: 'low',
    // Of many lines one may go its own way.
    ...(!strict && right >= MANY * wrong.length ? { severity: 'note' as const } : {}),
    because: `${label}: ${ordered.slice(0, 4).map(steps).join('; ')}${right === 0 ? '' : `; ${right} other ${right === 1 ? 'line is' : 'lines are'} not against it`}`,
    help: 'say where it holds and where it does not',
    evidence: [
      ...group.slice(0, 3).map(({ statement }) => evidence('trigger', statement, 'the claim')),
      ...wrong.slice(0, 3).flatMap((one) => ends(one, steady ? one.back[0]! : null)),
    ],
  };
}

const MANY = 4;

type Step = TrendSeries['series']['steps'][number];

/** "Count is 6 at both 12 and 16", "News is 74.7 at 256 and 74.6 at 8K". */
function stepOf({ series }: TrendSeries, [from, to]: readonly (Step | undefined)[]): string {
  const name = shownLabel(series.name);
  const [a, b] = [from!, to!].map(({ cell }) => cell.cell.text.trim()) as [string, string];
  return a === b
    ? `${name} is ${a} at both ${from!.label} and ${to!.label}`
    : `${name} is ${a} at ${from!.label} and ${b} at ${to!.label}`;
}

/** The step that goes back, or the first and the last. */
const pairIn = ({ series: { steps: all }, reversed, back }: TrendSeries, at: number | null): (Step | undefined)[] =>
  at !== null ? [all[at], all[at + 1]] : reversed ? [all[0], all.at(-1)] : [all[back.at(-1)!], all.at(-1)];

const ends = (one: TrendSeries, at: number | null) =>
  pairIn(one, at).flatMap((step) =>
    step === undefined ? [] : [evidence('conflict', step.cell.cell, `${one.series.name} at ${step.label}`)],
  );

const steps = ({ series: { name, steps: all } }: TrendSeries): string =>
  `${shownLabel(name)} ${all
    .slice(0, 12)
    .map(({ label, cell }) => `${label}: ${cell.cell.text.trim()}`)
    .join(', ')}`;
