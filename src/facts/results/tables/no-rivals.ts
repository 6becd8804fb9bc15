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

/** "Kite_upper", "oracle-Kite": a bound by its name, whatever joins the words. */
const BOUND_NAME = /(?<!\p{L})(?:upper|upper[-_ ]?(?:bounds?|limits?)|oracles?|skyline|topline|ceiling)(?!\p{L})/iu;
const MARK = /^(?:\\?[*∗†‡§¶⋆★⋄◇♣♠])|(?:\\?[*∗†‡§¶⋆★⋄◇♣♠])$/u;

/** Whether the name of a line says that it is a bound, or a mark at it that the caption explains so. */
export function isNamedBound({ caption }: ResultTable, { name }: SystemLine): boolean {
  if (BOUND_NAME.test(name)) return true;
  const mark = MARK.exec(name.trim())?.[0].replace('\\', '');
  if (mark === undefined) return false;
  // Up to the next stop or mark the words are on this one.
  const said = caption
    .split(mark)
    .slice(1)
    .map((words) => words.split(/[.;*∗†‡§¶⋆★⋄◇♣♠]/u)[0]!.slice(0, 80));
  return said.some((words) => BOUND.test(words));
}

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
