import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Cell, Row, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { input, type Working } from '../../numbers/working.ts';
import { shareWorking } from '../../recomputed/shares/share-working.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { sharesOfOne, type CountedShare, type SharesOfOne } from './counted-shares.ts';

/** A printed total beside shares that are made of it, or of another number. */
interface Told {
  readonly line: SharesOfOne;
  readonly total: number;
  readonly text: string;
  readonly at: Cell;
}

/**
 * Counts with their shares ("9 (25.7 %)") against the total that the paper prints for them: in the header of their column, or
 * in a row of totals under the same header, where the shares of another column are of the total that this row prints for it.
 */
export const totalShares = memoize((paper: Paper): readonly Working[] => {
  const tables = paper.tables();
  const lines = tables.flatMap(sharesOfOne);
  if (lines.length === 0) return [];
  const columns = lines.filter(({ way }) => way === 'column');
  const told = [...columns.flatMap(inHeader), ...inRows(columns, tables)];
  const known = new Set(told.map(({ line }) => line));
  return [...told.map(totalWorking), ...lines.filter((line) => !known.has(line)).flatMap(misfitWorkings)];
});

/** "Journals (n = 37)" over a column; where a header names two such numbers nobody knows which is meant. */
function inHeader(line: SharesOfOne): Told[] {
  const found = headersOf(line.table, line.index).flatMap((at) =>
    [...at.text.matchAll(/\b[nN]\s?=\s?(\d{1,3}(?:,\d{3})+|\d{1,6})(?![.,]?\d)/g)].map(([, text]) => ({
      line,
      at,
      text: text!,
      total: Number(text!.replaceAll(',', '')),
    })),
  );
  return found.length === 1 ? found : [];
}

const TOTAL = /^(?:the )?(?:totals?|overall|all)\b|\btotal number\b|\bin total$/i;
/** More rows than a survey needs hold results. */
const MOST_ROWS = 60;

/** The totals of a row, all of them, if they explain at least one column and every column finds its header over them. */
function inRows(lines: readonly SharesOfOne[], tables: readonly Table[]): Told[] {
  return [...groupBy(lines, ({ table }) => table).values()].flatMap((of) => {
    if (of.length < 2) return [];
    const rows = tables.flatMap((table) =>
      table.rows.length > MOST_ROWS
        ? []
        : table.rows
            .filter(({ header, group, children }) => !header && !group && TOTAL.test(children[0]?.text.trim() ?? ''))
            .map((row) => of.flatMap((line) => totalIn(line, table, row))),
    );
    const whole = rows.filter(
      (told) => told.length === of.length && told.some(({ line, total }) => isOf(line, total) && line.fits.length > 0),
    );
    // Two rows of totals are totals of two things.
    return whole.length === 1 ? whole[0]! : [];
  });
}

function totalIn(line: SharesOfOne, table: Table, { children }: Row): Told[] {
  const name = nameOf(line);
  return name === ''
    ? []
    : children.flatMap((at) =>
        at.column > 0 && at.columns === 1 && nameAt(table, at.column) === name && COUNT.test(at.text.trim())
          ? [{ line, at, text: at.text.trim(), total: Number(at.text.trim().replaceAll(',', '')) }]
          : [],
      );
}

const COUNT = /^(?:\d{1,3}(?:,\d{3})+|\d{1,6})$/;
const headersOf = ({ rows }: Table, column: number): Cell[] =>
  rows.flatMap(({ header, children }) =>
    header ? children.filter((cell) => cell.column <= column && column < cell.column + cell.columns) : [],
  );

/** The header of a column without what a typesetter adds: "ACL ’17" is "ACL 17". */
const nameAt = (table: Table, column: number): string =>
  headersOf(table, column)
    .map(({ text }) => text.toLowerCase().replace(/[^\p{L}\d]/gu, ''))
    .join('|');
const nameOf = ({ table, index }: SharesOfOne): string => nameAt(table, index);

const isOf = ({ totals: { low, high } }: SharesOfOne, total: number): boolean => low <= total && total <= high;

/** The share that shows best what it is of: that of the largest count. */
const largest = (all: readonly CountedShare[]): CountedShare =>
  all.reduce((most, one) => (one.count > most.count ? one : most));

function totalWorking({ line, total, text, at }: Told): Working {
  const shown = largest(line.fits);
  return shareOf(shown, total, {
    inputs: [input('the printed total', { text, span: at.span })],
    ...(isOf(line, total)
      ? {}
      : {
          aside: `all ${line.fits.length} shares of “${headersOf(line.table, line.index).at(-1)?.text.trim() ?? ''}” in ${tableLabel(line.table)} are of ${inWords(line.totals)}, and ${total} is printed as the total`,
        }),
  });
}

/** One that is no share of the total that the others of its line are of. */
const misfitWorkings = ({ totals, misfits, fits, table }: SharesOfOne): Working[] =>
  misfits.map((one) =>
    shareOf(one, totals.low, {
      inputs: [],
      aside: `the ${fits.length} other shares beside it in ${tableLabel(table)} are of ${inWords(totals)}`,
    }),
  );

const inWords = ({ low, high }: SharesOfOne['totals']): string => (low === high ? String(low) : `${low} to ${high}`);

function shareOf(
  { cell, count, share }: CountedShare,
  items: number,
  more: Pick<Working, 'inputs' | 'aside'>,
): Working {
  const start = cell.span.start + cell.text.lastIndexOf(share.text);
  return shareWorking(
    { ...share, span: { start, end: start + share.text.length } },
    { count, items },
    { what: `share of ${items}`, source: 'the definition of a share', ...more },
  );
}
