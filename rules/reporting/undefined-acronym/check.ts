import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { undefinedAcronyms } from '../../../src/facts/reporting/names/acronyms.ts';

/** A paper with more has its definitions where we do not find them. */
const MOST = 4;

export const check: Check = (paper) => {
  const found = undefinedAcronyms(paper);
  if (found.length === 0 || found.length > MOST) return met([]);
  return missed(
    ...found.map(({ name, times, at }) => ({
      message: `“${name}” stands ${times} times in the text and is never spelled out`,
      evidence: [evidence('trigger', at, 'the first time')],
      because:
        'looked for words with these initials, brackets and “stands for” anywhere, and for a reference of that name',
      help: `spell it out where it stands first: “… (${name})”`,
    })),
  );
};
