import { memoize } from '../../paper/memoize.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/stated.ts';
import { DIMENSION_ITEMS } from './items.ts';

/** What the paper states of the shape of its networks, by item; `of` names the model where a table has a row for each. */
export const dimensions = memoize((paper): Settings => readSettings(paper, DIMENSION_ITEMS));
