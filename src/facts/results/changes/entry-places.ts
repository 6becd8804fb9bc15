import { groupBy } from '../../../group-by.ts';
import type { Entries, Entry } from './cell-changes.ts';

/** Where the entries of one table stand to each other. */
export interface EntryPlaces {
  readonly entries: readonly Entry[];
  /** The rows and columns that have entries, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly get: (row: number, column: number, place: number) => Entry | null;
  /** The entries of its column that have the same place in their cells, itself among them, from the top. */
  readonly beside: (entry: Entry) => readonly Entry[];
  /** All entries of its column, itself among them, from the top. */
  readonly inColumn: (entry: Entry) => readonly Entry[];
  /** Whether its cell holds several entries, as it does where rows were drawn together. */
  readonly isDrawn: (entry: Entry) => boolean;
  /** The entry that may be its base; null where there is none, or where a cell between them, which may be the base itself, could not be read. */
  readonly unlessUnread: (entry: Entry, base: Entry | undefined) => Entry | null;
}

/** Looks up the entries of a table by their places. */
export function placesOf({ read: entries, unread }: Pick<Entries, 'read' | 'unread'>): EntryPlaces {
  const at = new Map(entries.map((entry) => [keyOf(entry.row, entry.column, entry.place), entry]));
  const lines = groupBy(entries, ({ column, place }) => `${column} ${place}`);
  const columns = groupBy(entries, ({ column }) => column);
  const drawn = new Set(entries.filter(({ place }) => place > 0).map(({ cell }) => cell));
  return {
    entries,
    rows: distinct(entries.map(({ row }) => row)),
    columns: distinct(entries.map(({ column }) => column)),
    get: (row, column, place) => at.get(keyOf(row, column, place)) ?? null,
    beside: ({ column, place }) => lines.get(`${column} ${place}`)!,
    inColumn: ({ column }) => columns.get(column)!,
    isDrawn: ({ cell }) => drawn.has(cell),
    unlessUnread: ({ row, column }, base) =>
      base === undefined ||
      unread.some(
        (one) =>
          (one.column === column && isBetween(one.row, row, base.row)) ||
          (one.row === row && isBetween(one.column, column, base.column)),
      )
        ? null
        : base,
  };
}

const keyOf = (row: number, column: number, place: number) => `${row} ${column} ${place}`;
const distinct = (all: readonly number[]) => [...new Set(all)].toSorted((a, b) => a - b);
const isBetween = (at: number, a: number, b: number) => Math.min(a, b) < at && at < Math.max(a, b);
