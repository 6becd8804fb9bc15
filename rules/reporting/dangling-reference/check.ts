import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { danglingReferences } from '../../../src/facts/reporting/dangling/dangling.ts';
import { contains, type Span } from '../../../src/paper/span.ts';

const SHOWN = 4;

export const check: Check = (paper) => {
  const found = danglingReferences(paper);
  if (found.length === 0)
    return paper.mentions().length > 0 ? met([]) : notApplicable('it points to no part of itself');
  const statements = paper.statements();
  const sentenceAround = (inner: Span) => statements.find(({ span }) => contains(span, inner))?.span ?? inner;
  return missed(
    ...found.map(({ label, why, at, nearest }) => ({
      message: `there is no ${label}: ${why}`,
      evidence: [
        ...at.slice(0, SHOWN).map((span) => evidence('trigger', { span: sentenceAround(span) })),
        evidence('nearest', { span: nearest }),
      ],
    })),
  );
};
