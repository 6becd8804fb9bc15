import type { Cell, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { headsOf } from '../../numbers/records.ts';
import { tableLabel } from '../../results/tables/names/table-label.ts';
import { captionText } from '../../text/caption-text.ts';

/** A factor that a table prints: a cell of a column or row of speed-ups, or one in brackets beside what it is of. */
interface FactorCell {
  readonly cell: Cell;
  readonly value: number;
}

/** A table that prints factors, with words that say what they are of. */
export interface FactorTable {
  readonly table: Table;
  readonly label: string;
  /** Head and caption, which say what the factors are of. */
  readonly words: string;
  readonly cells: readonly FactorCell[];
}

/** A factor as papers print it; converters put spaces around its point. */
export const FACTOR = String.raw`\d{1,4}(?: ?\. ?\d{1,3})?`;
const HEAD = /\bspeed-? ?ups?\b|\bacceleration\b/i;
const IN_BRACKETS = new RegExp(String.raw`\((${FACTOR}) ?[×x]\)`, 'u');
const ALONE = new RegExp(String.raw`^\W{0,2}(${FACTOR}) ?[×x]?\W{0,2}$`, 'u');
/** Fewer have no range. */
export const FEWEST_FACTORS = 3;

/** The value of printed digits, whatever spaces stand in them. */
export const readFactor = (digits: string): number => Number(digits.replaceAll(' ', ''));

/** The table itself where it prints enough factors, else none. */
export function factorsOf(paper: Paper, table: Table): FactorTable[] {
  const heads = headsOf(table);
  const caption = captionText(paper, table);
  let words = caption;
  const cells = table.rows.flatMap(({ header, children }) => {
    if (header) return [];
    const ofRow = HEAD.test(children[0]?.text ?? '');
    return children.flatMap((cell): FactorCell[] => {
      const text = cell.text.replace(/\s+/g, ' ').trim();
      const head = heads[cell.column] ?? '';
      const isSpeed = (ofRow && cell !== children[0]) || HEAD.test(head);
      const digits = isSpeed ? (ALONE.exec(text) ?? IN_BRACKETS.exec(text))?.[1] : IN_BRACKETS.exec(text)?.[1];
      if (digits === undefined) return [];
      if (isSpeed) words += ' speedup';
      return [{ cell, value: readFactor(digits) }];
    });
  });
  return cells.length < FEWEST_FACTORS ? [] : [{ table, label: tableLabel(table), words, cells }];
}
