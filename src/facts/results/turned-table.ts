import { groupBy } from '../../group-by.ts';
import type { ValueCell } from './grid.ts';
import { betterOf } from './measures.ts';
import { nameWords } from './names.ts';
import { nameOf, type MeasureLine, type ResultTable, type SystemLine } from './tables.ts';

/** More lines than any table has. */
const STEP = 10_000;

/**
 * A table in which the measure stands over the systems ("NLL ↓" over `Heron`, `Crane`) and the other side holds test sets:
 * as one with a measure for each of the two. The table itself where it is none such.
 */
export function turnedTable(table: ResultTable): ResultTable {
  const shown = table.systems.filter(({ values }) => values.length > 0);
  const over = groupBy(
    shown.filter(({ path }) => path.length === 2),
    ({ path }) => path[0]!.text.trim(),
  );
  const directions = [...over.keys()].map((label) => betterOf(label, ''));
  const isTurned =
    over.size > 1 && directions.every((way) => way !== null) && table.measures.every(({ better }) => better === null);
  if (!isTurned) return table;
  const groups = [...over.values()];
  const byRows = table.side === 'rows';
  const moved = (cell: ValueCell, group: number): ValueCell =>
    byRows ? { ...cell, column: cell.column + STEP * group } : { ...cell, row: cell.row + STEP * group };
  const inGroup = groups.flatMap((lines, group) =>
    lines.map((line) => ({
      name: line.path[1]!.text.trim(),
      line,
      values: line.values.map((cell) => moved(cell, group)),
    })),
  );
  const systems = [...groupBy(inGroup, ({ name }) => name)].map(([name, lines]): SystemLine => ({
    ...lines[0]!.line,
    path: lines[0]!.line.path.slice(1),
    name,
    words: nameWords(name),
    values: lines.flatMap(({ values }) => values),
  }));
  const measures = groups.flatMap((lines, group) =>
    table.measures.map((measure): MeasureLine => {
      const path = [lines[0]!.path[0]!, ...measure.path];
      return {
        ...measure,
        index: measure.index + STEP * group,
        path,
        name: nameOf(path),
        short: nameOf(path),
        better: directions[group]!,
        values: measure.values.map((cell) => moved(cell, group)),
      };
    }),
  );
  return { ...table, systems, measures };
}
