import { evidence, inconclusive, met, notApplicable, type Answer, type Check } from '../../../src/engine/answer.ts';
import { claimWorking } from '../../../src/facts/results/claims/claim-working.ts';
import { alwaysAhead } from '../../../src/facts/results/claims/kinds/always-ahead.ts';
import { brokenClaims } from '../../../src/facts/results/claims/judged/broken-claims.ts';
import { claims } from '../../../src/facts/results/claims/claims.ts';
import { judgedClaims } from '../../../src/facts/results/claims/judged/judged-claims.ts';
import type { JudgedClaim } from '../../../src/facts/results/claims/judged/weigh.ts';
import { saysBetter } from '../../../src/facts/results/claims/says-better.ts';
import { standingClaims } from '../../../src/facts/results/claims/kinds/standing-claims.ts';
import { toldGains } from '../../../src/facts/results/told/leads/told-gains.ts';
import { withinSystems } from '../../../src/facts/results/claims/kinds/within-system.ts';
import { resultTables } from '../../../src/facts/results/tables/tables.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { groupBy } from '../../../src/group-by.ts';
import { brokenFinding, standingFinding } from './describe-always.ts';
import { findingOf, gainFinding, withinFinding } from './describe.ts';
import { working } from '../../../src/facts/results/tables/words.ts';

/** Who says that A is better than B is not contradicted by the cells of A and B. */
export const check: Check = (paper) => {
  const judged = judgedClaims(paper);
  const standing = standingClaims(paper).map(standingFinding);
  const within = withinSystems(paper).filter(({ against }) => against.length > 0);
  const gains = toldGains(paper).filter(({ against }) => against.length > 0);
  const broken = brokenClaims(paper);
  const always = alwaysAhead(paper).filter(({ behind }) => behind.length === 0);
  if (judged.length + standing.length + within.length + gains.length + broken.length + always.length === 0)
    return nothingJudged(paper);
  const findings = [
    ...[...groupBy(judged.filter(isWrong), keyOf).values()].map(findingOf),
    ...standing,
    ...broken.map(brokenFinding),
    ...within.map(withinFinding),
    ...gains.slice(0, MOST_GAINS).map(gainFinding),
  ];
  const workings = judged.flatMap((one) => one.agrees.map((cell) => claimWorking(one, cell)));
  if (findings.length > 0) return { status: 'missed', findings, workings };
  const decided = judged.length + always.length;
  const answer = met(
    judged
      .slice(0, 6)
      .flatMap(({ claim, table, a, b, agrees }) => [
        evidence('satisfies', claim.statement, `${a.name} against ${b.name}, ${table.label}`),
        ...agrees.slice(0, 3).map((one) => evidence('satisfies', one.a.cell, working(one))),
      ])
      .concat(
        always
          .slice(0, 6)
          .map(({ claim, table, name, of }) =>
            evidence('satisfies', claim.statement, `${name}, ${table.label}: ahead in all of ${of} comparisons`),
          ),
      ),
    decided === 1
      ? '1 claim agrees with the cells of the table it speaks of'
      : `${decided} claims agree with the cells of the table they speak of`,
  );
  return { ...answer, workings };
};

/** A reader who knows better than “it says nothing” believes no other answer either. */
function nothingJudged(paper: Paper): Answer {
  if (claims(paper).length === 0 && !saysBetter(paper))
    return notApplicable('it does not say that one system is better than another');
  if (paper.tables().length === 0) return notApplicable('it has no table');
  return resultTables(paper).length === 0
    ? inconclusive('in no table could systems be told from measures')
    : inconclusive('no claim names two systems and measures that one table shows');
}

const MOST_GAINS = 3;

const isWrong = ({ against, noException, ties }: JudgedClaim) => against.length + noException.length + ties.length > 0;
const keyOf = ({ table, a, b, against, noException, ties }: JudgedClaim) =>
  [
    table.table.span.start,
    a.index,
    b.index,
    ...[against, noException, ties].map((of) => of.map(({ measure }) => measure.index).join()),
  ].join('|');
