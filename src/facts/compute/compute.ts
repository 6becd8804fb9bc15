import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings, Stated } from '../settings/stated.ts';
import { isCard, isProcessor } from './accelerators.ts';
import { COMPUTE_ITEMS } from './items.ts';

/** What the paper states of the machines, the time and the energy of its experiments, by item. */
export const compute = memoize((paper): Settings =>
  withCardsFirst(withSpeedTestsLast(paper, readSettings(paper, COMPUTE_ITEMS))),
);

/** Where cards are named too, the processor beside them is not what trains. */
const withCardsFirst = (settings: Settings): Settings =>
  new Map([...settings].map(([item, all]) => [item, item === 'accelerator' || item === 'count' ? after(all) : all]));

const after = (all: readonly Stated[]): readonly Stated[] =>
  all.some(({ value }) => isCard(value))
    ? all.map((stated) => (isProcessor(stated.value) ? { ...stated, lesser: true } : stated))
    : all;

const OF_SPEED =
  /\b(?:throughputs?|latenc(?:y|ies)|(?:inference|decoding|generation|running|test) (?:times?|speeds?)|(?:images|tokens|frames) per second|fps|\d[\d.]* ?(?:ms|milliseconds))\b/i;
const OF_RUNS = /\b(?:pre-?|re-?)?train(?:s|ed|ing)?\b|\bfine-?tun|\bepochs?\b|\bexperiments\b/i;

/**
 * The card and the seconds of a test of speed are told too, and yet what trained says more; but "TPUs" says less than the
 * TPUv3 that was timed.
 */
const withSpeedTestsLast = (paper: Paper, settings: Settings): Settings =>
  new Map(
    [...settings].map(([item, all]) => {
      const ranked = all.map((stated) => asLesser(paper, stated));
      return [item, ranked.some(({ lesser, value }) => lesser !== true && /\d/.test(value)) ? ranked : all];
    }),
  );

const asLesser = (paper: Paper, stated: Stated): Stated => {
  if (stated.from !== 'text' || isProcessor(stated.value)) return stated;
  const text = paper.quote(stated.span);
  return OF_SPEED.test(text) && !OF_RUNS.test(text) ? { ...stated, lesser: true } : stated;
};
