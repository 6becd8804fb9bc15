import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { ownNames } from '../../../names/own-names.ts';
import { matching } from '../../../text/search/corpus.ts';
import { textBefore } from '../../../text/neighbour-sentences.ts';
import { mayBeEqual, printedNumber, type Printed } from '../../tables/printed.ts';
import { saysOurs } from '../../tables/rivals.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import type { ToldTwice } from './told-twice.ts';
import { IN_SHORT } from '../../../text/told-in-short.ts';

const NUMBER = String.raw`\d{1,3}\.\d{1,3}`;
/** "81.2% on Reeds (dev) and 74.0% on the Shore Calls exam": what is reached on each set of a list. */
const SCORE = new RegExp(
  String.raw`(?<![\d.,±+–−-]\s?)(${NUMBER})\s?\\?%?(?: (?!and\b|or\b)[a-z]\w*){0,2} (?:on|in) (?:the )?(\p{Lu}[\p{L}\d-]*(?: [\p{Lu}\d][\p{L}\d.-]*){0,3}(?: \(\w{2,12}\))?)`,
  'gu',
);
/** Another run, and another system. */
const OF_ANOTHER =
  /\b(?:variants?|without|w\/o|ablat\w+|baselines?|previous|prior|respectively|versions?|initial|ensembl\w+|up to|about|around|over|nearly)\b|\b(?:than|from|versus|vs\.?|against) [^,;]{0,40}\d/i;
const FEWEST = 2;
/** Further off, another system is meant. */
const NEAR = 0.03;

interface Listing {
  readonly statement: Statement;
  readonly scores: ReadonlyMap<string, { readonly name: string; readonly text: string; readonly number: Printed }>;
}

/**
 * A list of what the own system reaches on several sets that the abstract and the introduction give alike but for their
 * numbers, of which its row in a table has the one and not the other.
 */
export const listedScores = memoize((paper: Paper): readonly ToldTwice[] => {
  const lists = matching(paper.statements(), SCORE).flatMap((statement) => listingIn(paper, statement) ?? []);
  return lists.flatMap((first, i) =>
    lists
      .slice(i + 1)
      .filter(({ statement }) => statement.section !== first.statement.section)
      .flatMap((second) => differences(paper, first, second)),
  );
});

function listingIn(paper: Paper, statement: Statement): Listing | null {
  const { text, section, within } = statement;
  if (!IN_SHORT.has(section.role) || section.appendix || within.type !== 'paragraph' || OF_ANOTHER.test(text))
    return null;
  const subject = `${textBefore(paper, statement)} ${text}`;
  if (!saysOurs(subject) && !ownNames(paper).some((name) => subject.includes(name))) return null;
  const found = [...text.matchAll(SCORE)].map(
    ([all, digits, name]) =>
      [name!.toLowerCase(), { name: name!, text: all, number: printedNumber(digits!, '') }] as const,
  );
  const scores = new Map(found);
  return scores.size < FEWEST || scores.size < found.length ? null : { statement, scores };
}

function differences(paper: Paper, first: Listing, second: Listing): ToldTwice[] {
  const shared = [...first.scores].flatMap(([name, a]) => {
    const b = second.scores.get(name);
    return b === undefined ? [] : [{ a, b }];
  });
  // A list that is off everywhere is that of another system.
  if (shared.length < FEWEST || !shared.every(({ a, b }) => isNear(a.number, b.number))) return [];
  return shared.flatMap(({ a, b }): ToldTwice[] => {
    if (mayBeEqual(a.number, b.number)) return [];
    const [inFirst, inSecond] = [a, b].map(({ number }) => ownCellWith(paper, number.text));
    if ((inFirst === null) === (inSecond === null)) return [];
    return [
      {
        what: `what is reached on ${a.name}`,
        first: { statement: first.statement, text: a.text },
        second: { statement: second.statement, text: b.text },
        because: `both sentences list the same sets; ${inFirst ?? inSecond} has ${(inFirst === null ? b : a).number.text}`,
      },
    ];
  });
}

const isNear = (a: Printed, b: Printed): boolean => Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value);

/** The table in which a row of the own system has this number; null where none does. */
function ownCellWith(paper: Paper, number: string): string | null {
  const names = ownNames(paper);
  for (const table of paper.tables())
    for (const { children, header } of table.rows) {
      const label = children[0]?.text ?? '';
      if (header || !(/\b[Oo]urs?\b/.test(label) || names.some((name) => label.includes(name)))) continue;
      const has = children.slice(1).some(({ text }) =>
        text
          .replace(/[^\d.]+/g, ' ')
          .trim()
          .split(' ')
          .includes(number),
      );
      if (has) return tableLabel(table);
    }
  return null;
}
