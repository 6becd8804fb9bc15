import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Table } from '../../paper/nodes.ts';
import { matching } from '../corpus.ts';
import { NOT_OWN_WORK } from '../not-own-work.ts';
import { tablesOf } from './claims.ts';
import { gridsOf } from './grid.ts';
import { isCost } from './measures.ts';
import { isAbove, type Printed } from './printed.ts';
import { settingSeries, type SettingSeries } from './setting-axes.ts';

/** "Larger batches improve accuracy", beside the cells of a table with a line for each batch size. */
export interface ToldTrend {
  readonly statement: Statement;
  readonly table: Table;
  readonly label: string;
  readonly series: SettingSeries;
  /** Which way the cells are said to go when the setting grows. */
  readonly way: 'up' | 'down';
  /** Steps that go the other way, by the place in the series that they start from. */
  readonly back: readonly number[];
  /** The last is on the wrong side of the first. */
  readonly reversed: boolean;
  /** It is said of every step: "consistently", "monotonically". */
  readonly steady: boolean;
}

type Effect = 'better' | 'worse' | 'up' | 'down';

const ADVERB = String.raw`(?:(?:also|further|consistently|monotonically|strictly|steadily|continuously|gradually|progressively|significantly|substantially|greatly|even|much|clearly|rapidly|sharply) ){0,2}`;
const EFFECT = new RegExp(
  String.raw`\b${ADVERB}(?:(improv(?:es?|ed|ing|ements?)|boost(?:s|ed)?|enhanc(?:es?|ed)|benefits?|elevates?|(?:is|are|performs?|works?) ${ADVERB}(?:better|beneficial)|better (?:results|performance|quality|accuracy|scores?))|(degrad(?:es?|ed|ation)|deteriorat(?:es?|ed)|hurts?|worsens?|harms?|(?:is|are|performs?|works?) ${ADVERB}worse|worse (?:results|performance|quality|accuracy))|(increas(?:es?|ed)|ris(?:es?)|rose|grows?|grew|widens?|widened)|(decreas(?:es?|ed)|declin(?:es?|ed)|drop(?:s|ped)?|falls?|fell|shrinks?|narrows?|reduc(?:es?|ed)))\b`,
  'i',
);
const AXIS = String.raw`((?!and\b|or\b|than\b|of\b)[\p{L}\d_-]+(?: (?!and\b|or\b|than\b|to\b|is\b|are\b|in\b|leads?\b|gives?\b|yields?\b|results?\b|can\b|improves?\b)[\p{L}\d_-]+){0,3}?)`;
const MORE = String.raw`(?:larger?|longer|bigger|higher|deeper|wider|more|greater|increasing|increased|growing|scaling(?: up)?|raising)`;
const LESS = String.raw`(?:smaller|shorter|lower|shallower|fewer|less|decreasing|decreased|reducing|lowering)`;
const OF = String.raw`(?:(?:the|of|our|numbers?|amounts?|training) ){0,4}`;
/** "Larger batches …", "increasing the number of steps …". */
const SUBJECT = new RegExp(
  String.raw`\b(?:(${MORE})|(${LESS})) ${OF}${AXIS}(?: [\w-]+){0,3}? (?=${ADVERB}(?:improv|boost|enhanc|benefit|degrad|deteriorat|hurts?\b|worsens?|harms?\b|is |are |performs? |works? |leads? to|results? in|yields?|gives?|increas|decreas|reduc|helps))`,
  'iu',
);
/** "… as the number of steps increases", "… with increasing depth", "over the course of training". */
const CONDITION = new RegExp(
  String.raw`\b(?:(?:as|when) (?:the |an? |we )?${OF}${AXIS}(?: of [\w-]+(?: [\w-]+)?)? (?:(increases|grows|rises|gets? larger|becomes? (?:larger|longer|higher)|is increased)|(decreases|shrinks|drops|becomes? smaller|is (?:decreased|reduced)))|with (?:an? )?(?:(increasing|larger|longer|higher|growing)|(decreasing|smaller|shorter|lower)) ${OF}${AXIS}|(over the course of training|during training|as training (?:progresses|proceeds|continues)))(?=[\s,.;]|$)`,
  'iu',
);
const HEDGED =
  /\b(?:generally|typically|often|mostly|usually|largely|roughly|tends?|tendency|average|may|might|could|can|would|should|if|whether|not|never|nor|no|without|except\w*|apart|expect\w*|hypothes\w+|slightly|until|beyond|up to|at first|first|then|initially|marginal\w*|plateau\w*|saturat\w*|diminish\w*|trade-?off|while|whereas|although|though|however|but|despite|even|only|some|certain|most|many|several|rate of|faster|slower|slowly|expected|figs?|figures?|than|because|since|so that|suggest\w*)\b|\?/i;
const STEADY = /\b(?:consistent(?:ly)?|monotonic(?:ally)?|strictly|steadily|always|continuously|all|every|each)\b/i;
const PERFORMANCE = /\b(?:performance|quality|results|capabilit\w+|robustness|effectiveness)\b/i;
const WORDS_FOR: readonly (readonly string[])[] = [
  ['batch', 'bsz', 'bs'],
  ['training', 'checkpoint', 'step', 'iteration', 'epoch'],
  ['length', 'len', 'context'],
  ['model', 'parameter', 'params', 'size'],
  ['depth', 'layer', 'deeper'],
  ['dimension', 'dim', 'dimensionality'],
  ['sample', 'example', 'data', 'samples'],
];

export const toldTrends = memoize((paper: Paper): readonly ToldTrend[] => {
  if (paper.tables().length === 0) return [];
  return matching(paper.statements(), [SUBJECT, CONDITION]).flatMap((statement) => {
    const { text, section } = statement;
    if (NOT_OWN_WORK.has(section.role) || text.length > 400 || HEDGED.test(text)) return [];
    const told = toldIn(text);
    if (told === null) return [];
    const tables = [...tablesOf(paper, statement)];
    // Two tables could each be meant.
    return tables.length === 1 ? judge(paper, statement, tables[0]!, told) : [];
  });
});

interface Told {
  readonly axis: string;
  readonly grows: boolean;
  readonly effect: Effect;
  /** What is said to change. */
  readonly what: string;
}

function toldIn(text: string): Told | null {
  const condition = CONDITION.exec(text);
  if (condition !== null) {
    const [found, axis, , shrinks, , less, second, training] = condition;
    const rest = text.replace(found, ' , ');
    const effect = EFFECT.exec(rest);
    return effect === null || EFFECT.test(rest.slice(effect.index + effect[0].length))
      ? null
      : {
          axis: training === undefined ? (axis ?? second)! : 'training',
          grows: shrinks === undefined && less === undefined,
          effect: effectOf(effect),
          what: rest,
        };
  }
  const subject = SUBJECT.exec(text);
  if (subject === null) return null;
  const after = text.slice(subject.index + subject[0].length);
  const effect = EFFECT.exec(after);
  if (effect === null || effect.index > 30 || EFFECT.test(after.slice(effect.index + effect[0].length))) return null;
  return { axis: subject[3]!, grows: subject[2] === undefined, effect: effectOf(effect), what: after };
}

const effectOf = ([, better, worse, up]: RegExpExecArray): Effect =>
  better !== undefined ? 'better' : worse !== undefined ? 'worse' : up !== undefined ? 'up' : 'down';

const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => (word.length > 4 ? word.replace(/(?:es|s)$/, '') : word));

const alike = (a: string, b: string): boolean =>
  a === b || WORDS_FOR.some((group) => group.includes(a) && group.includes(b));

/** The axis that the sentence names has a word of it, and all of a short one: "size" is no "batch size". */
function isAxis(said: string, axis: string): boolean {
  const [of, have] = [words(said), words(axis)];
  const shared = of.filter((word) => have.some((one) => alike(word, one)));
  return shared.length > 0 && shared.length * 2 >= of.length;
}

function judge(paper: Paper, statement: Statement, table: Table, told: Told): ToldTrend[] {
  const caption = table.caption === null ? '' : paper.quote(table.caption.span);
  const all = gridsOf(table)
    .flatMap((grid) => settingSeries(grid, caption))
    .filter(({ axis }) => isAxis(told.axis, axis));
  const said = words(statement.text);
  const named = all.filter(({ name }) => words(name).some((word) => word.length > 1 && said.includes(word)));
  const about = named.length > 0 ? named : all;
  return about.flatMap((series): ToldTrend[] => {
    const way = wayOf(series, told, caption, named.length > 0);
    if (way === null) return [];
    const goesBack = (from: Printed, to: Printed) => (way === 'up' ? isClearlyAbove(from, to) : isClearlyAbove(to, from));
    const cells = series.steps.map(({ cell }) => cell.printed);
    return [
      {
        statement,
        table,
        label: table.caption?.label ?? 'a table',
        series,
        way,
        back: cells.flatMap((cell, i) => (cells[i + 1] !== undefined && goesBack(cell, cells[i + 1]!) ? [i] : [])),
        reversed: goesBack(cells[0]!, cells.at(-1)!),
        steady: STEADY.test(statement.text),
      },
    ];
  });
}

/** Which way the cells go by the sentence; null where it speaks of something else or nobody knows what is better. */
function wayOf({ better, name }: SettingSeries, { effect, grows, what }: Told, caption: string, named: boolean) {
  const counted = effect === 'up' || effect === 'down';
  if (!counted && isCost(name)) return null;
  const turn = (way: 'up' | 'down') => (grows ? way : way === 'up' ? 'down' : 'up');
  const good = better === null ? null : better === 'higher' ? 'up' : 'down';
  const bad = good === null ? null : good === 'up' ? 'down' : 'up';
  if (effect === 'better') return good === null ? null : turn(good);
  if (effect === 'worse') return bad === null ? null : turn(bad);
  if (/\bgaps?\b/i.test(what)) return /\bgaps?\b/i.test(`${name} ${caption}`) ? turn(effect) : null;
  if (PERFORMANCE.test(what)) {
    const one = effect === 'up' ? good : bad;
    return one === null ? null : turn(one);
  }
  return named ? turn(effect) : null;
}

/** Where a spread is printed, only what lies outside of both. */
const isClearlyAbove = (a: Printed, b: Printed): boolean =>
  isAbove(a, b) && a.value - b.value > (a.spread ?? 0) + (b.spread ?? 0);
