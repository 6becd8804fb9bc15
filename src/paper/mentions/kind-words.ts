import type { Kind } from './labels.ts';

/** What papers call each kind of thing that they point to, as sources of patterns; in any case of letters. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  Figure: 'figures?|figs?\\.?',
  Table: 'tables?|tabs?\\.|tbls?\\.',
  Algorithm: 'algorithms?|algs?\\.|algos?\\.',
  Listing: 'listings?',
  Equation: 'equations?|eqs?\\.?|eqns?\\.?',
  Section: '(?:sub){0,2}sections?|secs?\\.|sects?\\.|§{1,2}',
  Appendix: 'appendix|appendices|apps?\\.',
};
