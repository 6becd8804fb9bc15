import { readFile } from 'node:fs/promises';
import { basename, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lilconfig, type Loader } from 'lilconfig';
import { UsageError } from '../engine/usage-error.ts';
import type { ConfigSource } from './source.ts';

const NAMES = [
  'paper-lint.config.yaml',
  'paper-lint.config.yml',
  'paper-lint.config.json',
  'paper-lint.config.js',
  'paper-lint.config.mjs',
  '.paperlintrc',
  '.paperlintrc.yaml',
  '.paperlintrc.yml',
  '.paperlintrc.json',
  'package.json',
];

const KEY = 'paper-lint';

/** The nearest configuration in a folder or above it; null where there is none. Empty files are configurations too. */
export async function findConfig(folder: string): Promise<ConfigSource | null> {
  // Only the place is asked of the search: what stands there is read with its positions.
  const here: Loader = (path) => path;
  const packageJson: Loader = (_, text) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Somebody else's file.
      return {};
    }
  };
  const extensions = ['.yaml', '.yml', '.js', '.mjs', 'noExt'];
  const search = lilconfig(KEY, {
    searchPlaces: NAMES,
    packageProp: KEY,
    ignoreEmptySearchPlaces: false,
    loaders: {
      ...Object.fromEntries(extensions.map((extension) => [extension, here])),
      '.json': (path, text) => (basename(path) === 'package.json' ? packageJson(path, text) : path),
    },
  });
  const found = await search.search(folder);
  return found === null ? null : readConfig(found.filepath, folder);
}

/** Reads one configuration file. Throws `UsageError` where it cannot be. */
export async function readConfig(path: string, folder: string): Promise<ConfigSource> {
  const whole = isAbsolute(path) ? path : resolve(folder, path);
  const from = relative(folder, whole);
  const name = (from.startsWith(`..${sep}..`) ? whole : from).split(sep).join('/');
  if (['.js', '.mjs'].includes(extname(whole))) return runConfig(whole, name);
  let text;
  try {
    text = await readFile(whole, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why = error.code === 'ENOENT' ? 'is not there' : `cannot be read (${String(error.code)})`;
    throw new UsageError(`the configuration ${name} ${why}; check the path`);
  }
  const { parseSource } = await import('./source.ts');
  return parseSource(name, text, basename(whole) === 'package.json' ? [KEY] : []);
}

async function runConfig(path: string, name: string): Promise<ConfigSource> {
  const { plainSource } = await import('./source.ts');
  let made;
  try {
    made = (await import(pathToFileURL(path).href)) as { default?: unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UsageError(`${name}: it cannot be loaded (${why}); run it with node to see more`);
  }
  if (made.default === undefined)
    throw new UsageError(`${name}: it exports no configuration; write export default { rules: {} }`);
  return plainSource(name, made.default);
}
