import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('the package, imported by its name', () => {
  it('lints files one by one, as the README shows', async () => {
    // Not a literal, so that the types of the sources are checked without a build.
    const name = 'paper-lint';
    const { lint, fails, collectReport } = (await import(name)) as typeof import('../../src/index.ts');
    const seen: string[] = [];
    for await (const event of lint(['fixtures/faulty/paper.md'], {
      settings: [{ pattern: 'reporting/*', level: 'off' }],
      ignore: [{ rule: 'experiments/missing-ablation', reason: 'in the companion report' }],
    }))
      if (event.type === 'paper')
        for (const { rule, status, suppression } of event.paper.outcomes)
          if (status === 'missed') seen.push(suppression === undefined ? rule : `(${rule})`);
    expect(seen).toContain('licensing/missing-license');
    expect(seen).toContain('(experiments/missing-ablation)');
    expect(seen.some((rule) => rule.startsWith('reporting/'))).toBe(false);
    const report = await collectReport(lint(['fixtures/clean/paper.md']));
    expect([report.papers.length, fails(report)]).toEqual([1, false]);
  });

  it('is all that the command needs to lint', () => {
    for (const name of [
      'commands/lint-command.ts',
      'with-config.ts',
      'commands/print-config.ts',
      'commands/init-command.ts',
    ]) {
      const path = `src/cli/${name}`;
      const imported = [...readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, to]) =>
        posix.join(posix.dirname(path), to!),
      );
      expect(imported.length, name).toBeGreaterThan(0);
      expect(
        imported.filter((one) => !one.startsWith('src/cli/') && one !== 'src/index.ts'),
        name,
      ).toEqual([]);
    }
  });
});
