import type { Paper } from '../../../../paper/paper.ts';
import type { Claim } from '../claims.ts';
import { isAboutAllOf, selfOf } from '../named/claim-words.ts';
import { isOfMetrics, leadsOnAverage } from '../on-average.ts';
import { isLevel } from '../or-level.ts';
import { isBetterBelow } from '../named/rows-below.ts';
import { slipCells } from '../../repeated/slip-cells.ts';
import { compare, type Compared } from '../../tables/compare.ts';
import { isCost } from '../../tables/measures.ts';
import { measuresNamed } from '../../tables/names/mentioned.ts';
import type { ResultTable, SystemLine } from '../../tables/tables.ts';

/** A claim beside the cells that decide it. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly table: ResultTable;
  readonly a: SystemLine;
  readonly b: SystemLine;
  readonly agrees: readonly Compared[];
  readonly against: readonly Compared[];
  /** What the claim takes out although it holds there too. */
  readonly noException: readonly Compared[];
  readonly ties: readonly Compared[];
  /** Each cell alone decides it; else the claim fails where no cell agrees. */
  readonly decides: boolean;
}

const QUANTITY = /\b(?:better|higher|stronger|superior)((?: [\w-]+){1,4}) (?:than|compared to|over)$/i;
/** Words that stand for whatever a table measures. */
const ANY_QUALITY =
  /\b(?:accurac(?:y|ies)|scores?|values?|numbers?|rates?|outcomes?|capabilit(?:y|ies)|abilit(?:y|ies)|effectiveness|gains?|improvements?|task|test|final|mean|average|on|in|of|and|the|at|across|for|its|their|both|all|every|each|metrics?|measures?)\b/gi;

/** What a comparative is about, where it is not just "performance": "data throughput". */
const quantityOf = (verb: string): string =>
  (QUANTITY.exec(verb)?.[1] ?? '').replace(ANY_QUALITY, ' ').replace(/\s+/g, ' ').trim();

/** A claim about two lines of a table; null where it, or what it takes out, speaks of a part that no header names. */
export function weigh(
  paper: Paper,
  claim: Claim,
  table: ResultTable,
  a: SystemLine,
  b: SystemLine,
): JudgedClaim | null {
  const all = compare(table, a, b).filter(({ measure }) => !isCost(measure.name));
  const quantity = quantityOf(claim.verb);
  const byName = quantity === '' ? [] : measuresNamed(table, quantity);
  // "A higher throughput": what the table does not call so says nothing of it.
  if (quantity !== '' && byName.length === 0 && !isAboutAllOf(quantity, selfOf(paper, table))) return null;
  const told = measuresNamed(table, claim.scope);
  const scoped = told.length > 0 ? told : byName;
  const out = claim.except === null ? [] : measuresNamed(table, claim.except);
  if (claim.except !== null && out.length === 0) return null;
  // "on long documents": a part of the table that no header names.
  if (told.length === 0 && !claim.every && /\p{L}/u.test(claim.scope)) return null;
  const within = all.filter(
    ({ measure }) => (scoped.length === 0 || scoped.includes(measure)) && !out.includes(measure),
  );
  if (within.length === 0) return null;
  const of = (verdict: Compared['verdict']) => within.filter((one) => one.verdict === verdict);
  const agrees = of('better');
  const slips = slipCells(paper);
  const [worse, ties] = [of('worse'), of('tie')].map((all) =>
    all.filter(
      (one) =>
        !isLevel(one, claim.room) &&
        !isBetterBelow(table, a, b, one) &&
        // What another table prints otherwise may be a slip, and proves nothing against a claim.
        ![one.a, one.b].some(({ cell }) => slips.has(cell.span.start)),
    ),
  ) as [Compared[], Compared[]];
  // Without "all", a claim speaks of the whole: it fails where it fails everywhere.
  const fails =
    (claim.every && !(isOfMetrics(claim.scope) && leadsOnAverage(within))) || (agrees.length === 0 && worse.length > 0);
  const excepted = all.filter(({ measure, verdict }) => out.includes(measure) && verdict === 'better');
  return {
    claim,
    table,
    a,
    b,
    agrees,
    against: fails ? worse : [],
    noException: claim.every ? excepted : [],
    ties: claim.room === null && (claim.every || within.length <= 4) ? ties : [],
    decides: claim.every || within.length === 1,
  };
}
