import type { Cell, Row, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import type { Entry } from './cell-changes.ts';
import { cutOff, type JudgedChange, type Way } from './judged-changes.ts';

export const FORMULAS: Record<Way, string> = {
  points: 'new value − base',
  'of the base': '(new value − base) / base',
  'of the new value': '(new value − base) / new value',
  times: 'new value / base',
  'one part in': 'base / new value',
};

/** Where the digits of a value stand in the paper, null where a converter moved them. */
export const spanIn = (paper: Paper, { cell, at }: Pick<Entry, 'cell' | 'at'>): Span | null =>
  at === null || paper.quote(cell.span) !== cell.text
    ? null
    : { start: cell.span.start + at.start, end: cell.span.start + at.end };

/** Only what stands in the text digit by digit: a reader, and who checks this linter, must find it there. */
export function changeWorkings(paper: Paper, one: JudgedChange): Working[] {
  const { label, entry, base, way } = one;
  const [from, to, printed] = [base, entry, { cell: entry.cell, at: entry.change.at }].map((one) => spanIn(paper, one));
  if (!from || !to || !printed) return [];
  return [
    {
      ...makeWorking({
        what: `change of ${nameOfChange(one) || 'a cell'} (${label})`,
        formula: FORMULAS[way],
        source: 'the cells of the table',
        inputs: [
          input('base', { text: base.printed.text, span: from }),
          input('new value', { text: entry.printed.text, span: to }),
        ],
        computed: one.computed,
        printed: { text: entry.change.size.text, span: printed, interval: cutOff(entry.change) },
        unit: unitOfChange(one).trim(),
      }),
      agrees: one.agrees,
    },
  ];
}

/** What stands behind a change of its way. */
export const unitOfChange = ({ entry: { change }, way }: JudgedChange): string =>
  way.startsWith('of') ? ' %' : change.unit === '×' ? '×' : '';

/** By the head of its row and that of its column; empty where neither has one. */
export const nameOfCell = (table: Table, cell: Cell): string => {
  const over = (row: Row) =>
    row.header
      ? row.children.filter(({ column, columns }) => column <= cell.column && cell.column < column + columns)
      : [];
  const head = table.rows.flatMap(over).findLast(({ text }) => text.trim() !== '');
  const row = table.rows.find(({ children }) => children.includes(cell))!.children[0]!;
  return [row === cell ? '' : row.text.trim(), head?.text.trim() ?? ''].filter((name) => name !== '').join(', ');
};

export const nameOfChange = ({ table, entry }: JudgedChange): string => nameOfCell(table, entry.cell);
