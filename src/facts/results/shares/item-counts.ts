import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { across, bothWays, type LineWay } from '../tables/grids/across.ts';
import type { Grid, Line, ValueCell } from '../tables/grid.ts';
import { valueGridsOf } from '../tables/grids/value-grids.ts';

/** One set of items in a table that prints how many they are beside its rates: "45 | 68.9% | 86.7%" under "# Problems". */
export interface CountedSet {
  readonly line: Line;
  readonly items: number;
  /** The cell that says how many. */
  readonly count: ValueCell;
  /** The rates on this set. */
  readonly rates: readonly ValueCell[];
}

/** A table of rates with the number of items of each set, and the row of all of them where the counts add up to one. */
export interface CountedTable {
  readonly table: Table;
  readonly sets: readonly CountedSet[];
  readonly all: CountedSet | null;
}

const ITEMS =
  '(?:problems?|questions?|examples?|items?|instances?|samples?|test cases?|cases?|tests?|queries|query|prompts?|tasks?|trials?|episodes?|sentences?|pairs?|images?|documents?|dialogues?|claims?|utterances?|videos?|patients?|participants?|subjects?)';
/** "# Problems", "Number of questions", "n". */
const COUNT_HEAD = new RegExp(
  `^(?:(?:#|№|no\\.?|nb\\.?|num\\.?|number|count)(?: of)?(?: test)? ?(?:${ITEMS})?|${ITEMS}(?: count| ?\\(#\\))|n|support|test size|size of test set)$`,
  'i',
);
const FEWEST_SETS = 3;
const MOST_SETS = 60;
const MOST_ITEMS = 100_000;
const ALL =
  /^\W*(?:(?:the |grand |weighted |micro )?(?:totals?|overall|all|aggregated?|averages?|avg\.?|mean|combined|sum)\b)/i;

/** The tables of a paper that count the items of each set beside its rates. */
export const countedTables = (paper: Paper): CountedTable[] =>
  paper.tables().flatMap((table) => bothWays(valueGridsOf(paper, table), countedIn));

function countedIn(grid: Grid, way: LineWay): CountedTable[] {
  const { lines, at } = across(grid, way);
  if (lines.length < FEWEST_SETS || lines.length > MOST_SETS) return [];
  const counts = grid[way].filter(
    ({ path, values }) => COUNT_HEAD.test(path.at(-1)?.text.trim() ?? '') && values.every(isCount),
  );
  const [column] = counts;
  // Two columns of counts are of two splits, and nobody knows on which was tested.
  if (column === undefined || counts.length > 1 || column.values.length < FEWEST_SETS) return [];
  const others = grid[way].filter((line) => line !== column).flatMap(({ values }) => values);
  const sets = lines.flatMap((line): CountedSet[] => {
    const count = column.values.find((cell) => at(cell) === line.index);
    const rates = others.filter((cell) => at(cell) === line.index && isRate(cell));
    return count === undefined || rates.length === 0 ? [] : [{ line, items: count.printed.value, count, rates }];
  });
  const all = sets.find(
    ({ line, items }) => ALL.test(line.path.at(-1)?.text ?? '') && items === sumWithout(sets, items),
  );
  return [{ table: grid.table, sets: sets.filter((one) => one !== all), all: all ?? null }];
}

/** The sum of all counts but one of this size. */
const sumWithout = (sets: readonly CountedSet[], items: number): number =>
  sets.reduce((sum, one) => sum + one.items, 0) - items;

const isCount = ({ printed: { value, decimals, unit, spread } }: ValueCell): boolean =>
  decimals === 0 && unit === '' && spread === null && value >= 2 && value <= MOST_ITEMS;

/** Of a hundred, with a digit behind the point; what a spread stands beside is the mean of several runs. */
const isRate = ({ printed: { spread, decimals, value, unit } }: ValueCell): boolean =>
  spread === null && decimals >= 1 && decimals <= 2 && value >= 0 && value <= 100 && (unit === '' || unit === '%');
