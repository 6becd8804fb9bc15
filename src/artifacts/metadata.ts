import type { ArtifactStatement } from './artifact.ts';
import { placeOn } from './file-place.ts';
import { licencesNamed } from '../facts/assets/licences/licence-lookup.ts';
import { lineOf, topFields, valuesOf } from './yaml-fields.ts';

/** Says that the licence stands elsewhere, or that there is none to give. */
const NO_NAME = /^(?:see licen[cs]e|unlicensed$|other|proprietary$|custom$|file:)/i;

/**
 * The licence that a package's metadata or `CITATION.cff` names, with its line. Read by line: a file that is broken
 * elsewhere still says it, and nothing is run.
 */
export function readMetadata(file: string, lines: readonly string[]): ArtifactStatement[] {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).toLowerCase();
  return fieldsIn(name, lines).flatMap(({ line, value }): ArtifactStatement[] => {
    if (value === '' || NO_NAME.test(value)) return [];
    const id = licencesNamed(value)[0] ?? null;
    // Long values are the licence's own text.
    if (id === null && value.length > 60) return [];
    return [{ topic: 'licence', at: placeOn(file, lines, line), of: ['code'], name: value, id, source: 'metadata' }];
  });
}

/** The licence of `CITATION.cff`, of a work that may be data or software. */
export async function readCitation(file: string, lines: readonly string[]): Promise<ArtifactStatement[]> {
  const fields = topFields(lines, 0, lines.length);
  const isData = fields.some(({ key, text }) => key === 'type' && /dataset/.test(text));
  const field = fields.find(({ key }) => key === 'license');
  if (field === undefined) return [];
  return (await valuesOf(field)).flatMap((name): ArtifactStatement[] => {
    const line = lineOf(field, name);
    if (line === null) return [];
    const id = licencesNamed(name)[0] ?? null;
    return [
      { topic: 'licence', at: placeOn(file, lines, line), of: isData ? ['data'] : [], name, id, source: 'metadata' },
    ];
  });
}

interface Field {
  line: number;
  value: string;
}

/** The table of a TOML or INI file in which each kind of file has its licence. */
const TABLES: Readonly<Record<string, RegExp>> = {
  'pyproject.toml': /^\[(?:project|tool\.poetry)\]/,
  'cargo.toml': /^\[(?:package|workspace\.package)\]/,
  'setup.cfg': /^\[metadata\]/,
};
const FIELD: Readonly<Record<string, RegExp>> = {
  'package.json': /^\s{0,4}"license"\s*:\s*(?:\{\s*"type"\s*:\s*)?"([^"]{1,200})"/,
  'setup.py': /^\s*license\s*=\s*["']([^"']{1,200})["']/,
  'pyproject.toml': /^license\s*=\s*(?:\{\s*text\s*=\s*)?["']([^"']{1,200})["']/,
  'cargo.toml': /^license\s*=\s*"([^"]{1,200})"/,
  'setup.cfg': /^license\s*=\s*([^#;]{1,200})/,
};
const CLASSIFIER = /License :: (?:OSI Approved :: )?([^"',]{3,100})/;

function fieldsIn(name: string, lines: readonly string[]): Field[] {
  const field = FIELD[name];
  if (field === undefined) return [];
  const table = TABLES[name];
  let inside = table === undefined;
  const found: Field[] = [];
  for (const [line, text] of lines.entries()) {
    if (table !== undefined && text.startsWith('[')) inside = table.test(text);
    const value = inside ? field.exec(text)?.[1] : undefined;
    if (value !== undefined) found.push({ line, value: value.trim() });
    else if (name !== 'package.json' && name !== 'cargo.toml') {
      const classifier = CLASSIFIER.exec(text)?.[1];
      if (classifier !== undefined && classifier.trim() !== 'OSI Approved')
        found.push({ line, value: classifier.trim() });
    }
  }
  return found;
}
