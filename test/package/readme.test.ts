import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePages as rules } from '../../src/index.ts';

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
});
