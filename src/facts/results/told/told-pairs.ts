import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { nameWords } from '../tables/names/names.ts';
import { namedIn } from '../tables/names/mentioned.ts';
import { across } from '../tables/grids/across.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { nameOf } from '../tables/tables.ts';
import { valueLines, type ValueLine } from './value-lines.ts';

/** Two results that a sentence sets against each other, of which a table has the one and something near the other. */
export interface ToldPair {
  readonly statement: Statement;
  /** The number that its table does not have, as printed. */
  readonly text: string;
  readonly span: Span;
  /** The one that it has. */
  readonly anchor: string;
  readonly label: string;
  readonly measure: string;
  readonly rival: string;
  readonly cell: ValueCell;
  readonly anchorCell: ValueCell;
}

const NUMBER = String.raw`\d{1,3}\.\d{1,3}`;
/** "(88.4 % vs. 90.7 %)", "90.7 against 88.4". */
const PAIR = new RegExp(
  String.raw`(?<![\w.,+±–−-]|± ?)(${NUMBER})\s?\\?%?,?\s(?:vs\.?|versus|against|compared (?:to|with)|as opposed to|→)\s(${NUMBER})(?![\d\p{L}]|\.\d|\s?±)`,
  'gu',
);
const BEFORE = 70;
/** What stands before it belongs to another number. */
const OTHER = /[,;)]|\band\b/;
/** How near a miss has to be to be the same result with a slip in it. */
const NEAR = 0.03;

/** The pairs whose other number is a near miss of what the table has. */
export const toldPairs = memoize((paper: Paper): readonly ToldPair[] => {
  const told = matching(paper.statements(), PAIR).filter(
    ({ section, within }) => !NOT_OWN_WORK.has(section.role) && within.type !== 'caption',
  );
  if (told.length === 0) return [];
  const lines = valueLines(paper);
  return told.flatMap((statement) =>
    [...statement.text.matchAll(PAIR)].flatMap((match) => {
      const before = statement.text
        .slice(Math.max(0, match.index - BEFORE), match.index)
        .split(OTHER)
        .at(-1)!;
      const named = lines.filter(({ line }) => isNamed(before, line));
      for (const [anchor, other] of [
        [match[1]!, match[2]!],
        [match[2]!, match[1]!],
      ]) {
        // What stands under the measure for a system that the sentence names is read from there.
        if (named.some((at) => at.line.values.some((one) => has(one, other!) && isSaid(statement, at, one)))) continue;
        const found = named.flatMap((at) => missed(statement, at, anchor!, other!));
        if (found.length !== 1) continue;
        const offset = match.index + (other === match[1] ? 0 : match[0].lastIndexOf(other!));
        const start = statement.span.start + offset;
        return [
          { statement, text: other!, span: { start, end: start + other!.length }, anchor: anchor!, ...found[0]! },
        ];
      }
      return [];
    }),
  );
});

/** The last label of a line, a measure in brackets or behind it left off: "SQuAD v2.0 F1/EM" is named by "SQuAD v2.0". */
function isNamed(phrase: string, { path }: Line): boolean {
  const label =
    path
      .at(-1)
      ?.text.replace(/[↑↓*†‡]|\([^()]{0,40}\)/gu, '')
      .trim() ?? '';
  const words = label.split(/\s+/);
  const short = words.length > 1 ? words.slice(0, -1).join(' ') : label;
  return [label, short].some((one) => /\p{L}{2}/u.test(one) && namedIn(phrase, one));
}

const has = ({ printed }: ValueCell, text: string): boolean => printed.text === text;

/** Whether the sentence has all words of the name of the system whose cell it is. */
function isSaid({ text }: Statement, { grid, way }: ValueLine, cell: ValueCell): boolean {
  const words = nameWords(nameOf(across(grid, way).pathOf(cell)));
  const said = nameWords(text);
  return words.length > 0 && words.every((word) => said.includes(word));
}

/** The rival of the sentence whose cell is near the number and is not it, beside the cell that the other number is. */
function missed(
  statement: Statement,
  at: ValueLine,
  anchor: string,
  other: string,
): Omit<ToldPair, 'statement' | 'text' | 'span' | 'anchor'>[] {
  const { grid, way, line, label } = at;
  const { pathOf } = across(grid, way);
  const anchors = line.values.filter((one) => has(one, anchor));
  if (anchors.length !== 1 || line.values.some((one) => has(one, other))) return [];
  const rivals = line.values.filter((one) => one !== anchors[0] && isSaid(statement, at, one));
  const near = rivals.filter(
    ({ printed }) =>
      printed.decimals === (other.split('.')[1]?.length ?? 0) &&
      printed.spread === null &&
      Math.abs(printed.value - Number(other)) <= NEAR * printed.value,
  );
  const [cell] = near;
  return cell === undefined || near.length !== 1 || rivals.length !== 1
    ? []
    : [{ label, measure: nameOf(line.path), rival: nameOf(pathOf(cell)), cell, anchorCell: anchors[0]! }];
}
