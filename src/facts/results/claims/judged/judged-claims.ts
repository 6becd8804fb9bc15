import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { isAboutAllOf, selfOf } from '../named/claim-words.ts';
import { claims, type Claim } from '../claims.ts';
import { judgeBest } from './judged-best.ts';
import { OF_OTHERS, judgeCalled, judgeGroup, judgeSettings } from './judged-groups.ts';
import { qualifiesClaim } from '../qualified.ts';
import { inTableWords, isLongerName } from '../named/table-words.ts';
import { weigh, type JudgedClaim } from './weigh.ts';
import { compare } from '../../tables/compare.ts';
import { groupOf } from '../../tables/names/line-names.ts';
import { isCost } from '../../tables/measures.ts';
import { measuresNamed, systemNamed, systemsNamed, trainedLonger } from '../../tables/names/mentioned.ts';
import { ownLines, rivalsOf, saysOurs, subjectLine } from '../../tables/rivals.ts';
import { resultTables, shownSystems, type ResultTable, type SystemLine } from '../../tables/tables.ts';

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
    const own = claim.tables.length > 0 ? meantOf(paper, claim) : claim.every ? mainTable(paper, claim) : [];
    return own.length > 0
      ? own.flatMap((table) => judge(paper, inTableWords(paper, table, claim), table))
      : onlyTable(paper, claim).flatMap((table) => judgeSaid(paper, inTableWords(paper, table, claim), table));
  }),
);

/** "On all parsing tasks", where a paragraph points to a table of parsing and to one of tagging, is about the first. */
function meantOf(paper: Paper, { scope, tables }: Claim): readonly ResultTable[] {
  const about = scope.replace(HOW_FAR, ' ');
  const named = tables.filter((table) => isAboutAllOf(about, selfOf(paper, table)));
  return named.length > 0 ? named : tables;
}

const HOW_FAR = /\b(?:by|with) (?:an? )?(?:[\w-]+ ){0,3}margins?\b/i;

const COUNTED = /\b(?:all|both|these|the) (?:of the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/i;

const POINTS = /\b(?:tables?|tab\.|fig(?:ures?|s?\.)) ?[A-Z]?\d/i;

/** A claim about everything that points nowhere is about the first table with both; "all four modules" is about others. */
function mainTable(paper: Paper, claim: Claim): ResultTable[] {
  // Who names a table that could not be read means that one.
  if (COUNTED.test(claim.scope) || POINTS.test(claim.statement.text)) return [];
  const { within } = claim.statement;
  const found = resultTables(paper).find((table) => {
    // What the caption of a table says is of that one.
    if (within !== table.table.caption && paper.tables().some(({ caption }) => caption === within)) return false;
    if (!isAboutAllOf(claim.scope, selfOf(paper, table))) return false;
    const a = subjectLine(paper, table, claim.subject);
    const b = systemNamed(table, claim.object) ?? listed(table, claim.object)[0] ?? null;
    return a !== null && b !== null && a !== b && compare(table, a, b).length >= 4;
  });
  return found === undefined ? [] : [found];
}

/** The one table of systems of its section, where a claim points to nothing. */
function onlyTable(paper: Paper, { statement: { section, text } }: Claim): ResultTable[] {
  const inside = resultTables(paper).filter(
    ({ table: { span } }) => section.span.start <= span.start && span.end <= section.span.end,
  );
  return inside.length === 1 && !POINTS.test(text) ? inside : [];
}

/** What says itself of what and against whom, whatever a caption takes out of the lead of one system. */
const judgeSaid = (paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] => [
  ...judgeGroup(paper, claim, table),
  ...judgeSettings(paper, claim, table),
];

function judge(paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] {
  const subject = subjectLine(paper, table, claim.subject);
  if (subject !== null && isLongerName(claim.subject, subject)) return [];
  const said = subject === null ? judgeSaid(paper, claim, table) : [];
  if (said.length > 0) return said;
  if (claim.statement.within !== table.table.caption && qualifiesClaim(table, claim.subject, claim.object)) return [];
  if (subject === null)
    return saysOurs(claim.subject) && namesAll(claim)
      ? judgeOurs(paper, claim, table)
      : judgeCalled(paper, claim, table);
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

/**
 * Of several lines of the paper's own the one that does best against each rival is meant; where both stand under each of
 * several heads, the one under the same head. "With all encoders" counts those heads, and says nothing of each test.
 */
function judgeOurs(paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] {
  const own = ownLines(paper, table);
  if (own.length < 2 || claim.reversed) return [];
  const rivals = againstAll(paper, claim, table, own[0]!).filter((line) => !own.includes(line));
  const perGroup = isOfGroups(own) && OF_OTHERS.test(claim.scope);
  const meant = rivalsOnly(perGroup ? { ...claim, scope: '', every: false } : claim, table);
  return rivals.flatMap((rival) => {
    const beside = own.filter((line) => groupOf(line) === groupOf(rival));
    const ours = beside.length > 0 ? beside : own;
    const judged = ours.map((line) => weigh(paper, meant, table, line, rival));
    const known = judged.filter((one) => one !== null).map((one) => (perGroup ? { ...one, ties: [] } : one));
    return known.length < ours.length
      ? []
      : known.toSorted((a, b) => a.against.length - b.against.length || distance(a) - distance(b)).slice(0, 1);
  });
}

const isOfGroups = (lines: readonly SystemLine[]): boolean => new Set(lines.map(groupOf)).size > 1;

/** How far behind the closest call is, in the unit of the cells. */
const distance = ({ against: [one] }: JudgedClaim): number =>
  one === undefined ? 0 : Math.abs(one.a.printed.value - one.b.printed.value);

/** The system beside the subject, in a table of two. */
function theOther(table: ResultTable, subject: SystemLine): SystemLine[] {
  const shown = shownSystems(table);
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

const BOTH = /^\s*(?:both|each of|all of)\s/i;

/** "B and C", "both B and C": each of them, where the table has each. */
function listed(table: ResultTable, object: string): SystemLine[] {
  const names = object
    .replace(BOTH, '')
    .split(/,? and |, /)
    .filter((name) => /\p{L}/u.test(name));
  const lines = names.map((name) => systemNamed(table, name));
  return names.length > 1 && lines.every((line) => line !== null) ? lines : [];
}
