import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { ownText } from '../../../src/facts/data/own-text.ts';

export const check: Check = (paper) => {
  const { given, languages } = ownText(paper);
  if (given.length === 0) return notApplicable('it gives no text, and no model of text, of its own');
  if (languages.length > 0)
    return met(languages.slice(0, 2).map((one) => evidence('satisfies', one, 'names a language')));
  return missed({
    message: 'no language of the text is named',
    evidence: given.slice(0, 3).map((one) => evidence('trigger', one, 'text, in which language?')),
    because: 'looked for the name of any language, and for “multilingual” and “monolingual”, in the whole paper',
    help: 'say it where the data are described, e.g. “All texts are English, mostly American.”',
  });
};
