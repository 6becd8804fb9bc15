/** A field at the top of a YAML mapping: its key, its line (from 0), and the lines of its value. */
export interface YamlField {
  readonly key: string;
  readonly line: number;
  readonly text: string;
}

const KEY = /^["']?([A-Za-z][\w-]{0,60})["']?[ \t]*:(?:[ \t]|$)/;
/** Values that say a licence are short; a prompt under a field of another kind may be long. */
const MOST_LINES = 20;

/** The fields at the top of some lines of YAML, found by line: what is broken or endless elsewhere spoils none. */
export function topFields(lines: readonly string[], start: number, end: number): YamlField[] {
  const fields: YamlField[] = [];
  for (let line = start; line < end; line++) {
    const key = KEY.exec(lines[line]!)?.[1];
    if (key === undefined) continue;
    let last = line + 1;
    while (last < end && last - line < MOST_LINES && /^(?:\s|- |$)/.test(lines[last]!)) last++;
    fields.push({ key, line, text: lines.slice(line, last).join('\n') });
  }
  return fields;
}

/** The words or numbers of a field, one or a list; none where it is no YAML. */
export async function valuesOf({ key, text }: YamlField): Promise<string[]> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0) return [];
  try {
    const data = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
    return [data[key]].flat().flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [`${one}`] : []));
  } catch {
    return [];
  }
}

/** The line on which a value stands, from its field on; null where quotes or folding changed it. */
export function lineOf({ line, text }: YamlField, value: string): number | null {
  const at = text.split('\n').findIndex((one) => one.includes(value));
  return at === -1 ? null : line + at;
}
