import { dirname, relative, resolve } from 'node:path';
import { configureRules, matches, type RuleSetting } from '../engine/settings/rule-settings.ts';
import { isAddress } from '../engine/failure.ts';
import { wrongOption } from '../engine/settings/rule-options.ts';
import { didYouMean } from '../engine/suggest.ts';
import { HOUSEKEEPING } from '../engine/suppression/housekeeping.ts';
import { UsageError } from '../engine/usage-error.ts';
import { PRESETS } from '../generated/presets.ts';
import { RULE_PAGES } from '../generated/rule-pages.ts';
import { REPORTER_NAMES } from '../reporters/names.ts';
import { readConfig } from './find.ts';
import { emptyConfig, settingsOf, type Config } from './load.ts';
import { problemOf } from './problem.ts';
import { ConfigSchema, type ConfigFile } from './schema.ts';
import type { ConfigSource, Path } from './source.ts';

const PAGES = [...RULE_PAGES, ...HOUSEKEEPING];

/** Checks a configuration and all that it extends, and joins them: what is extended comes first. */
export async function resolveConfig(
  source: ConfigSource,
  folder: string,
  above: readonly string[] = [],
): Promise<Config> {
  const parsed = ConfigSchema.safeParse(source.value);
  const value = withOrder(source.value);
  checkRules(source, value.rules, ['rules']);
  if (Array.isArray(value.overrides))
    for (const [i, one] of value.overrides.entries()) checkRules(source, one?.rules, ['overrides', i, 'rules']);
  if (!parsed.success) throw problemOf(source, parsed.error.issues, Object.keys(ConfigSchema.shape));
  const file = parsed.data;
  checkIgnored(source, file);
  checkReporters(source, file);
  const base = dirname(resolve(folder, source.file));
  const config = await extended(source, file, base, folder, [...above, resolve(folder, source.file)]);
  const path = (one: string) => (isAddress(one) ? one : relative(folder, resolve(base, one)) || '.');
  const own: RuleSetting[] = settingsOf(value.rules ?? {});
  config.settings.push(...own);
  configureRules(RULE_PAGES, config.settings);
  for (const [i, one] of (file.overrides ?? []).entries())
    config.overrides.push({
      base,
      files: listOf(one.files),
      ignoreFiles: listOf(one.ignoreFiles),
      settings: settingsOf((value.overrides as { rules: object }[])[i]!.rules as Record<string, unknown>),
    });
  for (const [i, one] of (file.ignore ?? []).entries())
    config.ignore.push({
      ...one,
      files: one.files === undefined ? undefined : listOf(one.files),
      base,
      at: { file: source.file, line: source.lineOf(['ignore', i]) },
    });
  for (const [i, one] of listOf(file.artifacts).entries()) {
    config.artifacts.push(path(one));
    config.artifactPlaces[path(one)] = source.at(typeof file.artifacts === 'string' ? ['artifacts'] : ['artifacts', i]);
  }
  const { failOn, maxWarnings, quiet, minConfidence } = file;
  const files = listOf(file.files).map(path);
  return {
    ...config,
    path: source.file,
    base,
    ...(files.length > 0 ? { files } : {}),
    ...(file.ignoreFiles === undefined ? {} : { ignoreFiles: listOf(file.ignoreFiles) }),
    ...(file.reporters === undefined ? {} : { reporters: listOf(file.reporters) }),
    ...(file.baseline === undefined ? {} : { baseline: path(file.baseline) }),
    ...defined({ failOn, maxWarnings, quiet, minConfidence }),
  };
}

/** What was written, with its keys in their order, which the schema's own result does not keep. */
const withOrder = (
  value: unknown,
): { rules?: Record<string, unknown>; overrides?: unknown } & Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

async function extended(
  source: ConfigSource,
  file: ConfigFile,
  base: string,
  folder: string,
  above: readonly string[],
) {
  const config = emptyConfig(base);
  for (const [i, name] of listOf(file.extends).entries()) {
    const place = source.at(typeof file.extends === 'string' ? ['extends'] : ['extends', i]);
    if (!/^\.\.?\/|^\/|\.(?:ya?ml|json|m?js)$/.test(name)) {
      const preset = PRESETS.find((one) => one.name === name);
      const names = PRESETS.map((one) => one.name);
      if (preset === undefined)
        throw new UsageError(
          `${place}: no preset is called ${name}${didYouMean(name, names)} (there are ${names.join(', ')}; a file starts with ./)`,
        );
      config.settings.push(...preset.settings);
      Object.assign(
        config,
        defined({ failOn: preset.failOn ?? undefined, minConfidence: preset.minConfidence ?? undefined }),
      );
      continue;
    }
    const path = resolve(base, name);
    if (above.includes(path))
      throw new UsageError(`${place}: ${name} extends itself, by way of this file; take one of them out`);
    const next = await readConfig(path, folder).catch((error: unknown) => {
      if (error instanceof UsageError && error.message.startsWith('the configuration'))
        throw new UsageError(`${place}: ${error.message}`);
      throw error;
    });
    const { settings, overrides, ignore, artifacts, artifactPlaces, ...rest } = await resolveConfig(
      next,
      folder,
      above,
    );
    config.settings.push(...settings);
    config.overrides.push(...overrides);
    config.ignore.push(...ignore);
    config.artifacts.push(...artifacts);
    Object.assign(config.artifactPlaces, artifactPlaces);
    Object.assign(config, defined(rest));
  }
  return config;
}

/** Names of rules and values of their options, which the schema knows less about than the rules themselves. */
function checkRules(source: ConfigSource, rules: unknown, path: Path): void {
  if (rules === null || typeof rules !== 'object' || Array.isArray(rules)) return;
  for (const [pattern, entry] of Object.entries(rules)) {
    checkPattern(source, pattern, [...path, pattern], 'key');
    if (!Array.isArray(entry) || entry[1] === null || typeof entry[1] !== 'object') continue;
    const page = PAGES.find(({ id }) => id === pattern);
    for (const [name, value] of Object.entries(entry[1] as object)) {
      const at = source.at([...path, pattern, 1, name], 'key');
      const wrong =
        page === undefined
          ? `options belong to one rule, and ${pattern} is a pattern; name the rule`
          : wrongOption(page, name, value);
      if (wrong !== null) throw new UsageError(`${at}: ${wrong}`);
    }
  }
}

function checkPattern(source: ConfigSource, pattern: string, path: Path, part: 'key' | 'value'): void {
  if (PAGES.some(({ id }) => matches(pattern, id))) return;
  const near = didYouMean(
    pattern,
    PAGES.map(({ id }) => id),
  );
  throw new UsageError(`${source.at(path, part)}: no rule is called ${pattern}${near} (paper-lint rules lists them)`);
}

function checkIgnored(source: ConfigSource, { ignore = [] }: ConfigFile): void {
  for (const [i, { rule }] of ignore.entries()) checkPattern(source, rule, ['ignore', i, 'rule'], 'value');
}

function checkReporters(source: ConfigSource, { reporters }: ConfigFile): void {
  for (const [i, one] of listOf(reporters).entries()) {
    const name = one.split(':', 1)[0]!;
    if (REPORTER_NAMES.includes(name)) continue;
    const place = source.at(typeof reporters === 'string' ? ['reporters'] : ['reporters', i]);
    throw new UsageError(
      `${place}: no format is called ${name}${didYouMean(name, REPORTER_NAMES)} (there are ${REPORTER_NAMES.join(', ')})`,
    );
  }
}

const listOf = (value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : [...value];

/** Without what is undefined, so that it overrides nothing. */
const defined = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as never;
