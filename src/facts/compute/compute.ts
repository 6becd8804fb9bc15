import { memoize } from '../../paper/memoize.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/stated.ts';
import { COMPUTE_ITEMS } from './items.ts';

/** What the paper states of the machines, the time and the energy of its experiments, by item. */
export const compute = memoize((paper): Settings => readSettings(paper, COMPUTE_ITEMS));
