import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { chanceOf, isMadeSo, type Way } from '../tables/made-so.ts';
import { gridsOf, type Grid, type Line, type ValueCell } from '../tables/grid.ts';
import { printedNumber, type Printed } from '../tables/printed.ts';
import { summariesOf } from '../tables/summaries.ts';
import { nameOf } from '../tables/tables.ts';
import { tableLabel } from '../tables/table-label.ts';

/** One printed average or total, with the cells that it is made of. */
export interface Aggregate {
  readonly table: Table;
  readonly label: string;
  readonly way: Way;
  /** Whose: the row or column that is summed up. */
  readonly of: string;
  readonly parts: readonly ValueCell[];
  /** What each part is called. */
  readonly names: readonly string[];
  readonly printed: ValueCell;
  /** What the parts give, as an interval. */
  readonly low: number;
  readonly high: number;
  readonly fits: boolean;
  /** How likely it would fit if it were made in another way, 0 to 1. */
  readonly chance: number;
}

/** All averages (or totals) of one table, which way they were made or not being known from those that fit. */
export interface AggregateLine {
  readonly table: Table;
  readonly label: string;
  readonly way: Way;
  readonly fits: readonly Aggregate[];
  readonly misses: readonly Aggregate[];
  /** Every other line of the table holds values that could be read. */
  readonly complete: boolean;
  /** So many fit, here and where the paper sums up the same columns again, that chance is no explanation. */
  readonly made: boolean;
  /** How many that is. */
  readonly fitting: number;
}

/** With fewer that fit, one that does not is less sure to be wrong. */
export const SURE = 3;

const AVERAGED_OVER = /\b(?:weighted|macro|micro)\b|\baverag\w+ (?:over|across|of) (?:all )?(?:the )?\d+/i;

export const aggregateLines = memoize((paper: Paper): readonly AggregateLine[] => {
  const lines = paper
    .tables()
    .flatMap((table) =>
      gridsOf(table).flatMap((grid) => [
        ...linesOf(grid, grid.columns, grid.rows, ({ row }) => row),
        ...linesOf(grid, grid.rows, grid.columns, ({ column }) => column),
      ]),
    );
  const alike = groupBy(lines, sameParts);
  return lines.map((line) => {
    const group = alike.get(sameParts(line))!;
    const fits = group.flatMap((one) => one.fits);
    const made = isMadeSo(
      line.way,
      fits.map(({ chance }) => chance),
      group.reduce((sum, { misses }) => sum + misses.length, 0),
      line.choices,
    );
    // A table in which nothing fits sums up something else, whatever another one does.
    return { ...line, made: made && (line.fits.length > 0 || line.misses.length === 1), fitting: fits.length };
  });
});

/** `choices`: of how many readings it is the best; one where the table has no other average. */
type Read = Omit<AggregateLine, 'made' | 'fitting'> & { readonly choices: number };

/** The same columns under the same header are summed up in the same way, in whichever table. */
function sameParts({ table, way, fits, misses }: Read): string {
  const names = [...fits, ...misses][0]?.names ?? [];
  return names.every((name) => name !== '') ? `${way}|${names.join('|')}` : `${way} of ${table.span.start}`;
}

/** What agrees with its cells; what fits among many that do not fits by chance. */
export const agreeing = (lines: readonly AggregateLine[]): Aggregate[] =>
  lines.flatMap((line) => (line.made || line.misses.length === 0 ? line.fits : []));

/** Whether the paper says beside a table that its averages are made in another way, or over more than it shows. */
export const saysHow = (paper: Paper, { table }: AggregateLine): boolean =>
  [table.caption, ...table.notes].some((one) => one !== null && AVERAGED_OVER.test(paper.quote(one.span)));

function linesOf(
  { table }: Grid,
  lines: readonly Line[],
  across: readonly Line[],
  at: (cell: ValueCell) => number,
): Read[] {
  const label = tableLabel(table);
  const complete = lines.every((one) => one.values.length > 0);
  return summariesOf(lines).flatMap(({ line, way, choices, plain }): Read[] => {
    const readings = choices.map((members) =>
      across.flatMap((of): Aggregate[] => {
        const printed = line.values.find((cell) => at(cell) === of.index);
        const parts = members.map(({ values }) => values.find((cell) => at(cell) === of.index));
        if (printed === undefined || !parts.every((part) => part !== undefined)) return [];
        if (parts.some((part) => part.printed.unit !== printed.printed.unit)) return [];
        const one = combine(
          way,
          parts.map((part) => part.printed),
        );
        return [
          {
            table,
            label,
            way,
            of: nameOf(of.path),
            names: members.map(({ path }) => nameOf(path)),
            parts,
            printed,
            ...one,
            fits: meets(one, printed.printed),
            chance: chanceOf(
              way,
              parts.map((part) => part.printed.value),
              one.high - one.low + 2 * unitOf(printed.printed),
            ),
          },
        ];
      }),
    );
    // Which lines are averaged is told by what fits.
    const best = readings.toSorted((a, b) => share(b) - share(a))[0] ?? [];
    if (best.length === 0) return [];
    const fits = best.filter((one) => one.fits);
    return plain || fits.length > 0
      ? [
          {
            table,
            label,
            way,
            complete: complete && plain,
            fits,
            misses: best.filter((one) => !one.fits),
            choices: plain ? 1 : choices.length,
          },
        ]
      : [];
  });
}

const share = (all: readonly Aggregate[]) =>
  all.length === 0 ? -1 : all.filter(({ fits }) => fits).length / all.length;

/** The interval of the mean or sum of printed numbers: that of the lowest and of the highest values that print so. */
function combine(way: Way, parts: readonly Printed[]): { low: number; high: number } {
  const sum = (of: 'low' | 'high') => parts.reduce((total, part) => total + part[of], 0);
  const by = way === 'mean' ? parts.length : 1;
  return { low: sum('low') / by, high: sum('high') / by };
}

/** Truncation, and a sum of numbers that are exact, leave one unit of the last digit. */
function meets({ low, high }: { low: number; high: number }, printed: Printed): boolean {
  const unit = unitOf(printed);
  return printed.value + unit >= low && printed.value - unit <= high;
}

const unitOf = ({ decimals }: Printed) => 10 ** -decimals;

/** The middle of an interval, with one digit more than is printed. */
export const middle = ({ low, high, printed }: Aggregate): string =>
  printedNumber(((low + high) / 2).toFixed(printed.printed.decimals + 1)).text;
