import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { ValueCell } from '../tables/grid.ts';
import { across } from '../tables/grids/across.ts';
import { lastLabel, withoutSigns } from '../tables/names/line-names.ts';
import { valueLines, type ValueLine } from './value-lines.ts';

/** Results that a sentence gives for a list of names "respectively", and that its table has for these in another order. */
export interface PermutedResults {
  readonly statement: Statement;
  /** The numbers as the sentence lists them. */
  readonly text: string;
  readonly span: Span;
  readonly label: string;
  /** The line of the table that holds all of them. */
  readonly measure: string;
  /** In the order of the sentence: who is named, what is told of it and what the table has. */
  readonly results: readonly { readonly name: string; readonly told: string; readonly cell: ValueCell }[];
}

const NUMBER = String.raw`\d{0,3}\.\d{1,4}|\d{2,3}`;
const JOINT = String.raw`\s?\\?%?(?:,\s?(?:and\s)?|\s?\/\s?|\sand\s)`;
const LIST = new RegExp(String.raw`(?<![\d.,±-])(?:${NUMBER})(?:${JOINT}(?:${NUMBER})){1,5}(?![\d]|\.\d|\s?±)`, 'g');
/** What may stand between two names of one list. */
const BETWEEN =
  /^(?: ?\([^()]{0,40}\)| ?\[[\d, ]{1,12}\])? ?(?:,|,? ?and|,? ?&|\/) ?(?:the |for |on |prompts? |tasks? )?$/i;
/** Two numbers have to be long before both stand where they do by more than chance. */
const DIGITS = 3;
const RESPECTIVELY = /\brespectively\b/i;

/** Lists of results that no line of any table has in the order that is told, and one has in another. */
export const permutedResults = memoize((paper: Paper): readonly PermutedResults[] => {
  const said = matching(paper.statements(), RESPECTIVELY).filter(
    ({ section, within, text }) =>
      !NOT_OWN_WORK.has(section.role) && within.type === 'paragraph' && text.length < 900 && /\d\.\d/.test(text),
  );
  if (said.length === 0) return [];
  const lines = valueLines(paper);
  return said.flatMap((statement) =>
    [...statement.text.matchAll(LIST)].flatMap((match) => {
      const numbers = match[0].match(new RegExp(NUMBER, 'g'))!;
      if (new Set(numbers).size < numbers.length || !numbers.every(isLong)) return [];
      const found = lines.flatMap((at) => read(statement, match.index, numbers, at) ?? []);
      // Some line has them in the order that is told.
      if (found.length === 0 || found.some(({ inOrder }) => inOrder)) return [];
      const [{ at, cells, names }] = found as [Placed];
      const start = statement.span.start + match.index;
      return [
        {
          statement,
          text: match[0],
          span: { start, end: start + match[0].length },
          label: at.label,
          measure: withoutSigns(lastLabel(at.line)),
          results: names.map((name, i) => ({ name, told: numbers[i]!, cell: cells[i]! })),
        },
      ];
    }),
  );
});

interface Placed {
  readonly at: ValueLine;
  readonly inOrder: boolean;
  /** In the order of the sentence. */
  readonly names: readonly string[];
  readonly cells: readonly ValueCell[];
}

const isLong = (text: string): boolean => text.replace(/^0?\.|\D/g, '').replace(/^0+/, '').length >= DIGITS;

/** The list of names that a line has beside these numbers, where the sentence has just them in one list; null otherwise. */
function read({ text }: Statement, listedAt: number, numbers: readonly string[], at: ValueLine): Placed | null {
  const cells = numbers.map((number) => at.line.values.filter(({ printed }) => printed.text === number));
  if (cells.some(({ length }) => length !== 1)) return null;
  const { pathOf } = across(at.grid, at.way);
  const corner = at.grid.corner.map((cell) =>
    cell.text.replace(/ ?(?:#|\b(?:ids?|no\.?|nr\.?|number|index))$/i, '').trim(),
  );
  const held = cells.map(([cell]) => ({ cell: cell!, name: pathOf(cell!).at(-1)?.text.trim() ?? '' }));
  const placed = held.map((one) => ({ ...one, at: placeOf(text, one.name, corner, listedAt) }));
  if (placed.some((one) => one.at === null) || new Set(placed.map(({ name }) => name)).size < placed.length)
    return null;
  const sorted = placed.toSorted((a, b) => a.at! - b.at!);
  const isList = sorted.every(({ at: from, name }, i) => {
    const next = sorted[i + 1];
    return next === undefined || BETWEEN.test(text.slice(from! + name.length, next.at!));
  });
  if (!isList || goesOn(text, sorted)) return null;
  return {
    at,
    inOrder: sorted.every((one, i) => one === placed[i]),
    names: sorted.map(({ name }) => (/\p{L}/u.test(name) ? name : [corner[0] ?? '', name].join(' ').trim())),
    cells: sorted.map(({ cell }) => cell),
  };
}

/** One more thing in the list is one that the numbers leave out, or one that the table calls otherwise. */
const goesOn = (text: string, sorted: readonly { readonly at: number | null; readonly name: string }[]): boolean => {
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return (
    /(?:,|\band|\/) ?(?:the )?$/i.test(text.slice(0, first.at!)) ||
    /^ ?(?:, and |\/| and )(?=\p{Lu}|\d)/u.test(text.slice(last.at! + last.name.length))
  );
};

/** Where a sentence names a line once; a number is a name where the head of its column stands before the list. */
function placeOf(text: string, name: string, corner: readonly string[], listedAt: number): number | null {
  if (name.length < 1) return null;
  const isNumber = /^\d+(?:\.\d+)?[KMBk%]?$/.test(name);
  if (!isNumber && !/\p{L}/u.test(name)) return null;
  const found = [
    ...text.matchAll(new RegExp(String.raw`(?<![\p{L}\d.-])${escapePattern(name)}(?![\p{L}\d%-]|\.\d)`, 'gu')),
  ];
  const meant = isNumber ? found.filter(({ index }) => isHeaded(text.slice(0, index), corner)) : found;
  return meant.length === 1 && Math.abs(meant[0]!.index - listedAt) < 400 ? meant[0]!.index : null;
}

/** "Prompts 1, 5 and" before 6. */
const isHeaded = (before: string, corner: readonly string[]): boolean =>
  corner.some(
    (head) =>
      /^\p{L}{3,}$/u.test(head) &&
      new RegExp(
        String.raw`\b${escapePattern(head.replace(/s$/, ''))}s? (?:\d+(?:\.\d+)?(?:, | and |, and ))*$`,
        'i',
      ).test(before),
  );
