import { evidence, met, notApplicable, type Check, type Evidence, type Finding } from '../../../src/engine/answer.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { acrossTables } from '../../../src/facts/results/repeated/across-tables.ts';
import { repeatedWorking } from '../../../src/facts/results/repeated/repeated-working.ts';
import { toldWorking } from '../../../src/facts/results/told/told-working.ts';
import { repeatedTables, type RepeatedTable } from '../../../src/facts/results/repeated/repeated-cells.ts';
import { nearlyRepeatedTables, uncertainCosts } from '../../../src/facts/results/repeated/nearly-repeated.ts';
import { misplacedNumbers } from '../../../src/facts/results/told/misplaced-numbers.ts';
import { settingsInTable } from '../../../src/facts/recomputed/settings/settings-in-table.ts';
import { setUpTwice } from '../../../src/facts/recomputed/settings/set-up-twice.ts';
import { toldSettings } from '../../../src/facts/results/told/told-settings.ts';
import { toldLists } from '../../../src/facts/results/told/twice/told-lists.ts';
import { lostNoughts } from '../../../src/facts/results/told/twice/lost-noughts.ts';
import { resultsTwice } from '../../../src/facts/results/told/twice/results-twice.ts';
import { toldExtremes } from '../../../src/facts/results/told/told-extremes.ts';
import { toldDrops } from '../../../src/facts/results/told/leads/told-drops.ts';
import { countsTwice } from '../../../src/facts/results/told/twice/counts-twice.ts';
import { unsearchedValues } from '../../../src/facts/recomputed/settings/unsearched-values.ts';
import { toldPairs } from '../../../src/facts/results/told/told-pairs.ts';
import { toldRows } from '../../../src/facts/results/told/told-rows.ts';
import { toldTwice } from '../../../src/facts/results/told/twice/told-twice.ts';
import { toldNumbers } from '../../../src/facts/results/told/told-numbers.ts';
import { describeAcross } from './describe-across.ts';
import { listedScores } from '../../../src/facts/results/told/twice/listed-scores.ts';
import { pairsTwice } from '../../../src/facts/results/told/twice/pairs-twice.ts';
import { permutedResults } from '../../../src/facts/results/told/permuted-results.ts';
import {
  ofCounts,
  ofExtremes,
  ofPairs,
  ofPermuted,
  ofRow,
  ofSetting,
  ofSettingInTable,
  ofSetUp,
  ofTwo,
  ofUnsearched,
} from './describe-told.ts';
import { ofText, ofDrop, ofOtherRow } from './describe-cells.ts';
import { nameOf, ofTables } from './describe-tables.ts';

/** Pairs of tables that are off in the last digit, of which one finding each is enough to have all looked through. */
const MOST_NEAR = 2;

/** One result that stands in two places is the same number in both. */
export const check: Check = (paper) => {
  const places = placesOf(paper);
  const findings = [
    ...betweenTables(paper, places),
    ...betweenTextAndTable(paper, places),
    ...withinText(paper),
    ...ofSettings(paper, places),
  ];
  const workings = agreeing(places);
  if (findings.length > 0) return { status: 'missed', findings, workings };
  const { tables, told, settings, drops } = places;
  if (tables.length === 0 && told.length === 0 && settings.length === 0 && drops.length === 0)
    return notApplicable('no result was found in two places that are surely the same one');
  return { ...met(shownAgreeing(places), `${countOf(places)} numbers stand in two places and agree`), workings };
};

/** What stands in two places, agreeing or not. */
const placesOf = (paper: Paper) => {
  const repeated = repeatedTables(paper);
  const pairs = withoutTold([...repeated, ...nearlyRepeatedTables(paper), ...uncertainCosts(paper)]);
  return {
    pairs,
    /** Pairs of tables that surely give the same results, and those that nearly do. */
    tables: pairs.slice(0, repeated.length),
    near: pairs.slice(repeated.length),
    told: toldNumbers(paper),
    drops: toldDrops(paper),
    settings: toldSettings(paper),
    rows: toldRows(paper),
  };
};
type Places = ReturnType<typeof placesOf>;

const betweenTables = (paper: Paper, { pairs, tables, near }: Places): Finding[] => [
  ...tables.filter(({ different }) => different.length > 0).map((pair) => ofTables(paper, pair)),
  ...near
    .filter(({ different }) => different.length > 0)
    .slice(0, MOST_NEAR)
    .map((pair) => ({ ...ofTables(paper, pair), confidence: 'low' as const })),
  ...describeAcross(paper, acrossTables(paper, startsOf(pairs))),
];

const betweenTextAndTable = (paper: Paper, { told, drops }: Places): Finding[] => [
  ...told.filter(({ agrees }) => !agrees).map((one) => ofText(paper, one)),
  ...ofPairs(toldPairs(paper).filter(({ span }) => !told.some((one) => one.span.start === span.start))),
  ...permutedResults(paper).map(ofPermuted),
  ...toldExtremes(paper).map(ofExtremes),
  ...misplacedNumbers(paper).map(ofOtherRow),
  ...drops.filter(({ agrees }) => !agrees).map(ofDrop),
];

const withinText = (paper: Paper): Finding[] => [
  ...[
    ...toldTwice(paper),
    ...toldLists(paper),
    ...pairsTwice(paper),
    ...listedScores(paper),
    ...lostNoughts(paper),
  ].map(ofTwo),
  ...resultsTwice(paper).map((one) => ({ ...ofTwo(one), confidence: 'low' as const })),
  ...countsTwice(paper).map(ofCounts),
];

const ofSettings = (paper: Paper, { settings, rows }: Places): Finding[] => [
  ...unsearchedValues(paper).map(ofUnsearched),
  ...setUpTwice(paper).map(ofSetUp),
  ...settingsInTable(paper).map(ofSettingInTable),
  ...settings.filter(({ agrees }) => !agrees).map((one) => ofSetting(paper, one)),
  ...rows.filter(({ agrees }) => !agrees).map((one) => ofRow(paper, one)),
];

const agreeing = ({ tables, told, drops, settings, rows }: Places): Working[] => [
  ...tables.flatMap((pair) => pair.same.map((one) => repeatedWorking(pair, one, true))),
  ...[...told, ...drops].filter(({ agrees }) => agrees).map(toldWorking),
  ...[...settings, ...rows].filter(({ agrees }) => agrees),
];

const countOf = ({ tables, told, drops, settings }: Places): number =>
  tables.reduce((sum, { same }) => sum + same.length, 0) + told.length + drops.length + settings.length;

/** A few of the numbers that agree, of each kind. */
const shownAgreeing = ({ tables, told, drops, settings }: Places): Evidence[] => [
  ...tables
    .slice(0, MOST_SHOWN)
    .flatMap(({ first, second, same }) =>
      same
        .slice(0, 1)
        .flatMap((one) => [
          evidence('satisfies', one.first.cell, `${nameOf(one)}, ${first.label}`),
          evidence('satisfies', one.second.cell, `the same in ${second.label}`),
        ]),
    ),
  ...[...told, ...drops]
    .slice(0, MOST_SHOWN)
    .flatMap(({ span, system, table, cell }) => [
      evidence('satisfies', { span }, system.shown),
      evidence('satisfies', cell.cell, `the same in ${table.label}`),
    ]),
  ...settings.slice(0, MOST_SHOWN).map(({ printed, what }) => evidence('satisfies', { span: printed.span }, what)),
];
const MOST_SHOWN = 4;

/** One cell that differs from those of several tables is told once, beside the first of them. */
function withoutTold(pairs: readonly RepeatedTable[]): RepeatedTable[] {
  const told = new Set<number>();
  return pairs.map((pair) => {
    const different = pair.different.filter(
      ({ first, second }) => !told.has(first.cell.span.start) && !told.has(second.cell.span.start),
    );
    for (const { first, second } of different) {
      told.add(first.cell.span.start);
      told.add(second.cell.span.start);
    }
    return { ...pair, different };
  });
}

const startsOf = (pairs: readonly RepeatedTable[]): Set<number> =>
  new Set(
    pairs.flatMap(({ different }) =>
      different.flatMap(({ first, second }) => [first.cell.span.start, second.cell.span.start]),
    ),
  );
