// Reads a preset (rules/presets/NAME.yaml): which rules a venue asks for, and how sure and how bad findings must be.
import { parse } from 'yaml';
import { z } from 'zod';

const Preset = z.strictObject({
  title: z.string().min(5),
  source: z.array(z.strictObject({ title: z.string(), url: z.url() })).default([]),
  'min-confidence': z.enum(['high', 'medium', 'low']).optional(),
  'fail-on': z.enum(['error', 'warning', 'note']).optional(),
  /** Levels by pattern, in order; a later one wins. */
  rules: z.record(z.string(), z.enum(['off', 'on', 'note', 'warning', 'error'])).default({}),
});

/**
 * @param {string} path rules/presets/NAME.yaml
 * @param {string} text
 * @param {readonly string[]} ids of all rules
 */
export function parsePreset(path, text, ids) {
  const parsed = Preset.safeParse(parse(text));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  const { rules, source, title } = parsed.data;
  for (const pattern of Object.keys(rules))
    if (!ids.some((id) => id === pattern || (pattern.endsWith('*') && id.startsWith(pattern.slice(0, -1)))))
      throw new Error(`${path}: no rule is called ${pattern}`);
  return {
    name: path.replace(/^.*\/|\.yaml$/g, ''),
    title,
    sources: source,
    settings: Object.entries(rules).map(([pattern, level]) => ({ pattern, level })),
    minConfidence: parsed.data['min-confidence'] ?? null,
    failOn: parsed.data['fail-on'] ?? null,
  };
}
