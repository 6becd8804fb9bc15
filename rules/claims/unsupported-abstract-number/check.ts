import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { abstractNumbers } from '../../../src/facts/results/told/abstract-numbers.ts';
import { abstractSlips, type AbstractSlip } from '../../../src/facts/results/told/abstract-slips.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** What the abstract promises in figures stands somewhere in the paper, or follows from what does. */
export const check: Check = (paper) => {
  const numbers = abstractNumbers(paper);
  if (numbers.length === 0) return notApplicable('the abstract gives no measured number');
  const slips = abstractSlips(paper);
  const bare = numbers.filter(
    ({ support, span }) => support === null && !slips.some((one) => one.span.start === span.start),
  );
  if (bare.length + slips.length > 0)
    return missed(
      ...slips.map(ofSlip),
      ...bare.map(({ statement, number, span }) => ({
        message: `the abstract says ${paper.quote(span)}, and nothing in the paper gives ${number.text}`,
        because: `looked in ${lookedIn(paper, 'the text', 'captions', 'tables', 'notes')} for the number, its share and its rounding, and for differences, ratios and relative changes of numbers that stand together`,
        help: `say where ${paper.quote(span)} comes from: the table, and which two cells it compares`,
        evidence: [evidence('trigger', statement, 'the abstract'), evidence('trigger', { span }, 'this number')],
      })),
    );
  return met(
    numbers.slice(0, 8).map(({ span, support }) => evidence('satisfies', { span }, support!)),
    `${numbers.length} ${numbers.length === 1 ? 'number' : 'numbers'} of the abstract found again`,
  );
};

const ofSlip = ({ statement, number, span, cell, system, label }: AbstractSlip): Finding => ({
  message: `the abstract says ${number.text}, and ${label} has ${cell.printed.text} for ${system}`,
  because: `${number.text} stands nowhere behind the abstract`,
  help: 'correct the abstract or the cell',
  evidence: [
    evidence('trigger', statement, 'the abstract'),
    evidence('trigger', { span }, 'this number'),
    evidence('conflict', cell.cell, `${system}, ${label}`),
  ],
});
