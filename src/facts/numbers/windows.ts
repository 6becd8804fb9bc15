import type { Paper, Statement } from '../../paper/paper.ts';
import { memoize } from '../../paper/memoize.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import type { PrintedNumber } from './printed-number.ts';
import { numbersIn } from './read-numbers.ts';
import type { Dimension } from './units.ts';

/** A sentence with its numbers. */
export interface Numbered {
  readonly statement: Statement;
  readonly numbers: readonly PrintedNumber[];
}

/** The sentences of the paper itself with the numbers they print. */
export const numberedStatements = memoize((paper: Paper): readonly Numbered[] =>
  paper
    .statements()
    .filter(({ section: { role }, text }) => !NOT_OWN_WORK.has(role) && /\d/.test(text))
    .map((statement) => ({ statement, numbers: numbersIn(paper, statement.span) })),
);

/** The one number of a dimension, or null where there is none or there are several different ones. */
export function only(numbers: readonly PrintedNumber[], dimension: Dimension): PrintedNumber | null {
  const found = numbers.filter(({ unit }) => unit?.dimension === dimension);
  const [first] = found;
  return first !== undefined && found.every(({ value, unit }) => value === first.value && unit === first.unit)
    ? first
    : null;
}
