import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { bestOf } from '../../settings/chosen/best.ts';
import { impliedTrainings } from './implied.ts';
import { MAIN_ITEMS, recipe } from '../recipe/recipe.ts';
import { ownTrainings } from './trains.ts';

/** Characters from which on two sentences are no longer read together. */
const FAR = 3000;

/** Whether a sentence on a training tells of something else beside it. */
export const isAside = ({ text }: Statement): boolean => ASIDE.test(text);

/** A float that is pointed at, what others are measured against, what only sifts the data, what a training is for, what is left out of it, and what comes after it. */
const ASIDE =
  /^(?:Figure|Fig\.|Table) \d|\b(?:goals?|whenever|at inference|at test time|(?:remains?|kept|are|is) frozen|baselines?|source[- ]only|oracles?|(?:upper|lower)[- ]bounds?|fasttext|(?:quality|language|filter(?:ing)?) classifiers?|no additional|to understand|intuitively|(?:can|may|might|would) be (?:\w+ )?(?:unstable|noisy|inaccurate|slow))\b/i;
const ELSEWHERE = 6000;

/** The sentence on the paper's own training that stands nearest to what is said of its recipe, or null. */
export const mainTraining = memoize((paper: Paper): Statement | null => {
  const near = MAIN_ITEMS.flatMap(({ id }) => bestOf(paper, recipe(paper), id)?.span.start ?? []);
  const far = ({ span }: Statement) => near.reduce((sum, at) => sum + Math.min(Math.abs(at - span.start), FAR), 0);
  const cost = (one: Statement) => far(one) + (isAside(one) ? ELSEWHERE : 0);
  const own = ownTrainings(paper);
  return (own.length > 0 ? own : impliedTrainings(paper)).toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
});
