import { stat } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isAddress } from '../failure.ts';
import type { Failure } from '../report/report.ts';
import { pathOf, type Source } from './source.ts';
import { inFiles } from '../suppression/in-files.ts';

/** What a folder is searched for. */
const PAPERS = '**/*.{pdf,md,markdown,qmd}';

/** What to leave out where folders and patterns are named. */
export interface LeaveOut {
  /** Globs of papers that folders and patterns leave out. */
  ignoreFiles?: readonly string[] | undefined;
  /** The folder that they start from. */
  base?: string | undefined;
}

/** The papers of a run, and the named files that there are not. */
export interface Expanded {
  /** Sorted by path and without repetition, so that two runs say the same in the same order. */
  sources: (string | Source)[];
  failures: Failure[];
}

/** Turns files, folders and glob patterns into files. What matches nothing becomes a failure; the others go on. */
export async function expandFiles(
  inputs: readonly (string | Source)[],
  { ignoreFiles = [], base }: LeaveOut = {},
): Promise<Expanded> {
  const found = new Map<string, string | Source>();
  const failures: Failure[] = [];
  for (const input of inputs) {
    if (typeof input !== 'string') {
      found.set(`\0${input.path}`, input);
      continue;
    }
    const paths = await pathsOf(input);
    if ('why' in paths) failures.push(paths);
    else
      for (const path of paths) {
        if (path !== input && ignoreFiles.length > 0 && !inFiles(path, { ignoreFiles, base })) continue;
        if (!found.has(resolve(path))) found.set(resolve(path), isAddress(path) ? path : normalize(path));
      }
  }
  return { sources: [...found.values()].sort(byPath), failures };
}

async function pathsOf(input: string): Promise<string[] | Failure> {
  // A file may be called `paper[1].pdf`, so the disk is asked before the pattern.
  const known = await stat(input).catch(() => null);
  if (known?.isDirectory() === true) {
    const inside = await glob(PAPERS, { cwd: input, ignore: ['**/node_modules/**'], caseSensitiveMatch: false });
    if (inside.length > 0) return inside.map((path) => join(input, path));
    return { path: input, why: 'the folder holds no .pdf or .md file', todo: 'name the files to lint' };
  }
  if (known !== null || isAddress(input) || !isDynamicPattern(input)) return [input];
  const pattern = process.platform === 'win32' ? input.replaceAll('\\', '/') : input;
  const matched = await glob(pattern, { expandDirectories: false });
  if (matched.length > 0) return matched;
  return { path: input, why: 'the pattern matches no file', todo: 'check it, or name the files to lint' };
}

const byPath = (a: string | Source, b: string | Source) => (pathOf(a) < pathOf(b) ? -1 : pathOf(a) > pathOf(b) ? 1 : 0);
