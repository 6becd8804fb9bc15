import { memoize } from '../../paper/memoize.ts';
import type { Table } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { CITATION } from '../text/citations.ts';
import { isOfSettings, results } from './results.ts';

const COMPARES =
  /\b(?:compar\w+|baselines?|versus|vs\.?|other (?:methods|models)|state[- ]of[- ]the[- ]art|against|previous|competing|different (?:methods|models))\b/i;
/** "Previous layers" and "against the rate" set no systems side by side. */
const SURELY =
  /\b(?:compared (?:to|with)|comparisons? (?:with|of|between|to|against)|baselines?|versus|vs\.?|(?:other|previous|prior|competing|existing|different) (?:[\w-]+ ){0,2}(?:methods?|models?|systems?|approaches|work)|state[- ]of[- ]the[- ]art)\b/i;

/** A float that sets methods against each other. */
export interface Comparison {
  readonly span: Span;
  /** False where a figure's caption has no more than a word for it. */
  readonly sure: boolean;
}

/** "Table 1: Comparison of corpora for parsing": what stands in it are years and sizes, and no system did anything. */
const OF_DATA =
  /^[^.]{0,24}\b(?:comparisons?|descriptions?|statistics|summary|overview|lists?|details|characteristics|propert(?:y|ies))\b(?![^.]{0,80}\b(?:on|over|across|results?|performance|accurac(?:y|ies)|scores?|models?|methods?|systems?|approaches|baselines?|trained)\b)[^.]{0,80}\b(?:data ?sets?|corpora|corpus|benchmarks?)\b/i;
/** A name, not a number, a unit or an empty mark. */
const NAMED = /\p{L}{2}/u;

/** Tables of results with at least two named rows or columns of systems, and figures that compare by their caption. */
export const comparisonsOf = memoize((paper: Paper): readonly Comparison[] => [
  ...paper
    .tables()
    .filter((table) => isOfResults(paper, table) && names(table) >= 2 && !isOfData(paper, table))
    .map(({ caption, span }) => ({ span: caption?.span ?? span, sure: true })),
  ...paper.figures().flatMap(({ caption }) => {
    const words = caption === null ? '' : paper.quote(caption.span);
    return COMPARES.test(words) ? [{ span: caption!.span, sure: SURELY.test(words) }] : [];
  }),
]);

/** Scores of games and counts are whole numbers: a table of those is one of results where it says that it compares. */
const isOfResults = (paper: Paper, table: Table): boolean =>
  results(paper).tables.includes(table) || (comparesCounts(paper, table) && !isOfSettings(paper, table));

const WHOLE = /^\W{0,3}[-−–+]?\d[\d,.]{0,11}(?:\s?[kKM%])?\W{0,3}$/;
const ENOUGH = 4;

function comparesCounts(paper: Paper, { rows, caption }: Table): boolean {
  const body = rows.filter(({ header, group }) => !header && !group);
  const numbers = body.flatMap(({ children }) => children.slice(1)).filter(({ text }) => WHOLE.test(text.trim()));
  const cited = body.filter(({ children }) => CITATION.test(children[0]?.text ?? '')).length;
  return numbers.length >= ENOUGH && (cited >= 2 || (caption !== null && COMPARES.test(paper.quote(caption.span))));
}

const isOfData = (paper: Paper, { caption }: Table): boolean =>
  caption !== null && OF_DATA.test(paper.quote(caption.span).replace(/^\W*table [\w.]{1,6}[:.]?\s*/i, ''));

const names = ({ rows }: Table): number =>
  new Set(
    rows
      .flatMap(({ header, children }) => (header ? [] : children.slice(0, 1)))
      .filter(({ text }) => NAMED.test(text))
      .map(({ text }) => text.trim()),
  ).size;
