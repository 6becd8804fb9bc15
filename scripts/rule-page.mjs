// Reads a rule's page (rules/<area>/<name>/rule.md): its metadata, its documentation and its cases. Used by the build,
// which prepares all of it so that nothing is parsed at run time, and by the tests, which run the cases.
import { parse } from 'yaml';
import { z } from 'zod';

const KINDS = ['pretraining', 'method', 'analysis', 'theory', 'survey', 'position', 'dataset', 'benchmark', 'system'];

/** What a user may set of a rule: `rules: { area/name: [on, { least-seeds: 5 }] }`. */
const Option = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['integer', 'number']),
    default: z.number(),
    minimum: z.number(),
    maximum: z.number(),
    description: z.string().min(10),
  }),
  z.strictObject({ type: z.literal('boolean'), default: z.boolean(), description: z.string().min(10) }),
  z.strictObject({ type: z.literal('strings'), default: z.array(z.string()), description: z.string().min(10) }),
]);

const Meta = z.strictObject({
  title: z.string().min(5),
  severity: z.enum(['error', 'warning', 'note']),
  confidence: z.enum(['high', 'medium', 'low']),
  since: z.string().regex(/^\d+\.\d+\.\d+$/),
  source: z.array(z.strictObject({ title: z.string(), url: z.url() })).min(1),
  /** Kinds of paper that do not owe this: the engine answers not-applicable for them. */
  'not-for': z.array(z.enum(KINDS)).default([]),
  /** True for what runs owe: a survey that ran methods itself is asked too, whatever `not-for` says. */
  'of-runs': z.boolean().default(false),
  /** True where a finding says that something stands nowhere: then unread pages make it inconclusive. */
  absence: z.boolean().default(false),
  /** True where the rule looks at what figures draw. */
  figures: z.boolean().default(false),
  /** True where the rule looks into the repository beside the paper (`--artifact`): without one it does not apply. */
  artifact: z.boolean().default(false),
  /** Off where only some venues ask for it; a preset or `--rule ID=on` turns it on. */
  default: z.enum(['on', 'off']).default('on'),
  /** Thresholds and lists that a configuration may set. */
  options: z.record(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/), Option).optional(),
  /** Declarative matching, in place of a check.ts. */
  find: z.array(z.strictObject({ pattern: z.string(), flags: z.string().default(''), message: z.string() })).optional(),
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
  const [what, ...rest] = splitAt('## ', match[2]);
  const sections = new Map(rest.map(({ title, body }) => [title, body]));
  const { 'not-for': notFor, 'of-runs': ofRuns, source, ...others } = meta.data;
  return {
    id,
    ...others,
    sources: source,
    notFor,
    ofRuns,
    what: what.body,
    why: sections.get('Why') ?? '',
    todo: sections.get('What to do') ?? '',
    cases: parseCases(sections.get('Cases') ?? ''),
  };
}

/** Each case is a heading, one fenced `paper` block and, for rules on the repository, `file PATH` blocks. */
const parseCases = (text) =>
  splitAt('### ', text)
    .slice(1)
    .map(({ title, body }) => ({
      name: title,
      paper: /^(`{3,})paper\n([\s\S]*?)\n\1$/m.exec(body)?.[2] ?? '',
      files: [...body.matchAll(/^(`{3,})file ([^\s`]+)\n([\s\S]*?)\n?\1$/gm)].map(([, , path, content]) => ({
        path,
        content,
      })),
    }));

/** Parts a page at its headings of one depth; what looks like a heading inside a fence is a paper's own. */
function splitAt(marker, text) {
  const parts = [{ title: '', lines: [] }];
  let fence = null;
  for (const line of text.split('\n')) {
    const ticks = /^`{3,}/.exec(line)?.[0] ?? null;
    if (fence === null && line.startsWith(marker)) parts.push({ title: line.slice(marker.length).trim(), lines: [] });
    else parts.at(-1).lines.push(line);
    if (fence === null) fence = ticks;
    else if (line.trim() === fence) fence = null;
  }
  return parts.map(({ title, lines }) => ({ title, body: lines.join('\n').trim() }));
}
