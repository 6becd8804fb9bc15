import { licencesInSentence } from '../../facts/assets/licences/named-licences.ts';
import type { LicencePart } from '../artifact.ts';
import { placeOn } from '../file-place.ts';
import { licencesNamed, markedTerms } from '../../facts/assets/licences/licence-lookup.ts';

/** A notice of so many words names its licence; in a longer text a name is one of many things it says. */
const SHORT = 150;
const TAG = /\bSPDX-License-Identifier:\s*([\w.+() -]{1,80})/;

/**
 * The licence of a file that holds no known text: terms by the marks that only they have, or, in a short notice, the
 * licence that it names.
 */
export function markedParts(file: string, lines: readonly string[]): LicencePart[] {
  const marked = markedTerms(lines.join('\n'));
  if (marked.length > 0)
    return marked.slice(0, 3).map(({ id, marks }) => ({
      id,
      by: 'marks',
      at: placeOn(file, lines, lineOf(lines, marks[0]!)),
      added: [],
      removed: [],
    }));
  if (lines.join(' ').split(/\s+/).length > SHORT) return [];
  const found = new Map<string, LicencePart>();
  for (const [line, text] of lines.entries())
    for (const id of namedOn(text))
      if (!found.has(id)) found.set(id, { id, by: 'name', at: placeOn(file, lines, line), added: [], removed: [] });
  return [...found.values()];
}

function namedOn(text: string): string[] {
  const tag = TAG.exec(text)?.[1];
  if (tag !== undefined) return licencesNamed(tag);
  // A title stands alone: "Apache License", "The MIT License (MIT)".
  const title = text.length < 80 ? licencesNamed(text.trim().replace(/\s*\([^()]*\)$/, '')) : [];
  return title.length > 0 ? title : licencesInSentence(text).flatMap(({ id }) => id ?? []);
}

/** A mark may run over a line's end: then the line where it begins. */
function lineOf(lines: readonly string[], mark: string): number {
  const words = mark.toLowerCase().split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const beginning = words.slice(0, length).join(' ');
    const line = lines.findIndex((text) => text.toLowerCase().replace(/\s+/g, ' ').includes(beginning));
    if (line !== -1) return line;
  }
  return 0;
}
