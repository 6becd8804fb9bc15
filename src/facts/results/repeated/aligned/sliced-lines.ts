import { groupBy } from '../../../../group-by.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import type { Line, ValueCell } from '../../tables/grid.ts';
import { nameWords, OVERALL } from '../../tables/names/names.ts';
import { mayBeEqual } from '../../tables/printed.ts';
import { sheets, turned, type Sheet } from '../../tables/grids/sheets.ts';
import { nameOf } from '../../tables/tables.ts';
import type { CopiedLine } from '../copied-lines.ts';
import { isTelling } from '../repeated-cells.ts';

/** The cells of a line under one header that several columns share, by what else stands over each. */
interface Slice {
  readonly sheet: Sheet;
  readonly line: Line;
  readonly name: string;
  readonly cells: readonly SliceCell[];
}

interface SliceCell {
  readonly column: Line;
  readonly key: string;
  /** "Elec.": the name goes on. */
  readonly cut: boolean;
  readonly value: ValueCell;
}

/** Cells of so many digits that agree, before two lines of one name are one where a fourth one does not. */
const ENOUGH = 3;
const DIGITS = 4;
/** How far the other cell may be off: further on, it is of another test set. */
const CLOSE = 0.02;

/**
 * Lines of one name in two tables that sort their columns in other ways: by network, then by data set ("MLP: Baby, Elec."),
 * and by data set, then by measure ("Baby: AUC, Loss").
 */
export const slicedLines = memoize((paper: Paper): readonly CopiedLine[] => {
  const slices = sheets(paper).flatMap((sheet) => [...slicesOf(sheet), ...slicesOf(turned(sheet))]);
  const byName = groupBy(slices, ({ name }) => name);
  return [...byName.values()].flatMap((ofName) =>
    ofName.flatMap((a, i) =>
      ofName.slice(i + 1).flatMap((b) => (a.sheet.table === b.sheet.table ? [] : compare(a, b))),
    ),
  );
});

function slicesOf(sheet: Sheet): Slice[] {
  const headers = groupBy(
    sheet.columns.flatMap(({ line }, at) =>
      line.path.length === 2 ? line.path.map(({ text }) => ({ text: text.trim(), at })) : [],
    ),
    ({ text }) => text,
  );
  const shared = [...headers].filter(([, of]) => of.length > ENOUGH && of.length < sheet.columns.length);
  return sheet.rows.flatMap(({ line, full }, row) =>
    full === ''
      ? []
      : shared.flatMap(([header, of]): Slice[] => {
          const cells = of.flatMap(({ at }): SliceCell[] => {
            const value = sheet.at(row, at);
            const column = sheet.columns[at]!.line;
            const rest = nameOf(column.path.filter(({ text }) => text.trim() !== header));
            const key = nameWords(rest).join(' ');
            return value === undefined || key === '' ? [] : [{ column, key, cut: /\p{L}{3}\.$/u.test(rest), value }];
          });
          const keys = new Set(cells.map(({ key }) => key));
          return cells.length > ENOUGH && keys.size === cells.length ? [{ sheet, line, name: full, cells }] : [];
        }),
  );
}

function compare(a: Slice, b: Slice): CopiedLine[] {
  const pairs = a.cells.flatMap((one) => {
    const others = b.cells.filter((other) => isOne(one, other));
    return others.length === 1 ? [{ one, other: others[0]! }] : [];
  });
  const same = pairs.filter(({ one, other }) => isSame(one.value, other.value));
  const rest = pairs.filter(({ one, other }) => !mayBeEqual(one.value.printed, other.value.printed));
  const [only] = rest;
  if (same.length < ENOUGH || rest.length !== 1 || !isClose(only!.one.value, only!.other.value)) return [];
  if ([a.line, b.line, only!.one.column].some(({ path }) => path.some(({ text }) => OVERALL.test(text.trim()))))
    return [];
  return [
    {
      first: a.sheet.table,
      second: b.sheet.table,
      lines: [a.line, b.line],
      column: only!.one.column,
      cells: [only!.one.value, only!.other.value],
      same: same.length,
      shifted: false,
      ofTwoMethods: false,
    },
  ];
}

const isOne = (a: SliceCell, b: SliceCell): boolean =>
  a.key === b.key || (a.cut && b.key.startsWith(a.key)) || (b.cut && a.key.startsWith(b.key));

const isSame = ({ printed: a }: ValueCell, { printed: b }: ValueCell): boolean =>
  a.text === b.text && isTelling(a) && a.text.replace(/^0\.|\D/g, '').length >= DIGITS;

const isClose = ({ printed: a }: ValueCell, { printed: b }: ValueCell): boolean =>
  a.decimals === b.decimals && a.unit === b.unit && Math.abs(a.value - b.value) <= CLOSE * Math.max(a.value, b.value);
