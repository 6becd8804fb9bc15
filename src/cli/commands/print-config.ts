import { configureRules, inFiles, rulePages, settingsFor, suppressionRules } from '../../index.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Terminal } from '../output/terminal.ts';
import type { Planned } from '../with-config.ts';

/** Prints what holds for one paper, after presets, overrides and flags, as JSON. */
export function printConfig(paper: string, { flags, config }: Planned, terminal: Terminal): ExitCode {
  const settings = settingsFor(paper, [...config.settings, ...(flags.rule ?? [])], config.overrides);
  const { rules, options, housekeeping } = configureRules(rulePages, settings);
  const levels = new Map<string, string>([
    ...rules.map(({ id, severity }) => [id, severity] as const),
    ...housekeeping,
  ]);
  const entry = (id: string, defaults: object | undefined) => {
    const level = levels.get(id) ?? 'off';
    const values = Object.entries(defaults ?? {}).map(([name, spec]) => [
      name,
      options.get(id)?.[name] ?? (spec as { default: unknown }).default,
    ]);
    return values.length === 0 ? level : [level, Object.fromEntries(values)];
  };
  const pages = [...rulePages, ...suppressionRules];
  const shown = {
    paper,
    config: config.path,
    failOn: flags.failOn,
    maxWarnings: flags.maxWarnings ?? null,
    minConfidence: flags.minConfidence,
    quiet: flags.quiet ?? false,
    reporters: (flags.reporter ?? [{ name: 'pretty', file: null }]).map(({ name, file }) =>
      file === null ? name : `${name}:${file}`,
    ),
    artifacts: flags.artifact ?? [],
    baseline: flags.baseline ?? null,
    files: config.files,
    ignoreFiles: config.ignoreFiles,
    rules: Object.fromEntries(
      pages.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((page) => [page.id, entry(page.id, page.options)]),
    ),
    ignore: config.ignore
      .filter((one) => inFiles(paper, one))
      .map(({ rule, quote, reason, expires, files }) => ({ rule, quote, reason, expires, files })),
  };
  terminal.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  return 0;
}
