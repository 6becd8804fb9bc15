import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { annotators } from '../../../src/facts/evaluation/annotators/annotators.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Who labelled or rated, how many of them, and one thing that tells how. */
export const check: Check = (paper) => {
  const { work, count, details } = annotators(paper);
  if (work.length === 0) return notApplicable('no people label, rate or compare anything for it');
  const said = details.map(({ what, statement }) => evidence('satisfies', statement, what));
  if (count !== null && details.length > 0) return met([evidence('satisfies', count, 'how many'), ...said.slice(0, 3)]);
  const how = 'how they were found, paid, instructed or how far they agreed';
  const missing = count === null ? ['how many they were', ...(details.length === 0 ? [how] : [])] : [how];
  const told = details.map(({ what }) => what);
  return missed({
    message: `people label, rate or write, and the paper ${count === null ? 'does not say' : 'says how many, but not'} ${missing.join(', nor ')}`,
    evidence: [
      ...work.slice(0, 3).map((one) => evidence('trigger', one, 'work by people')),
      ...(count === null ? [] : [evidence('nearest', count, 'how many')]),
      ...details
        .slice(0, 2)
        .map(({ what, statement }) =>
          evidence('nearest', statement, `${what} ${what.endsWith('s') ? 'are' : 'is'} told`),
        ),
    ],
    because: `looked in ${lookedIn(paper, 'text', 'footnotes', 'captions')} for the number of people, their agreement, pay, instructions and recruitment${told.length > 0 ? `; told: ${told.join(', ')}` : ''}`,
    help: 'one sentence does it, e.g. “Three graduate students, paid 15 $ an hour, rated each pair; Fleiss’ kappa is 0.71; the instructions are in Appendix C”',
    // Who says how many they were has told the half.
    ...(count === null ? {} : { severity: 'note' as const }),
  });
};
