// The form of the lexicon's entries on terms: licences.yaml, model-terms.yaml and datasets.yaml.
import spdxIds from 'spdx-license-ids' with { type: 'json' };
import deprecatedSpdxIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import { z } from 'zod';

const name = z.string().min(1);
const words = z.array(name).default([]);
const day = z.iso.date();

const SPDX = new Set([...spdxIds, ...deprecatedSpdxIds]);

/** Where an entry's facts come from, and how far they were checked. */
const origin = {
  source: z.url(),
  checked: day,
  /**
   * `text`: the terms themselves were read in a stored copy; `report`: a page about them was; `knowledge`: written from
   * what is widely known, and not looked up.
   */
  basis: z.enum(['text', 'report', 'knowledge']).default('knowledge'),
};

/** A name of our own is lower case, so that a slip in an SPDX id cannot pass for one. */
const licenceId = z
  .string()
  .refine((id) => SPDX.has(id) || /^[a-z0-9][a-z0-9.-]*$/.test(id), 'neither an SPDX id nor a lower-case name');

export const licence = z
  .strictObject({
    id: licenceId,
    /** As a sentence prints it after "under": "the Llama 2 Community License". */
    name,
    /** Spellings in texts; case, hyphens, blanks and the word licence do not matter. */
    aliases: words,
    /** Values of `license:` and `license_name:` in the cards of the Hugging Face Hub. */
    hub: words,
    /** Phrases of the licence's own text (case and line breaks do not matter); a text that has them all is this licence. */
    marks: words,
    /** What it is written for. A licence for software says nothing of weights. */
    kind: z.enum(['software', 'model', 'data', 'service', 'content']),
    commercial: z.enum(['yes', 'no', 'threshold', 'unknown']),
    /** Says the threshold, where commercial use has one. */
    threshold: name.optional(),
    redistribution: z.enum(['yes', 'conditions', 'no', 'unknown']),
    outputs: z.strictObject({
      /** What may be done with what a model makes; `silent` where the terms do not speak of it. */
      use: z.enum(['free', 'restricted', 'forbidden-commercial', 'silent', 'unknown']),
      /** May outputs train other models? */
      training: z.enum(['allowed', 'conditions', 'forbidden', 'silent', 'unknown']),
      note: name.optional(),
    }),
    /** Who may use it for what: `policy` is a list of forbidden uses. */
    field: z.enum(['any', 'research-only', 'policy', 'unknown']),
    /** What a derivative must carry on. */
    shareAlike: z.enum(['none', 'copyleft', 'use-restrictions', 'same-terms', 'no-derivatives']),
    /** True where the usual way to the thing is a form or an agreement. */
    gated: z.boolean().default(false),
    note: name.optional(),
    ...origin,
  })
  .refine(({ commercial, threshold }) => (commercial === 'threshold') === (threshold !== undefined), {
    message: 'a threshold is said exactly where commercial use has one',
    path: ['threshold'],
  })
  .transform((entry) => ({ ...entry, spdx: SPDX.has(entry.id) }));

/** A repository that carries an asset: `owner/name`, with `*` for any ending. */
const repository = z.string().regex(/^[\w.-]+\/[\w.*-]+$/);

/** What binds the readers of named models: who released them, how they are given, and under which terms. */
export const modelTerms = z.strictObject({
  name,
  aliases: words,
  by: name,
  released: z.number().int().min(2012),
  /** `request` is decided case by case, `form` is a click or an approval, `api` is no weights at all. */
  access: z.enum(['open', 'form', 'request', 'api', 'none']),
  /** Terms of the weights, or of the service where there are no weights. */
  terms: licenceId,
  code: licenceId.nullable().default(null),
  github: z.array(repository).default([]),
  hub: z.array(repository).default([]),
  /** A model of this name is known by other things too: then only a version, a size or a citation makes it this one. */
  ambiguous: z.boolean().default(false),
  note: name.nullable().default(null),
  ...origin,
});

export const dataset = z.strictObject({
  name,
  aliases: words,
  by: name,
  access: z.enum(['open', 'form', 'request', 'fee', 'withdrawn']),
  /** Null where its makers name none. */
  terms: licenceId.nullable(),
  github: z.array(repository).default([]),
  hub: z.array(repository).default([]),
  /** Other data sets of this list that are part of it. */
  contains: words,
  /** Services or models whose terms bind what they wrote into it. */
  generatedBy: words,
  withdrawn: z
    .strictObject({
      /** `2023` or `2023-08`. */
      when: z.string().regex(/^\d{4}(?:-\d{2})?$/),
      /** It was gone then; since when, nobody says. */
      atLatest: z.boolean().default(false),
      why: name,
      /** What took its place, if anything did. */
      instead: name.optional(),
      source: z.url(),
    })
    .nullable()
    .default(null),
  ambiguous: z.boolean().default(false),
  note: name.nullable().default(null),
  ...origin,
});

/** Mistakes that only several entries together can make. */
export function checkTerms({ licences, modelTerms, datasets }) {
  const ids = new Set(licences.map(({ id }) => id));
  const used = [...modelTerms.flatMap((one) => [one.terms, one.code]), ...datasets.map((one) => one.terms)].filter(
    (id) => id != null,
  );
  const unknown = used.filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`licences.yaml lacks ${[...new Set(unknown)].join(', ')}`);
  for (const [file, names] of [
    ['licences.yaml', licences.map(({ id }) => id)],
    ['licences.yaml', licences.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase()))],
    ['model-terms.yaml', modelTerms.flatMap(({ name, aliases }) => [name, ...aliases])],
    ['datasets.yaml', datasets.flatMap(({ name, aliases }) => [name, ...aliases])],
  ]) {
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    if (twice.length > 0) throw new Error(`${file}: said twice: ${twice.join(', ')}`);
  }
  const known = new Set(datasets.map(({ name }) => name));
  for (const { name, contains } of datasets)
    for (const part of contains)
      if (!known.has(part)) throw new Error(`datasets.yaml: ${name} contains ${part}, which is not listed`);
  const made = new Set(modelTerms.map(({ name }) => name));
  for (const { name, generatedBy } of datasets)
    for (const maker of generatedBy)
      if (!made.has(maker))
        throw new Error(`datasets.yaml: ${name} was made by ${maker}, which model-terms.yaml lacks`);
}
