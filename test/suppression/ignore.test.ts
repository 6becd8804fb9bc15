import { describe, expect, it } from 'vitest';
import { inFolder } from '../in-folder.ts';
import { ONLY, PAPER } from '../config/papers.ts';
import { runCli } from '../cli/run-cli.ts';

const run = (...args: string[]) => runCli(args);

const folder = inFolder();
const lint = async (config: string, ...args: string[]) => {
  folder.write('paper.md', PAPER);
  folder.write('paper-lint.config.yaml', ONLY + config);
  return run('paper.md', '--reporter', 'compact', ...args);
};
const entry = (more: string) => `ignore:\n  - { rule: reporting/unresolved-reference, reason: it comes, ${more} }\n`;

describe('an entry of ignore', () => {
  it('suppresses the finding that it quotes, whatever the line breaks and numbers', async () => {
    const { stdout } = await lint(entry('quote: "section ??  FOR the details"'));
    expect(stdout).not.toContain('paper.md:5');
    expect(stdout).toMatch(/paper\.md:7[^]*1 warning, 0 notes.* · 1 suppressed\n$/);
  });

  it('stays in the report with its reason', async () => {
    await lint(entry('files: paper.md'), '--reporter', 'json:out.json');
    const { readFileSync } = await import('node:fs');
    const report = JSON.parse(readFileSync('out.json', 'utf8'));
    const missed = report.papers[0].outcomes.filter(({ status }: { status: string }) => status === 'missed');
    expect(missed).toHaveLength(2);
    for (const { suppression } of missed)
      expect(suppression).toEqual({ by: 'config', reason: 'it comes', file: 'paper-lint.config.yaml', line: 3 });
    expect(report.summary).toEqual({ errors: 0, warnings: 0, notes: 0, suppressed: 2, baselined: 0 });
  });

  it('that suppresses nothing is a note with its place', async () => {
    const { code, stdout } = await lint(entry('quote: nothing of the kind'));
    expect(code).toBe(1);
    expect(stdout).toContain('paper-lint.config.yaml:3:1: note[config/unused-suppression]');
    expect(await lint(entry('quote: nothing of the kind, files: other.md'))).toMatchObject({
      stdout: expect.not.stringContaining('unused'),
    });
  });

  it('that has expired suppresses nothing, and is a warning', async () => {
    const { stdout } = await lint(entry('expires: 2020-02-29'));
    expect(stdout).toContain(
      'warning[config/expired-suppression]: the suppression of reporting/unresolved-reference ended on 2020-02-29',
    );
    expect(stdout).toContain('paper.md:5');
    expect((await lint(entry('expires: 2999-12-31'))).stdout).toContain('2 suppressed');
  });

  it('may be left unreported', async () => {
    const { stdout } = await lint(`${entry('expires: 2020-02-29')}`, '--rule', 'config/*=off');
    expect(stdout).not.toContain('config/');
  });
});
