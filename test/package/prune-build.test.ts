import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { pruneBuild } from '../../scripts/prune-build.mjs';

const KEPT = [
  'dist/bundle/main.js',
  'dist/rules/area/kept/check.js',
  'dist/src/facts/kept.d.ts',
  'dist/src/facts/kept.js',
];

it('leaves of a build what has a source', () => {
  const root = mkdtempSync(join(tmpdir(), 'prune-'));
  try {
    const sources = ['src/facts/kept.ts', 'rules/area/kept/check.ts'];
    const gone = ['dist/src/facts/gone.js', 'dist/src/facts/gone.d.ts', 'dist/rules/area/gone/check.js'];
    for (const path of [...sources, ...KEPT, ...gone]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), '');
    }
    pruneBuild(root);
    expect(globSync('dist/**', { cwd: root }).sort()).toEqual(KEPT);
    expect(globSync('dist/rules/area/*', { cwd: root, onlyDirectories: true })).toEqual(['dist/rules/area/kept/']);
  } finally {
    rmSync(root, { recursive: true });
  }
});

it('has nothing in the build that the sources do not make', () => {
  const made = globSync(['src/**/*.d.ts', 'rules/**/*.d.ts'], { cwd: 'dist' }).map((path) =>
    path.replace('.d.ts', '.ts'),
  );
  const sources = globSync(['src/**/*.ts', 'rules/**/*.ts'], { ignore: ['**/*.d.ts'] });
  expect(made.filter((path) => !sources.includes(path))).toEqual([]);
  expect(made.length).toBeGreaterThan(500);
});
