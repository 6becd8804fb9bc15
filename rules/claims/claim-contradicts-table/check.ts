import { evidence, inconclusive, met, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { claimWorking } from '../../../src/facts/results/tables/as-working.ts';
import { alwaysAhead } from '../../../src/facts/results/claims/always-ahead.ts';
import { brokenClaims, type BrokenClaim } from '../../../src/facts/results/claims/broken-claims.ts';
import { claims } from '../../../src/facts/results/claims/claims.ts';
import type { Compared } from '../../../src/facts/results/tables/compare.ts';
import { judgedClaims, type JudgedClaim } from '../../../src/facts/results/claims/judged-claims.ts';
import { standingClaims, type StandingClaim } from '../../../src/facts/results/claims/standing-claims.ts';
import { toldGains, type ToldGain } from '../../../src/facts/results/told/told-gains.ts';
import { withinSystems, type Pair, type WithinSystem } from '../../../src/facts/results/claims/within-system.ts';
import { groupBy } from '../../../src/group-by.ts';

/** Who says that A is better than B is not contradicted by the cells of A and B. */
export const check: Check = (paper) => {
  const judged = judgedClaims(paper);
  const standing = standingClaims(paper).map(standingFinding);
  const within = withinSystems(paper).filter(({ against }) => against.length > 0);
  const gains = toldGains(paper).filter(({ against }) => against.length > 0);
  const broken = brokenClaims(paper);
  const always = alwaysAhead(paper).filter(({ behind }) => behind.length === 0);
  if (judged.length + standing.length + within.length + gains.length + broken.length + always.length === 0)
    return claims(paper).length === 0
      ? notApplicable('it does not say that one system is better than another')
      : inconclusive('no claim names two systems and measures that one table shows');
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

const MOST_GAINS = 3;

const isWrong = ({ against, noException, ties }: JudgedClaim) => against.length + noException.length + ties.length > 0;
const keyOf = ({ table, a, b, against, noException, ties }: JudgedClaim) =>
  [
    table.table.span.start,
    a.index,
    b.index,
    ...[against, noException, ties].map((of) => of.map(({ measure }) => measure.index).join()),
  ].join('|');

function findingOf(group: readonly JudgedClaim[]): Finding {
  const { claim, table, a, b, agrees, against, noException, ties } = group[0]!;
  const shown = [...against, ...noException, ...(against.length + noException.length > 0 ? [] : ties)];
  const on = list(shown.map(({ measure }) => measure.short || table.label));
  const message =
    claim.best && against.length > 0
      ? `${a.name} is said to be the best, and ${table.label} shows ${b.name} ahead on ${on}`
      : against.length > 0
        ? `${a.name} is said to be better than ${b.name}, and ${table.label} shows the opposite on ${on}`
        : noException.length > 0
          ? `${on} ${shown.length === 1 ? 'is' : 'are'} named as the exception, and ${table.label} shows ${a.name} ahead of ${b.name} there too`
          : `${a.name} is said to be better than ${b.name}, and ${table.label} shows a tie on ${on}`;
  return {
    message,
    ...(against.length + noException.length > 0 ? {} : { severity: 'note' as const }),
    // What "matches" leaves room for is not said.
    ...(claim.orLevel ? { confidence: 'low' as const } : {}),
    because: `${table.label}: ${shown.map(working).join('; ')}${agrees.length === 0 ? '' : `; ${agrees.length} other ${agrees.length === 1 ? 'cell agrees' : 'cells agree'}`}`,
    workings: shown.map((one) => ({ ...claimWorking(group[0]!, one), agrees: false })),
    help:
      against.length > 0
        ? `say where ${a.name} is ahead and where it is not, or correct the cell`
        : noException.length > 0
          ? `leave ${on} out of the exceptions`
          : `say that they tie on ${on}`,
    evidence: [
      ...group.map(({ claim: { statement } }) => evidence('trigger', statement, 'the claim')),
      ...shown
        .slice(0, 4)
        .flatMap((one) => [
          evidence('conflict', one.a.cell, `${a.name}, ${one.measure.short}`),
          evidence('conflict', one.b.cell, `${b.name}, ${one.measure.short}`),
        ]),
    ].slice(0, claim.every ? 14 : 8),
  };
}

/**
 * Ahead of all on everything, but for a few cells; which lines and cells are meant is read from their names. Where no
 * sentence says which table it speaks of, another may be meant.
 */
function brokenFinding({ statements, table, behind, of, pointed }: BrokenClaim): Finding {
  const { name } = behind[0]!.line;
  const rivals = list(behind.map(({ rival }) => rival.name));
  const on = list(behind.map(({ measure }) => measure.short || table.label));
  return {
    message: `${name} is said to be ahead throughout, and ${table.label} shows ${rivals} ahead on ${on}`,
    ...(pointed ? { severity: 'note' as const, confidence: 'medium' as const } : { confidence: 'low' as const }),
    because: `${table.label}: ${behind
      .slice(0, 6)
      .map((one) => `${one.rival.name}, ${working(one)}`)
      .join('; ')}; behind in ${behind.length} of ${of} comparisons`,
    help: `say where ${name} is not ahead`,
    evidence: [
      ...statements.slice(0, 4).map((one) => evidence('trigger', one, 'the claim')),
      ...behind
        .slice(0, 4)
        .flatMap((one) => [
          evidence('conflict', one.a.cell, `${one.line.name}, ${one.measure.short}`),
          evidence('conflict', one.b.cell, `${one.rival.name}, ${one.measure.short}`),
        ]),
    ],
  };
}

/** A claim of the whole paper points to no table, and may mean others: said with care. */
const standingFinding = ({ statements, table, rival, behind, of }: StandingClaim): Finding => ({
  message: `says that it is always ahead of others, and ${table.label} shows ${rival.name} ahead on ${behind.length} of ${of}`,
  confidence: 'low',
  because: `${table.label}: ${behind.slice(0, 6).map(working).join('; ')}`,
  help: `say where ${rival.name} is ahead`,
  evidence: [
    ...statements.slice(0, 3).map((one) => evidence('trigger', one, 'the claim')),
    ...behind
      .slice(0, 3)
      .flatMap((one) => [
        evidence('conflict', one.a.cell, `the paper's own, ${one.measure.short}`),
        evidence('conflict', one.b.cell, `${rival.name}, ${one.measure.short}`),
      ]),
  ],
});

/** "Improvements across all tasks", with one task that loses; which lines are meant is read from their names. */
const gainFinding = ({ statement, table, line, without, agrees, against }: ToldGain): Finding => ({
  message: `says that all improve, and ${table.label} shows ${line.name} behind ${without.name} on ${list(against.map(({ measure }) => measure.short))}`,
  confidence: 'low',
  because: `${table.label}: ${against.map(working).join('; ')}; ${agrees.length} other ${agrees.length === 1 ? 'cell agrees' : 'cells agree'}`,
  help: `say where it does not improve: on ${list(against.map(({ measure }) => measure.short))}`,
  evidence: [
    evidence('trigger', statement, 'the claim'),
    ...against
      .slice(0, 3)
      .flatMap((one) => [
        evidence('conflict', one.a.cell, `${line.name}, ${one.measure.short}`),
        evidence('conflict', one.b.cell, `${without.name}, ${one.measure.short}`),
      ]),
  ],
});

/** "Better on A than on B", which one of the systems is not. */
function withinFinding({ statement, table, agrees, against }: WithinSystem): Finding {
  const [{ ahead, behind }] = against as [Pair];
  const who = list(against.map(({ system }) => system.name));
  return {
    message: `said to be better on ${ahead.measure.short}, and ${table.label} shows ${behind.measure.short} ahead for ${who}`,
    ...(against.length < agrees.length ? { severity: 'note' as const } : {}),
    because: `${table.label}: ${against.map((one) => `${one.system.name} ${one.ahead.cell.cell.text.trim()} on ${one.ahead.measure.short}, ${one.behind.cell.cell.text.trim()} on ${one.behind.measure.short}`).join('; ')}; ${agrees.length} other ${agrees.length === 1 ? 'pair agrees' : 'pairs agree'}`,
    help: `say for which systems it holds: not for ${who}`,
    evidence: [
      evidence('trigger', statement, 'the claim'),
      ...against
        .slice(0, 3)
        .flatMap((one) => [
          evidence('conflict', one.ahead.cell.cell, `${one.system.name}, ${one.ahead.measure.short}`),
          evidence('conflict', one.behind.cell.cell, `${one.system.name}, ${one.behind.measure.short}`),
        ]),
    ],
  };
}

const SIGNS = { better: ['>', '<'], worse: ['<', '>'], tie: ['=', '='], close: ['≈', '≈'] } as const;

/** "GSM8k 50.9 < 52.4 (higher is better)". */
function working({ measure, a, b, verdict }: Compared): string {
  const sign = SIGNS[verdict][measure.better === 'higher' ? 0 : 1];
  return `${measure.short} ${a.cell.text.trim()} ${sign} ${b.cell.text.trim()} (${measure.better} is better)`;
}

const list = (names: readonly string[]) => {
  const shown = [...new Set(names)];
  return shown.length <= 4 ? shown.join(', ') : `${shown.slice(0, 3).join(', ')} and ${shown.length - 3} more`;
};
