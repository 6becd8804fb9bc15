import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { globSync } from 'tinyglobby';
// @ts-expect-error -- a build script in plain JavaScript, shared with the tests
import { parseRulePage } from '../scripts/rule-page.mjs';
import { runRules } from '../src/engine/run.ts';
import { RULES } from '../src/generated/rules.ts';
import { readPaper } from '../src/inputs/index.ts';

interface Page {
  what: string;
  why: string;
  todo: string;
  sources: unknown[];
  cases: { name: string; paper: string }[];
}

const EXPECT = /<!-- expect -->\s*$/;
const OK = /<!-- ok -->\s*$/;

/**
 * Each rule's page is its test. A line that ends in `expect` must be evidence of a finding, one that ends in `ok` must
 * not be, and a finding without evidence on an `expect` line fails the case.
 */
for (const path of globSync('rules/*/*/rule.md').sort()) {
  const id = path.split('/').slice(1, 3).join('/');
  const page = parseRulePage(id, readFileSync(path, 'utf8')) as Page;
  const rule = RULES.find((one) => one.id === id)!;

  describe(id, () => {
    it('is complete', () => {
      expect(rule, 'run `npm run generate`').toBeDefined();
      for (const part of ['what', 'why', 'todo'] as const) expect(page[part].length, part).toBeGreaterThan(20);
      expect(page.sources.length).toBeGreaterThan(0);
      const papers = page.cases.map(({ paper }) => paper).join('\n');
      expect(papers.match(/<!-- expect -->/g)?.length ?? 0, 'expect').toBeGreaterThanOrEqual(1);
      expect(papers.match(/<!-- ok -->/g)?.length ?? 0, 'ok').toBeGreaterThanOrEqual(2);
      expect(existsSync(`rules/${id}/check.ts`) || readFileSync(path, 'utf8').includes('\nfind:')).toBe(true);
    });

    for (const { name, paper: text } of page.cases)
      it(name, async () => {
        expect(text.trim(), 'a fenced `paper` block').not.toBe('');
        const paper = await readPaper(Buffer.from(text), 'case.md');
        const [{ answer }] = runRules(paper, [rule]) as [ReturnType<typeof runRules>[number]];
        const findings = answer.status === 'missed' ? answer.findings : [];
        const lines = text.split('\n');
        const linesOf = (evidence: (typeof findings)[number]['evidence']) =>
          evidence
            .filter(({ role }) => role === 'trigger' || role === 'nearest')
            .flatMap(({ span }) => paper.places(span).map((place) => ('line' in place ? place.line : 0)));
        for (const finding of findings)
          expect(
            linesOf(finding.evidence).some((line) => EXPECT.test(lines[line - 1] ?? '')),
            `unexpected finding “${finding.message}” at lines ${linesOf(finding.evidence).join(', ')}`,
          ).toBe(true);
        const flagged = new Set(findings.flatMap(({ evidence }) => linesOf(evidence)));
        for (const [i, line] of lines.entries()) {
          if (EXPECT.test(line)) expect(flagged, `${answer.status}: not flagged: ${line}`).toContain(i + 1);
          if (OK.test(line)) expect(flagged, `flagged: ${line}`).not.toContain(i + 1);
        }
      });
  });
}
