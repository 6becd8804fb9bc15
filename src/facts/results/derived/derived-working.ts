import type { Paper } from '../../../paper/paper.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { FORMULAS, spanIn } from '../changes/change-working.ts';
import { cutOff } from '../changes/judged-changes.ts';
import type { JudgedDerived } from './judged-derived.ts';

/** Only what stands in the text digit by digit: a reader, and who checks this linter, must find it there. */
export function derivedWorkings(paper: Paper, judged: JudgedDerived): Working[] {
  const { line, label, one, value, base, way, computed, agrees } = judged;
  const [from, to, printed] = [base, value, { cell: one.cell, at: one.change.at }].map((place) => spanIn(paper, place));
  if (!from || !to || !printed) return [];
  return [
    {
      ...makeWorking({
        what: `${line.name} (${label})`,
        formula: FORMULAS[way],
        source: 'the cells of the table',
        inputs: [
          input('base', { text: base.printed.text, span: from }),
          input('new value', { text: value.printed.text, span: to }),
        ],
        computed,
        printed: { text: one.change.size.text, span: printed, interval: cutOff(one.change) },
        unit: unitOfDerived(judged).trim(),
      }),
      agrees,
    },
  ];
}

/** What stands behind such a number. */
export const unitOfDerived = ({ one: { change }, way }: JudgedDerived): string =>
  way.startsWith('of') ? ' %' : way === 'times' && change.unit === '×' ? '×' : '';
