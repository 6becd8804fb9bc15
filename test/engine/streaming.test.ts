import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectReport, lint, loadReporter } from '../../src/index.ts';
import { runCli } from '../cli/run-cli.ts';

const PAPER = '## Abstract\n\nWe show it in Table ??.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.md`), PAPER);
  writeFileSync(join(folder, 'empty.md'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const writes: string[] = [];
  const { code } = await runCli(
    [folder, '--rule', '*=off', '--rule', 'reporting/unresolved-reference=error', ...args],
    { stdout: { write: (text) => writes.push(text) } },
  );
  return { code, writes };
}

it('shows each paper when it is done, with what the JSON report says of it', async () => {
  const out = join(folder, 'all.json');
  const { code, writes } = await run('--reporter', 'jsonl', '--reporter', `json:${out}`);
  expect(code).toBe(2);
  expect(writes).toHaveLength(5);
  const lines = writes.map((line) => JSON.parse(line));
  const report = JSON.parse(readFileSync(out, 'utf8'));
  const of = (type: string) => lines.filter((line) => line.type === type);
  const typed = (type: string, items: object[]) => items.map((item) => ({ type, ...item }));
  expect(of('paper')).toEqual(typed('paper', report.papers));
  expect(of('failure')).toEqual(typed('failure', report.failures));
  expect(lines.at(-1)).toEqual({
    type: 'summary',
    schema: report.schema,
    tool: report.tool,
    papers: 3,
    failures: 1,
    ...report.summary,
  });
  expect(report.summary.errors).toBe(3);
});

it('gives the same lines to a file and for a report that is there as a whole', async () => {
  const out = join(folder, 'all.jsonl');
  rmSync(join(folder, 'empty.md'));
  const { writes } = await run('--reporter', 'jsonl');
  expect((await run('--reporter', `jsonl:${out}`)).code).toBe(1);
  expect(readFileSync(out, 'utf8')).toBe(writes.join(''));
  const settings = [
    { pattern: '*', level: 'off' },
    { pattern: 'reporting/unresolved-reference', level: 'error' },
  ] as const;
  const report = await collectReport(lint([folder], { settings }));
  expect((await loadReporter('jsonl'))(report, {} as never)).toBe(writes.join(''));
});

it('says that a file cannot be written before a paper is read', async () => {
  expect(await run('--reporter', `jsonl:${folder}/no/such/file`)).toEqual({ code: 2, writes: [] });
});
