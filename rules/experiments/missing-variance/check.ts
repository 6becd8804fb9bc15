import {
  appendixMissing,
  evidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
} from '../../../src/engine/answer.ts';
import { notSpread } from '../../../src/facts/statistics/not-spread.ts';
import { hasResults, results } from '../../../src/facts/statistics/results.ts';
import { spreads, type Spread } from '../../../src/facts/statistics/spreads.ts';
import { cutAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

const SHOWN = 4;

/** A number without a spread may be luck; one main result with error bars, several runs or a test is enough. */
export const check: Check = (paper) => {
  const found = spreads(paper);
  if (found.length > 0) return met(oneOfEach(found).map((one) => evidence('satisfies', one, one.says)));
  if (!hasResults(paper)) return notApplicable('it reports no measured results of its own');
  const away = cutAppendix(paper);
  if (away !== null) return appendixMissing(away);
  return missed({
    message: 'results are single numbers: no spread, no repeated runs, no test',
    evidence: [
      ...triggers(paper),
      ...notSpread(paper).map(({ statement, says }) => evidence('nearest', statement, says)),
    ],
    because: `looked in ${lookedIn(paper, 'text', 'captions', 'table cells', 'notes')} for ±, error bars, deviations, intervals, several seeds or runs and tests of significance`,
    help: 'give one main result over several runs and say what the sign means, e.g. “mean ± standard deviation over 5 seeds”; where a second run is too dear, bootstrap the test set',
  });
};

/** The first of every kind and place, so that a reader sees how far the answer carries. */
function oneOfEach(found: readonly Spread[]): readonly Spread[] {
  const ways = new Map(found.toReversed().map((one) => [`${one.kind} ${one.from}`, one]));
  return [...ways.values()].toSorted((a, b) => a.span.start - b.span.start).slice(0, SHOWN);
}

/** What a reader takes for a result: a measured number that the work reached or gained. */
const GAIN =
  /\b(?:outperform|surpass|achiev|improv|exceed|gains?\b|reach|obtain|yield|higher than|lower than|better than|drops?\b|reduc)/i;
const MEASURED = /\d ?[.·] ?\d|\d\s?\\?%|\bpoints?\b/;
/** "Sampling with temperature 0.1" sets a number, and measures none. */
const SET = /\b(?:temperature|top-?p|nucleus|learning rate|threshold|dropout)\b[^.;\d]{0,20}\d?[.·]?\d+/gi;

/** The claim that a reader meets first, and the tables behind it. */
function triggers(paper: Paper): Evidence[] {
  const { tables, statements: all } = results(paper);
  const plain = all.filter(({ text }) => GAIN.test(text) && MEASURED.test(text.replace(SET, ' ')));
  const statements = plain.length > 0 ? plain : all;
  const measured = statements.filter(({ section }) => section.role === 'experiments');
  const claims = [...statements.slice(0, 1), ...measured.slice(0, 2)];
  const captions = tables.slice(0, 3).map(({ caption, rows, span }) => caption ?? rows[0] ?? { span });
  const figures = paper.figures().flatMap(({ caption }) => caption ?? []);
  return [
    ...[...new Set(claims)].map((claim) => evidence('trigger', claim, 'a single number')),
    ...captions.map((at) => evidence('trigger', at, 'no spread in its cells or caption')),
    ...(claims.length + captions.length === 0 ? figures.slice(0, 2) : []).map((at) => evidence('trigger', at)),
  ];
}
