import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { repeatedTables, type RepeatedCell, type RepeatedTable } from '../../../src/facts/results/repeated-cells.ts';
import { toldNumbers, type ToldNumber } from '../../../src/facts/results/told-numbers.ts';

/** One result that stands in two places is the same number in both. */
export const check: Check = (paper) => {
  const tables = repeatedTables(paper);
  const told = toldNumbers(paper);
  const findings = [
    ...tables.flatMap((pair) => pair.different.map((one) => ofTables(pair, one))),
    ...told.filter(({ agrees }) => !agrees).map(ofText),
  ];
  if (findings.length > 0) return missed(...findings);
  if (tables.length === 0 && told.length === 0)
    return notApplicable('no result was found in two places that are surely the same one');
  return met(
    [
      ...tables.slice(0, 4).flatMap(({ first, second, same }) =>
        same.slice(0, 1).flatMap((one) => [
          evidence('satisfies', one.first.cell, `${nameOf(one)}, ${first.label}`),
          evidence('satisfies', one.second.cell, `the same in ${second.label}`),
        ]),
      ),
      ...told.slice(0, 4).flatMap(({ span, system, table, cell }) => [
        evidence('satisfies', { span }, system.name),
        evidence('satisfies', cell.cell, `the same in ${table.label}`),
      ]),
    ],
    `${tables.reduce((sum, { same }) => sum + same.length, 0) + told.length} results stand in two places and agree`,
  );
};

const nameOf = ({ system, measure }: RepeatedCell) => [system.name, measure.name].filter((name) => name !== '').join(', ');

function ofTables({ first, second, same }: RepeatedTable, one: RepeatedCell): Finding {
  const [a, b] = [one.first.printed.text, one.second.printed.text];
  return {
    message: `${nameOf(one)} is ${a} in ${first.label} and ${b} in ${second.label}`,
    because: `the two tables share ${same.length} other cells, which agree; ${a} and ${b} cannot be one number rounded`,
    help: `find out which of ${a} and ${b} is right, and correct the other`,
    evidence: [
      evidence('trigger', one.first.cell, `${nameOf(one)}, ${first.label}`),
      evidence('conflict', one.second.cell, `${second.label}`),
    ],
  };
}

function ofText({ statement, told, span, system, table, cell }: ToldNumber): Finding {
  return {
    message: `the text gives ${told.text} for ${system.name}, and ${table.label} ${cell.printed.text}`,
    because: `${told.text} stands in no table; the nearest cell of ${system.name} in ${table.label} is ${cell.printed.text}`,
    help: `correct the text or the cell`,
    confidence: 'medium',
    evidence: [
      evidence('trigger', statement, 'the text'),
      evidence('trigger', { span }, 'the number'),
      evidence('conflict', cell.cell, `${system.name}, ${table.label}`),
    ],
  };
}
