import type { Entry } from '../../../paper/bibliography/entry.ts';
import { foldName } from '../../../paper/bibliography/fold.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { MismatchedCitation } from './mismatched-citations.ts';

/** "Heron et al. [27]", where no author of 27 is Heron and another entry begins with that name. */
const WHOSE = /(?<![\p{L}-])(\p{Lu}[\p{L}'’-]{1,30}) et al\.?,?\s?[([]{0,2}\s?$/u;
const NEAR = 50;
/** More of them than this share: the list was misread, or its numbers have moved. */
const SLIPS = 0.15;
const FEW = 2;

/** Works that are cited under the name of an author of another entry. */
export const mismatchedAuthors = memoize((paper: Paper): readonly MismatchedCitation[] => {
  const named = paper.citations().flatMap(({ span, entries, unresolved }) => {
    const [entry] = entries;
    if (entry === undefined || entries.length > 1 || unresolved.length > 0) return [];
    const from = Math.max(0, span.start - NEAR);
    const found = WHOSE.exec(paper.text.slice(from, span.start));
    return found === null ? [] : [{ entry, family: found[1]!, span: { start: from + found.index, end: span.end } }];
  });
  const slips = named.flatMap(({ entry, family, span }): MismatchedCitation[] => {
    if (entry.title === null || speaksOf(paper, entry, family)) return [];
    const right = paper
      .bibliography()
      .filter((one) => one !== entry && one.title !== null && isFirst(paper, one, family))
      .toSorted((a, b) => away(a, entry) - away(b, entry))[0];
    return right === undefined ? [] : [{ name: `${family} et al.`, at: [span], wrong: entry, right, elsewhere: [] }];
  });
  return slips.length > Math.max(FEW, named.length * SLIPS) ? [] : slips;
});

const speaksOf = (paper: Paper, { reference }: Entry, family: string): boolean =>
  foldName(paper.quote(reference.span)).includes(foldName(family));
/** "D. Dunlin, …", "Dunlin D, …": styles put the initials on either side. */
const isFirst = (paper: Paper, { label, reference }: Entry, family: string): boolean => {
  const text = paper.quote(reference.span).slice(label?.length ?? 0);
  return (
    FIRST.exec(text)
      ?.slice(1)
      .some((name) => name !== undefined && foldName(name) === foldName(family)) === true
  );
};
const FIRST =
  /^\s*(?:([\p{Lu}][\p{L}'’-]{1,30})(?=,| \p{Lu}{1,3}[,.]| \p{Lu}\.)|(?:\p{Lu}[\p{L}-]{0,20}\.? ){1,3}(\p{Lu}[\p{L}'’-]{1,30})(?=,| and | et al))/u;
const away = ({ reference: a }: Entry, { reference: b }: Entry): number => Math.abs(a.span.start - b.span.start);
