import type { Confidence, Options, Severity } from '../engine/answer.ts';
import type { Override } from '../engine/settings/overrides.ts';
import type { Level, RuleSetting } from '../engine/settings/rule-settings.ts';
import type { Ignore } from '../engine/suppression/ignores.ts';
import { findConfig, readConfig } from './find.ts';

/** What a configuration, with all that it extends, asks for. Paths start from the folder the command runs in. */
export interface Config {
  /** The file, as a person would name it; null where there is none. */
  path: string | null;
  settings: RuleSetting[];
  overrides: Override[];
  ignore: Ignore[];
  artifacts: string[];
  /** Where the files name them ("file:line:column"), by path. */
  artifactPlaces: Record<string, string>;
  files: string[];
  ignoreFiles: string[];
  /** The folder of the file, which globs start from. */
  base: string;
  baseline?: string;
  failOn?: Severity;
  maxWarnings?: number;
  quiet?: boolean;
  minConfidence?: Confidence;
  /** `pretty`, `json:report.json`. */
  reporters: string[];
}

export interface ConfigChoice {
  /** The folder to search from, and to start paths from; the working directory by default. */
  folder?: string;
  /** A file to read; or false for none. Otherwise the nearest one in the folder or above it. */
  file?: string | false | undefined;
}

export const emptyConfig = (base: string): Config => ({
  path: null,
  settings: [],
  overrides: [],
  ignore: [],
  artifacts: [],
  artifactPlaces: {},
  files: [],
  ignoreFiles: [],
  base,
  reporters: [],
});

/** Finds, reads and checks a configuration. Throws `UsageError` with file, line and column where something is wrong. */
export async function loadConfig({ folder = process.cwd(), file }: ConfigChoice = {}): Promise<Config> {
  if (file === false) return emptyConfig(folder);
  const source = file === undefined ? await findConfig(folder) : await readConfig(file, folder);
  // The schema and its library are loaded only where there is something to check.
  return source === null ? emptyConfig(folder) : (await import('./resolve.ts')).resolveConfig(source, folder);
}

/** The rules of a configuration file as settings in order. */
export const settingsOf = (rules: Readonly<Record<string, unknown>>): RuleSetting[] =>
  Object.entries(rules).map(([pattern, entry]) => {
    if (!Array.isArray(entry)) return { pattern, level: entry as Level };
    return { pattern, level: entry[0] as Level, options: entry[1] as Options };
  });
