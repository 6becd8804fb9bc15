import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import type { Table } from '../../../../paper/nodes.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { tablesOf } from '../../claims/claims.ts';
import { gridsOf } from '../../tables/grid.ts';
import { isCost } from '../../tables/measures.ts';
import { isAbove, type Printed } from '../../tables/printed.ts';
import { settingSeries, type SettingSeries } from '../../tables/grids/setting-axes.ts';
import { MAY_TELL_TREND, trendSentence, type TrendSentence } from './setting-trend-sentences.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { captionText } from '../../../text/caption-text.ts';

/** "Larger batches improve accuracy", beside the cells of a table with a line for each batch size. */
export interface SettingTrend extends TrendSentence {
  readonly statement: Statement;
  readonly table: Table;
  readonly label: string;
  /** What does otherwise. */
  readonly wrong: readonly TrendSeries[];
  /** How many of the others do not end on the wrong side. */
  readonly right: number;
}

/** A series of cells against what is said of it. */
export interface TrendSeries {
  readonly series: SettingSeries;
  /** Which way the cells are said to go when the setting grows. */
  readonly way: 'up' | 'down';
  /** Steps that go the other way, by the place in the series that they start from. */
  readonly back: readonly number[];
  /** The last is on the wrong side of the first. */
  readonly reversed: boolean;
}

const WORDS_FOR: readonly (readonly string[])[] = [
  ['perplexity', 'ppl'],
  ['number', 'count'],
  ['batch', 'bsz', 'bs'],
  ['training', 'checkpoint', 'step', 'iteration', 'epoch'],
  ['length', 'len', 'context'],
  ['model', 'parameter', 'params', 'size'],
  ['depth', 'layer', 'deeper'],
  ['dimension', 'dim', 'dimensionality'],
  ['sample', 'example', 'data', 'samples'],
];

const COUNTS: ReadonlySet<string> = new Set(['number', 'count']);
const GAP = /\bgaps?\b/i;
const PERFORMANCE = /\b(?:performance|quality|results|capabilit\w+|robustness|effectiveness)\b/i;

/** What else it says of the gains was not looked at: the sentence is not shown to be so. */
const SAYS_MORE =
  /\b(?:gains?|improvements?|differences?|drops?|benefits?)\b[^.;]{0,40}\b(?:largest|greatest|biggest|smallest|strongest|most pronounced)\b|\b(?:largest|greatest|biggest|smallest|strongest|most pronounced) (?:gains?|improvements?|differences?|drops?|benefits?)\b/i;

const FIGURE = /\bfig(?:s|ures?)?\b/i;

/** Sentences that say how a measure goes with a setting, with the series of tables that are meant. */
export const settingTrends = memoize((paper: Paper): readonly SettingTrend[] => {
  if (paper.tables().length === 0) return [];
  return matching(paper.statements(), MAY_TELL_TREND).flatMap((statement): SettingTrend[] => {
    const { text, section } = statement;
    if (NOT_OWN_WORK.has(section.role) || text.length > 400) return [];
    const told = trendSentence(text);
    if (told === null) return [];
    const pointed = [...tablesOf(paper, statement)];
    // What is strictly so is so in every table that has both columns; else two tables could each be meant.
    const tables = pointed.length === 1 ? pointed : told.strict ? paper.tables() : FIGURE.test(text) ? [] : pointed;
    if (tables.length !== 1 && !told.strict) return [];
    return tables.flatMap((table) => judge(paper, statement, table, told));
  });
});

const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) =>
    word.length > 4 ? word.replace(/(?:es|s)$/, '') : word,
  );

const alike = (a: string, b: string): boolean =>
  a === b || WORDS_FOR.some((group) => group.includes(a) && group.includes(b));

/** What a setting is of says which one it is, not that it is a size or a number. */
const GENERIC = new Set(
  words(
    'size number rate level degree ratio amount count value scale total maximum max average magnitude increase methods method',
  ),
);

/** A telling word or a symbol of the setting stands in the header. */
function isAxis(said: string, axis: string): boolean {
  const [of, have] = [words(said), words(axis)];
  const telling = of.filter((word) => !GENERIC.has(word));
  return telling.length === 0
    ? of.length > 0 && of.every((word) => have.includes(word))
    : telling.some((word) => have.some((one) => !GENERIC.has(one) && alike(word, one)));
}

function judge(paper: Paper, statement: Statement, table: Table, told: TrendSentence): SettingTrend[] {
  const caption = captionText(paper, table);
  const all = gridsOf(table)
    .flatMap((grid) => settingSeries(grid, caption, told.strict))
    .filter(({ axis }) => isAxis(told.axis, axis))
    .filter(({ steps }) => steps.some(({ cell }) => cell.printed.text !== steps[0]!.cell.printed.text));
  const named = bestNamed(all, told.what);
  if (told.strict && named.length === 0) return [];
  const read = (named.length > 0 ? named : all).flatMap((series) => {
    const way = wayOf(series, told, caption, named.length > 0);
    return way === null ? [] : [{ series, way, ...stepsBack(series, way, told.strict) }];
  });
  // A claim of performance as such fails where all that shows it for one system does.
  const ends = read.length > 1 && read.every(({ series, back }) => back.includes(series.steps.length - 2));
  const allReversed = read.every(({ reversed }) => reversed);
  const wrong = read.filter(({ reversed, back, series: { of } }) => {
    if (told.mostly) return allReversed;
    if (told.steady) return back.length > 0;
    if (named.length > 0 || told.every || GAP.test(told.what)) return reversed;
    const beside = read.filter(({ series }) => series.of === of);
    return ends || beside.every((one) => one.reversed);
  });
  const right = read.filter((one) => !one.reversed && !wrong.includes(one)).length;
  if (read.length === 0 || (wrong.length === 0 && SAYS_MORE.test(statement.text))) return [];
  return [{ statement, table, label: tableLabel(table), ...told, wrong, right }];
}

/** The series whose names have most of the words that are said to change. */
function bestNamed(all: readonly SettingSeries[], what: string): SettingSeries[] {
  const said = words(what).filter((word) => word.length > 1);
  const score = ({ name }: SettingSeries) =>
    words(name).filter((word) => said.some((one) => (one === word ? true : COUNTS.has(one) && COUNTS.has(word))))
      .length;
  const best = Math.max(0, ...all.map(score));
  return best === 0 ? [] : all.filter((one) => score(one) === best);
}

function stepsBack({ steps }: SettingSeries, way: 'up' | 'down', strict: boolean) {
  const cells = steps.map(({ cell }) => cell.printed);
  const goesBack = (from: Printed, to: Printed) =>
    (way === 'up' ? isClearlyAbove(from, to) : isClearlyAbove(to, from)) || (strict && from.text === to.text);
  return {
    back: cells.flatMap((cell, i) => (cells[i + 1] !== undefined && goesBack(cell, cells[i + 1]!) ? [i] : [])),
    reversed: goesBack(cells[0]!, cells.at(-1)!),
  };
}

/** Which way the cells go by the sentence; null where it speaks of something else or nobody knows what is better. */
function wayOf(series: SettingSeries, told: TrendSentence, caption: string, named: boolean): 'up' | 'down' | null {
  const { effect, grows, what } = told;
  const turn = (way: 'up' | 'down') => (grows === (way === 'up') ? 'up' : 'down');
  if (effect === 'up' || effect === 'down') {
    if (GAP.test(what)) return GAP.test(`${series.name} ${caption}`) ? turn(effect) : null;
    if (!PERFORMANCE.test(what)) return named ? turn(effect) : null;
  }
  if (isCost(series.name)) return null;
  // What steadily gets better goes one way, whichever that is.
  if (series.better === null) return told.steady ? overallWay(series) : null;
  const gets = effect === 'better' || effect === 'up' ? 'higher' : 'lower';
  return turn(series.better === gets ? 'up' : 'down');
}

function overallWay({ steps }: SettingSeries): 'up' | 'down' | null {
  const [first, last] = [steps[0]!.cell.printed, steps.at(-1)!.cell.printed];
  return isClearlyAbove(last, first) ? 'up' : isClearlyAbove(first, last) ? 'down' : null;
}

/** Where a spread is printed, only what lies outside of both. */
const isClearlyAbove = (a: Printed, b: Printed): boolean =>
  isAbove(a, b) && a.value - b.value > (a.spread ?? 0) + (b.spread ?? 0);
