import type { ArtefactKind } from '../facts/assets/kinds.ts';
import { licencesNamed } from '../facts/assets/licences/licence-lookup.ts';
import type { ArtifactStatement } from './artifact.ts';
import { placeOn } from './file-place.ts';
import { lineOf, topFields, valuesOf } from './yaml-fields.ts';

const LICENCE_FIELD = /^(?:licen[cs]e|license_name)$/;
/** `other` says that the next field names it. */
const NO_NAME = /^(?:other|unknown)$/i;
const OPEN_GATE = /:\s*["']?(?:true|auto|manual)\b/i;

/**
 * What the fields of a card's front matter say, as the Hugging Face Hub reads them: the licence, and whether a reader has
 * to ask (`gated`, `extra_gated_*`).
 */
export async function readFrontMatter(
  file: string,
  lines: readonly string[],
  of: readonly ArtefactKind[],
): Promise<ArtifactStatement[]> {
  if (lines[0]?.trimEnd() !== '---') return [];
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end === -1) return [];
  const fields = topFields(lines, 1, end);
  const out: ArtifactStatement[] = [];
  for (const field of fields.filter(({ key }) => LICENCE_FIELD.test(key)))
    for (const name of await valuesOf(field)) {
      const line = lineOf(field, name);
      if (line === null || NO_NAME.test(name)) continue;
      const at = placeOn(file, lines, line);
      out.push({ topic: 'licence', at, of, name, id: licencesNamed(name)[0] ?? null, source: 'front matter' });
    }
  const gate = fields.find(
    ({ key, text }) => key.startsWith('extra_gated_') || (key === 'gated' && OPEN_GATE.test(text)),
  );
  if (gate !== undefined) out.push({ topic: 'gate', at: placeOn(file, lines, gate.line), of, how: 'gated' });
  return out;
}
