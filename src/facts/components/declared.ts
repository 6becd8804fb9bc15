import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { component, distinct, type Component } from './component.ts';
import { components } from './components.ts';
import { contributedParts, countedParts } from './contributed-parts.ts';
import { listedParts } from './listed-parts.ts';

/**
 * The parts that a sentence or the list of contributions names as those of the method, without those that are known
 * already: what has no other sign of being a part than that the authors count it as one.
 */
export const declared = memoize((paper: Paper): readonly Component[] => {
  const known = components(paper);
  const found = [...listedParts(paper), ...contributedParts(paper), ...countedParts(paper)].map(({ name, span }) =>
    component(name, { span }, name, paper.quote(span)),
  );
  const told = distinct([...known, ...found]).slice(known.length);
  return told.filter(
    ({ name }) => ![...known, ...told].some((other) => other.name !== name && holds(other.name, name)),
  );
});

/** "Interpretation" beside "interpretation step". */
const holds = (long: string, short: string): boolean => long.toLowerCase().includes(short.toLowerCase());
