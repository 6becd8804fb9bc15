import { groupBy } from '../../../../group-by.ts';
import type { ValueCell } from '../grid.ts';
import { betterOf } from '../measures.ts';
import { nameWords } from '../names/names.ts';
import { nameOf, shownSystems, type MeasureLine, type ResultTable, type SystemLine } from '../tables.ts';

/** More lines than any table has. */
const STEP = 10_000;
const labelOf = ({ path }: SystemLine, at: number): string => path[at]!.text.trim();

/**
 * A table with test sets on one side, and on the other measures over systems ("NLL ↓" over `Heron`, `Crane`) or systems over
 * measures (`Heron` over "PSNR", "SSIM"): as one with a measure for each test set and measure. The table itself where it is
 * none such.
 */
export function turnedTable(table: ResultTable): ResultTable {
  const lines = shownSystems(table).filter(({ path }) => path.length === 2);
  if (lines.length < 4) return table;
  const isMeasure = (at: number): boolean => {
    const labels = groupBy(lines, (line) => labelOf(line, at));
    return (
      labels.size > (at === 0 ? 1 : 0) &&
      [...labels].every(([label, of]) => of.length > 1 && betterOf(label, '') !== null)
    );
  };
  // Where both are, nobody can tell; where the other side has measures too, neither is meant.
  const [outer, inner] = [isMeasure(0), isMeasure(1)];
  return outer === inner || (outer && table.measures.some(({ better }) => better !== null))
    ? table
    : turned(table, lines, outer ? 0 : 1);
}

function turned(table: ResultTable, lines: readonly SystemLine[], measureAt: 0 | 1): ResultTable {
  const byRows = table.side === 'rows';
  const moved = (cell: ValueCell, group: number): ValueCell =>
    byRows ? { ...cell, column: cell.column + STEP * group } : { ...cell, row: cell.row + STEP * group };
  const groups = [...groupBy(lines, (line) => labelOf(line, measureAt)).values()];
  const all = groups.flatMap((of, group) =>
    of.map((line) => ({ line, values: line.values.map((cell) => moved(cell, group)) })),
  );
  const systems = [...groupBy(all, ({ line }) => labelOf(line, 1 - measureAt))].map(([name, parts]): SystemLine => ({
    ...parts[0]!.line,
    path: [parts[0]!.line.path[1 - measureAt]!],
    name,
    words: nameWords(name),
    values: parts.flatMap(({ values }) => values),
  }));
  const measures = groups.flatMap((of, group) =>
    table.measures.map((measure): MeasureLine => {
      const over = of[0]!.path[measureAt]!;
      const path = measureAt === 0 ? [over, ...measure.path] : [...measure.path, over];
      return {
        ...measure,
        index: measure.index + STEP * group,
        path,
        name: nameOf(path),
        short: nameOf(path),
        better: betterOf(over.text, ''),
        values: measure.values.map((cell) => moved(cell, group)),
      };
    }),
  );
  return { ...table, systems, measures };
}
