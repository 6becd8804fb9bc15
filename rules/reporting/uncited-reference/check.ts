import { evidence, inconclusive, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { absentAppendices } from '../../../src/facts/reporting/absent-appendix.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { looseEnds } from '../../../src/facts/reporting/loose-citations.ts';

export const check: Check = (paper) => {
  const ends = looseEnds(paper);
  if (ends === null) return notApplicable('it cites too little, or has no bibliography');
  const { uncited, uncitedIsSure } = ends;
  if (uncited.length === 0) return met([]);
  if (!uncitedIsSure) return inconclusive(`${uncited.length} entries are cited nowhere, which is more than a slip`);
  const [sent] = absentAppendices(paper);
  if (sent !== undefined)
    return inconclusive(
      `${uncited.length === 1 ? 'an entry is' : `${uncited.length} entries are`} cited nowhere in this file, which lacks the appendix that it points to`,
      [evidence('nearest', sent, 'points to the appendix')],
    );
  const labels = uncited.slice(0, 6).map(({ label }) => label!.replace(/\.$/, ''));
  return missed({
    message: `${uncited.length === 1 ? 'entry' : 'entries'} ${enumerate(labels)}${uncited.length > labels.length ? ` and ${uncited.length - labels.length} more` : ''} of the bibliography ${uncited.length === 1 ? 'is' : 'are'} never cited`,
    evidence: uncited.slice(0, 4).map(({ reference }) => evidence('trigger', reference, 'cited nowhere')),
    help:
      uncited.length === 1
        ? 'cite it where it belongs, or take it out of the list'
        : 'cite them where they belong, or take them out of the list',
    because: 'looked for its number and for its first author in text, captions, tables, notes and appendix',
  });
};
