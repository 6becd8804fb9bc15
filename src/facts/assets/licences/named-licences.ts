import { kindsIn, type ArtefactKind } from '../kinds.ts';
import { familyOf, licencesNamed, meaning } from './licence-lookup.ts';
import { licencesNamedIn } from './licence-names.ts';
import type { Terms } from '../terms.ts';

/** A licence named in a sentence of a README or a card, bound to what the words before it speak of. */
export interface NamedInSentence {
  readonly name: string;
  readonly index: number;
  readonly kinds: readonly ArtefactKind[];
  /** The one licence that it names; null where it stands for a family or for nothing known. */
  readonly id: string | null;
}

/** "The code is under MIT, the weights under CC BY-NC 4.0": each name with the kinds named since the last one. */
export function licencesInSentence(text: string): NamedInSentence[] {
  const all = licencesNamedIn(text);
  let since = 0;
  return all.map(({ text: printed, index, terms }) => {
    const end = index + printed.length;
    const name = printed.replace(LEADING, '').concat(VERSION.exec(text.slice(end))?.[0] ?? '');
    const kinds = kindsIn(text.slice(since, index));
    since = end;
    return {
      name,
      index,
      kinds: kinds.length > 0 || all.length > 1 ? kinds : kindsIn(text),
      id: licencesNamed(name)[0] ?? (terms === null ? null : familyOf(terms.id)),
    };
  });
}

/** Which licences a printed name may mean; null for a name that no known licence has. */
export const meaningOf = (name: string, terms: Terms | null): ((id: string) => boolean) | null =>
  meaning(name) ?? (terms === null ? null : (id) => id === familyOf(terms.id));

const LEADING = /^(?:under|with|licen[cs]e[ds]?:?|subject to|governed by)\s(?:the |an? )?/i;
/** "GNU General Public License, version 3": the number may stand behind the word. */
const VERSION = /^,? ?(?:version |v\.? ?)?[1-4](?:\.\d)?(?![\d%])/i;
