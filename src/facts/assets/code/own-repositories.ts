import { memoize } from '../../../paper/memoize.ts';
import type { Link, Paper } from '../../../paper/paper.ts';
import { ownNames } from '../../names/own-names.ts';
import { kindOfLink } from '../kinds.ts';

/** A repository of code that is the authors' own, whatever stands around its address. */
export interface OwnRepository {
  readonly link: Link;
  readonly says: string;
}

/** Addresses in the title block, and those under the name of the paper or of its system. */
export const ownRepositories = memoize((paper: Paper): readonly OwnRepository[] =>
  paper.links
    .filter(({ url, span }) => kindOfLink(url) === 'code' && paper.sectionAt(span)?.role !== 'references')
    .flatMap((link): OwnRepository[] => {
      if (isOnTop(paper, link)) return [{ link, says: 'a repository in the title block' }];
      return isNamedAfter(paper, link.url) ? [{ link, says: 'a repository with its name' }] : [];
    }),
);

/** Before the abstract, where a paper says whose it is. */
export const isOnTop = (paper: Paper, { span }: Link): boolean =>
  span.end <= (paper.sections({ role: 'abstract' })[0]?.span.start ?? 0) || paper.sectionAt(span)?.role === 'front';

/** Whether an address has the name of the paper's system, or most words of the title. */
export function isNamedAfter(paper: Paper, url: string): boolean {
  const path = decodeURIComponent(url.replace(/%(?![\da-f]{2})/gi, '%25')).replace(/^https?:\/\/[^/]+/, '');
  const own = ownNames(paper)
    .map(plain)
    .filter((name) => name.length > 3);
  if (own.some((name) => plain(path).includes(name))) return true;
  const words = new Set(wordsOf(paper.title ?? ''));
  const slug = wordsOf(path.split('/')[2] ?? '');
  return slug.length >= 2 && slug.filter((word) => words.has(word)).length * 3 >= slug.length * 2;
}

const plain = (words: string): string => words.toLowerCase().replace(/[^a-z\d]/g, '');
const wordsOf = (words: string): string[] =>
  words
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word.length > 3);
