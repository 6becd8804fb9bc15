import { evidence, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { priorityClaims } from '../../../src/facts/unshown/priority.ts';

/** More of one kind tell the author nothing new. */
const AT_MOST = 2;
const SAID = {
  only: 'called the only one there is, without “to our knowledge”, a citation or a comparison',
  ever: 'called the most there has ever been, without “to our knowledge”, a citation or a comparison',
  first: 'called the first of its kind, and nowhere in the paper “to our knowledge”',
};

/** Who says that nothing like it exists says how they looked, or that it is to their knowledge. */
export const check: Check = (paper) => {
  const claims = priorityClaims(paper);
  if (claims.length === 0) return notApplicable('it does not bluntly claim to be the first or the only one');
  const sorted = claims.toSorted((a, b) => Number(a.form === 'first') - Number(b.form === 'first'));
  return missed(
    ...sorted.slice(0, AT_MOST).map(({ statement, form }) => ({
      message: SAID[form],
      because: 'looked in the sentence and beside it for a citation, a pointer and a word of care',
      help: 'say “to our knowledge”, and cite or tabulate the nearest ones with what they lack',
      evidence: [evidence('trigger', statement)],
    })),
  );
};
