import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

/** What each folder may import besides itself: the arrow of CONTRIBUTING.md. Code that the build makes is left out. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'src/paper': [],
  'src/inputs': ['src/paper'],
  'src/artifacts': ['src/inputs', 'src/paper', 'src/facts'],
  'src/facts': ['src/paper', 'src/artifacts'],
  rules: ['src/engine', 'src/facts', 'src/paper', 'src/artifacts'],
  'src/engine': ['src/facts', 'src/paper', 'src/inputs', 'src/artifacts', 'src/workers'],
  'src/reporters': ['src/engine', 'src/facts', 'src/inputs', 'src/paper'],
  'src/views': ['src/engine', 'src/reporters', 'src/facts', 'src/paper'],
};
/** Helpers that know nothing of papers. */
const ANYWHERE = new Set(['src/group-by.ts', 'src/version.ts', 'src/generated']);

const folderOf = (path: string): string =>
  path.startsWith('rules/') ? 'rules' : path.split('/').slice(0, 2).join('/');

it.each(Object.entries(MAY))('%s imports what it may', (folder, may) => {
  const files = globSync(`${folder}/**/*.ts`);
  expect(files.length).toBeGreaterThan(10);
  const wrong = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*'(\.[^']+)'/g)]
      .map(([, to]) => posix.join(posix.dirname(file), to!))
      .filter((to) => ![folder, ...may].includes(folderOf(to)) && !ANYWHERE.has(folderOf(to)))
      .map((to) => `${file} → ${to}`),
  );
  expect(wrong).toEqual([]);
});
