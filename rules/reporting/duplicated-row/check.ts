import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { duplicatedRows } from '../../../src/facts/results/repeated/duplicated-rows.ts';

const MOST = 3;

/** Two systems do not reach the same digits everywhere: one of the rows was copied. */
export const check: Check = (paper) => {
  if (paper.tables().length === 0) return notApplicable('it has no tables');
  const found = duplicatedRows(paper);
  if (found.length === 0) return met([], 'no two rows of one table print the same results under two names');
  return missed(
    ...found.slice(0, MOST).map(({ label, first, second, columns }) => ({
      message: `${second.name} and ${first.name} have the same numbers in all ${columns} columns of ${label}`,
      because: 'two runs of different systems do not agree in so many digits; one of the rows was probably copied',
      help: 'put in the numbers of the system that the row names, or say why the two are one run',
      evidence: [evidence('trigger', second.row, second.name), evidence('conflict', first.row, first.name)],
    })),
  );
};
