import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { addedLines, type AddedLine } from '../../tables/added-lines.ts';
import { siblingLines } from '../../tables/sibling-lines.ts';
import { tablesOf } from '../../claims/claims.ts';
import { compare, type Compared } from '../../tables/compare.ts';
import { betterOf, isCost, measuresIn } from '../../tables/measures.ts';
import { measuresNamed, namedIn } from '../../tables/names/mentioned.ts';
import { nameWords } from '../../tables/names/names.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from '../../tables/tables.ts';

/** "Adding the beak improves all tasks", beside the lines with and without the beak. */
export interface ToldGain {
  readonly statement: Statement;
  readonly table: ResultTable;
  readonly line: SystemLine;
  readonly without: SystemLine;
  readonly agrees: readonly Compared[];
  readonly against: readonly Compared[];
}

const GAIN = String.raw`(?:improv(?:es?|ed|ing|ements?)|boost(?:s|ed|ing)?|enhanc(?:es?|ed|ing|ements?)|gains?|better (?:results|performance|accuracy)|helps?|benefi(?:ts?|cial))`;
const ALL = String.raw`(?:(?:across|on|in|for|over|under) (?:all|every|each)(?: of)?(?: the)?(?: (?!\d|two|three|but)[\w-]+){0,4}? ?(?:benchmarks?|(?:sub-?)?tasks?|datasets?|data sets?|metrics?|measures?|evaluations?|domains?|test sets?|cases?|settings?|categories|languages|models?|backbones?|sizes?|scales?)|across the board)`;
/** "Consistently improves" says it of all without the word. */
const ALWAYS = String.raw`(?:consistently|uniformly|always|invariably|universally) (?:and \w+ )?`;
const SAID = new RegExp(
  String.raw`\b${GAIN}\b[^.;:]{0,90}\b${ALL}\b|\b${ALL},? [^.;:]{0,60}\b${GAIN}\b|\b${ALWAYS}${GAIN}\b`,
  'i',
);
const HEDGED =
  /\b(?:may|might|could|can|would|should|if|whether|not|never|nor|no|without|most|many|several|some|often|generally|typically|usually|largely|nearly|almost|average|averaged|overall|but|while|whereas|although|though|however|despite|expect\w*|aims?|goal|human|speed|faster|memory|cost|efficien\w+|up to|outperform\w*|than|over|compared|figs?|figures?)\b|\?/i;
const FEWEST = 2;

/** Gains that are said of all, where one table shows what was added. */
export const toldGains = memoize((paper: Paper): readonly ToldGain[] => {
  const tables = resultTables(paper);
  if (tables.length === 0) return [];
  return matching(paper.statements(), [SAID]).flatMap((statement) => {
    if (NOT_OWN_WORK.has(statement.section.role) || statement.text.length > 400) return [];
    if (!SAID.test(statement.text) || HEDGED.test(statement.text)) return [];
    const pointed = tablesOf(paper, statement);
    const near = tables.filter(({ table }) => pointed.has(table) || table.caption === statement.within);
    const out = takenOut(statement.text, near);
    if (out === null) return [];
    const said = new Set(nameWords(textBefore(paper, statement)));
    const found = (near.length > 0 ? near : tables).flatMap((table) =>
      [...addedLines(paper, table), ...siblingLines(table).filter(isSpokenOf(statement.text))]
        .filter(({ what }) => what.length > 0 && what.every((word) => said.has(word)))
        .flatMap((added) => judge(statement, table, added)),
    );
    // A measure that nothing improves may be one where less is better, whatever its caption says.
    const improved = new Set(found.flatMap(({ agrees }) => agrees.map(({ measure }) => measure)));
    const isSure = ({ measure }: Compared) => improved.has(measure) || betterOf(measure.name, '') !== null;
    return found.map((one) => ({
      ...one,
      against: one.against.filter(isSure).filter(({ measure }) => !out.includes(measure)),
    }));
  });
});

const EXCEPT = /\bexcept(?: for| on| in)? ([^.;()]{2,80})/i;

/** What a sentence takes out of "all"; null where no table that it points to has it, so that nobody knows what it is. */
function takenOut(text: string, tables: readonly ResultTable[]): MeasureLine[] | null {
  if (!/\bexcept/i.test(text)) return [];
  const named = (EXCEPT.exec(text)?.[1] ?? '').split(/,? and |, | for /);
  const found = tables.flatMap(({ measures }) =>
    measures.filter(({ name }) => named.some((one) => namedIn(` ${name} `, one.trim()))),
  );
  return found.length > 0 ? found : null;
}

/** "Across all three models (Heron, Gull)": lines of the others are not meant. */
const isSpokenOf = (text: string) => {
  const listed = /\bmodels \(([^()]{3,80})\)/i.exec(text)?.[1];
  return ({ line }: AddedLine): boolean =>
    listed === undefined || line.path.slice(0, -1).some((cell) => namedIn(listed, cell.text.split(/[\s(]/)[0]!));
};

/** The sentence; where it names nothing ("We observe further improvements"), with what its paragraph says before. */
function textBefore(paper: Paper, { text, span, within }: Statement): string {
  if (!/^(?:(?:we|this|it|here,?|again,? we) )/i.test(text)) return text;
  const before = paper.statements().filter((one) => one.within === within && one.span.end <= span.start);
  return [...before.slice(-5).map((one) => one.text), text].join(' ');
}

function judge(statement: Statement, table: ResultTable, { line, without }: AddedLine): ToldGain[] {
  const scoped = measuresNamed(table, statement.text);
  // "Boosts accuracy" says nothing of what goes down where it goes well.
  const ways = new Set(measuresIn(statement.text).flatMap(({ kind, better }) => (kind === 'metric' ? [better] : [])));
  const counted = ({ measure }: Compared) =>
    !isCost(measure.name) &&
    (scoped.length === 0 || scoped.includes(measure)) &&
    (ways.size !== 1 || ways.has(measure.better!));
  const each = without.map((base) => ({ base, all: compare(table, line, base).filter(counted) }));
  const [first] = each;
  if (first === undefined || first.all.length < FEWEST) return [];
  // "+ Beak" may count from the start or from the line above: what both deny is wrong.
  const denied = (one: Compared) =>
    each.every(({ all }) => all.some(({ measure, verdict }) => measure === one.measure && verdict === 'worse'));
  return [
    {
      statement,
      table,
      line,
      without: first.base,
      agrees: first.all.filter(({ verdict }) => verdict === 'better'),
      against: first.all.filter(denied),
    },
  ];
}
