import { evidence, type Finding } from '../../../src/engine/answer.ts';
import type { DisplacedRow } from '../../../src/facts/results/repeated/displaced-cells.ts';
import { thirdOrder } from '../../../src/facts/results/repeated/third-place.ts';
import { otherLabel as labelOf } from '../../../src/facts/results/tables/names/table-label.ts';
import { shownLabels } from '../../../src/facts/results/tables/names/shown-label.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import type { Paper } from '../../../src/paper/paper.ts';

type Displaced = DisplacedRow['cells'][number];

const rowOf = ({ row }: DisplacedRow): string => shownLabels(row.path.map(({ text }) => text));
const columnOf = ({ column }: Displaced): string => shownLabels(column.path.slice(-2).map(({ text }) => text));

/** Numbers of a row that stand under other columns in another table. */
export function ofDisplaced(paper: Paper, rows: readonly DisplacedRow[]): Finding {
  const { first, second, cells } = rows[0]!;
  const [here, there] = [labelOf(first), labelOf(second)];
  const swapped = swapsIn(cells);
  const isSwap = swapped.length * 2 === cells.length;
  const others = rows.length > 1 ? `; so too those of ${enumerate(rows.slice(1, 4).map(rowOf))}` : '';
  const third = rows.flatMap((one) => thirdOrder(paper, [first, second], one.cells) ?? []);
  return {
    message: isSwap
      ? `the numbers of ${rowOf(rows[0]!)} under ${swapped.map(([a, b]) => `${columnOf(a)} and ${columnOf(b)}`).join(', ')} are exchanged between ${here} and ${there}: ${swapped
          .map(
            ([a, b]) =>
              `${a.first.printed.text} and ${b.first.printed.text}, ${a.second.printed.text} and ${b.second.printed.text}`,
          )
          .join('; ')}${others}`
      : `the numbers of ${rowOf(rows[0]!)} stand in other columns in ${here} than in ${there}: ${cells
          .slice(0, 4)
          .map((one) => placesOf(one, cells, here, there))
          .join('; ')}${others}`,
    because: [
      ...third.slice(0, 1),
      `the same digits in another order: ${isSwap ? 'the numbers were exchanged, or the names over them' : 'cells were moved, or the names over them'}`,
    ].join('; '),
    help:
      third.length > 0
        ? `put the numbers of the odd table under their own names`
        : 'put the numbers under their own names in both tables',
    confidence: 'medium',
    evidence: rows
      .slice(0, 3)
      .flatMap((one) =>
        one.cells
          .slice(0, 3)
          .flatMap((cell) => [
            evidence('trigger', cell.second.cell, `${columnOf(cell)}, ${there}`),
            evidence('conflict', cell.first.cell, here),
          ]),
      ),
  };
}

/** "49.36 under bAcc. in Table 1, under F1 in Table 2". */
function placesOf(one: Displaced, cells: readonly Displaced[], here: string, there: string): string {
  const other = cells.find((cell) => cell !== one && cell.second.printed.text === one.first.printed.text);
  return other === undefined
    ? `${columnOf(one)} ${one.first.printed.text} / ${one.second.printed.text}`
    : `${one.first.printed.text} under ${columnOf(one)} in ${here}, under ${columnOf(other)} in ${there}`;
}

/** Pairs of cells each of which has the number of the other. */
function swapsIn(cells: readonly Displaced[]): (readonly [Displaced, Displaced])[] {
  const isOf = (a: Displaced, b: Displaced) => a.first.printed.text === b.second.printed.text;
  return cells.flatMap((a, i) =>
    cells.slice(i + 1).flatMap((b) => (isOf(a, b) && isOf(b, a) ? [[a, b] as const] : [])),
  );
}
