import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { tablesOf } from '../claims.ts';
import { cellOf, verdictOf } from '../../tables/compare.ts';
import type { ValueCell } from '../../tables/grid.ts';
import { isCost } from '../../tables/measures.ts';
import { measuresNamed } from '../../tables/names/mentioned.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from '../../tables/tables.ts';

/** "The models are better on A than on B", beside the cells of each model. */
export interface WithinSystem {
  readonly statement: Statement;
  readonly table: ResultTable;
  readonly agrees: readonly Pair[];
  readonly against: readonly Pair[];
}

/** One system on the measure that is said to be ahead and on the other. */
export interface Pair {
  readonly system: SystemLine;
  readonly ahead: { readonly measure: MeasureLine; readonly cell: ValueCell };
  readonly behind: { readonly measure: MeasureLine; readonly cell: ValueCell };
}

const ON = '(?:on|in|for)';
const THAN_ON = new RegExp(
  String.raw`\b(better|worse|stronger|weaker)(?: [\w-]+){0,3} ${ON} ([^.;()]{3,60}?) than ${ON} ([^.;()]{3,90})`,
  'i',
);
/** All systems of the table are meant, not one that the sentence or the text before names. */
const PLURAL =
  /\b(?:(?:our|the|all|these|both|evaluated|tested)(?: [\w-]+)? (?:models|systems|methods)|(?:^|that )models|they)\b/i;
const HEDGED =
  /\b(?:generally|typically|often|most|mostly|usually|largely|tend\w*|overall|average|may|might|could|can|would|if|whether|not|except|some|slightly|relative\w*|than expected|when|humans?)\b|\?/i;
const MOST_BEHIND = 3;

/** Claims that systems do better on one data set than on another, with the cells of each. */
export const withinSystems = memoize((paper: Paper): readonly WithinSystem[] => {
  const tables = resultTables(paper);
  if (tables.length === 0) return [];
  return matching(paper.statements(), THAN_ON).flatMap((statement) => {
    const match = THAN_ON.exec(statement.text);
    if (match === null || NOT_OWN_WORK.has(statement.section.role) || HEDGED.test(statement.text)) return [];
    if (!PLURAL.test(statement.text.slice(0, match.index))) return [];
    const pointed = tablesOf(paper, statement);
    const meant = tables.filter(({ table }) => pointed.has(table) || table.caption === statement.within);
    const [said, a, b] = [/better|stronger/i.test(match[1]!), match[2]!, match[3]!];
    // Two tables could each be meant.
    return meant.length === 1 ? judge(statement, meant[0]!, said ? [a, b] : [b, a]) : [];
  });
});

function judge(statement: Statement, table: ResultTable, phrases: readonly [string, string]): WithinSystem[] {
  const [ahead, behind] = phrases.map((phrase) => exactly(table, phrase)) as [MeasureLine[], MeasureLine[]];
  const [first] = ahead;
  if (first === undefined || ahead.length > 1 || behind.length === 0 || behind.length > MOST_BEHIND) return [];
  const { better } = first;
  if (better === null || behind.some((one) => one === first || one.better !== better || isCost(one.name))) return [];
  const pairs = table.systems.flatMap((system) =>
    behind.flatMap((other): (Pair & { verdict: string })[] => {
      const [cellA, cellB] = [cellOf(table, system, first), cellOf(table, system, other)];
      if (cellA === null || cellB === null || cellA.printed.unit !== cellB.printed.unit) return [];
      const verdict = verdictOf(cellA.printed, cellB.printed, better);
      return [{ system, ahead: { measure: first, cell: cellA }, behind: { measure: other, cell: cellB }, verdict }];
    }),
  );
  if (pairs.length < 2) return [];
  const of = (verdict: string) => pairs.filter((one) => one.verdict === verdict);
  return [{ statement, table, agrees: of('better'), against: of('worse') }];
}

/** The measures that a phrase names, without those that only add something in brackets to one that it names. */
function exactly(table: ResultTable, phrase: string): MeasureLine[] {
  const named = measuresNamed(table, phrase);
  const plain = named.filter(({ short }) => !short.includes('('));
  return plain.length > 0 ? plain : named;
}
