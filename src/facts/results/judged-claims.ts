import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { claims, type Claim } from './claims.ts';
import { compare, type Compared } from './compare.ts';
import { isCost } from './measures.ts';
import { measuresNamed, systemNamed, trainedLonger } from './mentioned.ts';
import { rivalsOf, subjectLine } from './rivals.ts';
import { resultTables, type ResultTable, type SystemLine } from './tables.ts';

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

const ALL_RIVALS =
  /\b(?:all|every|each of|any)(?: of)?(?: the)? (?:other |existing |previous |prior |competing |compared |these |considered |evaluated )*(?:baselines?|methods?|models?|approaches|systems?|competitors?|algorithms?|alternatives)\b/i;
const LONGER = /\b(?:trained (?:for )?longer|longer training|continued training|training longer)\b/i;

/** Every claim that one table decides; where a name, a measure or a table is not sure, there is none. */
export const judgedClaims = memoize((paper: Paper): readonly JudgedClaim[] =>
  claims(paper).flatMap((claim) => {
    const own = claim.tables.length > 0 ? claim.tables : claim.every ? mainTable(paper, claim) : [];
    return own.flatMap((table) => judge(paper, claim, table));
  }),
);

/** A claim about everything that points nowhere is about the first table with both. */
function mainTable(paper: Paper, claim: Claim): ResultTable[] {
  const found = resultTables(paper).find((table) => {
    const a = subjectLine(paper, table, claim.subject);
    const b = systemNamed(table, claim.object) ?? listed(table, claim.object)[0] ?? null;
    return a !== null && b !== null && a !== b && compare(table, a, b).length >= 4;
  });
  return found === undefined ? [] : [found];
}

function judge(paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] {
  const subject = subjectLine(paper, table, claim.subject);
  if (subject === null) return [];
  if (claim.best) return judgeBest(claim, table, subject, rivalsOf(paper, table, subject, true));
  const named = systemNamed(table, claim.object);
  const rivals =
    named !== null
      ? [named]
      : ALL_RIVALS.test(claim.object)
        ? claim.every
          ? rivalsOf(paper, table, subject, false)
          : []
        : listed(table, claim.object);
  const longer = named !== null && LONGER.test(claim.statement.text) ? trainedLonger(table, named) : null;
  return [...rivals, ...(longer === null ? [] : [longer])].flatMap((rival) => {
    if (rival === subject) return [];
    const [a, b] = claim.reversed ? [rival, subject] : [subject, rival];
    const judged = weigh(claim, table, a, b);
    return judged === null ? [] : [judged];
  });
}

/** The best of all on each measure that the claim names, or on all where it says so. */
function judgeBest(claim: Claim, table: ResultTable, a: SystemLine, rivals: readonly SystemLine[]): JudgedClaim[] {
  const scoped = measuresNamed(table, claim.scope);
  if (claim.except !== null || (scoped.length === 0 && !claim.every)) return [];
  return rivals.flatMap((b) => {
    const within = compare(table, a, b).filter(
      ({ measure }) => !isCost(measure.name) && (scoped.length === 0 || scoped.includes(measure)),
    );
    const agrees = within.filter(({ verdict }) => verdict === 'better');
    const against = within.filter(({ verdict }) => verdict === 'worse');
    return within.length === 0
      ? []
      : [{ claim, table, a, b, agrees, against, noException: [], ties: [], decides: true }];
  });
}

/** "B and C": each of them, where the table has each. */
function listed(table: ResultTable, object: string): SystemLine[] {
  const names = object.split(/,? and |, /).filter((name) => /\p{L}/u.test(name));
  const lines = names.map((name) => systemNamed(table, name));
  return names.length > 1 && lines.every((line) => line !== null) ? lines : [];
}

function weigh(claim: Claim, table: ResultTable, a: SystemLine, b: SystemLine): JudgedClaim | null {
  const all = compare(table, a, b).filter(({ measure }) => !isCost(measure.name));
  const scoped = measuresNamed(table, claim.scope);
  const out = claim.except === null ? [] : measuresNamed(table, claim.except);
  if (claim.except !== null && out.length === 0) return null;
  // "on long documents": a part of the table that no header names.
  if (scoped.length === 0 && !claim.every && /\p{L}/u.test(claim.scope)) return null;
  const within = all.filter(
    ({ measure }) => (scoped.length === 0 || scoped.includes(measure)) && !out.includes(measure),
  );
  if (within.length === 0) return null;
  const of = (verdict: Compared['verdict']) => within.filter((one) => one.verdict === verdict);
  const [agrees, worse, ties] = [of('better'), of('worse'), of('tie')];
  // Without "all", a claim speaks of the whole: it fails where it fails everywhere.
  const fails = claim.every || (agrees.length === 0 && worse.length > 0);
  const excepted = all.filter(({ measure, verdict }) => out.includes(measure) && verdict === 'better');
  return {
    claim,
    table,
    a,
    b,
    agrees,
    against: fails ? worse : [],
    noException: claim.every ? excepted : [],
    ties: claim.every || within.length <= 4 ? ties : [],
    decides: claim.every || within.length === 1,
  };
}
