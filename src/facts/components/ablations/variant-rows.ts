import { memoize } from '../../../paper/memoize.ts';
import type { Cell, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { results } from '../../statistics/results.ts';

/** Rows of one table that are the paper's own system put together in several ways. */
export interface VariantRows {
  readonly span: Span;
  readonly says: string;
}

/** "Heron_0", "Heron (output only)", "Heron-noGate": not "Heron-7B", "Heron (large)" or "Heron [7]". */
const MARK =
  /^(?:[\s$\\{]{0,4}(?:\d|[a-z])[}$]{0,2}(?![\w-])|\s?\((?!(?:ours?|large|base|small|tiny|[\d.]{1,5}\s?[BMK])\b)[\p{L}\d][^()]{2,50}\))/u;
const JOIN = /\s?\+\s?/;

/** Tables of results whose rows vary the paper's own system: "Heron_0, Heron_1", "nets, Heron, nets+Heron". */
export const variantRows = memoize((paper: Paper): readonly VariantRows[] => {
  const own = ownNamePattern(paper);
  if (own === null) return [];
  return results(paper).tables.flatMap((table) => {
    const labels = labelsOf(table);
    const joined = labels.find(({ text }) => isJoined(text, labels, own));
    if (joined !== undefined) return [{ span: joined.span, says: 'rows with parts alone and together' }];
    const marked = labels.filter(({ text }) => isMarked(text, own));
    return marked.length < 2 ? [] : [{ span: marked[0]!.span, says: 'rows of its own variants' }];
  });
});

/** The first cells of its rows, each once. */
function labelsOf({ rows }: Table): Cell[] {
  const seen = new Set<string>();
  return rows.flatMap(({ header, children: [first] }) => {
    const text = first?.text.trim() ?? '';
    if (header || first === undefined || text === '' || seen.has(text)) return [];
    seen.add(text);
    return [first];
  });
}

/** "nets+Heron" beside a row for one of the two. */
function isJoined(label: string, labels: readonly Cell[], own: RegExp): boolean {
  const parts = label
    .trim()
    .split(JOIN)
    .filter((part) => part !== '');
  return parts.length > 1 && own.test(label) && parts.some((part) => labels.some(({ text }) => text.trim() === part));
}

function isMarked(label: string, own: RegExp): boolean {
  // An index that is set low belongs to no name: "Heron_2".
  const words = label.replace(/_/g, ' ');
  const name = own.exec(words);
  return name !== null && MARK.test(words.slice(name.index + name[0].length));
}
