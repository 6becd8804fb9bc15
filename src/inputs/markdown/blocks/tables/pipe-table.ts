import type { Table } from 'mdast';
import type { DraftRow } from '../../../../paper/assemble/draft.ts';
import type { Mark } from '../../content.ts';
import { readPhrase, type Call, type Context } from '../inline.ts';
import { cellOf, finishRows } from './rows.ts';

/** The rows of a table that the parser knows, and the footnotes that its cells call. */
export function readTable({ children }: Table, context: Context): { rows: DraftRow<Mark>[]; notes: Call[] } {
  const notes: Call[] = [];
  const rows = children.map((row, i) => ({
    header: i === 0,
    cells: row.children.map((cell, column) => {
      const phrase = readPhrase(cell.children, context, cell.position?.start.offset);
      notes.push(...phrase.notes);
      return cellOf(phrase.content, column);
    }),
  }));
  return { rows: finishRows(rows), notes };
}
