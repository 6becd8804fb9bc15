import { evidence, met, missed, notApplicable, type Check, type Evidence } from '../../../src/engine/answer.ts';
import { sentencesOnBetter } from '../../../src/facts/evaluation/better/sentences-on-better.ts';
import { bestClaims, type BestClaim } from '../../../src/facts/evaluation/better/best-claims.ts';
import type { Span } from '../../../src/paper/span.ts';
import { comparisonsOf, type Comparison } from '../../../src/facts/statistics/comparison-floats.ts';
import { measures, POINTER } from '../../../src/facts/text/citations.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Who is the best there is shows the numbers beside those of named others. */
export const check: Check = (paper) => {
  const claims = bestClaims(paper);
  if (claims.length === 0)
    return notApplicable(
      'it does not claim the best results there are',
      sentencesOnBetter(paper)
        .slice(0, SHOWN)
        .map((one) => evidence('nearest', one, 'better than some, not than all')),
    );
  const shown = comparisonsOf(paper);
  if (shown.length > 0)
    return met([
      ...spread(claims),
      ...nearest(claims, shown).map((one) => evidence('satisfies', one, 'beside named others')),
      ...sentencesOnBetter(paper)
        .toSorted((a, b) => Number(b.section.role === 'experiments') - Number(a.section.role === 'experiments'))
        .slice(0, SHOWN)
        .map((one) => evidence('satisfies', one, 'and better than some')),
    ]);
  const told = claims.filter(({ statement: { text } }) => measures(text) && POINTER.test(text));
  if (told.length > 0)
    return met(told.slice(0, 3).map(({ statement }) => evidence('satisfies', statement, 'gives a number')));
  return missed({
    message: 'claims the best results there are, and no table or figure shows them beside named others',
    evidence: claims.slice(0, 3).map(({ statement, words }) => evidence('trigger', statement, short(words))),
    because: `looked for a table or figure of results with at least two named systems, in ${lookedIn(paper, 'the text')}`,
    help: 'add a table with your number beside the best published ones, each with its source, on the same test set',
  });
};

const SHOWN = 4;

/** The floats nearest to the claims, which show the numbers behind them. */
function nearest(claims: readonly BestClaim[], all: readonly Comparison[]) {
  const sure = all.filter((one) => one.sure);
  const shown = sure.length > 0 ? sure : all;
  const starts = claims.map(({ statement }) => statement.span.start);
  const far = ({ span }: { span: Span }) => Math.min(...starts.map((start) => Math.abs(start - span.start)));
  return shown.toSorted((a, b) => far(a) - far(b)).slice(0, SHOWN);
}

const short = (words: string) => (words.length > 40 ? `${words.slice(0, 38)}…` : words);

const RECORD = /\bnew (?:state|sota)/i;

/** The claim of the opening and those beside the results. */
function spread(claims: readonly BestClaim[]): Evidence[] {
  const measured = claims
    .filter(({ statement }) => statement.section.role === 'experiments')
    .toSorted((a, b) => Number(RECORD.test(b.words)) - Number(RECORD.test(a.words)));
  const chosen = new Set([...claims.slice(0, 1), ...measured.slice(0, 3), ...claims.slice(1, 2)]);
  return [...chosen].map(({ statement, words }) => evidence('satisfies', statement, short(words)));
}
