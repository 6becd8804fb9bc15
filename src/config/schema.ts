import { z } from 'zod';
import { CONFIDENCES, SEVERITIES } from '../engine/answer.ts';
import { describeOption } from '../engine/settings/rule-options.ts';
import type { OptionSpec, RulePage } from '../engine/rule.ts';
import { HOUSEKEEPING } from '../engine/suppression/housekeeping.ts';
import { PRESETS } from '../generated/presets.ts';
import { RULE_PAGES } from '../generated/rule-pages.ts';

const Level = z.enum(['off', 'on', ...SEVERITIES]);

/** A level, alone or with options of the rule, as ESLint has it. */
const Entry = z.union([Level, z.tuple([Level, z.record(z.string(), z.unknown())])]);

const optionSchema = (spec: OptionSpec) => {
  const schema =
    spec.type === 'boolean'
      ? z.boolean()
      : spec.type === 'strings'
        ? z.array(z.string())
        : (spec.type === 'integer' ? z.int() : z.number()).min(spec.minimum).max(spec.maximum);
  return schema.optional().describe(`${spec.description} (${describeOption(spec)}; default ${String(spec.default)})`);
};

const entryOf = ({ title, options = {} }: RulePage) =>
  (Object.keys(options).length === 0
    ? Entry
    : z.union([
        Level,
        z.tuple([
          Level,
          z.strictObject(Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)]))),
        ]),
      ])
  )
    .optional()
    .describe(title);

/** Each rule by name, for editors that complete; anything else is a pattern with `*`. */
const Rules = z
  .object(Object.fromEntries([...RULE_PAGES, ...HOUSEKEEPING].map((page) => [page.id, entryOf(page)])))
  .catchall(Entry)
  .describe('Levels by rule, or by pattern with *; a later one wins. [level, { option: value }] sets options too.');

const oneOrMore = (what: string) => z.union([z.string(), z.array(z.string())]).describe(what);

const Day = z.iso.date({ error: 'must be a day that there is, as in 2026-12-31' });

/** What a configuration file may say. The JSON Schema that editors use is made from this very object. */
export const ConfigSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where the JSON Schema is, for editors.'),
    extends: oneOrMore(
      `Presets (${PRESETS.map(({ name }) => name).join(', ')}) and other configuration files, whose paths start with ./ or ../; later ones win.`,
    ).optional(),
    files: oneOrMore('Globs of the papers to lint where none is named on the command line.').optional(),
    ignoreFiles: oneOrMore('Globs of papers that folders and globs leave out.').optional(),
    rules: Rules.optional(),
    overrides: z
      .array(
        z.strictObject({
          files: oneOrMore('Globs of the papers that are meant, from the folder of this file.'),
          ignoreFiles: oneOrMore('Globs of papers that are not.').optional(),
          rules: Rules,
        }),
      )
      .optional()
      .describe('Other rules for some papers; later ones win.'),
    ignore: z
      .array(
        z.strictObject({
          rule: z.string().describe('The rule, or a pattern with *.'),
          quote: z.string().min(3).optional().describe('Words of the sentence that is quoted.'),
          reason: z.string().min(3).describe('Why the finding is left.'),
          expires: Day.optional().describe('The last day on which this holds.'),
          files: oneOrMore('Globs of the papers that are meant; all where left out.').optional(),
        }),
      )
      .optional()
      .describe('Findings that somebody has looked at and decided to leave.'),
    artifacts: oneOrMore('Folders of the repositories beside the paper (--artifact).').optional(),
    baseline: z.string().optional().describe('A file of findings that were there before (--baseline).'),
    failOn: z.enum(SEVERITIES).optional().describe('Exit 1 from this severity on.'),
    maxWarnings: z.int().min(0).optional().describe('Exit 1 where there are more warnings than this.'),
    quiet: z.boolean().optional().describe('Do not show notes.'),
    minConfidence: z.enum(CONFIDENCES).optional().describe('Show findings this sure.'),
    reporters: oneOrMore('Formats of the report: pretty, or json:report.json.').optional(),
  })
  .meta({ title: 'Configuration of paper-lint' });

export type ConfigFile = z.infer<typeof ConfigSchema>;

/** The JSON Schema of the configuration (draft 2020-12). */
export const configJsonSchema = (): object => z.toJSONSchema(ConfigSchema, { io: 'input' });
