import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectReport, lint, loadReporter, rulePages as rules } from '../src/index.ts';

const README = readFileSync('README.md', 'utf8');

describe('README', () => {
  it('lists every rule with its severity, confidence and title', () => {
    const rows = README.split('\n')
      .filter((line) => line.startsWith('| ['))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.map(([, id, severity, confidence, title]) => ({ id, severity, confidence, title }))).toEqual(
      rules.map(({ id, severity, confidence, title }) => ({
        id: `[${id}](rules/${id}/rule.md)`,
        severity,
        confidence,
        title,
      })),
    );
  });

  it('shows a true run', async () => {
    const shown = /```\n(warning\[[^]*?)\n```/
      .exec(README)![1]!
      .split('\n')
      .filter((line) => line.trim() !== '…');
    const pretty = await loadReporter('pretty');
    const text = pretty(await collectReport(lint(['fixtures/faulty/twocolumn.pdf'])), {
      width: 80,
      color: false,
      terminal: false,
      rules,
      minConfidence: 'medium',
      quiet: false,
    });
    for (const line of shown) expect(text.split('\n')).toContain(line);
  });
});
