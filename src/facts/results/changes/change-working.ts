import type { Cell, Row, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import type { Interval } from '../../numbers/interval.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import type { Entry, PrintedChange } from './cell-changes.ts';
import type { JudgedChange } from './judged-changes.ts';
import { cutOff, type Way } from './change-ways.ts';
import { CELLS } from '../tables/cell-input.ts';

/** How each way of telling a change is computed, in words. */
export const FORMULAS: Record<Way, string> = {
  points: 'new value − base',
  'of the base': '(new value − base) / base',
  'of the new value': '(new value − base) / new value',
  times: 'new value / base',
  'one part in': 'base / new value',
};

/** Where the digits of a value stand in the paper, null where a converter moved them. */
const spanIn = (paper: Paper, { cell, at }: Pick<Entry, 'cell' | 'at'>): Span | null =>
  at === null || paper.quote(cell.span) !== cell.text
    ? null
    : { start: cell.span.start + at.start, end: cell.span.start + at.end };

/** A printed change with the two values that it was judged by. */
interface Recomputed {
  /** The cell of the change, and the change in it. */
  readonly cell: Cell;
  readonly change: PrintedChange;
  readonly value: Entry;
  readonly base: Entry;
  readonly way: Way;
  readonly computed: Interval;
  readonly agrees: boolean;
}

/** Only what stands in the text digit by digit: a reader, and who checks this linter, must find it there. */
export function recomputedWorkings(
  paper: Paper,
  { cell, change, value, base, way, computed, agrees }: Recomputed,
  { what, unit }: Pick<Working, 'what' | 'unit'>,
): Working[] {
  const [from, to, printed] = [base, value, { cell, at: change.at }].map((place) => spanIn(paper, place));
  if (!from || !to || !printed) return [];
  return [
    {
      ...makeWorking({
        what,
        formula: FORMULAS[way],
        source: CELLS,
        inputs: [
          input('base', { text: base.printed.text, span: from }),
          input('new value', { text: value.printed.text, span: to }),
        ],
        computed,
        printed: { text: change.size.text, span: printed, interval: cutOff(change) },
        unit: unit.trim(),
      }),
      agrees,
    },
  ];
}

/** A printed change with the computations that were tried; empty where a converter moved the digits. */
export const changeWorkings = (paper: Paper, one: JudgedChange): Working[] =>
  recomputedWorkings(
    paper,
    { ...one, cell: one.entry.cell, change: one.entry.change, value: one.entry },
    { what: `change of ${nameOfChange(one) || 'a cell'} (${one.label})`, unit: unitOfChange(one) },
  );

/** What stands behind a change of its way. */
export const unitOfChange = ({ entry: { change }, way }: JudgedChange): string =>
  way.startsWith('of') ? ' %' : change.unit === '×' ? '×' : '';

/** By the head of its row and those over its column; empty where it has none. */
export const nameOfCell = (table: Table, cell: Cell, place = 0): string => {
  const at = table.rows.findIndex(({ children }) => children.includes(cell));
  const again = table.rows.slice(0, at).findLastIndex((row) => isHeaderAgain(table, row));
  const over = (row: Row, i: number) =>
    (again === -1 ? row.header : i === again)
      ? row.children.filter(({ column, columns }) => column <= cell.column && cell.column < column + columns)
      : [];
  const heads = [...new Set(table.rows.flatMap(over).map(({ text }) => text.trim()))].filter((text) => text !== '');
  const row = table.rows[at]!.children[0]!;
  return [row === cell ? '' : `${baseOf(table, at)}${labelAt(row.text.trim(), place, cell.text)}`, heads.join(' / ')]
    .filter((name) => name !== '')
    .join(', ');
};

/** "Layer | gate2 | beak2" below "Layer | gate1 | beak1" and its rows: the table goes on beneath itself. */
function isHeaderAgain({ rows }: Table, { header, children: [first, ...rest] }: Row): boolean {
  const corner = first?.text.trim() ?? '';
  return (
    !header &&
    /\p{L}{2}/u.test(corner) &&
    rows.some((row) => row.header && row.children[0]?.text.trim() === corner) &&
    rest.length > 0 &&
    rest.every(({ text }) => /\p{L}/u.test(text))
  );
}

/** "Heron " before "+ gate", where several rows are called so: what it is added to. */
function baseOf({ rows }: Table, at: number): string {
  const labelOf = ({ children, header }: Row) => (header ? '' : (children[0]?.text.trim() ?? ''));
  const label = labelOf(rows[at]!);
  if (!label.startsWith('+') || rows.filter((row) => labelOf(row) === label).length < 2) return '';
  const base = rows.slice(0, at).findLast((row) => /^[^+\s]/.test(labelOf(row)));
  return base === undefined ? '' : `${labelOf(base)} `;
}

/** Of "Heron + A + B", the label of rows that were drawn together, the part for one of the values of a cell. */
function labelAt(label: string, place: number, text: string): string {
  const parts = label.split(/ (?=\+ )/);
  const values = text.match(/(?<![\d.+−–-])(?<![+−–-]\s)\d+\.\d+/g)?.length ?? 0;
  if (parts.length < 2 || values !== parts.length || place >= parts.length) return label;
  return place === 0 ? parts[0]! : `${parts[0]} ${parts[place]}`;
}

/** What a reader calls the cell: its row and its column. */
export const nameOfChange = ({ table, entry }: JudgedChange): string => nameOfCell(table, entry.cell, entry.place);
