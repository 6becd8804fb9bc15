import type { Line, ValueCell } from '../../../src/facts/results/tables/grid.ts';
import { otherLabel as labelOf } from '../../../src/facts/results/tables/names/table-label.ts';
import { shownLabels } from '../../../src/facts/results/tables/names/shown-label.ts';
import type { Table } from '../../../src/paper/nodes.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** What a working asks of a cell: its value and the label of its table. */
export const placed = (table: Table, value: ValueCell) => ({ label: labelOf(table), value });
/** What a line is called, all that stands over it included. */
export const shown = ({ path }: Line): string => shownLabels(path.map(({ text }) => text));

/** What a cell prints, with all that a converter put into it: "0.107 0.114 0.131". */
export const textOf = (paper: Paper, { cell, printed }: ValueCell): string => {
  const whole = paper.quote(cell.span).trim().replace(/\s+/g, ' ');
  return /^\d[\d.]*(?: \d[\d.]*){1,4}$/.test(whole) && whole !== printed.text ? `“${whole}”` : printed.text;
};
/** What two cells print, side by side. */
export const pairOf = (paper: Paper, first: ValueCell, second: ValueCell): string =>
  `${textOf(paper, first)} / ${textOf(paper, second)}`;

/** Where nothing tells which of two numbers is right. */
export const HELP = 'find out which of the two is right, and correct the other';
/** Where a third place has one of the two. */
export const HELP_THIRD = 'correct the one that stands alone, or say what tells the runs apart';

/** What a converter drew together is a name of many words. */
export const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 57)}…` : name);
