import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { meaningOfSpread, saysMeaning } from '../../../src/facts/statistics/spreads/meaning.ts';
import { spreads } from '../../../src/facts/statistics/spreads/spreads.ts';
import { contains } from '../../../src/paper/span.ts';

/** A ± or a bar says nothing until it is said what it is. */
export const check: Check = (paper) => {
  const shown = spreads(paper).filter(
    ({ kind, from }) => (from === 'table' && kind === 'deviation') || (kind === 'error bars' && from !== 'table'),
  );
  const first = shown[0];
  if (first === undefined) return notApplicable('it shows no error bars, bands or ±');
  const meaning = meaningOfSpread(paper);
  if (meaning !== null) return met([evidence('satisfies', meaning, 'says what it means')]);
  const tables = paper.tables().filter(({ span }) => shown.some((one) => contains(span, one.span)));
  if (tables.some(({ span }) => saysMeaning(paper.quote(span)))) return met([evidence('satisfies', first, first.says)]);
  return missed({
    message:
      'a spread is shown, but the paper never says what it is: standard deviation, standard error, interval or range',
    evidence: shown.slice(0, 3).map((one) => evidence('trigger', one, one.says)),
    because: 'looked in text, captions, table heads and notes for deviation, error, interval, quantile or range',
    help: 'say it in the caption with the number of runs, e.g. “± is the standard deviation over 5 seeds”',
  });
};
