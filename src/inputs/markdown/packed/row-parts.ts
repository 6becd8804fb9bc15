import type { DraftCell, DraftRow } from '../../../paper/assemble/draft.ts';
import { oneLine } from '../../../paper/one-line.ts';
import type { Span } from '../../../paper/span.ts';
import { textOf, type Mark, type Of } from '../content.ts';
import { isCandidate, isOver, looksPacked } from './candidates.ts';
import type { KnownWords } from './known-words.ts';
import { mayBeOne, namesIn } from './names.ts';
import { valuesIn } from './values.ts';

type Row = DraftRow<Mark>;
type Cell = DraftCell<Mark>;

/** For each cell what goes to the rows in their order: one part where it goes for all of them. */
export type Parts = ReadonlyMap<Cell, readonly Span[]>;

/** A cell with its text and, where it is made of values, these. */
interface Read {
  readonly cell: Cell;
  readonly text: string;
  readonly values: readonly Span[] | null;
}

/** With a cell that cannot be read, at least so many others have to agree. */
const FEWEST_BESIDE_BROKEN = 2;
/** The rest of a value that was cut. */
const CUT = /^[.±]|[±.(]$|± ±|(?:^|[^\d]) \. ?\d/;
const SIZE = /^\d{1,4}(?:\.\d{1,3})?[BM]$/;

/** How a row of several comes apart, null where that is not certain. */
export function partsOf(row: Row, table: Of<'table'>, known: () => KnownWords): Parts | null {
  const cells = row.cells.flatMap((cell, i): Read[] => {
    const text = textOf(cell.content);
    // The first cell names rows, be it by words that are values elsewhere: "SGD Adam".
    return text.trim() === '' ? [] : [{ cell, text, values: i === 0 && !/\d/.test(text) ? null : valuesIn(text) }];
  });
  // A place in the text is one in the content only where no blanks are joined.
  if (cells.some(({ text }) => oneLine(text) !== text)) return null;
  const last = cells.findLastIndex((one) => isLabel(one));
  const [labels, body] = [cells.slice(0, last + 1), cells.slice(last + 1)];
  const count = mostFrequent(body.map(({ values }) => values?.length ?? 0));
  if (last === -1 || count < 2 || !agree(body, count)) return null;
  if (!labels.some((one) => isLabel(one) && one.text.split(' ').length >= count)) return null;
  if (!isUnderHeaders(body, row, table) || hasPackedHeader(body, table, count, known)) return null;
  const named = labelParts(labels, table, count, known());
  if (named === null) return null;
  const parts = new Map(labels.map(({ cell }, i) => [cell, named[i]!]));
  for (const { cell, text, values } of body) parts.set(cell, values?.length === count ? values : whole(text));
  return parts;
}

const whole = (text: string): Span[] => [{ start: 0, end: text.length }];

/** Words, or sizes of models. */
const isLabel = ({ text, values }: Read): boolean =>
  values === null ? !looksPacked(text) : values.length > 1 && text.split(' ').every((word) => SIZE.test(word));

function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as const)[0];
}

/**
 * Whether the cells have so many values each. A few may be broken, which says nothing of the others; but one value alone
 * may be that of any row, and where one was cut its rest is among the others.
 */
function agree(body: readonly Read[], count: number): boolean {
  const whole = body.filter(({ values }) => values?.length === count);
  if (whole.length === body.length) return true;
  if (whole.length < FEWEST_BESIDE_BROKEN || whole.length * 2 <= body.length) return false;
  return body.every(({ text, values }) => values?.length !== 1 && (values !== null || !CUT.test(text)));
}

/** The parts of the cells that name rows. */
function labelParts(
  cells: readonly Read[],
  table: Of<'table'>,
  count: number,
  known: KnownWords,
): (readonly Span[])[] | null {
  const values = cells.flatMap((one) => (one.values === null || isLabel(one) ? [] : [one.values.length]));
  // More than one value goes for all rows where two tables stand side by side.
  if (values.some((number) => number > 1 && number !== count) || values.filter((number) => number === 1).length > 1)
    return null;
  const names = cells.map(({ text, values: own }) => own ?? namesIn(text, count, known));
  const inner = cells.findLastIndex((one, i) => isLabel(one) && names[i]?.length === count);
  if (inner === -1) return null;
  const parts = cells.map(({ cell, text, values: own }, i): readonly Span[] | null => {
    const one = names[i] ?? null;
    if (own !== null || i === inner) return one;
    if (one !== null) return outerSplits(cell.column, table, count, known) ? one : whole(text);
    return mayBeOne(text, count, known, i > inner) ? whole(text) : null;
  });
  const sure = parts.flatMap((part) => (part === null ? [] : [part]));
  if (sure.length < parts.length) return null;
  return sure.some((part, i) => part.length > 1 && areDifferent(cells[i]!.text, part)) ? sure : null;
}

/** A label further out splits only where those of its column do as well: "Heron Tern" may be one name of two words. */
function outerSplits(column: number, table: Of<'table'>, count: number, known: KnownWords): boolean {
  const all = table.rows.filter(isCandidate).flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
  return all.every(({ content }) => namesIn(textOf(content), count, known) !== null) && (all.length > 1 || count > 2);
}

/** What is added may be added to each in turn: "Heron + dive Tern + dive". */
function areDifferent(text: string, parts: readonly Span[]): boolean {
  const names = parts.map(({ start, end }) => text.slice(start, end)).filter((name) => !/^(?:\+|w\/)/.test(name));
  return new Set(names).size === names.length;
}

/** A column that nothing stands over has slipped out of its place, and others with it. */
function isUnderHeaders(body: readonly Read[], row: Row, { rows }: Of<'table'>): boolean {
  const end = rows.indexOf(row);
  const isAbove = (one: Row, i: number) => i < end && one.cells.length > 1 && !isCandidate(one);
  const isNamed = ({ cell }: Read) =>
    rows.some((one, i) => i < end && one.cells.some((over) => isOver(over, cell.column)) && isAbove(one, i));
  return body.every(isNamed) || !rows.some(isAbove);
}

/** Where the headers hold as many names, columns are packed rather than rows. */
function hasPackedHeader(body: readonly Read[], table: Of<'table'>, count: number, known: () => KnownWords): boolean {
  const over = body.filter(({ cell }) =>
    table.rows.some(
      ({ header, cells }) =>
        header &&
        cells.some((head) => isOver(head, cell.column) && namesIn(textOf(head.content), count, known()) !== null),
    ),
  );
  return over.length * 2 >= body.length;
}
