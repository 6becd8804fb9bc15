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
const ANYWHERE = new Set(['src/group-by.ts', 'src/magnitudes.ts', 'src/version.ts', 'src/generated']);

const folderOf = (path: string): string =>
  path.startsWith('rules/') ? 'rules' : path.split('/').slice(0, 2).join('/');

interface Import {
  readonly by: string;
  readonly of: string;
}

const importsIn = (folder: string): Import[] =>
  globSync(`${folder}/**/*.ts`).flatMap((by) =>
    [...readFileSync(by, 'utf8').matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*'(\.[^']+)'/g)].map(([, to]) => ({
      by,
      of: posix.join(posix.dirname(by), to!),
    })),
  );

it.each(Object.entries(MAY))('%s imports what it may', (folder, may) => {
  const all = importsIn(folder);
  expect(all.length).toBeGreaterThan(10);
  const isAllowed = ({ of }: Import) => [folder, ...may].includes(folderOf(of)) || ANYWHERE.has(folderOf(of));
  expect(all.filter((one) => !isAllowed(one))).toEqual([]);
});

it('tables know nothing of what is read of them', () => {
  const results = importsIn('src/facts/results/tables').filter(({ of }) => of.startsWith('src/facts/results/'));
  expect(results.length).toBeGreaterThan(10);
  expect(results.filter(({ of }) => !of.startsWith('src/facts/results/tables/'))).toEqual([]);
});
