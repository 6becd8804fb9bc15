import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compiledScripts } from '../../src/workers/compiled-scripts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-lint-scripts-'));
  write(
    'sum.cjs',
    `const { one } = require('./one.cjs'); exports.sum = one + require('node:path').join('a', 'b').length;`,
  );
  write('one.cjs', `require('./sum.cjs'); exports.one = 1; exports.imported = () => importModule('node:os');`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

it('loads scripts that need each other, packages and modules', async () => {
  const { load } = compiledScripts(folder);
  expect(load('sum.cjs')).toMatchObject({ sum: 4 });
  expect(await (load('one.cjs') as { imported(): Promise<object> }).imported()).toHaveProperty('tmpdir');
});

it('keeps what was compiled of those that were loaded, and takes it up', () => {
  const scripts = compiledScripts(folder);
  scripts.load('sum.cjs');
  scripts.keep();
  expect(readdirSync(folder).toSorted()).toEqual(['one.cjs', 'one.cjs.compiled', 'sum.cjs', 'sum.cjs.compiled']);
  expect(compiledScripts(folder).load('sum.cjs')).toMatchObject({ sum: 4 });
});

it('compiles anew where what was kept is of no use', () => {
  write('sum.cjs.compiled', 'of another version');
  expect(compiledScripts(folder).load('sum.cjs')).toMatchObject({ sum: 4 });
});

it('names the file and the line of what goes wrong', () => {
  write('wrong.cjs', `\nthrow new Error('here');`);
  expect(() => compiledScripts(folder).load('wrong.cjs')).toThrow(
    expect.objectContaining({ stack: expect.stringContaining('wrong.cjs:2:') }),
  );
});
