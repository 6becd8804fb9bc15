import type { Entry } from '../../../paper/bibliography/entry.ts';
import type { Citation } from '../../../paper/citations/citations.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { nameKey } from './name-key.ts';
import { leavesNoDoubt, namesSort } from './name-setting.ts';

/** A name that stands directly before a citation: "HeronNet [7]", "HeronNet (Quill et al., 2021)". */
export interface CitedName {
  readonly name: string;
  readonly key: string;
  /** The name with its citation. */
  readonly span: Span;
  readonly entries: readonly Entry[];
  readonly inTable: boolean;
  /** Whether the words around leave no other reading than that the work cited is where the name comes from. */
  readonly isSource: boolean;
}

/** How far before a citation its name may begin. */
const NEAR = 120;
const NAME = /(?<![\p{L}\d_@/.+-])\p{L}[\p{L}\d]{0,30}(?:[-+.][\p{L}\d]{1,20}){0,4}\+{0,2}$/u;
/** "HeronNet proposed in [7]" says outright whose it is. */
const SAYS_SOURCE =
  /,?\s(?:(?:first|originally|recently)\s)?(?:proposed|introduced|presented|developed|released)\s(?:in|by)$/;
const MARKS = /[*†‡§]{1,2}$/u;
const NO_NAME = /(?:['’]s|-(?:based|style|like|type))$/;

/** The names that stand right before citations, in text order. */
export const citedNames = memoize((paper: Paper): readonly CitedName[] => {
  const tables = paper.tables();
  return paper.citations().flatMap((citation): CitedName[] => {
    const inTable = tables.some((table) => contains(table.span, citation.span));
    const found = nameBefore(paper, citation, inTable);
    return found === null ? [] : [found];
  });
});

function nameBefore(paper: Paper, citation: Citation, inTable: boolean): CitedName | null {
  const { start, end } = citation.span;
  const from = Math.max(0, start - NEAR);
  // In a table another cell or row is another thing.
  const near = paper.text
    .slice(from, start)
    .replace(inTable ? / ?[([]{0,2} ?$/ : /\s{0,2}[([]{0,2}\s?$/, '')
    .replace(MARKS, '');
  const between = SAYS_SOURCE.exec(near)?.[0] ?? namesSort(near) ?? '';
  const isSaid = SAYS_SOURCE.test(between);
  // "heron networks (HeronNet) [7]": counted, but the citation may be of the words before the bracket.
  const short = between === '' && near.endsWith(')');
  const before = near.slice(0, near.length - between.length - Number(short));
  const name = NAME.exec(before)?.[0];
  if (name === undefined || NO_NAME.test(name)) return null;
  const lead = before.slice(0, -name.length);
  if (short && !lead.endsWith('(')) return null;
  const after = paper.text.slice(end, end + NEAR / 2);
  return {
    name,
    key: nameKey((LONGER.exec(lead)?.[0] ?? '') + name),
    span: { start: from + lead.length, end: closed(paper.text, citation.span) },
    entries: citation.entries,
    inTable,
    isSource:
      !short &&
      citation.unresolved.length === 0 &&
      !ANOTHER.test(after) &&
      !isCounted(paper, citation) &&
      leavesNoDoubt(lead, after, isSaid ? 'said' : between === '' ? 'bare' : 'sorted'),
  };
}

/** A number in a list that prints none: one entry that was not read, and all that follow are others. */
const isCounted = ({ text }: Paper, { span, entries }: Citation): boolean =>
  entries.some(({ label }) => label === null) && !/\p{L}/u.test(text.slice(span.start, span.end));

/** "ImageNet [3], [7]" and "ImageNet [3][7]" are one citation of two works. */
const ANOTHER = /^[)\]]?,?\s?\[\d/;
/** "Faster HeronNet [7]" is another thing than HeronNet. */
const LONGER =
  /(?<![.:!?\n\t]\s?)\b(?!(?:The|Using|With|We|In|And|Following|Like|Similarly|Unlike) )\p{Lu}[\p{L}\d-]{1,24} $/u;

/** The brackets that opened before an author's name close after the year. */
function closed(text: string, { start, end }: Span): number {
  const opened = /[([]{0,2}\s?$/.exec(text.slice(Math.max(0, start - 3), start))![0].trim().length;
  const closing = /^[)\]]{0,2}/.exec(text.slice(end, end + 2))![0].length;
  return end + Math.min(opened, closing);
}
