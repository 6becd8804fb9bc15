import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { closingStatements } from '../../../src/facts/reporting/closing.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** What the template prints where nothing was answered. */
const OPEN = /\[\s?TODO\s?\]|\banswerTODO\b|\bjustificationTODO\b/;

export const check: Check = (paper) => {
  const section = paper.sections({ role: 'checklist' })[0];
  if (section === undefined) {
    const end = closingStatements(paper).at(-1);
    return missed({
      message: 'the paper has no checklist',
      evidence: end === undefined ? [] : [evidence('nearest', end, 'the paper closes without one')],
      because: `looked for a section with that title, in ${lookedIn(paper, 'the text')}`,
      help: 'put the checklist of the venue’s template after the references, with an answer and a reason for each item',
    });
  }
  const open = paper.statements({ role: 'checklist' }).filter(({ text }) => OPEN.test(text));
  if (open.length === 0) return met([evidence('satisfies', section.heading ?? section, 'the checklist')]);
  return missed({
    message: `${open.length === 1 ? 'an item' : `${open.length} items`} of the checklist ${open.length === 1 ? 'has' : 'have'} no answer`,
    evidence: open.slice(0, 4).map((one) => evidence('trigger', one, 'left as the template has it')),
    help: 'answer Yes, No or NA, and say in a sentence where the paper shows it',
  });
};
