import { evidence, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { judgedClaims } from '../../../src/facts/results/claims/judged/judged-claims.ts';
import { opposedClaims } from '../../../src/facts/results/claims/kinds/opposed-claims.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';
import { cellsOf } from '../../../src/facts/results/tables/words.ts';

/** What is said of two systems here is not taken back there. */
export const check: Check = (paper) => {
  const opposed = opposedClaims(paper);
  if (opposed.length === 0) return notApplicable('no two sentences compare the same systems, one with an exception');
  return missed(
    ...opposed.slice(0, 3).map(({ systems, withException, withoutException, exception }) => ({
      message: `${systems[0]} is said to ${systems[1] === null ? 'do well' : `be ahead of ${systems[1]}`} on all, and another sentence says “${exception}”`,
      help: 'say the same in all places: name the exception wherever it is “all”',
      ...witnessOf(paper, withoutException),
      evidence: [
        evidence('trigger', withException, 'with an exception'),
        ...withoutException.slice(0, 4).map((one) => evidence('conflict', one, 'without one')),
      ],
    })),
  );
};

/** The cells in which the claim without an exception is wrong, where a table shows them. */
function witnessOf(paper: Paper, statements: readonly Statement[]): { because?: string } {
  const judged = judgedClaims(paper).find(
    ({ claim: { statement }, against }) => statements.includes(statement) && against.length > 0,
  );
  return judged === undefined
    ? {}
    : { because: `${judged.table.label}: ${judged.against.slice(0, 3).map(cellsOf).join('; ')}` };
}
