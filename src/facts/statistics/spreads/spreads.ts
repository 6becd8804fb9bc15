import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Role } from '../../../paper/sections/roles.ts';
import type { Span } from '../../../paper/span.ts';
import { asksAuthors } from '../../text/whose/asked.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { OF_A_STEP, OF_ENSEMBLE, OF_SAMPLING, OF_SEARCH, OF_THE_NETWORK, OF_WORKERS } from '../runs/not-runs.ts';
import {
  DRAWN_SPREAD,
  NOT_DONE,
  OF_ALL,
  OF_AN_OPERATOR,
  OF_A_SIGNAL,
  OF_OTHERS,
  OF_RESULTS,
  OF_SIZES,
  OF_SOMETHING_ELSE,
  OF_THE_METHOD,
  OF_TIMING,
  PUT_TOGETHER,
  SPREAD_PHRASES,
  TWO_RUNS,
  WISHED,
  type SpreadKind,
} from '../phrases.ts';
import { results } from '../results.ts';
import { OF_LIKING, subjectOf, withoutPersons, type SpreadSubject } from './spread-subjects.ts';
import { CHOSEN_BY_FOLDS } from '../runs/split-phrases.ts';
import { tableSpreads } from './table-spreads.ts';

/** A place that tells how often a result was measured, or how far it may be off. */
export interface Spread {
  readonly span: Span;
  readonly kind: SpreadKind;
  readonly from: 'sentence' | 'caption' | 'table' | 'figure';
  /** What it is, for people: "± in 12 cells". */
  readonly says: string;
}

const NAMES: Record<SpreadKind, string> = {
  deviation: 'a deviation or standard error',
  interval: 'an interval',
  'error bars': 'error bars or bands',
  test: 'a test of significance',
  runs: 'several runs',
};

/** The words of formal statements speak of no measurement. */
const FORMAL = /^(?:\W{0,3})(?:theorem|lemma|proposition|corollary|definition|assumption|proof|remark)\b/i;

/** The words of a sentence without the stops of decimals and short forms, which end no clause. */
const withoutStops = (text: string): string =>
  text
    .replace(/(\d) ?\. ?(?=\d)/g, '$1·')
    .replace(/\b(?:e\.g|i\.e|std|s\.d|s\.e\.m|vs|resp|dev)\./gi, (word) => word.slice(0, -1));

/** What somebody else says, an example or an output, counts nothing. */
const withoutQuotes = (text: string): string => text.replace(/“[^“”]{1,80}”|"[^"]{1,80}"/g, '“…”');

/** A spread of noise, of time, of samples or of a search says nothing of the results. */
function isBesideThePoint(kind: SpreadKind, text: string, role: Role): boolean {
  if (OF_OTHERS.test(text)) return true;
  if (kind === 'test') return OF_THE_METHOD.test(text);
  if (kind !== 'runs') return OF_SOMETHING_ELSE.test(text) || OF_A_SIGNAL.test(text) || OF_AN_OPERATOR.test(text);
  return (
    (TWO_RUNS.test(text) && !PUT_TOGETHER.test(text)) ||
    OF_THE_NETWORK.test(text) ||
    (role !== 'experiments' && OF_A_STEP.test(text)) ||
    (OF_TIMING.test(text) && !OF_ALL.test(text)) ||
    OF_SAMPLING.test(text) ||
    OF_ENSEMBLE.test(text) ||
    OF_WORKERS.test(text) ||
    ((CHOSEN_BY_FOLDS.test(text) || OF_SEARCH.test(text)) && !/\bseeds?\b|\brepeat/i.test(text))
  );
}

/** What one ought to do, what is still to be done, and what others measured. */
const OF_NO_RESULT =
  /\bit is (?:good|best|common|standard|customary|advisable) (?:practice )?to\b|\b(?:papers|authors|researchers|studies|one|practitioners) (?:should|ought to|must)\b|\bremains? to be (?:done|seen|run|made|shown)\b|\b(?:the|their) original (?:paper|authors?|work|publication)\b[^.;]{0,60}\b(?:gives?|gave|reports?|reported|states?|lists?)\b/i;

/** The sentences on the paper's own work as the phrases are asked of them. */
const plainOf = memoize((paper: Paper) =>
  paper
    .statements()
    .filter(({ text, section }) => !NOT_OWN_WORK.has(section.role) && text.length <= 900 && !OF_NO_RESULT.test(text))
    .map((statement) => ({ statement, text: withoutPersons(withoutQuotes(withoutStops(statement.text))) })),
);

/** What the sentences have a spread or a test of, where it is of no result. */
export const spreadsOfOthers = memoize((paper: Paper): readonly { statement: Statement; subject: SpreadSubject }[] => {
  const plain = plainOf(paper);
  const sided = SPREAD_PHRASES.flatMap(({ kind, pattern }) =>
    matching(plain, pattern).flatMap(({ statement, text }) => {
      const subject = subjectOf(text, kind, statement.section);
      return subject === null ? [] : [{ statement, subject }];
    }),
  );
  const persons = plain
    .filter(({ statement, text }) => PLUS_MINUS.test(statement.text) && !PLUS_MINUS.test(text))
    .map(({ statement }) => ({ statement, subject: 'participants' as const }));
  return [...persons, ...sided];
});
const PLUS_MINUS = /±|\\pm|\+\/-|\bSDs?\b/;

function sentenceSpreads(paper: Paper): Spread[] {
  const plain = plainOf(paper);
  const phrased = SPREAD_PHRASES.map(({ kind, pattern }) => ({ kind, said: new Set(matching(plain, pattern)) }));
  return plain.flatMap((one) => {
    const { statement, text } = one;
    const kind = phrased.find(
      ({ kind: each, said }) =>
        said.has(one) &&
        !isBesideThePoint(each, text, statement.section.role) &&
        subjectOf(text, each, statement.section) === null,
    )?.kind;
    if (kind === undefined || asksAuthors(statement.text)) return [];
    if ([NOT_DONE, WISHED, FORMAL].some((pattern) => pattern.test(statement.text))) return [];
    return [{ span: statement.span, kind, from: fromOf(statement), says: NAMES[kind] }];
  });
}

const fromOf = ({ within }: Statement): Spread['from'] =>
  within.type === 'caption' || within.type === 'note' ? 'caption' : 'sentence';

/** Boxes and violins show how far results lie apart; the caption may have been given to a table beside them. */
const drawnSpreads = (paper: Paper): Spread[] =>
  [...paper.figures(), ...paper.tables()].flatMap(({ type, caption }) => {
    const words = caption === null ? '' : paper.quote(caption.span);
    if (!DRAWN_SPREAD.test(words) || !OF_RESULTS.test(words) || OF_SIZES.test(words) || OF_TIMING.test(words))
      return [];
    if (type === 'table' && !/^\W*Fig/i.test(words)) return [];
    if (OF_LIKING.test(words) && results(paper).tables.length > 0 && !isOnLiking(paper)) return [];
    return [{ span: caption!.span, kind: 'interval', from: 'caption', says: 'a plot of the spread' }];
  });

/** Whether what people like is the question of the paper and not a side of it. */
const isOnLiking = (paper: Paper): boolean =>
  [paper.title ?? '', ...paper.statements({ role: 'abstract' }).map(({ text }) => text)].some((text) =>
    ON_PEOPLE.test(text),
  );
const ON_PEOPLE =
  /\b(?:user stud(?:y|ies)|users?['’]? (?:preferences?|perception|ratings?)|participants|human (?:subjects|raters|perception|preferences?))\b/i;

/** Bands are filled areas around curves; one by itself may be a region of interest. */
const figureSpreads = (paper: Paper): Spread[] =>
  paper.figures().flatMap((figure) => {
    const bands = figure.drawing?.plots.reduce((sum, plot) => sum + plot.bands, 0) ?? 0;
    const span = figure.caption?.span ?? figure.span;
    return bands < 2 ? [] : [{ span, kind: 'error bars', from: 'figure', says: `${bands} bands are drawn` }];
  });

/** All signs that a result of this paper was measured more than once, in text order. */
export const spreads = memoize((paper: Paper): readonly Spread[] =>
  [...sentenceSpreads(paper), ...tableSpreads(paper), ...drawnSpreads(paper), ...figureSpreads(paper)].toSorted(
    (a, b) => a.span.start - b.span.start,
  ),
);
