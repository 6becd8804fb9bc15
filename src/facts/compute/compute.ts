import { memoize } from '../../paper/memoize.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings, Stated } from '../settings/stated.ts';
import { isCard, isProcessor } from './accelerators.ts';
import { COMPUTE_ITEMS } from './items.ts';

/** What the paper states of the machines, the time and the energy of its experiments, by item. */
export const compute = memoize((paper): Settings => withCardsFirst(readSettings(paper, COMPUTE_ITEMS)));

/** Where cards are named too, the processor beside them is not what trains. */
const withCardsFirst = (settings: Settings): Settings =>
  new Map([...settings].map(([item, all]) => [item, item === 'accelerator' || item === 'count' ? after(all) : all]));

const after = (all: readonly Stated[]): readonly Stated[] =>
  all.some(({ value }) => isCard(value))
    ? all.map((stated) => (isProcessor(stated.value) ? { ...stated, lesser: true } : stated))
    : all;
