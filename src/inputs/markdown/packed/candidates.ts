import type { DraftCell, DraftRow } from '../../../paper/assemble/draft.ts';
import { textOf, type Mark } from '../content.ts';

/** Two values side by side. */
const PACKED = /[\d%)✓✔✗✘×∗†*BMKA] +[-−–+]?(?:\d|\.\d|[✓✔✗✘×-])/;

/** Whether two values may stand side by side in a cell; costs little. */
export const looksPacked = (text: string): boolean => PACKED.test(text);

/** Whether a row may hold several. */
export const isCandidate = ({ header, cells }: DraftRow<Mark>): boolean =>
  !header && cells.some(({ content }) => looksPacked(textOf(content)));

/** Whether a cell says something of a column. */
export const isOver = (cell: DraftCell<Mark>, column: number): boolean =>
  cell.content.length > 0 && cell.column <= column && column < cell.column + (cell.columns ?? 1);
