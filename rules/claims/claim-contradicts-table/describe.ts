import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { claimWorking } from '../../../src/facts/results/claims/claim-working.ts';
import type { JudgedClaim } from '../../../src/facts/results/claims/judged/weigh.ts';
import type { Pair, WithinSystem } from '../../../src/facts/results/claims/kinds/within-system.ts';
import { compare, type Compared } from '../../../src/facts/results/tables/compare.ts';
import type { ToldGain } from '../../../src/facts/results/told/leads/told-gains.ts';
import { cellsOf, list, plainName, working } from '../../../src/facts/results/tables/words.ts';
import { lastLabel } from '../../../src/facts/results/tables/names/line-names.ts';

interface Named {
  readonly shown: string;
}

export function findingOf(group: readonly JudgedClaim[]): Finding {
  const { claim, table, agrees, against, noException, ties } = group[0]!;
  const [a, b] = [group[0]!.a, group[0]!.b].map((line) => ({ shown: plainName(line.shown) })) as [Named, Named];
  const shown = [...against, ...noException, ...(against.length + noException.length > 0 ? [] : ties)];
  const on = list(shown.map(({ measure }) => measure.short || table.label));
  const beside = against.flatMap((one) => underPlus(group[0]!, one) ?? []);
  const message =
    claim.best && against.length > 0
      ? `${a.shown} is said to be the best, and ${table.label} shows ${b.shown} ahead on ${on}`
      : against.length > 0
        ? `${a.shown} is said to be ${claim.room === null ? 'better than' : 'level with or better than'} ${b.shown}, and ${table.label} shows ${claim.room === null ? 'the opposite' : 'it behind'} on ${on}${beside.length === 0 ? '' : `, but for ${list(beside.map(({ measure }) => measure.short))}`}`
        : noException.length > 0
          ? `${on} ${shown.length === 1 ? 'is' : 'are'} named as the exception, and ${table.label} shows ${a.shown} ahead of ${b.shown} there too`
          : `${a.shown} is said to be better than ${b.shown}, and ${table.label} shows a tie on ${on}`;
  return {
    message,
    ...(against.length + noException.length > 0 ? {} : { severity: 'note' as const }),
    // What "matches" leaves room for is not said.
    ...(claim.room !== null ? { confidence: 'low' as const } : {}),
    because: `${table.label}: ${shown.map(working).join('; ')}${beside.map((one) => `; with ${one.measure.short} it holds: ${cellsOf(one)}`).join('')}${agrees.length === 0 ? '' : `; ${agrees.length} other ${agrees.length === 1 ? 'cell agrees' : 'cells agree'}`}`,
    workings: shown.map((one) => ({ ...claimWorking(group[0]!, one), agrees: false })),
    help:
      against.length > 0
        ? beside.length > 0
          ? `say that it is so with ${beside[0]!.measure.short} alone`
          : agrees.length === 0 && shown.length === 1 && !claim.best
            ? `take ${b.shown} out of the claim, or correct the cell`
            : `say where ${a.shown} is ahead and where it is not, or correct the cell`
        : noException.length > 0
          ? `leave ${on} out of the exceptions, or check the two cells`
          : `say that they tie on ${on}`,
    evidence: [
      ...group.map(({ claim: { statement } }) => evidence('trigger', statement, 'the claim')),
      ...shown
        .slice(0, 4)
        .flatMap((one) => [
          evidence('conflict', one.a.cell, `${a.shown}, ${one.measure.short}`),
          evidence('conflict', one.b.cell, `${b.shown}, ${one.measure.short}`),
        ]),
    ].slice(0, claim.every ? 14 : 8),
  };
}

/** "+maj1@k" behind "GSM8k": the same measured in another way, where the claim may hold. */
function underPlus({ table, a, b }: JudgedClaim, { measure }: Compared): Compared | null {
  const next = table.measures[table.measures.indexOf(measure) + 1];
  if (next === undefined || !/^[+]/.test(lastLabel(next))) return null;
  const [found] = compare({ ...table, measures: [{ ...next, better: measure.better }] }, a, b);
  return found?.verdict === 'better' ? found : null;
}

/** A heading of more words is a sentence and no part of a name. */
const HEADING_WORDS = 3;

/** "Improvements across all tasks", with one task that loses; which lines are meant is read from their names. */
export function gainFinding({ statement, table, line, without, agrees, against }: ToldGain): Finding {
  const above = line.path.slice(0, -1);
  // A heading in words over both says nothing of either.
  const isShared =
    above.length > 0 &&
    above.length === without.path.length - 1 &&
    above.every(({ text }, i) => without.path[i]!.text === text && text.trim().split(' ').length > HEADING_WORDS);
  const [name, base] = [line, without].map((one) => (isShared ? plainName(lastLabel(one)) : one.shown));
  const on = list(against.map(({ measure }) => measure.short));
  return {
    message: `the text says that all improve, and ${table.label} shows ${name} behind ${base} on ${on}`,
    confidence: 'low',
    because: `${table.label}: ${against.map(working).join('; ')}; ${agrees.length} other ${agrees.length === 1 ? 'cell agrees' : 'cells agree'}`,
    help: `say where it does not improve: on ${on}`,
    evidence: [
      evidence('trigger', statement, 'the claim'),
      ...against
        .slice(0, 3)
        .flatMap((one) => [
          evidence('conflict', one.a.cell, `${name}, ${one.measure.short}`),
          evidence('conflict', one.b.cell, `${base}, ${one.measure.short}`),
        ]),
    ],
  };
}

/** "Better on A than on B", which one of the systems is not. */
export function withinFinding({ statement, table, agrees, against }: WithinSystem): Finding {
  const [{ ahead, behind }] = against as [Pair];
  const who = list(against.map(({ system }) => system.shown));
  return {
    message: `the systems are said to be better on ${ahead.measure.short} than on ${behind.measure.short}, and ${table.label} shows ${behind.measure.short} ahead for ${who}`,
    ...(against.length < agrees.length ? { severity: 'note' as const } : {}),
    because: `${table.label}: ${against.map((one) => `${one.system.shown} ${one.ahead.cell.cell.text.trim()} on ${one.ahead.measure.short}, ${one.behind.cell.cell.text.trim()} on ${one.behind.measure.short}`).join('; ')}; ${agrees.length} other ${agrees.length === 1 ? 'pair agrees' : 'pairs agree'}`,
    help: `say for which systems it holds: not for ${who}`,
    evidence: [
      evidence('trigger', statement, 'the claim'),
      ...against
        .slice(0, 3)
        .flatMap((one) => [
          evidence('conflict', one.ahead.cell.cell, `${one.system.shown}, ${one.ahead.measure.short}`),
          evidence('conflict', one.behind.cell.cell, `${one.system.shown}, ${one.behind.measure.short}`),
        ]),
    ],
  };
}
