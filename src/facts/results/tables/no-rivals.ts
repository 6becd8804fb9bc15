import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { matching } from '../../text/corpus.ts';
import { coreWords } from './line-names.ts';
import { nameWords } from './names.ts';
import type { ResultTable, SystemLine } from './tables.ts';

/** A model that several lines are made from. */
export const isBaseOf = ({ words }: SystemLine, { systems }: ResultTable): boolean =>
  systems.filter((one) => one.words.length > words.length && words.every((word) => one.words.includes(word))).length >=
  2;

/** Whether the caption has a word on it: "PAI writes far less". */
export const isExplained = ({ caption }: ResultTable, line: SystemLine): boolean => {
  const name = coreWords(line).join(' ');
  return name.length > 2 && ` ${nameWords(caption).join(' ')} `.includes(` ${name} `);
};

const BOUND = /\b(?:upper[- ](?:bounds?|limits?)|oracles?|skyline|topline|ceiling)\b/i;

/** How far from a name "upper bound" may stand. */
const NEAR = 30;

/** The words around each mention of a bound. */
const boundsIn = memoize((paper: Paper): readonly string[] =>
  matching(paper.statements(), BOUND).map(({ text }) => {
    const { index, 0: word } = BOUND.exec(text)!;
    return ` ${nameWords(text.slice(Math.max(0, index - NEAR), index + word.length + NEAR)).join(' ')} `;
  }),
);

/** Whether the paper says that nobody competes with it. */
export const isBound = (paper: Paper, line: SystemLine): boolean => {
  const name = coreWords(line).join(' ');
  return name.length > 2 && boundsIn(paper).some((words) => words.includes(` ${name} `));
};
