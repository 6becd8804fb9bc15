import type { Entry } from '../../../paper/bibliography/entry.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { isSlip } from './spelling-slip.ts';

/** The entry whose first author is spelt nearly as in a citation that leads to none, and how it spells the name. */
export function nearlySpelt(paper: Paper, citation: Span): { entry: Entry; family: string } | null {
  const words = paper.quote(citation);
  const [cited] = words.match(/\p{Lu}[\p{L}’'-]{2,30}/gu) ?? [];
  const year = /\b(?:19|20)\d{2}/.exec(words)?.[0];
  if (cited === undefined) return null;
  const near = paper.bibliography().flatMap((entry) => {
    const family = entry.authors[0]?.family;
    return family !== undefined && isSlip(family, cited) ? [{ entry, family }] : [];
  });
  return near.find(({ entry }) => entry.year?.slice(0, 4) === year) ?? (near.length === 1 ? near[0]! : null);
}
