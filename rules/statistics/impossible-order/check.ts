import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { orderedPairs, type OrderedPair } from '../../../src/facts/results/aggregates/scores/ordered-measures.ts';
import { orderWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';
import { groupBy } from '../../../src/group-by.ts';

const SHOWN = 4;

/** Measures that are made of the same answers are ordered by their definitions. */
export const check: Check = (paper) => {
  const pairs = orderedPairs(paper);
  if (pairs.length === 0) return notApplicable('no table prints two measures whose order is known');
  const workings = pairs.filter(({ agrees }) => agrees).map(orderWorking);
  const broken = [
    ...groupBy(
      pairs.filter(({ agrees }) => !agrees),
      keyOf,
    ).values(),
  ];
  if (broken.length > 0) return { ...missed(...broken.map(finding)), workings };
  const shown = pairs.slice(0, SHOWN).map(({ lower, names }) => evidence('satisfies', lower.cell, names.join(' ≤ ')));
  return { ...met(shown, 'the measures whose order is known keep it'), workings };
};

const keyOf = ({ label, names }: OrderedPair): string => [label, ...names].join('|');

function finding(all: readonly OrderedPair[]): Finding {
  const [{ label, names, why, others }] = all as [OrderedPair];
  const [lower, upper] = names;
  const told = all
    .slice(0, SHOWN)
    .map((one) => `${one.of === '' ? '' : `“${one.of}” `}${one.lower.printed.text} > ${one.upper.printed.text}`);
  return {
    message: `${lower} is above ${upper} in ${label}, which cannot be: ${told.join('; ')}${all.length > SHOWN ? `; and ${all.length - SHOWN} more` : ''}`,
    because: `${why}; in ${others} other cells it is not`,
    help: 'find out which of the two numbers is wrong, or say what the two are measured on',
    workings: all.map(orderWorking),
    evidence: all
      .slice(0, SHOWN)
      .flatMap((one) => [evidence('trigger', one.lower.cell, lower), evidence('conflict', one.upper.cell, upper)]),
  };
}
