import { groupBy } from '../../group-by.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { distinctUses, uses } from '../assets/uses.ts';
import { readSettings } from '../settings/read-settings.ts';
import { fromText, type Settings, type Stated } from '../settings/stated.ts';
import { DATA_ITEMS } from './items.ts';
import { ownData } from './own-data.ts';

/** What the paper states of the data it gives, learns from and tests on, by item. */
export const data = memoize((paper): Settings =>
  groupBy(
    [...given(paper), ...used(paper), ...[...readSettings(paper, DATA_ITEMS).values()].flat()],
    ({ item }) => item,
  ),
);

const given = (paper: Paper): Stated[] =>
  ownData(paper).given.map(({ text, span }) => fromText('own-data', text, span));

/** Each set once, by the name that the paper prints first. */
const used = (paper: Paper): Stated[] =>
  distinctUses(uses(paper).filter(({ type }) => type === 'data')).map(({ name, how, span }) =>
    fromText(how === 'trained on' || how === 'base' ? 'trained-on' : 'tested-on', name, span),
  );
