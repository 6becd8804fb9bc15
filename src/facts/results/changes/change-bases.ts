import type { Entries, Entry } from './cell-changes.ts';
import { placesOf, type EntryPlaces } from './entry-places.ts';

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
export function basesOf(found: Pick<Entries, 'read' | 'unread'>): Base[] {
  const places = placesOf(found);
  return [
    ...nearestWithoutChange(places),
    ...stepsAway(places),
    ...fixedLines(places),
    ...rivalsOf(places, false),
    ...rivalsOf(places, true),
  ];
}

/** The value that prints no change and stands where a reader looks first. */
const nearestWithoutChange = ({ entries, beside, inColumn, isDrawn, get, unlessUnread }: EntryPlaces): Base[] => [
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
      const column = inColumn(entry);
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
];

/** A row or a column that is as far from its own for every entry. */
const stepsAway = ({ rows, columns, get }: EntryPlaces): Base[] => [
  ...steps().map((by) => ({
    name: by === 1 ? 'the row above' : `the row ${by} above`,
    of: ({ row, column, place }: Entry) => get(before(rows, row, by), column, place),
  })),
  ...steps().map((by) => ({
    name: by === 1 ? 'the column before' : `the column ${by} before`,
    of: ({ row, column, place }: Entry) => get(row, before(columns, column, by), place),
  })),
];
const steps = () => Array.from({ length: FARTHEST }, (_, i) => i + 1);
const before = (all: readonly number[], of: number, by: number) => all[all.indexOf(of) - by] ?? -1;

/** One row or column that all others are compared with. */
const fixedLines = ({ rows, columns, get }: EntryPlaces): Base[] => [
  ...rows.map((fixed) => ({
    name: 'one row',
    of: ({ row, column, place }: Entry) => (row === fixed ? null : get(fixed, column, place)),
  })),
  ...columns.map((fixed) => ({
    name: 'one column',
    of: ({ row, column, place }: Entry) => (column === fixed ? null : get(row, fixed, place)),
  })),
];

/** The best or the worst of what prints no change, of the table or of the block. */
function rivalsOf({ beside }: EntryPlaces, inBlock: boolean): Base[] {
  const rivals = (entry: Entry) =>
    beside(entry).filter((one) => one.change === null && (!inBlock || one.block === entry.block));
  return [
    { name: 'the highest of the others', of: (entry) => highest(rivals(entry), 1), vague: true },
    { name: 'the lowest of the others', of: (entry) => highest(rivals(entry), -1), vague: true },
  ];
}

const highest = (all: readonly Entry[], way: 1 | -1): Entry | null =>
  all.toSorted((a, b) => way * (b.printed.value - a.printed.value))[0] ?? null;
