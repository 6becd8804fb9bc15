import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { coreWords } from './names/line-names.ts';
import { nameWords } from './names/names.ts';
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
export const isNamedBound = (table: ResultTable, line: SystemLine): boolean =>
  BOUND_NAME.test(line.name) || saidAtMark(table, line, 80).some((words) => BOUND.test(words));

/** What was measured on a part, or not measured alike. */
const RESTRICTED =
  /\bonly (?:on|over|for|from|in|with) (?:[\w-]+ ){0,3}(?:successful\w*|pairs|cases|samples|images|runs|examples|subsets?|scenes|tasks|episodes|instances|sequences)\b|\bsuccessful (?:\w+ ){0,2}only\b|\b(?:on|over) (?:a|the|their own|another) (?:\w+ )?(?:subset|split)\b|\bnot (?:\w+ )?(?:directly |strictly |fully )?comparable\b/i;

/** Whether a mark at its name leads to words that its values are of a part, so that nobody sets them beside the others. */
export const isRestricted = (table: ResultTable, line: SystemLine): boolean =>
  saidAtMark(table, line, 200).some((words) => RESTRICTED.test(words));

/** What a caption says behind the mark that a name bears; up to the next stop or mark the words are on this one. */
function saidAtMark({ caption }: ResultTable, { path, name }: SystemLine, most: number): string[] {
  const label = (path.at(-1)?.text ?? name).replace(/\s?\[\d[\d, ]*\]$/, '').trim();
  const mark = (MARK.exec(name.trim()) ?? MARK.exec(label))?.[0].replace('\\', '');
  if (mark === undefined) return [];
  const alike = STARS.includes(mark) ? new RegExp(`[${STARS}]`, 'u') : mark;
  return caption
    .split(alike)
    .slice(1)
    .map((words) => words.split(/[.;*∗†‡§¶⋆★⋄◇♣♠]/u)[0]!.slice(0, most));
}

/** Stars that files take for one another. */
const STARS = '*∗⋆★';

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
