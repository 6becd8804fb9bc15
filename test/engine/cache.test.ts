import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

const PAPER = '## Abstract\n\nWe show it in Table ??.\n';

let folder: string;
let paper: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
  paper = join(folder, 'a.md');
  cache = join(folder, 'cache');
  writeFileSync(paper, PAPER);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const { code, stdout, stderr } = await runCli(['--reporter', 'json', '--timing', '--cache-location', cache, ...args]);
  return { code, stdout, fromCache: stderr.startsWith('no paper was read anew') };
}

const entries = () => readdirSync(cache).map((name) => join(cache, name));

it('gives the same report without reading the paper again', async () => {
  const first = await run(paper);
  const second = await run(paper);
  expect([first.fromCache, second.fromCache]).toEqual([false, true]);
  expect(second).toEqual({ ...first, fromCache: true });
  expect(entries()).toHaveLength(1);
});

it('knows a paper by what it holds, not by its name', async () => {
  await run(paper);
  const copy = join(folder, 'b.md');
  writeFileSync(copy, PAPER);
  const { stdout, fromCache } = await run(copy);
  expect(fromCache).toBe(true);
  expect(JSON.parse(stdout).papers[0].path).toBe(copy);
});

it.each([
  ['the paper', () => writeFileSync(paper, `${PAPER}\nMore.\n`), []],
  ['a setting', () => {}, ['--rule', 'reporting/unresolved-reference=note']],
  ['the name that tells the format', () => writeFileSync((paper = join(folder, 'a.qmd')), PAPER), []],
])('reads anew after a change of %s', async (_, change, args) => {
  await run(paper);
  change();
  expect((await run(paper, ...args)).fromCache).toBe(false);
  expect((await run(paper, ...args)).fromCache).toBe(true);
});

it('reads anew after a change of the repository', async () => {
  const code = join(folder, 'code');
  mkdirSync(code);
  writeFileSync(join(code, 'README.md'), '# Code\n');
  await run(paper, '--artifact', code);
  expect((await run(paper, '--artifact', code)).fromCache).toBe(true);
  writeFileSync(join(code, 'LICENSE'), 'SPDX-License-Identifier: MIT\n');
  expect((await run(paper, '--artifact', code)).fromCache).toBe(false);
});

it.each([
  ['cut off', (text: string) => text.slice(0, -20)],
  ['changed', (text: string) => text.replace('unresolved', 'resolved')],
  ['empty', () => ''],
  ['another thing', () => 'null\nnull'],
])('takes an entry that is %s for none, and mends it', async (_, spoil) => {
  const { stdout } = await run(paper);
  const [entry] = entries() as [string];
  const sound = readFileSync(entry, 'utf8');
  expect(spoil(sound)).not.toBe(sound);
  writeFileSync(entry, spoil(sound));
  expect(await run(paper)).toMatchObject({ stdout, fromCache: false });
  expect(readFileSync(entry, 'utf8')).toBe(sound);
});

it('does no harm where it cannot be written', async () => {
  writeFileSync(cache, 'a file, not a folder');
  expect(await run(paper)).toMatchObject({ code: 1, fromCache: false });
  expect(readFileSync(cache, 'utf8')).toBe('a file, not a folder');
});

it('does not keep what could not be read', async () => {
  writeFileSync(paper, '');
  expect((await run(paper)).code).toBe(2);
  expect((await run(paper)).code).toBe(2);
});
