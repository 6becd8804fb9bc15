import { groupBy } from '../../../../group-by.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Cell, Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { gridsOf, type Grid, type ValueCell } from '../../tables/grid.ts';
import { nameWithin } from '../../tables/names/name-within.ts';
import { nameOf } from '../../tables/tables.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { captionText } from '../../../text/caption-text.ts';

/** Two cells of one table with the same mean and the same spread, digit by digit. */
export interface RepeatedSpread {
  readonly table: Table;
  readonly label: string;
  readonly text: string;
  readonly first: NamedCell;
  readonly second: NamedCell;
}

/** A value with the names of its lines. */
export interface NamedCell extends ValueCell {
  /** What its row and its column are called. */
  readonly inRow: string;
  readonly inColumn: string;
}

/** Digits of mean and spread together from which on two runs do not meet by chance. */
const DIGITS = 6;
const SPREAD_DIGITS = 2;
/** One run under several names: a setting left as it was, a part that is not used there. */
const OF_ONE_RUN =
  /\b(?:ablat\w+|hyper[- ]?parameters?|settings?|configurations?|effects? of|impact of|influence of|varying|sensitivity|w\/o|without|statistics)\b/i;

/**
 * Of each table the pairs that stand alone. Rows or columns that agree in more than one cell are one run twice, and two
 * systems that agree in several tables come to one result by their nature.
 */
export const repeatedSpreads = memoize((paper: Paper): readonly RepeatedSpread[] => {
  const found = paper.tables().flatMap((table) => {
    const caption = captionText(paper, table);
    return OF_ONE_RUN.test(caption) || !isOfResults(table)
      ? []
      : gridsOf(table).flatMap((grid) => pairsIn(table, grid));
  });
  const alike = groupBy(found.flatMap(linePairs), (pair) => pair);
  return found.filter((one) => linePairs(one).every((pair) => alike.get(pair)!.length === 1));
});

/** Tables in figures show what a model wrote, and those without a label nobody knows what. */
const isOfResults = ({ caption }: Table): boolean => caption?.label?.startsWith('Tab') === true;

/** The two rows and the two columns by name, where they differ. */
const linePairs = ({ first, second }: RepeatedSpread): string[] =>
  (['inRow', 'inColumn'] as const).flatMap((side) =>
    first[side] === second[side] ? [] : [`${side}|${[first[side], second[side]].toSorted().join('|')}`],
  );

function pairsIn(table: Table, grid: Grid): RepeatedSpread[] {
  const all = grid.rows.flatMap(({ values }) => values);
  if (isCoarse(all)) return [];
  const constant = constantRows(all);
  const cells = all.filter((cell) => isTelling(cell) && !constant.has(cell.row));
  const groups = [...groupBy(cells, keyOf).values()].filter((group) => group.length === 2);
  const pairs = groups.map(([first, second]) => ({ first: first!, second: second! }));
  const lines = ({ first, second }: (typeof pairs)[number]) => [
    `r${[first.row, second.row].toSorted((a, b) => a - b).join('-')}`,
    `c${[first.column, second.column].toSorted((a, b) => a - b).join('-')}`,
  ];
  const shared = groupBy(pairs.flatMap(lines), (line) => line);
  return pairs
    .filter((pair) => lines(pair).every((line) => shared.get(line)!.length === 1 || /^[rc](\d+)-\1$/.test(line)))
    .filter((pair) => !agreeElsewhere(all, pair))
    .map(({ first, second }): RepeatedSpread => ({
      table,
      label: tableLabel(table),
      text: first.cell.text.trim(),
      first: named(grid, first),
      second: named(grid, second),
    }))
    .filter((one) => linePairs(one).length > 0);
}

/**
 * Whether the two rows, or the two columns, agree in another result of whatever kind: a method that a setting leaves as it
 * is, a best run beside the mean of several.
 */
function agreeElsewhere(
  all: readonly ValueCell[],
  { first, second }: { readonly first: ValueCell; readonly second: ValueCell },
): boolean {
  const others = all.filter((cell) => cell !== first && cell !== second && digits(cell.printed.text) >= SAME_DIGITS);
  const inBoth = (line: 'row' | 'column', across: 'row' | 'column') =>
    first[line] !== second[line] &&
    others.some(
      (one) =>
        one[line] === first[line] &&
        others.some(
          (other) =>
            other[line] === second[line] &&
            other[across] === one[across] &&
            other.printed.text === one.printed.text &&
            other.printed.spread === one.printed.spread,
        ),
    );
  return inBoth('row', 'column') || inBoth('column', 'row');
}

/** Digits from which on two results that are the same are worth a thought. */
const SAME_DIGITS = 3;

/** So many of the means end in nought that they are counts of few items: runs meet in such by chance. */
const COARSE = 0.9;

function isCoarse(cells: readonly ValueCell[]): boolean {
  const long = cells.filter(({ printed }) => printed.spread !== null && printed.decimals > 1);
  return long.length > 0 && long.filter(({ printed }) => printed.text.endsWith('0')).length >= COARSE * long.length;
}

/**
 * Rows with a result that other rows have too, without any spread: models that say the same of every item, of which some
 * runs of others give the same as well.
 */
function constantRows(cells: readonly ValueCell[]): ReadonlySet<number> {
  const still = cells.filter(({ printed }) => printed.spread === 0 && printed.decimals > 0);
  const shared = [...groupBy(still, ({ printed, column }) => `${column} ${printed.text}`).values()];
  return new Set(shared.filter((same) => same.length > 1).flatMap((same) => same.map(({ row }) => row)));
}

const digits = (text: string): number => text.replace(/^[-−–]?0?\.?0*|\D/g, '').length;

function isTelling({ cell, printed }: ValueCell): boolean {
  if (printed.spread === null || printed.spread === 0) return false;
  const spread = String(printed.spread).replace(/^0?\.?0*|\D/g, '').length;
  return (
    spread >= SPREAD_DIGITS &&
    digits(printed.text) + spread >= DIGITS &&
    !/^(?:0|1|100)(?:\.0+)?$/.test(printed.text) &&
    cell.text.length < 30
  );
}

const keyOf = ({ printed }: ValueCell): string => `${printed.text}±${printed.spread}${printed.unit}`;

/** Numbers over a column tell of it and are no name. */
const wordsOf = (path: readonly Cell[]): readonly Cell[] =>
  path.some(({ text }) => /\p{L}/u.test(text))
    ? path.filter(({ text }) => /\p{L}|[=#]/u.test(text)).map(withoutNumber)
    : path;

const withoutNumber = (cell: Cell): Cell => ({
  ...cell,
  text: cell.text.trim().replace(/^\d+\.\d+\s+(?=\p{Lu})/u, ''),
});

const named = ({ table, rows, columns }: Grid, value: ValueCell): NamedCell => ({
  ...value,
  inRow: nameWithin(table, rows[value.row]!.path, value.cell),
  inColumn: nameOf(wordsOf(columns.find(({ index }) => index === value.column)?.path ?? [])),
});

/** "Heron, News". */
export const cellName = ({ inRow, inColumn }: NamedCell): string =>
  [inRow, inColumn].filter((part) => part !== '').join(', ');
