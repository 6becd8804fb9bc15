import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { danglingReferences } from '../../../src/facts/reporting/dangling/dangling.ts';
import { sentenceAround } from '../../../src/paper/sentence-around.ts';

const SHOWN = 4;

export const check: Check = (paper) => {
  const found = danglingReferences(paper);
  if (found.length === 0)
    return paper.mentions().length > 0 ? met([]) : notApplicable('it points to no part of itself');
  return missed(
    ...found.map(({ label, why, at, nearest }) => ({
      message: `there is no ${label}: ${why}`,
      evidence: [
        ...at.slice(0, SHOWN).map((span) => evidence('trigger', { span: sentenceAround(paper, span) })),
        evidence('nearest', { span: nearest }),
      ],
    })),
  );
};
