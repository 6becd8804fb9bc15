import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { repeatedWorking } from '../../../src/facts/results/repeated/repeated-working.ts';
import type { RepeatedCell, RepeatedTable } from '../../../src/facts/results/repeated/repeated-cells.ts';
import { thirdPlace } from '../../../src/facts/results/repeated/third-place.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { HELP, HELP_THIRD } from './two-cells.ts';

/** What a result is called: its system and its measure. */
export const nameOf = ({ system, measure }: RepeatedCell) =>
  [system.shown, measure.short].filter((name) => name !== '').join(', ');

/** All results of two tables that differ, in one finding: they are looked up together. */
export function ofTables(paper: Paper, pair: RepeatedTable): Finding {
  const { first, second, same, different } = pair;
  const third = different.flatMap(
    (one) => thirdPlace(paper, [first.table, second.table], { ...one, row: one.system, column: one.measure }) ?? [],
  );
  const inOne = first.table === second.table;
  const says = different.map((one) => `${nameOf(one)} ${one.first.printed.text} / ${one.second.printed.text}`);
  const [only] = different;
  return {
    message:
      different.length === 1
        ? `${nameOf(only!)} is ${only!.first.printed.text} in ${first.label} and ${only!.second.printed.text} ${inOne ? 'in another row of it' : `in ${second.label}`}`
        : `${different.length} results are not the same in ${inOne ? `two rows of ${first.label}` : `${first.label} and ${second.label}`}: ${says.slice(0, 4).join('; ')}`,
    because: inOne
      ? 'the two rows are of one name and agree in all else that the network costs'
      : `${third
          .slice(0, 2)
          .map((one) => `${one}; `)
          .join(
            '',
          )}the two tables share ${same.length} other cells, which agree; what differs cannot be one number rounded`,
    workings: different.map((one) => repeatedWorking(pair, one, false)),
    help: third.length > 0 ? HELP_THIRD : HELP,
    evidence: different
      .slice(0, 6)
      .flatMap((one) => [
        evidence('trigger', one.first.cell, `${nameOf(one)}, ${first.label}`),
        evidence('conflict', one.second.cell, second.label),
      ]),
  };
}
