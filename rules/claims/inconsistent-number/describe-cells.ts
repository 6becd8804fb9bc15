import { evidence, type Evidence, type Finding } from '../../../src/engine/answer.ts';
import { toldWorking } from '../../../src/facts/results/told/told-working.ts';
import type { Cell } from '../../../src/paper/nodes.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';
import type { Span } from '../../../src/paper/span.ts';
import type { MisplacedNumber } from '../../../src/facts/results/told/misplaced-numbers.ts';
import type { NamedRow } from '../../../src/facts/results/tables/table-rows.ts';
import type { NearCount } from '../../../src/facts/results/told/near-counts.ts';
import { tableLabel } from '../../../src/facts/results/tables/names/table-label.ts';
import type { ToldDrop } from '../../../src/facts/results/told/leads/told-drops.ts';
import type { ToldNumber } from '../../../src/facts/results/told/told-numbers.ts';
import { shown } from './two-cells.ts';
import { escapePattern } from '../../../src/facts/text/search/escape-pattern.ts';

/** The sentence, its number, and the cell that says otherwise. */
const against = (
  { statement, span }: { readonly statement: Statement; readonly span: Span },
  cell: Cell,
  label: string,
): Evidence[] => [
  evidence('trigger', statement, 'the text'),
  evidence('trigger', { span }, 'the number'),
  evidence('conflict', cell, label),
];

/** A number of the text that its table does not have. */
export function ofText(paper: Paper, one: ToldNumber): Finding {
  const { told, system, table, cell } = one;
  return {
    message: `the text gives ${told.text} for ${system.shown}, and ${table.label} ${cell.printed.text}`,
    because: `${told.text} stands in no table; the nearest cell of ${system.shown} in ${table.label} is ${cell.printed.text}${isToldToo(paper, cell.printed.text) ? ', which the text gives elsewhere too' : ''}`,
    workings: [toldWorking(one)],
    help: 'correct the text or the cell',
    confidence: 'medium',
    evidence: against(one, cell.cell, `${system.shown}, ${table.label}`),
  };
}

/** The result of a variant that was told with what was left out. */
export const ofDrop = (one: ToldDrop): Finding => {
  const { told, system, table, measure, cell } = one;
  return {
    message: `the text gives ${told.text}${told.unit} as the ${measure.short} of ${system.shown}, and ${table.label} ${cell.printed.text}${cell.printed.unit}`,
    because: `the sentence or its paragraph says what was left out, which is this row of ${table.label}`,
    workings: [toldWorking(one)],
    help: 'correct the text or the cell, and what is reckoned from it',
    confidence: 'medium',
    evidence: against(one, cell.cell, `${system.shown}, ${table.label}`),
  };
};

/** A large count that is near to one of a table. */
export const ofNearCount = ({ statement, span, text, table, row, cell }: NearCount): Finding => {
  const label = tableLabel(table);
  return {
    message: `the text counts ${text}, and ${label} ${cell.printed.text} (“${shown(row)}”)`,
    because: `${text} stands in no table, and ${cell.printed.text} nowhere in the text; the sentence speaks of what this cell is of`,
    help: 'correct the text or the cell, or say what is counted otherwise',
    confidence: 'medium',
    severity: 'note',
    evidence: against({ statement, span }, cell.cell, `${shown(row)}, ${label}`),
  };
};

/** Whether the text gives the number of the cell elsewhere. */
function isToldToo(paper: Paper, digits: string): boolean {
  if (!/\d\.\d/.test(digits)) return false;
  const number = new RegExp(`(?<![\\d.])${escapePattern(digits)}(?!\\d|\\.\\d)`);
  return paper.statements().some(({ text, within }) => within.type === 'paragraph' && number.test(text));
}

/** A number that the table has in the row of another. */
export function ofOtherRow(one: MisplacedNumber): Finding {
  const { printed, table, said, setting, holder, number } = one;
  const label = table.caption?.label ?? 'its table';
  const nameIn = ({ name, settings: [cell] }: NamedRow) =>
    setting === null || cell === undefined ? name : `${name}, ${cell.text.trim()}`;
  return {
    message: `the text gives ${printed.trim()} for ${nameIn(said)}, and in ${label} that is the number of ${nameIn(holder)}`,
    because: `${number.digits} stands in one row of ${label} only`,
    help: 'correct the number, or name the row that it is from',
    confidence: 'medium',
    evidence: against(one, number.cell, `${nameIn(holder)}, ${label}`),
  };
}
