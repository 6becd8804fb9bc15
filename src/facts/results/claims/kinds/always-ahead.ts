import { memoize } from '../../../../paper/memoize.ts';
import type { Table } from '../../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { alwaysClaims, type AlwaysClaim } from './always-claims.ts';
import { settingOf } from '../named/line-settings.ts';
import { measuresMeant } from '../named/claimed-measures.ts';
import { holdsByItsFigures, isOfMetrics, leadsOnAverage } from '../on-average.ts';
import { gapOf, isLevel } from '../or-level.ts';
import { qualifiesClaim } from '../qualified.ts';
import { inTableWords } from '../named/table-words.ts';
import { rivalLines, subjectLines } from '../named/claimed-systems.ts';
import { tablesOf } from '../claims.ts';
import { compare, type Compared } from '../../tables/compare.ts';
import { groupOf } from '../../tables/names/line-names.ts';
import { systemsNamed } from '../../tables/names/mentioned.ts';
import { orientedTables } from '../../tables/grids/oriented-tables.ts';
import { shownSystems, type MeasureLine, type ResultTable, type SystemLine } from '../../tables/tables.ts';
import { FEWEST_COMPARED, directionsOf } from '../named/claimed-directions.ts';
import { OF_THE_WHOLE } from '../../../text/told-in-short.ts';

/** A claim to be always ahead, beside the table that decides it. */
export interface AlwaysAhead {
  readonly claim: AlwaysClaim;
  readonly table: ResultTable;
  /** What the table calls the system. */
  readonly name: string;
  /** Cells of others that are ahead of all lines of the system, with the line that comes nearest. */
  readonly behind: readonly Behind[];
  /** How many pairs of cells were compared, and in how many of them the two are level. */
  readonly of: number;
  readonly level: number;
  /** The sentence, its paragraph or the caption says which table. */
  readonly pointed: boolean;
}

/** A cell of the system that is behind the same one of a rival. */
export interface Behind extends Compared {
  readonly line: SystemLine;
  readonly rival: SystemLine;
}

/** Where so much goes against a claim, it was misread. */
const MOST_BEHIND = 1 / 3;
/** Where nothing says which table is meant. */
const FEWEST_FREE = 6;
/** Tables of the parts of a system, or of what is no contest. */
const NO_CONTEST =
  /\b(?:ablat\w*|variants?|effects? of|impact of|influence of|sensitiv\w*|hyper[- ]?param\w*|different (?:choices|values|numbers|settings)|stdev|statistics|human|correlation|run-?time|timing|memory (?:usage|consumption|footprint|costs?)|costs?)\b/i;
/** "Details on the standard deviation of the methods", and nothing that deviates; or of what it costs alone. */
const ONLY_BESIDE =
  /^(?!.*(?:\bmeans?\b|\baverage|±|accurac|score|results)).*\b(?:standard deviations?|efficiency)\b/is;
/** Ahead of those of a kind, where a colour that is not in the text tells rows of another kind. */
const OF_A_KIND =
  /\b(?:zero-shot|few-shot|training-free|tuning-free|data-free|un-?supervised|weakly[- ]supervised|self-?supervised|open-?(?:source|weights?))\b/i;
const OTHER_KIND =
  /\b(?:gr[ae]y(?:ed)?|shad(?:ed|ing)|colou?red|italics?)\b.{0,80}\b(?:requir|need|us(?:e|es|ing)\b|train|fine-?tun|supervis|access)/i;
const POINTS = /\b(?:tables?|tab\.|fig(?:ures?|s?\.)) ?[A-Z]?\d|\bsection \d|§|\bappendix\b/i;

/** Every claim that a table decides, whether it agrees or not. */
export const alwaysAhead = memoize((paper: Paper): readonly AlwaysAhead[] => {
  const claims = alwaysClaims(paper);
  if (claims.length === 0) return [];
  const tables = orientedTables(paper);
  return claims.flatMap((claim) => {
    const { statement } = claim;
    const pointedTo = tablesOf(paper, statement);
    const near = tables.filter(({ table }) => pointedTo.has(table) || table.caption === statement.within);
    if (near.length > 0) return near.flatMap(({ ways }) => judge(paper, claim, ways(), true));
    if (pointedTo.size > 0 || POINTS.test(statement.text)) return [];
    if (!OF_THE_WHOLE.has(statement.section.role)) {
      const before = pointedBefore(paper, statement) ?? tablesIn(paper, statement);
      return tables.filter(({ table }) => before.has(table)).flatMap(({ ways }) => judge(paper, claim, ways(), false));
    }
    const contests = tables.filter(
      ({ caption }) =>
        !NO_CONTEST.test(caption) &&
        !ONLY_BESIDE.test(caption) &&
        !(OF_A_KIND.test(claim.object) && OTHER_KIND.test(caption)),
    );
    return contests.flatMap(({ ways }) => judge(paper, claim, ways(), false).filter(({ of }) => of >= FEWEST_FREE));
  });
});

const FARTHEST = 12;

/** The tables that the text of the section last pointed to; none where it was a figure, null where it pointed nowhere. */
function pointedBefore(paper: Paper, { span, section }: Statement): ReadonlySet<Table> | null {
  const mentions = paper
    .mentions()
    .filter(({ target, span: at }) => (target?.type === 'table' || target?.type === 'figure') && at.end <= span.start);
  const said = paper
    .statements()
    .filter((one) => one.section === section && one.span.end <= span.start && one.within.type !== 'caption');
  for (const one of said.slice(-FARTHEST).toReversed()) {
    const inside = mentions.filter(
      (mention) => one.span.start <= mention.span.start && mention.span.end <= one.span.end,
    );
    if (inside.length > 0)
      return new Set(
        inside.every(({ target }) => target!.type === 'table') ? inside.map(({ target }) => target as Table) : [],
      );
  }
  return null;
}

/** The tables that stand in a section. */
const tablesIn = (paper: Paper, { section }: Statement): ReadonlySet<Table> =>
  new Set(paper.tables().filter(({ span }) => section.span.start <= span.start && span.end <= section.span.end));

function judge(paper: Paper, said: AlwaysClaim, ways: readonly ResultTable[], pointed: boolean): AlwaysAhead[] {
  let own: readonly SystemLine[] = [];
  let claim = said;
  const table = ways.find(
    (one) => (own = subjectLines(paper, one, (claim = inTableWords(paper, one, said)))).length > 0,
  );
  if (table === undefined || qualifiesClaim(table, claim.subject, claim.object)) return [];
  const rivals = rivalLines(paper, table, claim, own);
  const measures = measuresMeant(paper, table, claim);
  if (rivals === null || measures === null || rivals.length === 0) return [];
  const rest = claim.statement.text.replace(claim.object, ' ');
  const elsewhere = systemsNamed(table, rest);
  const groups = rivals.flatMap((rival) => {
    // Who is named beside the claim is spoken of apart.
    if (claim.object !== '' && elsewhere.includes(rival)) return [];
    const beside = own.filter((line) => sameGroup(line, rival) && settingOf(table, line) === settingOf(table, rival));
    return beside.length === 0 || isTwin(table, rival) || beside.some((line) => isTwin(table, line))
      ? []
      : [{ rival, beside }];
  });
  const directed = directionsOf(table, measures, groups);
  const pairs = groups.flatMap(({ rival, beside }) =>
    directed.flatMap((measure) => nearest(table, beside, rival, measure)),
  );
  const behind = pairs.filter((one) => one.verdict === 'worse' && !isLevel(one, claim.room));
  if (pairs.length < FEWEST_COMPARED || behind.length > pairs.length * MOST_BEHIND) return [];
  if ((claim.ofRivals || isOfMetrics(claim.word)) && behind.length > 0 && leadsOnAverage(pairs)) return [];
  if (claim.ofRivals && behind.length > 0 && holdsByItsFigures(paper, claim.statement, pairs)) return [];
  const level = pairs.filter((one) => one.verdict !== 'better' && !behind.includes(one)).length;
  return [{ claim: said, table, name: own[0]!.name, behind, of: pairs.length, level, pointed }];
}

const sameGroup = (a: SystemLine, b: SystemLine): boolean => groupOf(a) === groupOf(b);

/** Two lines of one name and one setting: nobody can tell which to compare. */
const isTwin = (table: ResultTable, line: SystemLine): boolean =>
  shownSystems(table).some(
    (one) =>
      one !== line &&
      one.name === line.name &&
      sameGroup(one, line) &&
      settingOf(table, one) === settingOf(table, line),
  );

/** The line that does best against a rival by a measure; none where a line has no value to compare. */
function nearest(table: ResultTable, own: readonly SystemLine[], rival: SystemLine, measure: MeasureLine): Behind[] {
  const all = own.flatMap((line) =>
    compare({ ...table, measures: [measure] }, line, rival).map((one) => ({ ...one, line, rival })),
  );
  if (all.length < own.length) return [];
  const best = all.find(({ verdict }) => verdict !== 'worse') ?? all.toSorted((x, y) => gapOf(x) - gapOf(y))[0];
  return best === undefined ? [] : [best];
}
