import { works } from '../../../generated/lexicon.ts';
import type { Entry } from '../../../paper/bibliography/entry.ts';
import { nameKey } from './name-key.ts';

const WORKS: readonly { sort: string; keys: readonly string[]; titles: readonly string[] }[] = works.map(
  ({ sort, names, titles }) => ({
    sort,
    keys: names.map(nameKey),
    titles: titles.map(nameKey),
  }),
);

const kept = new WeakMap<Entry, typeof WORKS>();

function worksOf(entry: Entry): typeof WORKS {
  let found = kept.get(entry);
  if (found === undefined) {
    const key = nameKey(entry.title ?? '');
    kept.set(entry, (found = WORKS.filter(({ titles }) => titles.some((begin) => key.startsWith(begin)))));
  }
  return found;
}

/** Whether a well-known name and the title of a work belong together. */
export const isTitleOf = (key: string, entry: Entry): boolean => worksOf(entry).some(({ keys }) => keys.includes(key));

/** Whether a work is a well-known one. */
export const isKnownWork = (entry: Entry): boolean => worksOf(entry).length > 0;

/** Whether a name and a work are both well known, of one sort, and not for each other. */
export function areKnownApart(key: string, entry: Entry): boolean {
  if (isTitleOf(key, entry)) return false;
  const sorts = new Set(worksOf(entry).map(({ sort }) => sort));
  return WORKS.some(({ sort, keys }) => keys.includes(key) && sort !== 'network' && sorts.has(sort));
}
