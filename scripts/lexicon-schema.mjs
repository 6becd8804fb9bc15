// The form of rules/lexicon/*.yaml. A mistake there fails the build with its path.
import { z } from 'zod';
import { dataset, licence, modelTerms } from './licence-schema.mjs';

const name = z.string().min(1);
const FAMILIES = ['encoder-decoder', 'encoder-only', 'decoder-only'];

export const LEXICON = {
  /** Known models and what family of Transformer each is. `cited` are first authors and year as citations print them. */
  models: z.array(
    z.strictObject({
      name,
      aliases: z.array(name).default([]),
      family: z.enum(FAMILIES),
      cited: z.array(z.string().regex(/^[\p{L}' -]+ \d{4}$/u)).default([]),
      source: z.string(),
    }),
  ),
  /** Families of models and all sizes in which they were published, as papers write them. */
  modelSizes: z.array(
    z.strictObject({
      names: z.array(name).min(1),
      sizes: z.array(z.string().regex(/^[\d.]+[MB]$/)).min(1),
      source: z.string(),
    }),
  ),
  /** Named techniques that papers adopt. Two techniques of one `part` in one paragraph are one design choice. */
  techniques: z.array(
    z.strictObject({
      name,
      aliases: z.array(name).default([]),
      part: name,
      /** True for what nearly every paper uses without giving a reason. */
      routine: z.boolean().default(false),
    }),
  ),
  /** Metrics and test sets as tables name them, each list of one kind, and which way is better. */
  measures: z.array(
    z.strictObject({
      names: z.array(name).min(1),
      kind: z.enum(['metric', 'cost', 'benchmark']),
      better: z.enum(['higher', 'lower']),
    }),
  ),
  /** Well-known names, and how the titles begin of the papers that a citation of each leads to. */
  works: z.array(
    z.strictObject({
      sort: z.enum(['part', 'network', 'method', 'model', 'data']),
      names: z.array(name).min(1),
      titles: z.array(name).min(1),
    }),
  ),
  /** Terms, and what each lets a reader do. */
  licences: z.array(licence),
  /** Named models: who released them, and under which of those terms. */
  modelTerms: z.array(modelTerms),
  /**
   * Names of data sets that others published, by field; nothing is known of their terms. Several spellings of one set
   * that differ by more than case and hyphens are a list in the list.
   */
  publicData: z.record(name, z.array(z.union([name, z.array(name).min(2)])).min(1)),
  /** Named data sets: their terms, and which were withdrawn. */
  datasets: z.array(dataset),
};
