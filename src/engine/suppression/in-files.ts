import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** The files that a part of the configuration holds for; all where it names none. */
export interface FileChoice {
  /** Glob patterns from `base`; a pattern without a slash means the name of a file, in whatever folder. */
  files?: readonly string[] | undefined;
  ignoreFiles?: readonly string[] | undefined;
  base?: string | undefined;
}

/** Whether a paper is among those that an entry of a configuration is about. */
export function inFiles(path: string, { files, ignoreFiles = [], base = '.' }: FileChoice): boolean {
  const from = relative(resolve(base), resolve(path)).split(sep).join('/');
  const one = (patterns: readonly string[]) => patterns.some((pattern) => matcherOf(pattern)(from));
  return (files === undefined || one(files)) && !one(ignoreFiles);
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(pattern: string): (path: string) => boolean {
  let made = matchers.get(pattern);
  if (made === undefined) {
    const plain = pattern.replace(/^\.\//, '');
    made = picomatch(plain.endsWith('/') ? `${plain}**` : plain, { dot: true, basename: !plain.includes('/') });
    matchers.set(pattern, made);
  }
  return made;
}
