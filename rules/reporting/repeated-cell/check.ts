import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { cellName, repeatedSpreads } from '../../../src/facts/results/repeated/repeated-spreads.ts';

const MOST = 3;

/** Two runs do not meet in every digit of a mean and of its spread: one of the cells was probably copied. */
export const check: Check = (paper) => {
  if (paper.tables().length === 0) return notApplicable('it has no tables');
  const found = repeatedSpreads(paper);
  if (found.length === 0) return met([], 'no two cells of one table have the same mean and spread by chance');
  return missed(
    ...found.slice(0, MOST).map(({ label, text, first, second }) => ({
      message: `${cellName(first)} and ${cellName(second)} are both ${text} in ${label}`,
      because: 'two runs seldom agree in all digits of a mean and of its spread, and no other cells of the two agree',
      help: 'check which run the number is of, or say why the two are one',
      evidence: [evidence('trigger', second.cell, cellName(second)), evidence('conflict', first.cell, cellName(first))],
    })),
  );
};
