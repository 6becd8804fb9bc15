import type { ArtefactKind } from '../facts/assets/kinds.ts';
import type { ArtifactStatement } from './artifact.ts';
import { placeOn } from './file-place.ts';
import { licencesNamed } from '../facts/assets/licence-lookup.ts';

const LICENCE_FIELDS = ['license', 'licence', 'license_name'];

/**
 * What the fields of a card's front matter say, as the Hugging Face Hub reads them: the licence, and whether a reader has
 * to ask (`gated`, `extra_gated_*`). Of a
 * broken one counts what can still be read.
 */
export async function readFrontMatter(
  file: string,
  lines: readonly string[],
  of: readonly ArtefactKind[],
): Promise<ArtifactStatement[]> {
  if (lines[0]?.trimEnd() !== '---') return [];
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end === -1) return [];
  const data = await fieldsOf(lines.slice(1, end).join('\n'));
  if (data === null) return [];
  const out: ArtifactStatement[] = [];
  /** The line of a field, or of the value that stands under it. */
  const place = (field: string, value = '') => {
    const from = lines.findIndex((text, i) => i > 0 && i < end && text.replace(/["']/g, '').startsWith(`${field}:`));
    const line = from === -1 ? -1 : lines.findIndex((text, i) => i >= from && i < end && text.includes(value));
    return line === -1 ? null : placeOn(file, lines, line);
  };
  for (const field of LICENCE_FIELDS) {
    for (const value of listOf(data[field])) {
      const name = String(value);
      const at = place(field, name);
      // `other` says that the next field names it.
      if (at !== null && !/^(?:other|unknown)$/i.test(name))
        out.push({ topic: 'licence', at, of, name, id: licencesNamed(name)[0] ?? null, source: 'front matter' });
    }
  }
  const gated =
    Object.keys(data).find((key) => key.startsWith('extra_gated_')) ?? (isOn(data['gated']) ? 'gated' : null);
  const at = gated === null ? null : place(gated);
  if (at !== null) out.push({ topic: 'gate', at, of, how: 'gated' });
  return out;
}

const isOn = (value: unknown) => value === true || value === 'auto' || value === 'manual';
const listOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' || typeof one === 'number');

/** The fields of a YAML mapping, or null. */
export async function fieldsOf(text: string): Promise<Record<string, unknown> | null> {
  const { parse } = await import('yaml');
  try {
    const data: unknown = parse(text, { maxAliasCount: 100, logLevel: 'silent' });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
