import { met, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { acrossTables } from '../../../src/facts/results/repeated/across-tables.ts';
import type { RepeatedTable } from '../../../src/facts/results/repeated/repeated-cells.ts';
import { misplacedNumbers } from '../../../src/facts/results/told/misplaced-numbers.ts';
import { settingsInTable } from '../../../src/facts/recomputed/settings/settings-in-table.ts';
import { setUpTwice } from '../../../src/facts/recomputed/settings/set-up-twice.ts';
import { toldLists } from '../../../src/facts/results/told/twice/told-lists.ts';
import { lostNoughts } from '../../../src/facts/results/told/twice/lost-noughts.ts';
import { resultsTwice } from '../../../src/facts/results/told/twice/results-twice.ts';
import { nearCounts } from '../../../src/facts/results/told/near-counts.ts';
import { toldExtremes } from '../../../src/facts/results/told/told-extremes.ts';
import { countsTwice } from '../../../src/facts/results/told/twice/counts-twice.ts';
import { unsearchedValues } from '../../../src/facts/recomputed/settings/unsearched-values.ts';
import { toldPairs } from '../../../src/facts/results/told/told-pairs.ts';
import { toldTwice } from '../../../src/facts/results/told/twice/told-twice.ts';
import { agreeing } from './agreeing.ts';
import { twicePrinted, type Places } from './places.ts';
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
import { ofText, ofDrop, ofNearCount, ofOtherRow } from './describe-cells.ts';
import { ofTables } from './describe-tables.ts';

/** Pairs of tables that are off in the last digit, of which one finding each is enough to have all looked through. */
const MOST_NEAR = 2;

/** One result that stands in two places is the same number in both. */
export const check: Check = (paper) => {
  const places = twicePrinted(paper);
  const findings = [
    ...betweenTables(paper, places),
    ...betweenTextAndTable(paper, places),
    ...withinText(paper),
    ...ofSettings(paper, places),
  ];
  const { count, workings, shown } = agreeing(paper, places);
  if (findings.length > 0) return { status: 'missed', findings, workings };
  if (count === 0) return notApplicable('no result was found in two places that are surely the same one');
  return { ...met(shown, `${count} numbers stand in two places and agree`), workings };
};

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
  ...nearCounts(paper).map(ofNearCount),
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

const startsOf = (pairs: readonly RepeatedTable[]): Set<number> =>
  new Set(
    pairs.flatMap(({ different }) =>
      different.flatMap(({ first, second }) => [first.cell.span.start, second.cell.span.start]),
    ),
  );
