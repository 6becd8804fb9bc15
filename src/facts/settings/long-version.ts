import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import { nameKey } from '../reporting/cited/name-key.ts';

const SENDS =
  /\b(?:details?|results?|proofs?|justifications?|experiments?|materials?|settings?)\b[^.;]{0,80}\b(?:(?:can be )?found|given|provided|available|deferred|presented|see|refer)\b/i;

/** The sentence that sends the reader for more to a longer version of this paper, an entry with the same title; or null. */
export const longVersion = memoize((paper: Paper): Statement | null => {
  const title = nameKey(paper.title ?? '');
  if (title === '') return null;
  const own = paper
    .citations()
    .filter(({ entries }) => entries.length === 1 && nameKey(entries[0]!.title ?? '') === title);
  if (own.length === 0) return null;
  return (
    paper
      .statements()
      .find(({ text, span }) => SENDS.test(text) && own.some((citation) => contains(span, citation.span))) ?? null
  );
});
