import { evidence, type Finding } from '../../../engine/answer.ts';
import { groupBy } from '../../../group-by.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { sameWorking } from '../tables/as-working.ts';
import { copiedLines, type CopiedLine } from './copied-lines.ts';
import { displacedRows, type DisplacedRow } from './displaced-cells.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { nameOf } from '../tables/tables.ts';
import { unequalCells, type UnequalCell } from './unequal-cells.ts';

/** Of each kind so many are enough to have the tables looked through. */
const MOST = 2;

/** Results that stand in two tables by the names of their lines or by their numbers, and are not the same in both. */
export function acrossTables(paper: Paper, told: ReadonlySet<number>): Finding[] {
  const known = new Set(told);
  /** Whether neither cell has been told of before; from now on both have. */
  const isNew = (cells: readonly ValueCell[]): boolean => {
    const starts = cells.map(({ cell }) => cell.span.start);
    const fresh = starts.every((start) => !known.has(start));
    for (const start of starts) known.add(start);
    return fresh;
  };
  const displaced = displacedRows(paper).filter(({ cells }) =>
    isNew(cells.flatMap(({ first, second }) => [first, second])),
  );
  const unequal = unequalCells(paper).filter(({ first, second }) => isNew([first, second]));
  const copied = copiedLines(paper).filter(({ cells }) => isNew(cells));
  const byTables = <One>(all: readonly One[], of: (one: One) => readonly [Table, Table]) =>
    [
      ...groupBy(all, (one) =>
        of(one)
          .map(({ span }) => span.start)
          .join(' '),
      ).values(),
    ].slice(0, MOST);
  return [
    ...byTables(displaced, ({ first, second }) => [first, second]).map(ofDisplaced),
    ...byTables(unequal, ({ pair }) => [pair.first, pair.second]).map(ofUnequal),
    ...copied.slice(0, MOST).map(ofCopied),
  ];
}

const labelOf = ({ caption }: Table): string => caption?.label ?? 'another table';
const placed = (table: Table, value: ValueCell) => ({ label: labelOf(table), value });
const own = ({ path }: Line): string => path.at(-1)?.text.trim() ?? '';
const pairOf = (first: ValueCell, second: ValueCell): string => `${first.printed.text} / ${second.printed.text}`;

function ofDisplaced(rows: readonly DisplacedRow[]): Finding {
  const { first, second, row, cells } = rows[0]!;
  const says = cells.slice(0, 4).map((cell) => `${own(cell.column)} ${pairOf(cell.first, cell.second)}`);
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

function ofUnequal(all: readonly UnequalCell[]): Finding {
  const [only] = all;
  const { first, second } = only!.pair;
  const name = ({ row, column }: UnequalCell) => `${nameOf(row.path)}, ${own(column)}`;
  return {
    message:
      all.length === 1
        ? `${name(only!)} is ${only!.first.printed.text} in ${labelOf(first)} and ${only!.second.printed.text} in ${labelOf(second)}`
        : `${all.length} results are not the same in ${labelOf(first)} and ${labelOf(second)}: ${all
            .slice(0, 4)
            .map((one) => `${name(one)} ${pairOf(one.first, one.second)}`)
            .join('; ')}`,
    because: `the two tables share ${only!.same} other cells, which agree; what differs cannot be one number rounded`,
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

function ofCopied({ first, second, lines: [a, b], column, cells, same, shifted }: CopiedLine): Finding {
  const [one, other] = cells;
  return {
    message: `${nameOf(a.path)} in ${labelOf(first)} and ${nameOf(b.path)} in ${labelOf(second)} are one result in ${same} cells, and ${own(column)} is ${one.printed.text} in the one and ${other.printed.text} in the other`,
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
