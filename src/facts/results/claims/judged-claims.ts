import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { isAboutAllOf, selfOf } from './claim-words.ts';
import { claims, type Claim } from './claims.ts';
import { isOfMetrics, leadsOnAverage } from './on-average.ts';
import { isLevel } from './or-level.ts';
import { qualifies } from './qualified.ts';
import { isBetterBelow } from './rows-below.ts';
import { compare, type Compared } from '../tables/compare.ts';
import { isCost } from '../tables/measures.ts';
import { measuresNamed, systemNamed, systemsNamed, trainedLonger } from '../tables/mentioned.ts';
import { slipCells } from '../repeated/slip-cells.ts';
import { ownLines, rivalsOf, saysOurs, subjectLine } from '../tables/rivals.ts';
import { resultTables, type ResultTable, type SystemLine } from '../tables/tables.ts';

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
  /\b(?:all|every|each of|any)(?: of)?(?: the)? (?:other |existing |previous |previously |prior |competing |compared |these |considered |evaluated |reported |published |listed |tested ){0,3}(?:baselines?|methods?|models?|approaches|systems?|competitors?|algorithms?|alternatives)\b/i;
/** "Consistently outperforms the baselines": all that the table has. */
const THE_RIVALS =
  /^ ?(?:the |its |both |these |other |competing |strong |considered |evaluated |compared ){1,3}(?:baselines?|baseline (?:methods|models|policies|approaches|systems)|competitors|alternatives|methods|models|approaches)[.,]?(?: in)?$/i;
const RECORD = /state[- ]of[- ]the[- ]art|\bSOTA\b/i;
const LONGER = /\b(?:trained (?:for )?longer|longer training|continued training|training longer)\b/i;

/** Every claim that one table decides; where a name, a measure or a table is not sure, there is none. */
export const judgedClaims = memoize((paper: Paper): readonly JudgedClaim[] =>
  claims(paper).flatMap((claim) => {
    const own = claim.tables.length > 0 ? claim.tables : claim.every ? mainTable(paper, claim) : [];
    return own.flatMap((table) => judge(paper, claim, table));
  }),
);

const COUNTED = /\b(?:all|both|these|the) (?:of the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/i;

const POINTS = /\b(?:tables?|tab\.|fig(?:ures?|s?\.)) ?[A-Z]?\d/i;

/** A claim about everything that points nowhere is about the first table with both; "all four modules" is about others. */
function mainTable(paper: Paper, claim: Claim): ResultTable[] {
  // Who names a table that could not be read means that one.
  if (COUNTED.test(claim.scope) || POINTS.test(claim.statement.text)) return [];
  const found = resultTables(paper).find((table) => {
    if (!isAboutAllOf(claim.scope, selfOf(paper, table))) return false;
    const a = subjectLine(paper, table, claim.subject);
    const b = systemNamed(table, claim.object) ?? listed(table, claim.object)[0] ?? null;
    return a !== null && b !== null && a !== b && compare(table, a, b).length >= 4;
  });
  return found === undefined ? [] : [found];
}

function judge(paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] {
  if (claim.statement.within !== table.table.caption && qualifies(table.caption)) return [];
  const subject = subjectLine(paper, table, claim.subject);
  if (subject === null) return saysOurs(claim.subject) && namesAll(claim) ? judgeOurs(paper, claim, table) : [];
  // A record is set against the work of others, whatever the other sizes of one's own reach.
  if (claim.best) return judgeBest(claim, table, subject, rivalsOf(paper, table, subject, !RECORD.test(claim.verb)));
  const named = systemNamed(table, claim.object);
  const rivals =
    named !== null
      ? [named]
      : namesAll(claim)
        ? againstAll(paper, claim, table, subject)
        : claim.object.trim() === ''
          ? theOther(table, subject)
          : listed(table, claim.object);
  const longer = named !== null && LONGER.test(claim.statement.text) ? trainedLonger(table, named) : null;
  return [...rivals, ...(longer === null ? [] : [longer])].flatMap((rival) => {
    if (rival === subject) return [];
    const [a, b] = claim.reversed ? [rival, subject] : [subject, rival];
    const judged = weigh(paper, rivalsOnly(claim, table), table, a, b);
    return judged === null ? [] : [judged];
  });
}

/** All systems that "all other models" means, where the claim is about all measures or the table has but one. */
function againstAll(paper: Paper, claim: Claim, table: ResultTable, subject: SystemLine): SystemLine[] {
  const decisive = table.measures.filter(({ better, name }) => better !== null && !isCost(name));
  if (!claim.every && (decisive.length !== 1 || table.measures.length !== 1)) return [];
  return rivalsOf(paper, table, subject, false).filter((line) => !isExcepted(claim, table, line));
}

const namesAll = ({ object, every }: Claim): boolean =>
  ALL_RIVALS.test(object) || (every && THE_RIVALS.test(object.replace(/, .*$/s, '')));

/** Of several lines of the paper's own the one that does best against each rival is meant. */
function judgeOurs(paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] {
  const own = ownLines(paper, table);
  if (own.length < 2 || claim.reversed) return [];
  const rivals = againstAll(paper, claim, table, own[0]!).filter((line) => !own.includes(line));
  return rivals.flatMap((rival) => {
    const judged = own.map((line) => weigh(paper, rivalsOnly(claim, table), table, line, rival));
    const known = judged.filter((one) => one !== null);
    return known.length < own.length
      ? []
      : known.toSorted((a, b) => a.against.length - b.against.length || distance(a) - distance(b)).slice(0, 1);
  });
}

/** How far behind the closest call is, in the unit of the cells. */
const distance = ({ against: [one] }: JudgedClaim): number =>
  one === undefined ? 0 : Math.abs(one.a.printed.value - one.b.printed.value);

/** The system beside the subject, in a table of two. */
function theOther(table: ResultTable, subject: SystemLine): SystemLine[] {
  const shown = table.systems.filter(({ values }) => values.length > 0);
  return shown.length === 2 ? shown.filter((line) => line !== subject) : [];
}

const REFERENCE = /\[\d{1,3}\]/g;

/** Systems that the claim takes out, by name or by the number of their reference. */
function isExcepted({ except }: Claim, table: ResultTable, line: SystemLine): boolean {
  if (except === null) return false;
  const cited: readonly string[] = except.match(REFERENCE) ?? [];
  return (
    systemsNamed(table, except).includes(line) || (line.name.match(REFERENCE) ?? []).some((one) => cited.includes(one))
  );
}

/** A claim whose exception is a system, which is among the rivals no more. */
const rivalsOnly = (claim: Claim, table: ResultTable): Claim =>
  claim.except !== null &&
  measuresNamed(table, claim.except).length === 0 &&
  table.systems.some((line) => isExcepted(claim, table, line))
    ? { ...claim, except: null }
    : claim;

/** The best of all on each measure that the claim names, or on all where it says so. */
function judgeBest(claim: Claim, table: ResultTable, a: SystemLine, rivals: readonly SystemLine[]): JudgedClaim[] {
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

/** "B and C": each of them, where the table has each. */
function listed(table: ResultTable, object: string): SystemLine[] {
  const names = object.split(/,? and |, /).filter((name) => /\p{L}/u.test(name));
  const lines = names.map((name) => systemNamed(table, name));
  return names.length > 1 && lines.every((line) => line !== null) ? lines : [];
}

function weigh(paper: Paper, claim: Claim, table: ResultTable, a: SystemLine, b: SystemLine): JudgedClaim | null {
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
