import type { Cell } from '../../../paper/nodes.ts';
import type { Span } from '../../../paper/span.ts';
import { input, type Working, type WorkingInput } from '../../numbers/working.ts';
import type { ValueCell } from './grid.ts';

/** What a cell prints and where, for a working. */
export const cellText = ({ text, span }: Cell): { readonly text: string; readonly span: Span } => ({
  text: text.trim(),
  span,
});

/** A cell that a computation starts from. */
export const cellInput = (name: string, { cell }: { readonly cell: Cell }): WorkingInput => input(name, cellText(cell));

/** A cell that was recomputed. */
export const cellPrinted = ({ cell, printed: { low, high } }: ValueCell): Working['printed'] => ({
  ...cellText(cell),
  interval: { low, high },
});

/** Where a formula is from that needs no source: a comparison of cells. */
export const CELLS = 'the cells of the table';
