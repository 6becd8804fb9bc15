import { appendixMissing, evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { absentAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { searches, searchFigure, searchSpace } from '../../../src/facts/training/recipe/hyper-parameter-search.ts';
import { recipeByReference } from '../../../src/facts/training/recipe/by-reference.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** A paper that tunes its hyper-parameters says over what values. */
export const check: Check = (paper) => {
  const [search, ...more] = searches(paper);
  if (search === undefined) return notApplicable('it does not say that it searches for hyper-parameters');
  const space = searchSpace(paper);
  if (space !== null) return met([evidence('satisfies', space)]);
  const figure = searchFigure(paper);
  if (figure !== null) return met([evidence('satisfies', figure)], 'a figure draws what was tried');
  const [reference] = recipeByReference(paper);
  if (reference !== undefined) return met([evidence('satisfies', reference)], 'left to another source');
  const away = absentAppendix(paper);
  if (away !== null) return appendixMissing(away);
  return missed({
    message: 'hyper-parameters were tuned, but the paper does not say which values were tried',
    because: `looked near every sentence on tuning, in ${lookedIn(paper, 'tables', 'captions')} for a set or a range of values`,
    help: 'Add the values tried, for example “learning rate from {1e-4, 3e-4, 1e-3}, 5 runs each, chosen on the validation set”.',
    evidence: [
      evidence('trigger', search, 'which values?'),
      ...more.slice(0, 2).map((one) => evidence('nearest', one)),
    ],
  });
};
