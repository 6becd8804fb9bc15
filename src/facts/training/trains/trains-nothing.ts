import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { bestOf } from '../../settings/chosen/best.ts';
import { recipe } from '../recipe/recipe.ts';
import { mainTraining } from './main-training.ts';

const IN_FIRST_PERSON = /\b(?:we|our)\b[^.;]{0,60}\b(?:(?:pre-?|re-?)?train(?:ed|ing)?|fine-?tun(?:e|ed|ing))\b/i;

/** No sentence of its own work tells of any training, and no table of a rate to learn with: it asks or measures what others trained. */
export const trainsNothing = memoize(
  (paper: Paper): boolean =>
    mainTraining(paper) === null &&
    bestOf(paper, recipe(paper), 'learning-rate') === null &&
    matching(paper.statements(), IN_FIRST_PERSON).every(({ section: { role } }) => NOT_OWN_WORK.has(role)),
);
