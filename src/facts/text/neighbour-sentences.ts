import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';

/** Anything that stands where a sentence does. */
interface Placed {
  readonly span: Span;
}

const placesOf = memoize(
  (paper: Paper): ReadonlyMap<number, number> => new Map(paper.statements().map(({ span }, i) => [span.start, i])),
);

const at = (paper: Paper, { span }: Placed): number => placesOf(paper).get(span.start) ?? 0;

function inSameSection(paper: Paper, of: Placed, step: 1 | -1): string {
  const all = paper.statements();
  const i = at(paper, of);
  const other = all[i + step];
  return other !== undefined && other.section === all[i]!.section ? other.text : '';
}

/** What the sentence before says, in the same section; nothing where there is none. */
export const textBefore = (paper: Paper, of: Placed): string => inSameSection(paper, of, -1);

/** What the next sentence says, in the same section; nothing where there is none. */
export const textAfter = (paper: Paper, of: Placed): string => inSameSection(paper, of, 1);

/** The next sentences of the same paragraph. */
export function nextInParagraph(paper: Paper, of: Placed, count: number): Statement[] {
  const all = paper.statements();
  const i = at(paper, of);
  return all.slice(i + 1, i + 1 + count).filter(({ within }) => within === all[i]!.within);
}

/** The sentences of the same paragraph that stand before one, the nearest first. */
export function previousInParagraph(paper: Paper, of: Placed, count: number): Statement[] {
  const all = paper.statements();
  const i = at(paper, of);
  return all
    .slice(Math.max(0, i - count), i)
    .filter(({ within }) => within === all[i]!.within)
    .toReversed();
}

/** The sentences right before and right after one of a paper, where they are of the same paragraph. */
export const besideInParagraph = (statements: readonly Statement[], i: number): Statement[] =>
  [statements[i - 1], statements[i + 1]].filter(
    (other): other is Statement => other !== undefined && other.within === statements[i]!.within,
  );
