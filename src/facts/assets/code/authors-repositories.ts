import { memoize } from '../../../paper/memoize.ts';
import type { Link, Paper } from '../../../paper/paper.ts';
import { kindOfLink } from '../kinds.ts';

/**
 * Addresses of code under the name of one of the authors, in a sentence that sends the reader there for what was done
 * and calls nobody else's work by it: "One can find more details at https://github.com/alexmarsh/kite".
 */
export const authorsRepositories = memoize((paper: Paper): readonly Link[] => {
  const names = authorNames(paper);
  if (names.length === 0) return [];
  return paper.links.filter(({ url, span }) => {
    const user = /(?:github|gitlab)\.com\/([\w-]+)\/[\w.-]+/i.exec(url)?.[1];
    if (user === undefined || kindOfLink(url) !== 'code' || paper.sectionAt(span)?.role === 'references') return false;
    if (!names.some((name) => isUser(user.toLowerCase().replace(/[^a-z]/g, ''), name))) return false;
    const start = paper.text.lastIndexOf('\n', span.start) + 1;
    const before = paper.text.slice(Math.max(start, span.start - NEAR), span.start);
    return DETAILS.test(before) && !OTHERS.test(before);
  });
});
/**
 * Whether an address is of something that the bibliography has under its name with one of these authors before it: a
 * library of theirs from before, which is no code of others.
 */
export function isOfAuthorsBefore(paper: Paper, url: string): boolean {
  const repository = /(?:github|gitlab)\.com\/[\w-]+\/([\w.-]+)/i.exec(url)?.[1]?.replace(/\.git$/, '') ?? '';
  if (repository.length < LEAST_REPOSITORY || !UNUSUAL.test(repository)) return false;
  const names = authorNames(paper);
  return paper.references().some(({ span }) => {
    const entry = paper.quote(span).toLowerCase();
    const at = entry.indexOf(repository.toLowerCase());
    return at > 0 && names.some(([, last]) => last.length >= LEAST_SURNAME && entry.slice(0, at).includes(last));
  });
}
/** "models", "data" and "nlp-lab" stand in many titles and addresses. */
const LEAST_REPOSITORY = 8;
const UNUSUAL = /[\d_-]|[a-z][A-Z]/;

/** In characters before the address: the sentence that sends there. */
const NEAR = 160;
const DETAILS =
  /\b(?:details?|implement\w*|codes?|scripts?|configurations?|files|logs?|experiments?|reproduc\w*|settings?)\b/i;
const OTHERS =
  /\b(?:their|official|baselines?|original|prior|previous|provided by|released by|et al|based on|fork of)\b/i;

/** First and last names as the title block prints them. */
function authorNames(paper: Paper): readonly (readonly [string, string])[] {
  const front = paper.sections({ role: 'front' })[0];
  const abstract = paper.sections({ role: 'abstract' })[0];
  const end = Math.min(abstract?.span.start ?? LONGEST, LONGEST);
  const text = front === undefined ? paper.text.slice(0, end) : paper.quote(front.span).slice(0, LONGEST);
  return [...text.matchAll(NAME)].map(([, first, last]) => [first!.toLowerCase(), last!.toLowerCase()] as const);
}
/** In characters: a title block is no longer. */
const LONGEST = 2500;
const NAME = /(?=\b([A-Z][a-z]{1,20}) (?:[A-Z]\. )?([A-Z][a-z]{3,20})\b)/g;

/** "alexmarsh", "amarsh", "alexmar", "marshalex": how people make one word of their two. */
const isUser = (user: string, [first, last]: readonly [string, string]): boolean =>
  user === first + last ||
  user === last + first ||
  (user === first[0]! + last && last.length >= LEAST_SURNAME) ||
  (user.startsWith(first) && user.length >= first.length + LEAST_CUT && last.startsWith(user.slice(first.length)));
/** Shorter ones are half of many other names. */
const LEAST_SURNAME = 5;
const LEAST_CUT = 3;
