import type { Command } from 'commander';
import { loadConfig, presetNamed, type Config } from '../index.ts';
import { parseReporter, type LintFlags, type ReporterTarget } from './options.ts';

/** The flags with what the configuration and the preset say where the user has typed nothing. */
export interface Planned {
  flags: LintFlags;
  config: Config;
}

/** Flags win over a preset that was typed, which wins over the configuration, which wins over the defaults. */
export async function withConfig(program: Command, given: LintFlags): Promise<Planned> {
  const config = await loadConfig({ file: given.config });
  const preset = given.preset === undefined ? null : presetNamed(given.preset);
  const typed = <T>(option: string, value: T): T | undefined =>
    program.getOptionValueSource(option) === 'default' ? undefined : value;
  const maxWarnings = given.maxWarnings ?? config.maxWarnings;
  const baseline = given.baseline ?? config.baseline;
  const reporter = given.reporter ?? targetsOf(config.reporters);
  const flags: LintFlags = {
    ...given,
    rule: [...(preset?.settings ?? []), ...(given.rule ?? [])].map((one) => ({ ...one, flag: true })),
    artifact: given.artifact ?? config.artifacts,
    minConfidence:
      typed('minConfidence', given.minConfidence) ?? preset?.minConfidence ?? config.minConfidence ?? 'medium',
    // Who allows some warnings does not want the first to fail the run.
    failOn:
      typed('failOn', given.failOn) ??
      preset?.failOn ??
      config.failOn ??
      (maxWarnings === undefined ? 'warning' : 'error'),
    quiet: given.quiet ?? config.quiet ?? false,
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(reporter === undefined ? {} : { reporter }),
  };
  // What was typed is not to be looked for in the configuration.
  return { flags, config: given.artifact === undefined ? config : { ...config, artifactPlaces: {} } };
}

const targetsOf = (reporters: readonly string[]): ReporterTarget[] | undefined =>
  reporters.length === 0
    ? undefined
    : reporters.reduce<ReporterTarget[]>((targets, one) => parseReporter(one, targets), []);
