import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

const FILES = ['fixtures/faulty/twocolumn.pdf', 'fixtures/clean/onecolumn.pdf'];
const ONE_RULE = ['--no-config', '--rule', '*=off', '--rule', 'reporting/unresolved-reference=note'];
const lint = (...args: string[]) => runCli([...FILES, ...ONE_RULE, ...args]);

// No PDF of ours is one that pdfjs reads and cannot mark.
vi.mock(import('../../src/reporters/annotated-pdf/index.ts'), async (original) => {
  const { annotatePdf } = await original();
  return {
    annotatePdf: async (paper, bytes, context) => {
      if (paper.path.includes('faulty')) throw new TypeError('marks.map is not a function\nat once');
      return annotatePdf(paper, bytes, context);
    },
  };
});

it('marks that cannot be written are a line, and keep neither the other papers nor the other reports', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
  const reports = [`json:${folder}/a.json`, `pdf:${folder}/many/`, `sarif:${folder}/c.sarif`];
  const { code, stderr } = await lint(...reports.flatMap((one) => ['--reporter', one]));
  expect(stderr).toMatch(
    /^paper-lint: fixtures\/faulty\/twocolumn\.pdf: its findings could not be marked in it: internal error: marks\.map is not a function \(.+\); please report it\n$/,
  );
  expect(code).toBe(2);
  expect(existsSync(`${folder}/many/twocolumn.pdf`)).toBe(false);
  expect(readFileSync(`${folder}/many/onecolumn.pdf`).length).toBeGreaterThan(0);
  for (const name of ['a.json', 'c.sarif']) JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
});

it('nor does a file that cannot be written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
  mkdirSync(`${folder}/many/onecolumn.pdf`, { recursive: true });
  const reports = [`json:${folder}/none/a.json`, `pdf:${folder}/many`, `html:${folder}/c.html`, 'compact'];
  const { code, stdout, stderr } = await lint(...reports.flatMap((one) => ['--reporter', one]));
  expect(stderr.split('\n')).toEqual([
    `paper-lint: ${folder}/none/a.json cannot be written (ENOENT); name a file in a folder that exists`,
    `paper-lint: ${folder}/many/onecolumn.pdf cannot be written (EISDIR); name a file in a folder that exists`,
    expect.stringContaining('fixtures/faulty/twocolumn.pdf: its findings could not be marked in it'),
    '',
  ]);
  expect(code).toBe(2);
  expect(existsSync(`${folder}/c.html`)).toBe(true);
  expect(stdout).toContain('2 papers · ');
});
