import { evidence, type Finding } from '../../../src/engine/answer.ts';
import type { AcrossTables } from '../../../src/facts/results/repeated/across-tables.ts';
import type { CopiedLine } from '../../../src/facts/results/repeated/copied-lines.ts';
import type { AlignedCell } from '../../../src/facts/results/repeated/aligned-tables.ts';
import { thirdPlace } from '../../../src/facts/results/repeated/third-place.ts';
import type { UnequalCell } from '../../../src/facts/results/repeated/unequal-cells.ts';
import type { UnequalSpreads } from '../../../src/facts/results/repeated/unequal-spreads.ts';
import { sameWorking } from '../../../src/facts/results/repeated/repeated-working.ts';
import type { Line, ValueCell } from '../../../src/facts/results/tables/grid.ts';
import { nameWithin } from '../../../src/facts/results/tables/name-within.ts';
import { nameWords } from '../../../src/facts/results/tables/names.ts';
import { otherLabel as labelOf } from '../../../src/facts/results/tables/table-label.ts';
import { shownLabels } from '../../../src/facts/results/tables/shown-label.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Table } from '../../../src/paper/nodes.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { ofDisplaced } from './describe-displaced.ts';
import { lastLabel } from '../../../src/facts/results/tables/line-names.ts';

/** Results of two tables that are not the same in both, by the names of their lines or by their numbers. */
export const describeAcross = (paper: Paper, { displaced, unequal, copied, spreads }: AcrossTables): Finding[] => [
  ...displaced.map((rows) => ofDisplaced(paper, rows)),
  ...ofOneRow(unequal).map((all) => ofUnequal(paper, all)),
  ...[...groupBy(copied, placeOfCopied).values()].map((all) => ofCopied(paper, all)),
  ...spreads.map(ofSpreads),
];

const placed = (table: Table, value: ValueCell) => ({ label: labelOf(table), value });
const shown = ({ path }: Line): string => shownLabels(path.map(({ text }) => text));

/** What a cell prints, with all that a converter put into it: "0.107 0.114 0.131". */
const textOf = (paper: Paper, { cell, printed }: ValueCell): string => {
  const whole = paper.quote(cell.span).trim().replace(/\s+/g, ' ');
  return /^\d[\d.]*(?: \d[\d.]*){1,4}$/.test(whole) && whole !== printed.text ? `“${whole}”` : printed.text;
};
const pairOf = (paper: Paper, first: ValueCell, second: ValueCell): string =>
  `${textOf(paper, first)} / ${textOf(paper, second)}`;

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

const HELP = 'find out which of the two is right, and correct the other';
const HELP_THIRD = 'correct the one that stands alone, or say what tells the runs apart';

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

/** Of two lines of two tables all cells that differ, which stand in the same line across. */
const placeOfCopied = ({ first, second, column }: CopiedLine): string =>
  [first.span.start, second.span.start, shown(column)].join(' ');

/** What one of the two lines is called in its table. */
const lineOf = ({ first, second, lines, cells }: CopiedLine, at: 0 | 1): string =>
  nameWithin([first, second][at]!, lines[at].path, cells[at].cell);

function ofCopied(paper: Paper, all: readonly CopiedLine[]): Finding {
  const [only] = all;
  const { first, second, column, same, shifted } = only!;
  const across = nameWithin(first, column.path, only!.cells[0].cell) || 'one';
  const third = all.flatMap((one) => {
    const [a, b] = one.cells;
    return thirdPlace(paper, [first, second], { row: one.lines[0], column: one.column, first: a, second: b }) ?? [];
  });
  return {
    message:
      all.length > 1
        ? `${all.length} numbers of “${across}” are not the same in ${labelOf(first)} and ${labelOf(second)}: ${all
            .map((one) => `${oneName(one)?.name ?? lineOf(one, 0)} ${pairOf(paper, ...one.cells)}`)
            .join(', ')}`
        : copiedMessage(paper, only!, across),
    because: [
      ...third.slice(0, 2),
      shifted
        ? 'the digits are the same and the point stands at another place'
        : `${all.length > 1 ? 'the lines agree in all other cells that both tables show' : `${same} other cells agree`}, and so many digits do not agree by chance`,
    ].join('; '),
    workings: all.map((one) =>
      sameWorking(lastLabel(one.column), placed(first, one.cells[0]), placed(second, one.cells[1]), false),
    ),
    help: third.length > 0 ? HELP_THIRD : HELP,
    confidence: 'medium',
    evidence: all.flatMap((one) => [
      evidence('trigger', one.cells[0].cell, `${lastLabel(one.column)}, ${labelOf(first)}`),
      evidence('conflict', one.cells[1].cell, labelOf(second)),
    ]),
  };
}

/** The fuller of two names where one says all that the other does: "GSM8K Acc." and "Acc.". */
function oneName(copied: CopiedLine): { name: string } | null {
  const [one, other] = ([0, 1] as const)
    .map((at) => lineOf(copied, at))
    .map((name) => ({ name, words: nameWords(name) })) as [Full, Full];
  const holds = (x: Full, y: Full) => y.words.every((word) => x.words.includes(word));
  return holds(one, other) ? one : holds(other, one) ? other : null;
}

interface Full {
  readonly name: string;
  readonly words: readonly string[];
}

function copiedMessage(paper: Paper, one: CopiedLine, across: string): string {
  const { first, second, cells, same } = one;
  const [a, b] = cells.map((cell) => textOf(paper, cell)) as [string, string];
  const name = oneName(one);
  if (name !== null && name.name !== '')
    return `${name.name}, ${across} is ${a} in ${labelOf(first)} and ${b} in ${labelOf(second)}`;
  return `${across} is ${a} in ${labelOf(first)} (“${shortened(lineOf(one, 0))}”) and ${b} in ${labelOf(second)} (“${shortened(lineOf(one, 1))}”), ${one.ofTwoMethods ? `whose ${same} other numbers are the same under two methods` : `which are one line by ${same} other cells`}`;
}

/** What a converter drew together is a name of many words. */
const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 57)}…` : name);

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
