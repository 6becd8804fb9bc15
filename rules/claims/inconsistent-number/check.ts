import { evidence, met, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { acrossTables } from '../../../src/facts/results/repeated/across-tables.ts';
import { repeatedWorking } from '../../../src/facts/results/repeated/repeated-working.ts';
import { toldWorking } from '../../../src/facts/results/told/told-working.ts';
import { repeatedTables, type RepeatedTable } from '../../../src/facts/results/repeated/repeated-cells.ts';
import { nearlyRepeatedTables, uncertainCosts } from '../../../src/facts/results/repeated/nearly-repeated.ts';
import { misplacedNumbers } from '../../../src/facts/results/told/misplaced-numbers.ts';
import { settingsInTable } from '../../../src/facts/recomputed/settings-in-table.ts';
import { setUpTwice } from '../../../src/facts/recomputed/set-up-twice.ts';
import { toldSettings } from '../../../src/facts/results/told/told-settings.ts';
import { toldLists } from '../../../src/facts/results/told/told-lists.ts';
import { lostNoughts } from '../../../src/facts/results/told/lost-noughts.ts';
import { resultsTwice } from '../../../src/facts/results/told/results-twice.ts';
import { toldExtremes } from '../../../src/facts/results/told/told-extremes.ts';
import { toldDrops } from '../../../src/facts/results/told/told-drops.ts';
import { countsTwice } from '../../../src/facts/results/told/counts-twice.ts';
import { unsearchedValues } from '../../../src/facts/recomputed/unsearched-values.ts';
import { toldPairs } from '../../../src/facts/results/told/told-pairs.ts';
import { toldRows } from '../../../src/facts/results/told/told-rows.ts';
import { toldTwice } from '../../../src/facts/results/told/told-twice.ts';
import { toldNumbers } from '../../../src/facts/results/told/told-numbers.ts';
import { describeAcross } from './describe-across.ts';
import { pairsTwice } from '../../../src/facts/results/told/pairs-twice.ts';
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
  const repeated = repeatedTables(paper);
  const pairs = withoutTold([...repeated, ...nearlyRepeatedTables(paper), ...uncertainCosts(paper)]);
  const [tables, near] = [pairs.slice(0, repeated.length), pairs.slice(repeated.length)];
  const told = toldNumbers(paper);
  const settings = toldSettings(paper);
  const misplaced = misplacedNumbers(paper);
  const drops = toldDrops(paper);
  const rows = toldRows(paper);
  const findings = [
    ...tables.filter(({ different }) => different.length > 0).map((pair) => ofTables(paper, pair)),
    ...near
      .filter(({ different }) => different.length > 0)
      .slice(0, MOST_NEAR)
      .map((pair) => ({ ...ofTables(paper, pair), confidence: 'low' as const })),
    ...describeAcross(paper, acrossTables(paper, startsOf(pairs))),
    ...told.filter(({ agrees }) => !agrees).map((one) => ofText(paper, one)),
    ...ofPairs(toldPairs(paper).filter(({ span }) => !told.some((one) => one.span.start === span.start))),
    ...permutedResults(paper).map(ofPermuted),
    ...toldExtremes(paper).map(ofExtremes),
    ...misplaced.map(ofOtherRow),
    ...drops.filter(({ agrees }) => !agrees).map(ofDrop),
    ...[...toldTwice(paper), ...toldLists(paper), ...pairsTwice(paper), ...lostNoughts(paper)].map(ofTwo),
    ...resultsTwice(paper).map((one) => ({ ...ofTwo(one), confidence: 'low' as const })),
    ...countsTwice(paper).map(ofCounts),
    ...unsearchedValues(paper).map(ofUnsearched),
    ...setUpTwice(paper).map(ofSetUp),
    ...settingsInTable(paper).map(ofSettingInTable),
    ...settings.filter(({ agrees }) => !agrees).map((one) => ofSetting(paper, one)),
    ...rows.filter(({ agrees }) => !agrees).map((one) => ofRow(paper, one)),
  ];
  const workings = [
    ...tables.flatMap((pair) => pair.same.map((one) => repeatedWorking(pair, one, true))),
    ...told.filter(({ agrees }) => agrees).map(toldWorking),
    ...drops.filter(({ agrees }) => agrees).map(toldWorking),
    ...[...settings, ...rows].filter(({ agrees }) => agrees),
  ];
  if (findings.length > 0) return { status: 'missed', findings, workings };
  if (tables.length === 0 && told.length === 0 && settings.length === 0 && drops.length === 0)
    return notApplicable('no result was found in two places that are surely the same one');
  const answer = met(
    [
      ...tables
        .slice(0, 4)
        .flatMap(({ first, second, same }) =>
          same
            .slice(0, 1)
            .flatMap((one) => [
              evidence('satisfies', one.first.cell, `${nameOf(one)}, ${first.label}`),
              evidence('satisfies', one.second.cell, `the same in ${second.label}`),
            ]),
        ),
      ...[...told, ...drops]
        .slice(0, 4)
        .flatMap(({ span, system, table, cell }) => [
          evidence('satisfies', { span }, system.shown),
          evidence('satisfies', cell.cell, `the same in ${table.label}`),
        ]),
      ...settings.slice(0, 4).map(({ printed, what }) => evidence('satisfies', { span: printed.span }, what)),
    ],
    `${tables.reduce((sum, { same }) => sum + same.length, 0) + told.length + drops.length + settings.length} numbers stand in two places and agree`,
  );
  return { ...answer, workings };
};

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
