import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { ownNamePattern } from '../../../names/own-names.ts';
import { gapOf } from '../or-level.ts';
import { compare, type Compared } from '../../tables/compare.ts';
import { isCost } from '../../tables/measures.ts';
import { isSize } from '../../tables/names/names.ts';
import { ownLines, rivalsOf } from '../../tables/rivals.ts';
import {
  resultTables,
  shownSystems,
  type MeasureLine,
  type ResultTable,
  type SystemLine,
} from '../../tables/tables.ts';

/** A claim of the whole paper ("consistently outperforms its alternatives") beside the table that tests it most. */
export interface StandingClaim {
  readonly statements: readonly Statement[];
  readonly table: ResultTable;
  readonly rival: SystemLine;
  /** Of the own line that comes nearest, where no line of the paper's own is level with the rival. */
  readonly behind: readonly Compared[];
  /** How many measures the two are compared by. */
  readonly of: number;
}

const BETTER = String.raw`(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|overcomes?|beats?|exceeds?|(?:performs?|is|are) (?:better|superior)|(?:achiev|obtain|yield|show|deliver)(?:es?|s|ed|ing)? (?:better|superior|higher|stronger)(?: [\w-]+){1,3}?)(?: (?:than|to|over|compared (?:to|with)))?`;
const OTHERS = String.raw`(?:(?:all|its|the|other|existing|previous|prior|competing|current|recent|strong|baseline|state-of-the-art|SOTA|of|compared|considered)\W){0,5}(?:alternatives|baselines?|competitors|methods|models|approaches|counterparts|rivals|competing methods)`;
const ALL = String.raw`(?:on|across|in|over|for) (?:all|every|each)(?: of)?(?: the)?(?: [\w-]+){0,2} (?:benchmarks?|tasks?|datasets?|data sets?|metrics?|evaluations?|domains?|settings?)`;
const ALWAYS = new RegExp(
  String.raw`\b(?:consistently|always|uniformly) (?:and \w+ )?${BETTER} ${OTHERS}\b|\b${BETTER} ${OTHERS} (?:consistently\b|${ALL}\b)`,
  'i',
);
const HEDGED =
  /\b(?:most|many|several|some|few|often|generally|typically|usually|largely|nearly|almost|average|overall|except\w*|but|comparable|competitive|match\w*|on par|may|can|could|might|when|if|while|similar|size|same|not|in terms of|in particular|especially|under|regarding|efficien\w+|speed|faster|memory|costs?|throughput|latency|compute|parameters?|figure|fig|appendix|section)\b|\?/i;
const WE = /\b(?:we|our|ours|it|the proposed|this (?:model|method|approach))\b/i;
const ROLES = ['abstract', 'introduction', 'conclusion'] as const;
/** Tables of the parts of a system, or of what is no contest. */
const NO_CONTEST =
  /\b(?:ablat\w*|variants?|effects? of|impact of|sensitiv\w*|hyper[- ]?param\w*|different (?:choices|values|settings)|statistics|human|transfer\w*|analysis)\b/i;
/** Systems of another class, which are shown for reference. */
const FOR_REFERENCE =
  /\b(?:gpt-?(?:3\.5|4)\w*|chatgpt|claude|gemini|o[134](?:-\w+)?|ensemble|supervised|fine-?tun\w*|full|oracle|large|huge|xl|best|sota)\b/i;
const FEWEST = 2;
const SHARE = 1 / 4;

/** Claims of the opening and the end that one table contradicts in a good part of what it shows: the one that does most. */
export const standingClaims = memoize((paper: Paper): readonly StandingClaim[] => {
  const own = ownNamePattern(paper);
  const said = matching(paper.statements({ role: [...ROLES] }), ALWAYS).filter(({ text }) => {
    const before = text.slice(0, ALWAYS.exec(text)!.index);
    return text.length < 400 && (WE.test(before) || own?.test(before) === true) && !HEDGED.test(text);
  });
  if (said.length === 0) return [];
  const tested = resultTables(paper)
    .flatMap((table) => testedBy(paper, table))
    .toSorted((a, b) => b.behind.length / b.of - a.behind.length / a.of);
  const [worst] = tested;
  return worst === undefined ? [] : [{ statements: said, ...worst }];
});

/** The rivals of a table that are ahead of all lines of the paper's own in a good part of it. */
function testedBy(paper: Paper, table: ResultTable): Omit<StandingClaim, 'statements'>[] {
  const own = ownLines(paper, table);
  if (own.length === 0 || NO_CONTEST.test(table.caption) || hasTwins(table)) return [];
  const sizes = new Set(own.flatMap(({ words }) => words.filter(isSize)));
  return rivalsOf(paper, table, own[0]!, false)
    .filter((line) => !own.includes(line) && !FOR_REFERENCE.test(line.name))
    .filter(({ words }) => words.filter(isSize).every((size) => sizes.has(size)))
    .flatMap((rival) => {
      const measured = table.measures.flatMap((measure) => nearest(table, own, rival, measure));
      const behind = measured.filter(({ verdict }) => verdict === 'worse');
      const enough = behind.length >= FEWEST && behind.length >= measured.length * SHARE;
      return enough ? [{ table, rival, behind, of: measured.length }] : [];
    });
}

/** Two lines of one name are one system under two settings, and nobody can tell which to compare. */
const hasTwins = (table: ResultTable): boolean => {
  const names = shownSystems(table).map(({ name }) => name);
  return new Set(names).size < names.length;
};

/** The own line that does best against the rival by a measure; none where a line has no value to compare. */
function nearest(table: ResultTable, own: readonly SystemLine[], rival: SystemLine, measure: MeasureLine): Compared[] {
  if (isCost(measure.name)) return [];
  const all = own.flatMap((line) => compare(table, line, rival).filter((one) => one.measure === measure));
  const best = all.find(({ verdict }) => verdict !== 'worse') ?? all.toSorted((x, y) => gapOf(x) - gapOf(y))[0];
  return best === undefined ? [] : [best];
}
