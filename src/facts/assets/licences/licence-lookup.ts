import { LICENCE_IDS } from '../../../generated/licence-ids.ts';
import { licences } from '../../../generated/lexicon.ts';
import type { Terms } from '../terms.ts';

/** "GPL-3.0-only" and "GPL-3.0-or-later" share a text; which of them holds is for the notices to say. */
export const familyOf = (id: string): string => id.replace(/-(?:only|or-later)$|\+$/, '');

const TERMS = new Map<string, Terms>(licences.map((entry) => [familyOf(entry.id), entry]));

/** What a licence allows, as the lexicon has it; null for a licence that it does not hold. */
export const termsOf = (id: string): Terms | null => TERMS.get(familyOf(id)) ?? null;

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/\bgplv?(?=\d)/g, 'gpl ')
    .replace(/\b(?:the|an?|licen[cs]ed?|agreement|version|international|unported|public|v(?=\.? ?\d))\b/g, ' ')
    .replace(/\bv(?=\d)/g, '')
    .replace(/[^a-z0-9.+]+/g, ' ')
    .replace(/(?<=\d)\.0\b/g, '')
    .trim();

const BY_NAME = new Map<string, string>([
  ...LICENCE_IDS.map((id) => [fold(id), id] as const),
  ...licences.flatMap(({ id, name, aliases, hub }) =>
    [id, familyOf(id), name, ...aliases, ...hub].map((one) => [fold(one), familyOf(id)] as const),
  ),
  ...Object.entries({
    'apache software': 'Apache-2.0',
    'bsd 3': 'BSD-3-Clause',
    'bsd 2': 'BSD-2-Clause',
    'cc0 1 universal': 'CC0-1.0',
  }),
  ...['GPL', 'LGPL', 'AGPL'].flatMap((family) =>
    ['2.0', '2.1', '3.0'].flatMap((version) => {
      const id = `${family}-${version}`;
      const long = { GPL: 'gnu general', LGPL: 'gnu lesser general', AGPL: 'gnu affero general' }[family]!;
      return LICENCE_IDS.includes(id)
        ? [fold(id), fold(`gnu ${id}`), fold(`${long} ${version}`), fold(`${long} ${id}`)].map(
            (one) => [one, id] as const,
          )
        : [];
    }),
  ),
]);

/** The licences that a field or a name in a text means ("MIT OR Apache-2.0", "GPLv3", "cc-by-nc-4.0"); none is guessed. */
export function licencesNamed(value: string): string[] {
  const classifier = value.split('::').at(-1)!;
  const whole = BY_NAME.get(fold(classifier));
  if (whole !== undefined) return [whole];
  const parts = classifier.split(/\s+(?:OR|AND|WITH)\s+|[()/,;]|\s+and\s+|\s+or\s+/);
  return [...new Set(parts.flatMap((part) => BY_NAME.get(fold(familyOf(part.trim()))) ?? []))];
}

/** Names without a version: any licence of the family may be meant. */
const FAMILIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^bsd$/, /^BSD-/],
  [/^(?:gnu )?gpl$|^gnu general$/, /^GPL-/],
  [/^(?:gnu )?lgpl$|^gnu lesser general$/, /^LGPL-/],
  [/^(?:gnu )?agpl$|^gnu affero general$/, /^AGPL-/],
  [/^apache$/, /^Apache-/],
  [/^mozilla$|^mpl$/, /^MPL-/],
  [/^(?:open ?)?rail( m)?$/, /rail/],
  [/^creative commons$|^cc$/, /^CC/],
];
const CREATIVE =
  /^(?:cc|creative commons) (by|attribution)((?: (?:nc|sa|nd|noncommercial|sharealike|noderivatives|noderivs)){0,3})$/;
const SHORT: Readonly<Record<string, string>> = {
  noncommercial: 'NC',
  sharealike: 'SA',
  noderivatives: 'ND',
  noderivs: 'ND',
};

/** Which licences a name may mean, as a test of an id; null where the name says nothing of any known licence. */
export function meaning(name: string): ((id: string) => boolean) | null {
  const words = fold(name.replace(/non-commercial/gi, 'noncommercial'));
  const family = FAMILIES.find(([pattern]) => pattern.test(words))?.[1];
  if (family !== undefined) return (id) => family.test(id);
  const creative = CREATIVE.exec(words);
  if (creative !== null) {
    const terms = creative[2]!.split(' ').filter(Boolean);
    const stem = ['CC-BY', ...terms.map((term) => SHORT[term] ?? term.toUpperCase())].join('-');
    return (id) => id.startsWith(`${stem}-`) && /^\d/.test(id.slice(stem.length + 1));
  }
  const ids = licencesNamed(name);
  return ids.length === 0 ? null : (id) => ids.includes(familyOf(id));
}

const flat = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** The terms whose marks all stand in a text, which SPDX has no text of. */
export function markedTerms(text: string): { readonly id: string; readonly marks: readonly string[] }[] {
  const words = flat(text);
  return licences.filter(({ marks }) => marks.length > 0 && marks.every((mark) => words.includes(flat(mark))));
}
