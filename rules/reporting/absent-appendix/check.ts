import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { absentAppendices } from '../../../src/facts/reporting/absent-appendix.ts';

const SHOWN = 3;

/** What a paper puts into its appendix stands in the same file. */
export const check: Check = (paper) => {
  const sent = absentAppendices(paper);
  if (sent.length === 0) {
    const there = paper.sections({ appendix: true })[0];
    return there === undefined
      ? notApplicable('it points to no appendix')
      : met(there.heading === null ? [] : [evidence('satisfies', there.heading, 'the appendix')]);
  }
  return missed({
    message: `points to an appendix${sent.length > 1 ? ` in ${sent.length} places` : ''}, and this file has none`,
    evidence: sent.slice(0, SHOWN).map((one) => evidence('trigger', one)),
    because: 'looked for a heading that opens an appendix and for sections after the references',
    help: 'compile the file with its appendix, or say “supplementary material” where that is a file of its own',
  });
};
