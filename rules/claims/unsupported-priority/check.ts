import { evidence, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { priorityClaims } from '../../../src/facts/claims/claimed-priority.ts';

/** More of one kind tell the author nothing new. */
const AT_MOST = 2;
const SAID = {
  only: 'is claimed without “to our knowledge” or a pointer to a comparison',
  ever: 'is claimed without “to our knowledge” or a pointer to a comparison',
  first: 'is claimed, and the paper never says “to our knowledge”',
};
const UNNAMED = { only: 'to be the only one', ever: 'to be the greatest so far', first: 'to be the first' };

/** Who says that nothing like it exists says how they looked, or that it is to their knowledge. */
export const check: Check = (paper) => {
  const claims = priorityClaims(paper);
  if (claims.length === 0) return notApplicable('it does not bluntly claim to be the first or the only one');
  const sorted = claims.toSorted((a, b) => Number(a.form === 'first') - Number(b.form === 'first'));
  return missed(
    ...sorted.slice(0, AT_MOST).map(({ statement, form, what }) => ({
      message: `“${what ?? UNNAMED[form]}” ${SAID[form]}`,
      because:
        'looked in the sentence and near it for a citation, a pointer or a careful word, and in the related work for a contrast with cited work',
      help: 'write “to our knowledge” beside it, and cite the nearest works with what they lack',
      evidence: [evidence('trigger', statement)],
    })),
  );
};
