import { groupBy } from '../../../../group-by.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { ownNamePattern } from '../../../names/own-names.ts';
import { sheets, type Named, type Sheet } from '../../tables/grids/sheets.ts';
import type { Line, ValueCell } from '../../tables/grid.ts';
import { isCited, nameWords, OVERALL } from '../../tables/names/names.ts';
import { nameOf } from '../../tables/tables.ts';
import type { CopiedLine } from '../copied-lines.ts';
import { isTelling } from '../repeated-cells.ts';

/** Two columns of two tables, of which the one may say more of what it measures: "FID" and "FID CIFAR-10". */
interface Columns {
  readonly at: number;
  readonly other: number;
}

interface Row {
  readonly at: number;
  readonly line: Line;
  readonly words: readonly string[];
  /** The whole of the own method: neither a rival nor a variant. */
  readonly whole: boolean;
}

/** How the whole method is called among its variants. */
const WHOLE = /\b(?:default|full|complete|ours|final|proposed)\b/i;
const NAME = /\p{L}{3}/u;
/** Steps of the last digit that two cells of one run may be off: what is further off is another run. */
const STEPS = 1.1;

/**
 * Rows of two tables that are one run though they share few cells: they have one mean with one spread, or both are the
 * whole method. What is then off in the last digit in one cell, and in no other one, was typed once.
 */
export const sameRuns = memoize((paper: Paper): readonly CopiedLine[] => {
  const own = ownNamePattern(paper);
  const all = sheets(paper).map((sheet) => ({ sheet, rows: rowsOf(sheet, own) }));
  return all.flatMap((first, i) =>
    all.slice(i + 1).flatMap((second): CopiedLine[] => {
      if (first.sheet.table === second.sheet.table) return [];
      const rows = first.rows.flatMap((a) => second.rows.flatMap((b) => (mayBeOne(a, b) ? [[a, b] as const] : [])));
      if (rows.length === 0) return [];
      const groups = columnsOf(first.sheet.columns, second.sheet.columns);
      return rows.flatMap(([a, b]) => groups.flatMap((columns) => compare(first.sheet, second.sheet, a, b, columns)));
    }),
  );
});

function rowsOf({ rows }: Sheet, own: RegExp | null): Row[] {
  const named = rows.map(({ line }, at): Row => {
    const name = nameOf(line.path);
    const last = nameOf(line.path.slice(-1));
    const words = nameWords(name).filter((word) => NAME.test(word));
    return {
      at,
      line,
      words,
      whole:
        !isCited(name) &&
        (line.path.some(({ text }) => WHOLE.test(text)) || (own?.test(last) === true && nameWords(last).length === 1)),
    };
  });
  // Where several are the whole, each is so under another setting.
  const several = named.filter(({ whole }) => whole).length > 1;
  return several ? named.map((row) => ({ ...row, whole: false })) : named;
}

/** The columns that go together, by what the one table says more of each than the other one. */
function columnsOf(a: readonly Named[], b: readonly Named[]): Columns[][] {
  const [ofA, ofB] = [a, b].map((columns) => columns.map(({ line }) => nameWords(nameOf(line.path))));
  const pairs = ofA!.flatMap((one, at) =>
    ofB!.flatMap((two, other) => {
      const more = moreOf(one, two);
      return more === null ? [] : [{ at, other, more }];
    }),
  );
  return [...groupBy(pairs, ({ more }) => more).values()].flatMap((group) => {
    const unique = group.filter((one) =>
      group.every((rival) => rival === one || (rival.at !== one.at && rival.other !== one.other)),
    );
    return unique.length > 1 ? [unique] : [];
  });
}

/** The words that the one has more than the other, with the side that has them; null where neither has all of the other's. */
function moreOf(a: readonly string[], b: readonly string[]): string | null {
  if (a.length === 0 || b.length === 0) return null;
  const [ofA, ofB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  if (ofA.length > 0 && ofB.length > 0) return null;
  return `${ofA.join(' ')}|${ofB.join(' ')}`;
}

function compare(first: Sheet, second: Sheet, a: Row, b: Row, columns: readonly Columns[]): CopiedLine[] {
  const isOne = a.whole && b.whole;
  const pairs = columns.flatMap(({ at, other }) => {
    const [one, two] = [first.at(a.at, at), second.at(b.at, other)];
    return one === undefined || two === undefined || one.printed.unit !== two.printed.unit
      ? []
      : [{ at, other, one, two }];
  });
  const same = pairs.filter(({ one, two }) => one.printed.text === two.printed.text && hasDigits(one));
  const rest = pairs.filter(({ one, two }) => one.printed.value !== two.printed.value);
  const [only] = rest;
  if (same.length === 0 || only === undefined || rest.length > 1 || !isNear(only.one, only.two)) return [];
  if (!isOne && !same.some(({ one, two }) => one.printed.spread !== null && one.printed.spread === two.printed.spread))
    return [];
  const column = first.columns[only.at]!.line;
  const isElsewhere = (sheet: Sheet, at: number, row: number, { printed }: ValueCell) =>
    sheet.rows.some((_, i) => i !== row && sheet.at(i, at)?.printed.text === printed.text);
  if (OVERALL.test(nameOf(column.path.slice(-1))) || isElsewhere(first, only.at, a.at, only.two)) return [];
  if (isElsewhere(second, only.other, b.at, only.one)) return [];
  return [
    {
      first: first.table,
      second: second.table,
      lines: [a.line, b.line],
      column,
      cells: [only.one, only.two],
      same: same.length,
      shifted: false,
      ofTwoMethods: false,
    },
  ];
}

const mayBeOne = (a: Row, b: Row): boolean => (a.whole && b.whole) || isNameOf(a, b) || isNameOf(b, a);

/** All words of the one name are in the other one. */
const isNameOf = ({ words }: Row, other: Row): boolean =>
  words.length > 0 && words.every((word) => other.words.includes(word));

/** Three digits that no nought before the first one makes: with fewer, neighbours meet by chance. */
const hasDigits = ({ printed }: ValueCell): boolean =>
  isTelling(printed) && printed.text.replace(/\D/g, '').replace(/^0+/, '').length >= 3;

const isNear = (one: ValueCell, other: ValueCell): boolean => {
  const [a, b] = [one.printed, other.printed];
  return (
    hasDigits(one) &&
    hasDigits(other) &&
    a.decimals === b.decimals &&
    a.decimals > 0 &&
    Math.abs(a.value - b.value) <= STEPS * 10 ** -a.decimals
  );
};
