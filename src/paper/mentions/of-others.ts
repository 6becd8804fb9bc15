import type { Paper } from '../paper.ts';
import type { Mention } from './mentions.ts';

/** Between "Table 3" and the "[12]" of "Table 3 in the book of Quill and Marsh [12]". */
const OF_ANOTHER =
  /^\s(?:of|in|from|by)\s(?:(?:the|their)\s)?(?:(?:book|paper|work|report)\s(?:of|by)\s)?(?:\p{Lu}[\p{L}-]{1,20}\s(?:(?:and|&)\s\p{Lu}[\p{L}-]{1,20}\s|et\sal\.?\s)?)?[([]?$/u;
const FARTHEST = 64;

/** "Table 3 of Quill et al. (1999)", "[12, Section 4]" and "their Figure 2" are other papers'. */
export function ownOnly(mentions: readonly Mention[], paper: Paper): Mention[] {
  const citations = paper.citations();
  let next = 0;
  return mentions.filter(({ span }) => {
    while (next < citations.length && citations[next]!.span.end <= span.start) next++;
    const citation = citations[next];
    if (citation !== undefined && citation.span.start <= span.start) return false;
    // "(Quill et al., 1999, Figure 2)"
    const before = citations[next - 1];
    if (
      before !== undefined &&
      /^,\s?(?:(?:see|in|cf\.)\s)?$/.test(paper.text.slice(before.span.end, Math.min(span.start, before.span.end + 9)))
    ) {
      if (before.span.end + 9 > span.start && !/[)\]]$/.test(paper.quote(before.span))) return false;
    }
    if (/\b(?:their|his|her)\s$/i.test(paper.text.slice(span.start - 6, span.start))) return false;
    if (citation === undefined || citation.span.start > span.end + FARTHEST) return true;
    return !OF_ANOTHER.test(paper.text.slice(span.end, citation.span.start));
  });
}
