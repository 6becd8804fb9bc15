// Reads a rule's page (rules/<area>/<name>/rule.md): its metadata, its documentation and its cases. Used by the build,
// which prepares all of it so that nothing is parsed at run time, and by the tests, which run the cases.
import { parse } from 'yaml';
import { z } from 'zod';

const KINDS = ['pretraining', 'method', 'analysis', 'theory', 'survey', 'position', 'dataset', 'benchmark', 'system'];

const Meta = z.strictObject({
  title: z.string().min(5),
  severity: z.enum(['error', 'warning', 'note']),
  confidence: z.enum(['high', 'medium', 'low']),
  since: z.string().regex(/^\d+\.\d+\.\d+$/),
  source: z.array(z.strictObject({ title: z.string(), url: z.url() })).min(1),
  /** Kinds of paper that do not owe this: the engine answers not-applicable for them. */
  'not-for': z.array(z.enum(KINDS)).default([]),
  /** True where a finding says that something stands nowhere: then unread pages make it inconclusive. */
  absence: z.boolean().default(false),
  /** Declarative matching, in place of a check.ts. */
  find: z
    .array(z.strictObject({ pattern: z.string(), flags: z.string().default(''), message: z.string() }))
    .optional(),
});

/**
 * @param {string} id `area/name`
 * @param {string} markdown the page
 */
export function parseRulePage(id, markdown) {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown);
  if (match === null) throw new Error(`${id}: rule.md needs front matter between two lines of ---`);
  const meta = Meta.safeParse(parse(match[1]));
  if (!meta.success) throw new Error(`${id}: rule.md: ${z.prettifyError(meta.error)}`);
  const [what, ...rest] = match[2].split(/^## /m);
  const sections = new Map(
    rest.map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n') + 1).trim()]),
  );
  const { 'not-for': notFor, source, ...others } = meta.data;
  return {
    id,
    ...others,
    sources: source,
    notFor,
    what: what.trim(),
    why: sections.get('Why') ?? '',
    todo: sections.get('What to do') ?? '',
    cases: parseCases(sections.get('Cases') ?? ''),
  };
}

/** Each case is a heading and one fenced `paper` block. */
function parseCases(text) {
  return text
    .split(/^### /m)
    .slice(1)
    .map((part) => ({
      name: part.slice(0, part.indexOf('\n')).trim(),
      paper: /^(`{3,})paper\n([\s\S]*?)\n\1$/m.exec(part)?.[2] ?? '',
    }));
}
