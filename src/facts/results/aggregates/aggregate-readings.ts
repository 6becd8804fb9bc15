import type { Cell, Table } from '../../../paper/nodes.ts';
import { apart, withinStep, type Interval } from '../../numbers/interval.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { nameOf } from '../tables/tables.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { chanceOf, type Way } from '../tables/made-so.ts';
import type { Printed } from '../tables/printed.ts';
import type { Summary } from '../tables/grids/summaries.ts';
import { crossesOtherwise } from './crosses-otherwise.ts';
import { valuesByCrossing } from '../tables/grids/across.ts';

/** One printed average or total, with the cells that it is made of. */
export interface Aggregate {
  readonly table: Table;
  readonly label: string;
  readonly way: Way;
  /** Whose: the row or column that is summed up. */
  readonly of: string;
  readonly parts: readonly ValueCell[];
  /** What names it: the labels of the row or column that is summed up, and of the line of averages ("Average FPR95"). */
  readonly ofPath: readonly Cell[];
  readonly linePath: readonly Cell[];
  /** What each part is called. */
  readonly names: readonly string[];
  /** Which of the lines that are added up have no cell there. */
  readonly blank: string;
  readonly printed: ValueCell;
  /** What the parts give, as an interval. */
  readonly low: number;
  readonly high: number;
  readonly fits: boolean;
  /** How likely it would fit if it were made in another way, 0 to 1. */
  readonly chance: number;
}

/** The averages (or totals) of one line, read as made of certain other lines. */
export interface Reading {
  readonly fits: readonly Aggregate[];
  readonly misses: readonly Aggregate[];
  /** Of how many readings it is the best. */
  readonly choices: number;
  /** What it is made of was found by what fits alone. */
  readonly found: boolean;
}

/** Averages that fit before a run of lines that nothing names is what they are made of, and how many for each miss. */
const RUN = 3;
const RUN_PER_MISS = 3;

/** What a line sums up: what its name or its table says, or else the run beside it with which most of its cells agree. */
export function readingOf(
  table: Table,
  { line, way, choices, runs, plain }: Summary,
  across: readonly Line[],
  at: (cell: ValueCell) => number,
): Reading | null {
  const read = (members: readonly Line[]) => withKnownBlanks(aggregatesOf(table, way, line, members, across, at));
  // Which lines are averaged is told by what fits.
  const named = choices.map(read).toSorted((a, b) => share(b) - share(a))[0] ?? [];
  const fits = fitting(named);
  if (fits < RUN || fits < RUN_PER_MISS * (named.length - fits)) {
    const run = runs.map(read).toSorted((a, b) => fitting(b) - fitting(a) || share(b) - share(a))[0] ?? [];
    const inRun = fitting(run);
    if (inRun > fits && inRun >= Math.max(RUN, RUN_PER_MISS * (run.length - inRun)))
      return split(run, choices.length + runs.length, true);
  }
  return named.length > 0 && (plain || fits > 0) ? split(named, plain ? 1 : choices.length, false) : null;
}

const split = (all: readonly Aggregate[], choices: number, found: boolean): Reading => ({
  fits: all.filter((one) => one.fits),
  misses: all.filter((one) => !one.fits),
  choices,
  found,
});

const fitting = (all: readonly Aggregate[]) => all.filter(({ fits }) => fits).length;
const share = (all: readonly Aggregate[]) => (all.length === 0 ? -1 : fitting(all) / all.length);

function aggregatesOf(
  table: Table,
  way: Way,
  line: Line,
  members: readonly Line[],
  across: readonly Line[],
  at: (cell: ValueCell) => number,
): Aggregate[] {
  const label = tableLabel(table);
  return across.flatMap((of): Aggregate[] => {
    const printed = valuesByCrossing(line, at).get(of.index);
    if (printed === undefined) return [];
    const shown = members.flatMap((member) => {
      const part = valuesByCrossing(member, at).get(of.index);
      return part === undefined ? [] : [{ member, part }];
    });
    const blank = members.filter((member) => !shown.some((one) => one.member === member));
    // What is left blank is none of a whole; of a mean nobody knows.
    if (
      blank.length > 0 &&
      !(way === 'sum' && shown.length > 1 && blank.every((one) => isBlank(table, one, of, printed)))
    )
      return [];
    const parts = shown.map(({ part }) => part);
    if (parts.some((part) => part.printed.unit !== printed.printed.unit)) return [];
    const numbers = parts.map((part) => part.printed);
    if (crossesOtherwise(way, of.path, printed.printed, numbers)) return [];
    const one = combine(way, numbers);
    return [
      {
        table,
        label,
        way,
        of: nameOf(of.path),
        ofPath: of.path,
        linePath: line.path,
        names: shown.map(({ member }) => nameOf(member.path)),
        blank: blank.map(({ index }) => index).join(' '),
        parts,
        printed,
        ...one,
        fits: meets(one, printed.printed),
        chance: chanceOf(
          way,
          numbers.map(({ value }) => value),
          one.high - one.low + 2 * unitOf(printed.printed),
        ),
      },
    ];
  });
}

/** That a blank is none is told by another whole that fits without the same cells. */
const withKnownBlanks = (all: readonly Aggregate[]): Aggregate[] => {
  const none = new Set(all.filter(({ fits }) => fits).map(({ blank }) => blank));
  return all.filter(({ fits, blank }) => fits || blank === '' || none.has(blank));
};

/** Whether nothing stands where two lines cross. */
function isBlank({ rows }: Table, member: Line, of: Line, printed: ValueCell): boolean {
  const ofColumns = member.values.every(({ column }) => column === member.index);
  const beside = ofColumns ? printed.cell : member.values[0]?.cell;
  const column = ofColumns ? member.index : of.index;
  const row = rows.find(
    ({ children }) =>
      beside !== undefined && children.some((cell) => cell === beside || cell.span.start === beside.span.start),
  );
  const cell = row?.children.find((one) => one.column === column);
  return row !== undefined && (cell === undefined || /^[-–—]?$/.test(cell.text.trim()));
}

/** The interval of the mean or sum of printed numbers: that of the lowest and of the highest values that print so. */
function combine(way: Way, parts: readonly Printed[]): { low: number; high: number } {
  const sum = (of: 'low' | 'high') => parts.reduce((total, part) => total + part[of], 0);
  const by = way === 'mean' ? parts.length : 1;
  return { low: sum('low') / by, high: sum('high') / by };
}

/** Truncation, and a sum of numbers that are exact, leave one unit of the last digit; the ends themselves nothing reaches. */
const meets = (parts: Interval, printed: Printed): boolean => !apart(parts, withinStep(printed));

const unitOf = ({ decimals }: Printed) => 10 ** -decimals;
