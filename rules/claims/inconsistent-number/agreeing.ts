import { evidence, type Evidence } from '../../../src/engine/answer.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';
import { agreeingCells, placesOf, type AgreeingCell } from '../../../src/facts/results/repeated/agreeing-cells.ts';
import { repeatedWorking, sameWorking } from '../../../src/facts/results/repeated/repeated-working.ts';
import { nameWithin } from '../../../src/facts/results/tables/names/name-within.ts';
import { shownLabels } from '../../../src/facts/results/tables/names/shown-label.ts';
import { toldWorking } from '../../../src/facts/results/told/told-working.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { nameOf } from './describe-tables.ts';
import type { Places } from './places.ts';
import { placed } from './two-cells.ts';

/** The numbers that stand in two places and agree: how many, the working of each, and a few of them to look at. */
interface Agreeing {
  readonly count: number;
  readonly workings: readonly Working[];
  readonly shown: Evidence[];
}

export function agreeing(paper: Paper, places: Places): Agreeing {
  const { tables, told, drops, settings, rows } = places;
  const others = othersOf(paper, places);
  return {
    count:
      tables.reduce((sum, { same }) => sum + same.length, 0) +
      others.length +
      told.length +
      drops.length +
      settings.length,
    workings: [
      ...tables.flatMap((pair) => pair.same.map((one) => repeatedWorking(pair, one, true))),
      ...others.map(workingOf),
      ...[...told, ...drops].filter(({ agrees }) => agrees).map(toldWorking),
      ...[...settings, ...rows].filter(({ agrees }) => agrees),
    ],
    shown: shownOf(places, others),
  };
}

/** What agrees by the lines of two tables, without what is told by system and measure already. */
function othersOf(paper: Paper, { tables }: Places): AgreeingCell[] {
  const told = new Set(tables.flatMap(({ same }) => same.map(({ first, second }) => placesOf([first, second]))));
  return agreeingCells(paper).filter(({ cells }) => !told.has(placesOf(cells)));
}

const workingOf = (one: AgreeingCell): Working => {
  const [first, second] = placedOf(one);
  return sameWorking(titleOf(one), first!, second!, true);
};

const placedOf = ({ tables, cells }: AgreeingCell) => tables.map((table, i) => placed(table, cells[i]!));

const titleOf = ({ tables: [table], line, column, cells: [cell] }: AgreeingCell): string =>
  `${nameWithin(table, line.path, cell.cell)}, ${shownLabels(column.path.slice(-2).map(({ text }) => text))}`;

const MOST_SHOWN = 4;

/** A few of each kind. */
const shownOf = ({ tables, told, drops, settings }: Places, others: readonly AgreeingCell[]): Evidence[] => [
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
  ...others.slice(0, 1).flatMap((one) => {
    const [first, second] = placedOf(one);
    return [
      evidence('satisfies', first!.value.cell, `${titleOf(one)}, ${first!.label}`),
      evidence('satisfies', second!.value.cell, `the same in ${second!.label}`),
    ];
  }),
  ...[...told, ...drops]
    .slice(0, MOST_SHOWN)
    .flatMap(({ span, system, table, cell }) => [
      evidence('satisfies', { span }, system.shown),
      evidence('satisfies', cell.cell, `the same in ${table.label}`),
    ]),
  ...settings.slice(0, MOST_SHOWN).map(({ printed, what }) => evidence('satisfies', { span: printed.span }, what)),
];
