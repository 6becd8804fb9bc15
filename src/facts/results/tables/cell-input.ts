import type { Cell } from '../../../paper/nodes.ts';
import type { Span } from '../../../paper/span.ts';
import { input, type WorkingInput } from '../../numbers/working.ts';

/** What a cell prints and where, for a working. */
export const cellText = ({ text, span }: Cell): { readonly text: string; readonly span: Span } => ({
  text: text.trim(),
  span,
});

/** A cell that a computation starts from. */
export const cellInput = (name: string, { cell }: { readonly cell: Cell }): WorkingInput => input(name, cellText(cell));
