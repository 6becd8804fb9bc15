import { evidence, type Finding } from '../../../src/engine/answer.ts';
import type { AcrossTables } from '../../../src/facts/results/repeated/across-tables.ts';
import type { CopiedLine } from '../../../src/facts/results/repeated/copied-lines.ts';
import type { AlignedCell } from '../../../src/facts/results/repeated/aligned-tables.ts';
import type { DisplacedRow } from '../../../src/facts/results/repeated/displaced-cells.ts';
import type { UnequalCell } from '../../../src/facts/results/repeated/unequal-cells.ts';
import type { UnequalSpreads } from '../../../src/facts/results/repeated/unequal-spreads.ts';
import { sameWorking } from '../../../src/facts/results/tables/as-working.ts';
import type { Line, ValueCell } from '../../../src/facts/results/tables/grid.ts';
import { nameWithin } from '../../../src/facts/results/tables/name-within.ts';
import { nameOf } from '../../../src/facts/results/tables/tables.ts';
import type { Table } from '../../../src/paper/nodes.ts';

/** Results of two tables that are not the same in both, by the names of their lines or by their numbers. */
export const describeAcross = ({ displaced, unequal, copied, spreads }: AcrossTables): Finding[] => [
  ...displaced.map(ofDisplaced),
  ...unequal.map(ofUnequal),
  ...copied.map(ofCopied),
  ...spreads.map(ofSpreads),
];

const labelOf = ({ caption }: Table): string => caption?.label ?? 'another table';
const placed = (table: Table, value: ValueCell) => ({ label: labelOf(table), value });
const own = ({ path }: Line): string => path.at(-1)?.text.trim() ?? '';
const pairOf = (first: ValueCell, second: ValueCell): string => `${first.printed.text} / ${second.printed.text}`;

function ofDisplaced(rows: readonly DisplacedRow[]): Finding {
  const { first, second, row, cells } = rows[0]!;
  const swapped = swapsIn(cells);
  const says =
    swapped.length * 2 === cells.length
      ? [
          `${swapped.map(([a, b]) => `${own(a.column)} and ${own(b.column)}`).join(', ')} ${swapped.length > 1 || cells.length > 1 ? 'are' : 'is'} exchanged`,
        ]
      : cells.slice(0, 4).map((cell) => `${own(cell.column)} ${pairOf(cell.first, cell.second)}`);
  const others =
    rows.length > 1
      ? `; so too ${rows
          .slice(1, 4)
          .map((one) => nameOf(one.row.path))
          .join(', ')}`
      : '';
  return {
    message: `the numbers of ${nameOf(row.path)} in ${labelOf(first)} stand under other names in ${labelOf(second)}: ${says.join('; ')}${others}`,
    because: 'the same digits in another order: cells were moved, or the names over them exchanged',
    help: 'put the numbers under their own names in both tables',
    confidence: 'medium',
    evidence: rows
      .slice(0, 3)
      .flatMap((one) =>
        one.cells
          .slice(0, 3)
          .flatMap((cell) => [
            evidence('trigger', cell.second.cell, `${own(cell.column)}, ${labelOf(second)}`),
            evidence('conflict', cell.first.cell, labelOf(first)),
          ]),
      ),
  };
}

type Displaced = DisplacedRow['cells'][number];

/** Pairs of cells each of which has the number of the other. */
function swapsIn(cells: readonly Displaced[]): (readonly [Displaced, Displaced])[] {
  const isOf = (a: Displaced, b: Displaced) => a.first.printed.text === b.second.printed.text;
  return cells.flatMap((a, i) =>
    cells.slice(i + 1).flatMap((b) => (isOf(a, b) && isOf(b, a) ? [[a, b] as const] : [])),
  );
}

function ofUnequal(all: readonly UnequalCell[]): Finding {
  const [only] = all;
  const { first, second } = only!.pair;
  const name = ({ row, column, ...one }: AlignedCell) =>
    `${nameWithin(first, row.path, one.first.cell)}, ${nameOf(column.path.slice(-2))}`;
  return {
    message:
      all.length === 1
        ? `${name(only!)} is ${only!.first.printed.text} in ${labelOf(first)} and ${only!.second.printed.text} in ${labelOf(second)}`
        : `${all.length} results are not the same in ${labelOf(first)} and ${labelOf(second)}: ${all
            .slice(0, 4)
            .map((one) => `${name(one)} ${pairOf(one.first, one.second)}`)
            .join('; ')}`,
    because: othersOf(only!, all.length, name),
    workings: all.map((one) => sameWorking(name(one), placed(first, one.first), placed(second, one.second), false)),
    help: 'find out which of the two is right, and correct the other',
    confidence: 'medium',
    evidence: all
      .slice(0, 4)
      .flatMap((one) => [
        evidence('trigger', one.first.cell, `${name(one)}, ${labelOf(first)}`),
        evidence('conflict', one.second.cell, labelOf(second)),
      ]),
  };
}

/** How many of the other cells agree, and which do not either. */
function othersOf({ same, near, far }: UnequalCell, told: number, name: (cell: AlignedCell) => string): string {
  if (near + far.length === 0)
    return `the two tables share ${same} other cells, which agree; what differs cannot be one number rounded`;
  const shown = far.slice(0, 4).map((one) => `${name(one)} ${pairOf(one.first, one.second)}`);
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

function ofCopied({ first, second, lines: [a, b], column, cells, same, shifted }: CopiedLine): Finding {
  const [one, other] = cells;
  return {
    message: `“${nameOf(a.path)}” (${labelOf(first)}) and “${nameOf(b.path)}” (${labelOf(second)}) agree in ${same} cells, and in ${nameOf(column.path) || 'one'} they are ${one.printed.text} and ${other.printed.text}`,
    because: shifted
      ? 'the digits are the same and the point stands at another place'
      : 'two runs do not agree in so many digits by chance',
    workings: [sameWorking(own(column), placed(first, one), placed(second, other), false)],
    help: 'find out which of the two is right, and correct the other',
    confidence: 'medium',
    evidence: [
      evidence('trigger', one.cell, `${own(column)}, ${labelOf(first)}`),
      evidence('conflict', other.cell, labelOf(second)),
    ],
  };
}

/** What a converter drew together is a name of many words. */
const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 57)}…` : name);

function ofSpreads(all: readonly UnequalSpreads[]): Finding {
  const { first, second, means } = all[0]!;
  const cells = all.flatMap((one) => one.cells.map((cell) => ({ ...cell, name: nameOf(one.lines[0].path) })));
  const says = all.slice(0, 3).map(({ lines: [line], cells: ofLine }) => {
    const told = ofLine
      .slice(0, 3)
      .map((one) => `${own(one.column)} ${one.first.cell.text.trim()} / ${one.second.cell.text.trim()}`);
    return `${shortened(nameOf(line.path))}: ${told.join(', ')}`;
  });
  return {
    message: `the same means stand in ${labelOf(first)} and ${labelOf(second)} with other spreads: ${says.join('; ')}`,
    because: `${means} means of the two lines are the same, so they are of the same runs; another way to measure spread would change all of them alike`,
    help: 'find out which of the two is right, and correct the other',
    confidence: 'medium',
    evidence: cells
      .slice(0, 4)
      .flatMap((one) => [
        evidence('trigger', one.first.cell, `${one.name}, ${own(one.column)}, ${labelOf(first)}`),
        evidence('conflict', one.second.cell, labelOf(second)),
      ]),
  };
}
