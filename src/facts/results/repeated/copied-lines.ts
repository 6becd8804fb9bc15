import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { isCost } from '../tables/measures.ts';
import { OVERALL } from '../tables/names/names.ts';
import { mayBeEqual } from '../tables/printed.ts';
import { nameOf } from '../tables/tables.ts';
import { isTelling } from './repeated-cells.ts';
import { namedLines, sharedCells, sharingLines, type NamedLine } from './aligned/named-lines.ts';

/** A row (or column) that two tables print, under whatever name, but for one cell. */
export interface CopiedLine {
  readonly first: Table;
  readonly second: Table;
  readonly lines: readonly [Line, Line];
  /** What the cell that differs is of. */
  readonly column: Line;
  readonly cells: readonly [ValueCell, ValueCell];
  /** How many others are the same. */
  readonly same: number;
  /** The point alone is at another place. */
  readonly shifted: boolean;
  /** Each table has the method of the other one's line in another line, so that they are two methods. */
  readonly ofTwoMethods: boolean;
}

/** Cells that tell one run from another, before two lines are one; with so many, no other line has to agree as well. */
const ENOUGH = 4;
const SURE = 8;

/** Two lines with the columns in which they agree, and those in which they do not. */
interface Pair {
  readonly a: NamedLine;
  readonly b: NamedLine;
  readonly same: readonly string[];
  readonly different: readonly string[];
}

const pairsOf = memoize((paper: Paper): readonly Pair[] =>
  sharingLines(paper).map(([a, b]) => ({ a, b, ...compare(a, b) })),
);

/** Lines of two tables that agree in all that both have, and in so much that they are of one run. */
export const equalLines = memoize((paper: Paper): readonly Pair[] => {
  const all = namedLines(paper);
  return pairsOf(paper).filter(
    ({ a, b, same, different }) =>
      different.length === 0 &&
      same.length > ENOUGH &&
      ![a, b].some((line) => same.some((key) => isCommon(all, line, without(same, key), key))),
  );
});

const without = (keys: readonly string[], one: string): readonly string[] => keys.filter((key) => key !== one);

/** Lines of two tables that agree in all cells but one. */
export const copiedLines = memoize((paper: Paper): readonly CopiedLine[] => {
  const all = namedLines(paper);
  const pairs = pairsOf(paper);
  // Lines of one name are compared where all of their tables is; what one costs is the same on every data set.
  const apart = pairs.filter(({ a, b }) => a.full !== b.full || a.full === '');
  return apart.flatMap(({ a, b, same, different }): CopiedLine[] => {
    const [key] = different;
    if (key === undefined || different.length > 1 || OVERALL.test(key.split(' ').at(-1)!)) return [];
    // What other lines of the table print as well tells no run from another: what a method costs.
    if (isCommon(all, a, same, key) || isCommon(all, b, same, key)) return [];
    const [one, other] = [a.values.get(key)!, b.values.get(key)!];
    const cells = [one.value, other.value] as const;
    // Two runs of one thing take as long but for the last digit.
    if (isTimed([a.line, b.line, one.column]) && isOff(cells)) return [];
    // The best of several settings, each of which has a line in the other table.
    if (isOfOtherLine(all, b, key, one.value) || isOfOtherLine(all, a, key, other.value)) return [];
    if (!cells.some(({ printed }) => isTelling(printed) && printed.decimals > 0)) return [];
    const shifted = isShifted(...cells);
    const shares = (pair: Pair) =>
      pair.a.sheet.table === a.sheet.table && pair.b.sheet.table === b.sheet.table && pair.same.includes(key);
    const agrees = same.length >= ENOUGH && (same.length >= SURE || isOneDigit(...cells) || pairs.some(shares));
    return agrees || shifted
      ? [
          {
            first: a.sheet.table,
            second: b.sheet.table,
            lines: [a.line, b.line],
            column: one.column,
            cells,
            same: same.length,
            shifted,
            ofTwoMethods: isElsewhere(all, a, b) && isElsewhere(all, b, a),
          },
        ]
      : [];
  });
});

/** Whether another line of the table of `other` has a name of `one` that is no part of its own. */
function isElsewhere(all: readonly NamedLine[], one: NamedLine, other: NamedLine): boolean {
  const own = new Set(namesOf(other));
  const names = new Set(namesOf(one).filter((name) => !own.has(name)));
  return all.some(
    (line) => line.sheet === other.sheet && line !== other && namesOf(line).some((name) => names.has(name)),
  );
}

/** Words that are names by their letters: "LoRA", "DenseNet", "BERT". */
const namesOf = ({ line }: NamedLine): readonly string[] =>
  nameOf(line.path).match(/\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{3})[\p{L}]*/gu) ?? [];

/** Whether another line of the table has all of these cells, and another one where the line is compared. */
const isCommon = (all: readonly NamedLine[], line: NamedLine, same: readonly string[], key: string): boolean =>
  all.some(
    (one) =>
      one !== line &&
      one.sheet === line.sheet &&
      one.values.get(key)?.value.printed.value !== line.values.get(key)?.value.printed.value &&
      same.every((name) => one.values.get(name)?.value.printed.value === line.values.get(name)?.value.printed.value),
  );

/** Whether another line of the table has this number where the line has its own. */
const isOfOtherLine = (all: readonly NamedLine[], line: NamedLine, key: string, { printed }: ValueCell): boolean =>
  all.some(
    (one) => one.sheet === line.sheet && one !== line && one.values.get(key)?.value.printed.text === printed.text,
  );

function compare(a: NamedLine, b: NamedLine): { same: string[]; different: string[] } {
  const same: string[] = [];
  const different: string[] = [];
  for (const { key, first, second } of sharedCells(a, b)) {
    if (second.printed.unit !== first.printed.unit) continue;
    if (first.printed.value === second.printed.value) {
      if (isTelling(first.printed)) same.push(key);
    } else if (!mayBeEqual(first.printed, second.printed)) different.push(key);
  }
  return { same, different };
}

/** The same digits, three at least, with the point at another place. */
function isShifted({ printed: a }: ValueCell, { printed: b }: ValueCell): boolean {
  const digits = ({ text }: { text: string }) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits(a).length >= 3 && digits(a) === digits(b) && a.value !== b.value;
}

const isTimed = (lines: readonly Line[]): boolean =>
  lines.map(({ path }) => nameOf(path)).some((name) => isCost(name) || /\btimes?\b/i.test(name));

/** One or two units of the last digit apart. */
const isOff = ([{ printed: a }, { printed: b }]: readonly [ValueCell, ValueCell]): boolean =>
  Math.abs(a.value - b.value) <= 2.1 * 10 ** -Math.min(a.decimals, b.decimals);

/** "0.5057" and "0.5007". */
function isOneDigit({ printed: { text: a } }: ValueCell, { printed: { text: b } }: ValueCell): boolean {
  return a.length >= 5 && a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1;
}
