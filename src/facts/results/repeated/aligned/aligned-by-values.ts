import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import type { ValueCell } from '../../tables/grid.ts';
import { sheets, turned, type Sheet } from '../../tables/grids/sheets.ts';
import { alignedCell, alignedTables, type AlignedCell, type AlignedTables } from './aligned-tables.ts';
import { isTelling } from '../repeated-cells.ts';

/** A number that both sheets print, with where it stands in each. */
interface Match {
  readonly row: number;
  readonly column: number;
  readonly otherRow: number;
  readonly otherColumn: number;
}

/** Numbers that two rows share, and two columns, before they are one whatever they are called. */
const SHARED = 3;
/** What stands so often in one table tells no cell from another. */
const MOST_PLACES = 4;

/**
 * Pairs of tables that their names do not bring together, with rows and columns found by their numbers: each shares more of
 * them with one line of the other table than any other line does.
 */
export const alignedByValues = memoize((paper: Paper): readonly AlignedTables[] => {
  const all = sheets(paper).map((sheet) => ({ sheet, places: placesOf(sheet) }));
  const named = new Set(alignedTables(paper).filter(isSure).map(pairKey));
  return all.flatMap(({ sheet: first, places }, i) =>
    all.slice(i + 1).flatMap(({ sheet: second, places: others }): AlignedTables[] => {
      if (first.table === second.table || named.has(pairKey({ first: first.table, second: second.table }))) return [];
      const matches = matchesOf(places, others);
      const back = matches.map((one) => ({ ...one, otherRow: one.otherColumn, otherColumn: one.otherRow }));
      return [...aligned(first, second, matches), ...aligned(first, turned(second), back)];
    }),
  );
});

const isSure = ({ cells }: AlignedTables): boolean =>
  cells.filter(({ telling, verdict }) => telling && verdict === 'same').length >= SHARED * SHARED;

const pairKey = ({ first, second }: Pick<AlignedTables, 'first' | 'second'>): string =>
  `${first.span.start} ${second.span.start}`;

function placesOf(sheet: Sheet): Map<string, [number, number][]> {
  const places = new Map<string, [number, number][]>();
  for (const row of sheet.rows.keys())
    for (const column of sheet.columns.keys()) {
      const value = sheet.at(row, column);
      if (value === undefined || !isTelling(value.printed)) continue;
      const key = keyOf(value);
      const known = places.get(key);
      if (known === undefined) places.set(key, [[row, column]]);
      else known.push([row, column]);
    }
  return places;
}

const keyOf = ({ printed: { value, unit } }: ValueCell): string => `${value}${unit}`;

const matchesOf = (places: ReturnType<typeof placesOf>, others: ReturnType<typeof placesOf>): Match[] =>
  [...places].flatMap(([key, at]) => {
    const there = others.get(key) ?? [];
    if (at.length > MOST_PLACES || there.length > MOST_PLACES) return [];
    return at.flatMap(([row, column]) =>
      there.map(([otherRow, otherColumn]) => ({ row, column, otherRow, otherColumn })),
    );
  });

function aligned(first: Sheet, second: Sheet, matches: readonly Match[]): AlignedTables[] {
  if (matches.length < SHARED * SHARED) return [];
  const rows = paired(matches, 'row', 'otherRow', 'column');
  const inRows = matches.filter(({ row, otherRow }) => rows.get(row) === otherRow);
  const columns = paired(inRows, 'column', 'otherColumn', 'row');
  const cells = [...rows].flatMap(([row, otherRow]) =>
    [...columns].flatMap(([column, otherColumn]): AlignedCell[] =>
      alignedCell(first, second, { row, column, otherRow, otherColumn }),
    ),
  );
  return cells.length > 0 ? [{ first: first.table, second: second.table, cells }] : [];
}

type Side = keyof Match;

/** For each line the one of the other table that shares more numbers with it than any other does, on both sides. */
function paired(matches: readonly Match[], side: Side, otherSide: Side, across: Side): Map<number, number> {
  const counts = new Map<string, { one: number; other: number; at: Set<number> }>();
  for (const match of matches) {
    const [one, other] = [match[side], match[otherSide]];
    const known = counts.get(`${one} ${other}`);
    if (known === undefined) counts.set(`${one} ${other}`, { one, other, at: new Set([match[across]]) });
    else known.at.add(match[across]);
  }
  const all = [...counts.values()];
  const isBest = (pair: (typeof all)[number]): boolean =>
    pair.at.size >= SHARED &&
    all.every(
      (rival) =>
        rival === pair || (rival.one !== pair.one && rival.other !== pair.other) || rival.at.size < pair.at.size,
    );
  return new Map(all.filter(isBest).map(({ one, other }) => [one, other]));
}
