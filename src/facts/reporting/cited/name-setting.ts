/** What stands between a name and its citation: nothing, "proposed in", or the sort of thing it is ("optimizer"). */
export type Between = 'bare' | 'said' | 'sorted';

const SORT =
  /\s(?:optimi[sz]er|algorithm|data\s?set|benchmark|corpus|simulator|architecture|network|model|framework|method)s?$/;

/** The " optimizer" of "the HeronNet optimizer [7]". */
export const namesSort = (text: string): string | null => SORT.exec(text)?.[0] ?? null;

/** Words after which a name is a thing of its own: "such as X", "we use X", "following X". */
const INTRODUCES =
  /\b(?:such as|like|including|includes?|e\.g\.(?:\s?,)?|i\.e\.(?:\s?,)?|namely|uses?|adopt(?:s|ed)?|appl(?:y|ies)|follow(?:s|ing|ed)?|versus|vs\.?|employ(?:s|ed|ing)?|(?:shown|proposed|introduced|described|used|as|presented|reported|observed) in|inspired by)\s+$/i;
const AFTER_CITED = /[\])]\s?(?:[,;]\s?|,?\s(?:and|or|&)\s)$/;
const AFTER_WORD = /(?:^|\s)(?:\p{Ll}|[\p{Lu}\p{Ll}]\p{Ll}{3})[\p{Ll}-]{0,30}[,;:]\s$/u;
const OPENS = /(?:^|[.:(;|]\s?|[\t\n]\s?|\d\)\s)$/;
/** After these the work cited may be what did something with, on or for the thing: "was recently added to X [7]". */
const PREPOSED = /\b(?:to|for|on|in|of|at|with|using|via|by|from|than|over|against|between|both)\s+$/;
/** … but not in "the ideas of X [3] and Y [4]": a list of names, each with its own work. */
const IN_A_LIST = /^[)\]]?(?:,|,?\s(?:and|or|&))\s\p{Lu}[\p{L}\d.+-]{1,30}\s?[[(]/u;

/** "Wide nets struggle with small birds like X [7],": the work cited found that out, and X is only where. */
const EXAMPLE = /\b(?:such as|like|including|e\.g\.(?:\s?,)?)\s+$/i;
const FINDING =
  /\b(?:(?:have|has|had|show|exhibit|encounter)s? (?:\w+ ){0,2}(?:problems?|difficult(?:y|ies)|troubles?|issues|limitations|weaknesses|advantages?)|(?:suffer|struggl|fail|degrad|deteriorat|underperform|outperform|overfit|collaps|diverg|excel|generali[sz])(?:s|es|ed|e)?|(?:perform|work|scale|transfer|converge)s?(?:ed)? (?:\w+ )?(?:well|poorly|badly|worse|better|best|slowly)|(?:is|are|was|were) (?:\w+ )?(?:known to|(?:shown|found|reported) to|(?:in)?sensitive|vulnerable|prone|unstable|(?:un)?able to|(?:in)?effective|worse|better|inferior|superior|insufficient|hard|difficult|limited)|cannot|(?:can|do|does|did) not)\b[^.;:]{0,90}$/i;
const CLAUSE_ENDS = /^[)\]]{0,2}(?:[.;]|,\s\p{Ll}|$)/u;

/** "techniques such as X (Marsh, 2020; Reed, 2021) and Y (Quill, 2022)": a list of who applied which, for all of its items. */
const APPLIED =
  /\b(?:techniques|methods|approaches|algorithms|classifiers|models),? (?:such as|like|including) .{2,60}\([^();]{4,40}; [^()]{4,60}\)(?:,? and |, )$/;

/** "which scores 28.9 EM on X [7]": the work cited is where the number is from. */
const SCORED = /\b\d{1,3}(?:\.\d{1,2})? ?(?:%|points?\b)?(?: \p{L}[\p{L}\d@-]{0,14}){0,3} on (?:the )?$/u;

/** Whether what stands before a name tells a score on it, so that the work cited behind it is who measured that. */
export const tellsScore = (before: string): boolean => SCORED.test(before);

/** No word around a name makes it part of another thing, or the citation that of another: "binarized X [7]", "A and X [7]". */
export function leavesNoDoubt(before: string, after: string, between: Between): boolean {
  const lead = before.replace(/(?<=[\s(])(?:an?|the)\s$/i, '');
  // "the X [7]" and "the X proposed in [7]" may be a kind of thing; "the X optimizer [7]" and "the X [7] optimizer" are not.
  const isSorted = between === 'sorted' || namesSort(/^[)\]]?(\s\p{L}+)/u.exec(after)?.[1] ?? '') !== null;
  if (lead !== before && !isSorted) return false;
  if (
    between === 'bare' &&
    EXAMPLE.test(lead) &&
    FINDING.test(lead) &&
    CLAUSE_ENDS.test(after) &&
    !IN_A_LIST.test(after)
  )
    return false;
  if (between === 'bare' && (APPLIED.test(lead) || tellsScore(lead))) return false;
  if (between === 'said' || OPENS.test(lead) || INTRODUCES.test(lead)) return true;
  if (AFTER_CITED.test(lead) || AFTER_WORD.test(lead)) return true;
  return PREPOSED.test(lead) && (IN_A_LIST.test(after) || (isSorted && /\b(?:with|using)\s+$/.test(lead)));
}
