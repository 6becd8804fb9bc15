import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import type { Line, ValueCell } from '../../tables/grid.ts';
import { sheets, turned, type Sheet } from '../../tables/grids/sheets.ts';
import { isTelling } from '../repeated-cells.ts';

/** A row (or a column) of a table with its cells by the names of their columns, each name being that of one column. */
export interface NamedLine {
  readonly sheet: Sheet;
  readonly line: Line;
  readonly full: string;
  readonly values: ReadonlyMap<string, NamedValue>;
}

interface NamedValue {
  readonly value: ValueCell;
  readonly column: Line;
}

/** Telling cells that two lines share before they are compared. */
const SHARED = 2;
const MOST_HOLDERS = 20;

/** All rows and columns of all tables by their names. */
export const namedLines = memoize((paper: Paper): readonly NamedLine[] =>
  sheets(paper).flatMap((sheet) => [...linesOf(sheet), ...linesOf(turned(sheet))]),
);

const linesOf = (sheet: Sheet): NamedLine[] =>
  sheet.rows.flatMap(({ line, full }, row) => {
    if (line.path.every(({ text }) => text.trim() === '')) return [];
    const values = new Map<string, NamedValue>();
    const several = new Set<string>();
    const put = (key: string, one: NamedValue) => {
      const known = values.get(key);
      // What prints one value under all columns of a name has it by that name: what does not depend on their data.
      if (known === undefined) values.set(key, one);
      else if (known.value.printed.value !== one.value.printed.value) several.add(key);
    };
    for (const [i, { own, full: whole, line: column }] of sheet.columns.entries()) {
      const value = sheet.at(row, i);
      if (value === undefined || own === '') continue;
      put(own, { value, column });
      if (sheet.columns.filter((other) => other.own === own).length > 1 && whole !== own) put(whole, { value, column });
    }
    for (const key of several) values.delete(key);
    return values.size > SHARED ? [{ sheet, line, full, values }] : [];
  });

/** What one column of two lines holds. */
interface SharedCells {
  readonly key: string;
  /** The column of the first line. */
  readonly column: Line;
  readonly first: ValueCell;
  readonly second: ValueCell;
}

/** The cells of two lines under columns of one name; a cell that stands under several names counts once. */
export function sharedCells(a: NamedLine, b: NamedLine): SharedCells[] {
  const seen = new Set<ValueCell>();
  return [...a.values].flatMap(([key, { value: first, column }]) => {
    const second = b.values.get(key)?.value;
    if (second === undefined || seen.has(first) || seen.has(second)) return [];
    seen.add(first).add(second);
    return [{ key, column, first, second }];
  });
}

/** Lines of two tables that share two telling cells at least. */
export const sharingLines = memoize((paper: Paper): readonly (readonly [NamedLine, NamedLine])[] => {
  const all = namedLines(paper);
  const holders = new Map<string, number[]>();
  const shared = new Map<number, number>();
  for (const [i, { values }] of all.entries())
    for (const [key, { value }] of values) {
      if (!isTelling(value.printed)) continue;
      const at = `${key}|${value.printed.value}`;
      const known = holders.get(at) ?? [];
      // What so many lines have is no run's own.
      if (known.length >= MOST_HOLDERS) continue;
      for (const one of known) shared.set(one * all.length + i, (shared.get(one * all.length + i) ?? 0) + 1);
      holders.set(at, [...known, i]);
    }
  return [...shared].flatMap(([pair, count]) => {
    const [a, b] = [all[Math.floor(pair / all.length)]!, all[pair % all.length]!];
    return count >= SHARED && a.sheet.table !== b.sheet.table ? [[a, b] as const] : [];
  });
});
