import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { valueGridsOf } from '../tables/grids/value-grids.ts';
import { nameWords } from '../tables/names/names.ts';

/** A large count of the text that no table has, where one table has nearly the same. */
export interface NearCount {
  readonly statement: Statement;
  readonly span: Span;
  readonly text: string;
  readonly table: Table;
  readonly row: Line;
  readonly cell: ValueCell;
}

/** "20,913", "146028": what is counted one by one. */
const COUNT = /(?<![\d.,$#-])(?:\d{1,3}(?:,\d{3})+|\d{5,9})(?![\d,]*\d|\.\d|\s?(?:[kKMB%×x]|thousand|million)\b)/g;
const HAS_COUNT = /\d,\d{3}|\d{5}/;
/** Leading digits that two counts share before they may be one: by chance one pair of a thousand does. */
const SHARED = 3;
/** So many pairs are compared before chance brings two together. */
const MOST_PAIRS = 400;
/** Round numbers are rounded ones. */
const ROUND = 100;

const PART = /\b(?:train(?:ing)?|valid(?:ation)?|val|dev(?:elopment)?|test(?:ing)?|held-?out)\b/i;

const TOLD: ReadonlySet<string> = new Set(['paragraph', 'listItem']);

interface Counted {
  readonly digits: string;
  readonly row: Line;
  readonly column: Line;
  readonly cell: ValueCell;
  readonly table: Table;
}

/**
 * Counts that a sentence gives in full and that are near to one cell of all tables and equal to none, where the sentence has
 * a word of the row or the column: "misses 20,913 of the calls" beside a cell with 20,921.
 */
export const nearCounts = memoize((paper: Paper): readonly NearCount[] => {
  const told = matching(paper.statements(), HAS_COUNT)
    .filter(({ section, within }) => !NOT_OWN_WORK.has(section.role) && TOLD.has(within.type))
    .flatMap((statement) =>
      [...statement.text.matchAll(COUNT)].map(({ 0: text, index }) => ({
        statement,
        text,
        digits: digitsOf(text),
        span: { start: statement.span.start + index, end: statement.span.start + index + text.length },
      })),
    );
  if (told.length === 0) return [];
  const cells = countsInTables(paper);
  const isTold = new Set(told.map(({ digits }) => digits));
  const isPrinted = new Set(cells.map(({ digits }) => digits));
  const open = told.filter(({ digits, text, span }) => {
    const stands = paper.text.slice(span.start, span.end) === text;
    return stands && !isPrinted.has(digits) && Number(digits) % ROUND !== 0;
  });
  const free = cells.filter(({ digits }) => !isTold.has(digits) && Number(digits) % ROUND !== 0);
  if (open.length * free.length > MOST_PAIRS) return [];
  return open.flatMap(({ digits, ...one }): NearCount[] => {
    const near = free.filter((cell) => isNear(digits, cell.digits));
    const [only] = near;
    if (only === undefined || new Set(near.map((cell) => cell.digits)).size > 1) return [];
    const words = new Set(stemsOf(one.statement.text));
    const labels = [...only.row.path, ...only.column.path];
    // What is counted of the training part is another number than that of all.
    if (labels.some(({ text }) => PART.test(text)) && !PART.test(one.statement.text)) return [];
    const names = labels.flatMap(({ text }) => stemsOf(text));
    return names.some((name) => words.has(name)) ? [{ ...one, table: only.table, row: only.row, cell: only.cell }] : [];
  });
});

const countsInTables = (paper: Paper): Counted[] =>
  paper.tables().flatMap((table) =>
    valueGridsOf(paper, table).flatMap(({ rows, columns }) => {
      const columnOf = new Map(columns.flatMap((column) => column.values.map((cell) => [cell, column] as const)));
      return rows.flatMap((row) =>
        row.values.flatMap((cell): Counted[] => {
          const { text, decimals, unit, spread } = cell.printed;
          const column = columnOf.get(cell);
          const digits = digitsOf(text);
          return column === undefined || decimals > 0 || unit !== '' || spread !== null || digits.length <= SHARED
            ? []
            : [{ digits, row, column, cell, table }];
        }),
      );
    }),
  );

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const isNear = (a: string, b: string): boolean => a.length === b.length && a.slice(0, SHARED) === b.slice(0, SHARED);

const STEM = 5;
const stemsOf = (text: string): readonly string[] =>
  nameWords(text).flatMap((word) => (word.length >= STEM && /^\p{L}+$/u.test(word) ? [word.slice(0, STEM)] : []));
