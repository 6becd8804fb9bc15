import { evidence, type Finding } from '../../../src/engine/answer.ts';
import type { AcrossTables } from '../../../src/facts/results/repeated/across-tables.ts';
import type { AlignedCell } from '../../../src/facts/results/repeated/aligned/aligned-tables.ts';
import { thirdPlace } from '../../../src/facts/results/repeated/third-place.ts';
import type { UnequalCell } from '../../../src/facts/results/repeated/unequal-cells.ts';
import type { UnequalSpreads } from '../../../src/facts/results/repeated/unequal-spreads.ts';
import { sameWorking } from '../../../src/facts/results/repeated/repeated-working.ts';
import { nameWithin } from '../../../src/facts/results/tables/names/name-within.ts';
import { otherLabel as labelOf } from '../../../src/facts/results/tables/names/table-label.ts';
import { shownLabels } from '../../../src/facts/results/tables/names/shown-label.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { ofDisplaced } from './describe-displaced.ts';
import { lastLabel } from '../../../src/facts/results/tables/names/line-names.ts';
import { placeOfCopied, ofCopied } from './describe-copied.ts';
import { placed, shown, textOf, pairOf, HELP, HELP_THIRD, shortened } from './two-cells.ts';

/** Results of two tables that are not the same in both, by the names of their lines or by their numbers. */
export const describeAcross = (paper: Paper, { displaced, unequal, copied, spreads }: AcrossTables): Finding[] => [
  ...displaced.map((rows) => ofDisplaced(paper, rows)),
  ...ofOneRow(unequal).map((all) => ofUnequal(paper, all)),
  ...[...groupBy(copied, placeOfCopied).values()].map((all) => ofCopied(paper, all)),
  ...spreads.map(ofSpreads),
];

/** What two tables print of one row of a third is one slip in that row. */
function ofOneRow(all: AcrossTables['unequal']): UnequalCell[][] {
  const merged: UnequalCell[][] = [];
  for (const group of all) {
    const same = merged.find((known) =>
      group.some((one) => known.some((other) => one.pair.first === other.pair.first && isRow(one, other))),
    );
    if (same === undefined) merged.push([...group]);
    else same.push(...group);
  }
  return merged;
}

const isRow = (a: AlignedCell, b: AlignedCell): boolean =>
  a.row.index === b.row.index && lastLabel(a.row) === lastLabel(b.row);

function ofUnequal(paper: Paper, all: readonly UnequalCell[]): Finding {
  const [only] = all;
  const { first } = only!.pair;
  const seconds = [...new Set(all.map(({ pair }) => labelOf(pair.second)))];
  const name = ({ row, column, ...one }: AlignedCell) =>
    `${nameWithin(first, row.path, one.first.cell)}, ${shownLabels(column.path.slice(-2).map(({ text }) => text))}`;
  const elsewhere = ({ pair, otherRow, second, ...one }: UnequalCell) => {
    const [here, there] = [
      nameWithin(first, one.row.path, one.first.cell),
      nameWithin(pair.second, otherRow.path, second.cell),
    ];
    return here === there || here === `row ${there}` ? '' : ` (“${there}”)`;
  };
  const third = all.flatMap((one) => thirdPlace(paper, [one.pair.first, one.pair.second], one) ?? []);
  return {
    message:
      all.length === 1
        ? `${name(only!)} is ${textOf(paper, only!.first)} in ${labelOf(first)} and ${textOf(paper, only!.second)} in ${seconds[0]!}${elsewhere(only!)}`
        : `${all.length} results are not the same in ${enumerate([labelOf(first), ...seconds])}: ${all
            .slice(0, 4)
            .map(
              (one) =>
                `${name(one)} ${pairOf(paper, one.first, one.second)}${seconds.length > 1 ? ` (${labelOf(one.pair.second)})` : ''}`,
            )
            .join('; ')}`,
    because: [
      ...third.slice(0, 2),
      othersOf(paper, only!, all.filter(({ pair }) => pair === only!.pair).length, name),
    ].join('; '),
    workings: all.map((one) =>
      sameWorking(name(one), placed(first, one.first), placed(one.pair.second, one.second), false),
    ),
    help: third.length > 0 ? HELP_THIRD : HELP,
    confidence: 'medium',
    evidence: all
      .slice(0, 4)
      .flatMap((one) => [
        evidence('trigger', one.first.cell, `${name(one)}, ${labelOf(first)}`),
        evidence('conflict', one.second.cell, labelOf(one.pair.second)),
      ]),
  };
}

/** How many of the other cells agree, and which do not either. */
function othersOf(
  paper: Paper,
  { same, near, far }: UnequalCell,
  told: number,
  name: (cell: AlignedCell) => string,
): string {
  if (near + far.length === 0)
    return `the two tables share ${same} other cells, which agree; what differs cannot be one number rounded`;
  const shown = far.slice(0, 4).map((one) => `${name(one)} ${pairOf(paper, one.first, one.second)}`);
  return [
    `of the ${same + near + far.length + told} cells that the two tables share ${same} agree`,
    ...(near === 0 ? [] : [`${near} ${near === 1 ? 'differs' : 'differ'} in the last digit only`]),
    ...(far.length === 0
      ? []
      : [
          `${far.length} more ${far.length === 1 ? 'differs' : 'differ'}: ${shown.join(', ')}${far.length > shown.length ? ', …' : ''}`,
        ]),
  ].join('; ');
}

function ofSpreads(all: readonly UnequalSpreads[]): Finding {
  const { first, second, means } = all[0]!;
  const cells = all.flatMap((one) => one.cells.map((cell) => ({ ...cell, name: shown(one.lines[0]) })));
  const says = all.slice(0, 3).map(({ lines: [line], cells: ofLine }) => {
    const told = ofLine
      .slice(0, 3)
      .map(
        (one) =>
          `${shownLabels(one.column.path.slice(-2).map(({ text }) => text))} ${one.first.cell.text.trim()} / ${one.second.cell.text.trim()}`,
      );
    return `${shortened(shown(line))}: ${told.join(', ')}`;
  });
  return {
    message: `the same means stand in ${labelOf(first)} and ${labelOf(second)} with other spreads: ${says.join('; ')}`,
    because: `${means} means of the two lines are the same, so they are of the same runs; another way to measure spread would change all of them alike`,
    help: HELP,
    confidence: 'medium',
    evidence: cells
      .slice(0, 4)
      .flatMap((one) => [
        evidence('trigger', one.first.cell, `${one.name}, ${lastLabel(one.column)}, ${labelOf(first)}`),
        evidence('conflict', one.second.cell, labelOf(second)),
      ]),
  };
}
