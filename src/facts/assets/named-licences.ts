import { licencesNamed, meaning } from './licence-lookup.ts';
import { kindsIn, type ArtefactKind } from './kinds.ts';
import { LICENCE_NAME } from './licence-names.ts';

/** A licence named in a sentence, bound to what the words before it speak of. */
export interface NamedLicence {
  readonly name: string;
  readonly index: number;
  readonly kinds: readonly ArtefactKind[];
  /** Whether an id is one that the name may mean; null for a name that no known licence has. */
  readonly means: ((id: string) => boolean) | null;
  /** The one licence that it names, where it does not stand for a family. */
  readonly id: string | null;
}

const MOST = 6;

/** "The code is under MIT, the weights under CC BY-NC 4.0": each name with the kinds named since the last one. */
export function licencesIn(text: string): NamedLicence[] {
  const matches = [...text.matchAll(new RegExp(LICENCE_NAME.source, 'gi'))].slice(0, MOST);
  let since = 0;
  return matches.map((match) => {
    const name = match[0]
      .trim()
      .replace(/^(?:under|with|licen[cs]e[ds]?:?|subject to|governed by)\s(?:the |an? )?/i, '')
      .concat(VERSION.exec(text.slice(match.index + match[0].length))?.[0] ?? '');
    const before = text.slice(since, match.index);
    since = match.index + match[0].length;
    const kinds = kindsIn(before);
    return {
      name,
      index: match.index,
      kinds: kinds.length > 0 || matches.length > 1 ? kinds : kindsIn(text),
      means: meaning(name),
      id: licencesNamed(name)[0] ?? null,
    };
  });
}

/** "Apache License 2.0", "GNU General Public License, version 3": the number may stand behind the word. */
const VERSION = /^,? ?(?:version |v\.? ?)?[1-4](?:\.\d)?(?![\d%])/i;
