import { groupBy } from '../../../group-by.ts';
import type { Entries, Entry } from './cell-changes.ts';

/** One way to say of what value a printed change is the change. */
export interface Base {
  /** "the row above" */
  readonly name: string;
  readonly of: (entry: Entry) => Entry | null;
  /** What it explains is no slip, and what it does not explain is none either: it is a guess for each entry. */
  readonly vague?: true;
}

/** How far a row (column) may be from the one it is compared with, where all are as far from theirs. */
const FARTHEST = 6;

/** All ways that the rows and columns of a table allow, the usual ones first. */
export function basesOf({ read: entries, unread }: Pick<Entries, 'read' | 'unread'>): Base[] {
  const at = new Map(entries.map((entry) => [keyOf(entry.row, entry.column, entry.place), entry]));
  const get = (row: number, column: number, place: number) => at.get(keyOf(row, column, place)) ?? null;
  const rows = distinct(entries.map(({ row }) => row));
  const columns = distinct(entries.map(({ column }) => column));
  const lines = groupBy(entries, ({ column, place }) => `${column} ${place}`);
  const inColumn = groupBy(entries, ({ column }) => column);
  const drawn = new Set(entries.filter(({ place }) => place > 0).map(({ cell }) => cell));
  const isDrawn = ({ cell }: Entry) => drawn.has(cell);
  const beside = ({ column, place }: Entry) => lines.get(`${column} ${place}`)!;
  const rivals = (entry: Entry, inBlock: boolean) =>
    beside(entry).filter((one) => one.change === null && (!inBlock || one.block === entry.block));
  /** What could not be read may be the base itself. */
  const unlessUnread = ({ row, column }: Entry, base: Entry | undefined): Entry | null =>
    base === undefined ||
    unread.some(
      (one) =>
        (one.column === column && isBetween(one.row, row, base.row)) ||
        (one.row === row && isBetween(one.column, column, base.column)),
    )
      ? null
      : base;
  const nth = (all: readonly number[], of: number, by: number) => all[all.indexOf(of) + by] ?? -1;
  return [
    {
      name: 'the last row above that prints no change',
      of: (entry) =>
        unlessUnread(
          entry,
          beside(entry).findLast(({ row, change }) => row < entry.row && change === null),
        ),
    },
    {
      name: 'the first value of the cell',
      of: ({ row, column, place }) => (place === 0 ? null : get(row, column, 0)),
    },
    {
      // Where rows were drawn together, the value that others are compared with may stand in their cell or in one above.
      name: 'the last value before it in its column that prints no change',
      of: (entry) => {
        const column = inColumn.get(entry.column)!;
        const base = column.slice(0, column.indexOf(entry)).findLast(({ change }) => change === null);
        return base !== undefined && (isDrawn(entry) || isDrawn(base)) ? unlessUnread(entry, base) : null;
      },
    },
    {
      name: 'the first row of its block',
      of: (entry) =>
        unlessUnread(
          entry,
          beside(entry).find(({ block, row }) => block === entry.block && row < entry.row),
        ),
    },
    {
      name: 'the next row below that prints no change',
      of: (entry) =>
        unlessUnread(
          entry,
          beside(entry).find(({ row, change }) => row > entry.row && change === null),
        ),
    },
    {
      name: 'the nearest column on its left that prints no change',
      of: (entry) =>
        unlessUnread(
          entry,
          entries.findLast(
            ({ row, column, place, change }) =>
              row === entry.row && column < entry.column && place === entry.place && change === null,
          ),
        ),
    },
    { name: 'the value before in its cell', of: ({ row, column, place }) => get(row, column, place - 1) },
    ...steps().map((by) => ({
      name: by === 1 ? 'the row above' : `the row ${by} above`,
      of: ({ row, column, place }: Entry) => get(nth(rows, row, -by), column, place),
    })),
    ...steps().map((by) => ({
      name: by === 1 ? 'the column before' : `the column ${by} before`,
      of: ({ row, column, place }: Entry) => get(row, nth(columns, column, -by), place),
    })),
    ...rows.map((fixed) => ({
      name: 'one row',
      of: ({ row, column, place }: Entry) => (row === fixed ? null : get(fixed, column, place)),
    })),
    ...columns.map((fixed) => ({
      name: 'one column',
      of: ({ row, column, place }: Entry) => (column === fixed ? null : get(row, fixed, place)),
    })),
    ...[false, true].flatMap((inBlock): Base[] => [
      { name: 'the highest of the others', of: (entry: Entry) => highest(rivals(entry, inBlock), 1), vague: true },
      { name: 'the lowest of the others', of: (entry: Entry) => highest(rivals(entry, inBlock), -1), vague: true },
    ]),
  ];
}

const isBetween = (at: number, a: number, b: number) => Math.min(a, b) < at && at < Math.max(a, b);
const keyOf = (row: number, column: number, place: number) => `${row} ${column} ${place}`;
const distinct = (all: readonly number[]) => [...new Set(all)].toSorted((a, b) => a - b);
const steps = () => Array.from({ length: FARTHEST }, (_, i) => i + 1);

const highest = (all: readonly Entry[], way: 1 | -1): Entry | null =>
  all.toSorted((a, b) => way * (b.printed.value - a.printed.value))[0] ?? null;
