import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { tableLabel } from '../../../src/facts/results/tables/names/table-label.ts';
import type { Table } from '../../../src/paper/nodes.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import {
  cellName,
  repeatedSpreads,
  type NamedCell,
} from '../../../src/facts/results/repeated/duplicated/repeated-spreads.ts';

const MOST = 3;

/** Two runs do not meet in every digit of a mean and of its spread: one of the cells was probably copied. */
export const check: Check = (paper) => {
  if (paper.tables().length === 0) return notApplicable('it has no tables');
  const found = repeatedSpreads(paper);
  if (found.length === 0) return met([], 'no two cells of one table have the same mean and spread by chance');
  return missed(
    ...found.slice(0, MOST).map(({ table, label, text, first, second }) => ({
      message: messageOf(first, second, text, label),
      because: `two runs seldom agree in all digits of a mean and of its spread, and no other cells of the two ${first.inRow === second.inRow ? 'columns' : 'rows'} agree${again(paper, table, text)}`,
      help: 'look up in the results which of the two has this number, or say why both have it',
      evidence: [evidence('trigger', second.cell, cellName(second)), evidence('conflict', first.cell, cellName(first))],
    })),
  );
};

function messageOf(first: NamedCell, second: NamedCell, text: string, label: string): string {
  const shown = text.replace(/(\d)\s?\.\s?(?=\d)/g, '$1.');
  if (first.inRow === second.inRow)
    return `“${first.inColumn}” and “${second.inColumn}” are both ${shown} for “${first.inRow}” in ${label}`;
  return first.inColumn === second.inColumn
    ? `“${first.inRow}” and “${second.inRow}” are both ${shown} under “${first.inColumn}” in ${label}`
    : `“${cellName(first)}” and “${cellName(second)}” are both ${shown} in ${label}`;
}

/** Where another table has it too, it is more surely copied. */
function again(paper: Paper, table: Table, text: string): string {
  const squeezed = (one: string) => one.replace(/\s/g, '');
  const other = paper
    .tables()
    .find(
      (one) =>
        one !== table &&
        one.caption?.label != null &&
        one.caption.label !== table.caption?.label &&
        one.rows.some(({ children }) => children.some((cell) => squeezed(cell.text) === squeezed(text))),
    );
  return other === undefined ? '' : `; it stands in ${tableLabel(other)} too`;
}
