import type { Claim } from '../claims.ts';
import { isLevel } from '../or-level.ts';
import type { JudgedClaim } from './weigh.ts';
import { compare } from '../../tables/compare.ts';
import { isCost } from '../../tables/measures.ts';
import { measuresNamed } from '../../tables/names/mentioned.ts';
import type { ResultTable, SystemLine } from '../../tables/tables.ts';

/** The best of all on each measure that the claim names, or on all where it says so. */
export function judgeBest(
  claim: Claim,
  table: ResultTable,
  a: SystemLine,
  rivals: readonly SystemLine[],
): JudgedClaim[] {
  const scoped = measuresNamed(table, claim.scope);
  if (claim.except !== null) return [];
  if (scoped.length === 0 && !claim.every)
    return /\p{L}/u.test(claim.scope) ? [] : judgeDominated(claim, table, a, rivals);
  return rivals.flatMap((b) => {
    const within = compare(table, a, b).filter(
      ({ measure }) => !isCost(measure.name) && (scoped.length === 0 || scoped.includes(measure)),
    );
    const agrees = within.filter(({ verdict }) => verdict === 'better');
    const against = within.filter((one) => one.verdict === 'worse' && !isLevel(one, claim.room));
    return within.length === 0
      ? []
      : [{ claim, table, a, b, agrees, against, noException: [], ties: [], decides: true }];
  });
}

/** "A gives the best results", of what is not said: wrong where another is nowhere behind and somewhere ahead. */
const judgeDominated = (
  claim: Claim,
  table: ResultTable,
  a: SystemLine,
  rivals: readonly SystemLine[],
): JudgedClaim[] =>
  rivals.flatMap((b) => {
    const all = compare(table, a, b).filter(({ measure }) => !isCost(measure.name));
    const agrees = all.filter(({ verdict }) => verdict === 'better');
    const against = all.filter((one) => one.verdict === 'worse' && !isLevel(one, claim.room));
    if (all.length === 0 || all.some(({ verdict }) => verdict === 'close')) return [];
    const wrong = agrees.length === 0 ? against : [];
    return [{ claim, table, a, b, agrees, against: wrong, noException: [], ties: [], decides: all.length === 1 }];
  });
