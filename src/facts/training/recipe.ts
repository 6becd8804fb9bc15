import { memoize } from '../../paper/memoize.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/stated.ts';
import { BATCH_SIZE, DURATION, LEARNING_RATE } from './items.ts';
import { FURTHER_ITEMS } from './further-items.ts';
import { OPTIMIZER } from './optimizer.ts';

/** Without these four nobody can run the training again: the items of the rule and of the checklists. */
export const MAIN_ITEMS = [OPTIMIZER, LEARNING_RATE, BATCH_SIZE, DURATION];
export const RECIPE_ITEMS = [...MAIN_ITEMS, ...FURTHER_ITEMS];

/** What the paper states of its training, by item. */
export const recipe = memoize((paper): Settings => readSettings(paper, RECIPE_ITEMS));
