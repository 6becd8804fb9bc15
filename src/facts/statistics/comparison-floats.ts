import { memoize } from '../../paper/memoize.ts';
import type { Table } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { results } from './results.ts';

const COMPARES =
  /\b(?:compar\w+|baselines?|versus|vs\.?|other (?:methods|models)|state[- ]of[- ]the[- ]art|against|previous|competing|different (?:methods|models))\b/i;
/** A name, not a number, a unit or an empty mark. */
const NAMED = /\p{L}{2}/u;

/** Tables of results with at least two named rows or columns of systems, and figures that compare by their caption. */
export const comparisonsOf = memoize((paper: Paper): readonly { span: Span }[] => [
  ...results(paper)
    .tables.filter((table) => names(table) >= 2)
    .map(({ caption, span }) => caption ?? { span }),
  ...paper
    .figures()
    .flatMap(({ caption }) => (caption !== null && COMPARES.test(paper.quote(caption.span)) ? caption : [])),
]);

const names = ({ rows }: Table): number =>
  new Set(
    rows
      .flatMap(({ header, children }) => (header ? [] : children.slice(0, 1)))
      .filter(({ text }) => NAMED.test(text))
      .map(({ text }) => text.trim()),
  ).size;
