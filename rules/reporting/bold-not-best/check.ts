import { evidence, met, notApplicable, type Check, type Evidence, type Finding } from '../../../src/engine/answer.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { contains } from '../../../src/paper/span.ts';
import { boldWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';
import { boldReadings, type BoldCell } from '../../../src/facts/results/aggregates/bold.ts';

/** Where bold marks the best of a table, the best is bold. */
export const check: Check = (paper) => {
  const readings = boldReadings(paper);
  const bold = paper
    .tables()
    .some(({ rows }) => rows.some(({ header, children }) => !header && children.some((cell) => cell.bold)));
  if (readings.length === 0)
    return notApplicable(
      bold ? 'no table uses bold for the best so regularly that a slip would show' : 'no table has bold cells',
    );
  const findings = readings.flatMap(({ wrong, ties, agrees }) => [
    ...wrong.map((one) => wrongOf(one, agrees.length)),
    ...ties.map((one) => tieOf(paper, one)),
  ]);
  const agrees = readings.flatMap((reading) => reading.agrees);
  const workings = agrees.map((one) => boldWorking(one, true));
  if (findings.length > 0) return { status: 'missed', findings, workings };
  const answer = met(
    agrees.slice(0, 8).map((one) => evidence('satisfies', one.bold.cell, `${one.measure.short}: the ${extreme(one)}`)),
    `in ${readings.length === 1 ? 'one table' : `${readings.length} tables`} bold marks the best, and ${agrees.length} of ${agrees.length} bold cells are`,
  );
  return { ...answer, workings };
};

const extreme = ({ measure }: BoldCell) => (measure.better === 'higher' ? 'highest' : 'lowest');

const wrongOf = (one: BoldCell, agrees: number): Finding => ({
  message: `${one.bold.printed.text} is bold under “${one.measure.short}” in ${one.table.label}, and ${one.best.printed.text}${ofWhom(one)} is ${one.measure.better}`,
  because: `${one.measure.better} is better, and for ${agrees} other measures of the table the ${extreme(one)} is bold`,
  workings: [boldWorking(one, false)],
  help: 'set the best cell in bold, or say in the caption what bold means',
  evidence: [evidence('trigger', one.bold.cell, 'in bold'), evidence('conflict', one.best.cell, `the ${extreme(one)}`)],
});

/** " (Heron)": whose the best is. */
function ofWhom({ table: { side, systems }, best: { row, column } }: BoldCell): string {
  const name = systems.find(({ index }) => index === (side === 'rows' ? row : column))?.name ?? '';
  return name === '' ? '' : ` (${name})`;
}

const SAYS_BEST =
  /\b(?:bold\w*|highlight\w*)\b.{0,60}\b(?:best|highest|lowest|top)\b|\b(?:best|highest|lowest|top)\b.{0,60}\b(?:bold\w*|highlight\w*)\b/i;

/** The sentence of the caption that says what bold is. */
function saidIn(paper: Paper, { table: { table } }: BoldCell): Evidence[] {
  const { caption } = table;
  const said =
    caption === null
      ? undefined
      : paper.statements().find(({ span, text }) => contains(caption.span, span) && SAYS_BEST.test(text));
  return said === undefined ? [] : [evidence('conflict', said, 'what bold marks')];
}

const tieOf = (paper: Paper, one: BoldCell): Finding => ({
  message: `${one.best.printed.text} stands twice for ${one.measure.short} in ${one.table.label}, and only one is bold`,
  severity: 'note',
  because: 'both print the same digits, so the table does not show that one is ahead',
  help: 'set both in bold, or print one digit more',
  evidence: [
    evidence('trigger', one.best.cell, 'not in bold'),
    evidence('conflict', one.bold.cell, 'in bold'),
    ...saidIn(paper, one),
  ],
});
