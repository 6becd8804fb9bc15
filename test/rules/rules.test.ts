import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { globSync } from 'tinyglobby';
// @ts-expect-error -- a build script in plain JavaScript, shared with the tests
import { parseRulePage } from '../../scripts/rule-page.mjs';
import type { Artifact } from '../../src/artifacts/artifact.ts';
import { readArtifact } from '../../src/artifacts/read-artifact.ts';
import type { Finding } from '../../src/engine/answer.ts';
import { runRules } from '../../src/engine/run/run.ts';
import { RULES } from '../../src/generated/rules.ts';
import { readPaper } from '../../src/inputs/index.ts';

interface Page {
  what: string;
  why: string;
  todo: string;
  sources: unknown[];
  cases: Case[];
}

interface Case {
  name: string;
  paper: string;
  /** The repository beside the paper. */
  files: { path: string; content: string }[];
}

const EXPECT = /<!-- expect(?:: (?<says>[^<>]+?))? -->\s*$/;
const OK = /<!-- ok -->\s*$/;

/**
 * Each rule's page is its test. A line that ends in `expect` must be evidence of a finding, one that ends in `ok` must
 * not be, and a finding without evidence on an `expect` line fails the case; `expect: words` also wants these words in the
 * message. Files of a repository are annotated alike;
 * there the marks are taken off, so that a file is what its tool would read.
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
      const texts = page.cases
        .flatMap(({ paper, files }) => [paper, ...files.map(({ content }) => content)])
        .join('\n');
      expect(texts.match(/<!-- expect(?:: [^<>]+)? -->/g)?.length ?? 0, 'expect').toBeGreaterThanOrEqual(1);
      expect(texts.match(/<!-- ok -->/g)?.length ?? 0, 'ok').toBeGreaterThanOrEqual(2);
      expect(existsSync(`rules/${id}/check.ts`) || readFileSync(path, 'utf8').includes('\nfind:')).toBe(true);
    });

    for (const one of page.cases)
      it(one.name, async () => {
        expect(one.paper.trim(), 'a fenced `paper` block').not.toBe('');
        const paper = await readPaper(Buffer.from(one.paper), 'case.md');
        const { folder, artifacts } = await repositoryOf(one);
        const [{ answer }] = runRules(paper, [rule], artifacts) as [ReturnType<typeof runRules>[number]];
        const findings = answer.status === 'missed' ? answer.findings : [];
        /** `:12` in the paper, `LICENSE:12` in the repository. */
        const linesOf = ({ evidence }: Finding) =>
          evidence
            .filter(({ role }) => role === 'trigger' || role === 'nearest')
            .flatMap((shown) =>
              'at' in shown
                ? [`${relative(folder, shown.at.file).replaceAll(sep, '/')}:${shown.at.line}`]
                : ('hidden' in shown ? shown.hidden.places : paper.places(shown.span)).map(
                    (place) => `:${'line' in place ? place.line : 0}`,
                  ),
            );
        const flagged = new Set(findings.flatMap(linesOf));
        const expected = new Set<string>();
        for (const { path, content } of [{ path: '', content: one.paper }, ...one.files])
          for (const [i, line] of content.split('\n').entries()) {
            const at = `${path}:${i + 1}`;
            const wanted = EXPECT.exec(line);
            if (wanted !== null) {
              expected.add(at);
              expect(flagged, `${answer.status}: not flagged: ${line}`).toContain(at);
              const messages = findings
                .filter((finding) => linesOf(finding).includes(at))
                .map(({ message }) => message);
              expect(messages.join('\n'), line).toContain(wanted.groups?.['says'] ?? '');
            }
            if (OK.test(line)) expect(flagged, `flagged: ${line}`).not.toContain(at);
          }
        for (const finding of findings)
          expect(
            linesOf(finding).some((at) => expected.has(at)),
            `unexpected finding “${finding.message}” at ${linesOf(finding).join(', ')}`,
          ).toBe(true);
      });
  });
}

/** Writes the files of a case and reads them as `--artifact` does. */
async function repositoryOf({ files }: Case): Promise<{ folder: string; artifacts: Artifact[] }> {
  if (files.length === 0) return { folder: '', artifacts: [] };
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const lines = content.split('\n').map((line) => line.replace(EXPECT, '').replace(OK, '').trimEnd());
      writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
    }
    const artifact = await readArtifact(folder);
    return { folder, artifacts: [artifact] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
