import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { danglingReferences } from '../../../src/facts/reporting/dangling/dangling.ts';
import { sentenceAround } from '../../../src/paper/sentence-around.ts';

const SHOWN = 4;

export const check: Check = (paper) => {
  const found = danglingReferences(paper);
  if (found.length === 0)
    return paper.mentions().length > 0 ? met([]) : notApplicable('it points to no part of itself');
  return missed(
    ...found.map(({ label, why, at, nearest, meant, since }) => ({
      message: `there is no ${label}: ${why}`,
      evidence: [
        ...at.slice(0, SHOWN).map((span) => evidence('trigger', { span: sentenceAround(paper, span) })),
        ...(nearest === undefined ? [] : [evidence('nearest', { span: nearest })]),
      ],
      help:
        meant === undefined
          ? helpFor(label)
          : `write “${meant}” if that is meant${since === undefined ? '' : ` (${since})`}; otherwise ${helpFor(label)}`,
    })),
  );
};

/** LaTeX gives a label that stands at nothing numbered the number of its section. */
function helpFor(label: string): string {
  const kind = label.slice(0, label.indexOf(' ')).toLowerCase();
  return /^(?:section|appendix)$/.test(kind)
    ? 'point to the section that is meant; it may have been moved or renumbered'
    : `give the number of the ${kind} that is meant, and number that ${kind} if it has none`;
}
