import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { loadReporter, type TextReporterName } from '../../src/reporters/index.ts';
import { context, llama, outcome, paper, report } from './sample-report.ts';
import { hostileReport } from './hostile-report.ts';

const require = createRequire(import.meta.url);
const show = async (name: TextReporterName, what = hostileReport()) =>
  (await loadReporter(name))(what, context({ terminal: false }));
const parsed = async (name: TextReporterName, what = hostileReport()) => JSON.parse(await show(name, what));

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false });

  it('is valid against the schema of version 2.1.0', async () => {
    const validate = ajv.compile(schema);
    validate(await parsed('sarif'));
    expect(validate.errors).toBeNull();
    // The check can fail.
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  it('gives every result what code scanning wants: a rule, a file, a line, a fingerprint', async () => {
    const [run] = (await parsed('sarif')).runs;
    expect(run.results).toHaveLength(3);
    for (const { ruleId, ruleIndex, locations, partialFingerprints, message } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
      expect(locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/[\s#<>"]|^\.\//);
      expect(partialFingerprints['paperLint/v1']).toMatch(/^[0-9a-f]{16}$/);
      expect(message.text).not.toBe('');
    }
    for (const { help, helpUri } of run.tool.driver.rules) {
      expect(help.markdown).toContain('## What to do');
      expect(helpUri).toMatch(/^https:/);
    }
  });

  it('says page, quote and rectangles where there are no lines', async () => {
    const [run] = (await parsed('sarif', report([paper([llama])]))).runs;
    const [result] = run.results;
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 1 });
    expect(result.properties).toMatchObject({ page: 3, rects: [[70.9, 301.2, 290.12, 312]] });
    expect(result.message.text).toContain('(p. 3, 2.2 Architecture: that one is an encoder–decoder)');
    expect(result.relatedLocations).toHaveLength(2);
  });
});

describe('junit', () => {
  const schema = { fileName: 'junit.xsd', contents: readFileSync('test/schemas/junit.xsd', 'utf8') };
  const validate = (contents: string) => validateXML({ xml: { fileName: 'report.xml', contents }, schema });

  it('is well-formed and as Jenkins reads it', async () => {
    expect((await validate(await show('junit'))).errors).toEqual([]);
    expect((await validate('<testsuites name="x"/>')).valid).toBe(false);
  });

  it('fails for errors and warnings, and shows notes without failing', async () => {
    const text = await show('junit');
    expect(text).toContain('<testsuites name="paper-lint" tests="7" failures="2" errors="1" skipped="2">');
    expect(text.match(/<failure /g)).toHaveLength(2);
  });
});

describe('gitlab', () => {
  it('has what GitLab asks of each issue, and a fingerprint that differs between papers', async () => {
    const twice = await parsed('gitlab', report([paper([llama]), paper([llama], { path: 'other.pdf' })]));
    expect(new Set(twice.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(2);
    for (const one of await parsed('gitlab'))
      expect(one).toEqual({
        description: expect.any(String),
        check_name: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(?:info|major|critical)$/),
        location: { path: expect.any(String), lines: { begin: expect.any(Number), end: expect.any(Number) } },
      });
  });
});

describe('rdjson', () => {
  it('gives lines where the paper has them, and the file alone where it has pages', async () => {
    const { diagnostics } = await parsed('rdjson');
    expect(diagnostics.map(({ location }: { location: { range?: unknown } }) => location.range ?? null)).toEqual([
      null,
      null,
      { start: { line: 7 }, end: { line: 7 } },
    ]);
    expect(diagnostics.map(({ severity }: { severity: string }) => severity)).toEqual(['ERROR', 'INFO', 'WARNING']);
  });
});

describe('github', () => {
  it('keeps each command on a line of its own, whatever the paper says', async () => {
    const lines = (await show('github')).trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? '')).toEqual(['error', 'notice', 'warning', 'error', '']);
    for (const line of lines.slice(0, -1)) {
      const [, properties = ''] = /^::\w+ ([^]*?)::/.exec(line) ?? [];
      expect(properties.split(',').map((pair) => pair.split('=')[0])).toEqual(
        line.includes('line=') ? ['file', 'line', 'endLine', 'title'] : ['file', 'title'],
      );
    }
  });
});

describe('markdown', () => {
  it('shows hostile words as words', async () => {
    const text = await show('markdown');
    expect(text).not.toMatch(/<(?!sub>|\/sub>|!-- -->)/);
    expect(text).not.toMatch(/(?<!\\)\]\((?!https:\/\/github\.com\/paper-lint)/);
    expect(text).not.toMatch(/@\w|#\d/);
  });

  it('reads as a review', async () => {
    expect(await show('markdown', report([paper([llama])]))).toMatchInlineSnapshot(`
      "## LLaMA (llama.pdf)

      ### The family is never said

      **warning**: The family of the Transformer is never said

      > “the new model is made from a Transformer architecture (Vaswani et al., 2017)”  
      > — p. 3, 2.2 Architecture · that one is an encoder–decoder

      > “Heron-13B does better than GPT-3 on all but one tasks”  
      > — p. 1, 2.2 Architecture · a decoder

      > “a faster kernel for causal attention cuts down on memory needed”  
      > — p. 13, 2.2 Architecture · a hint

      *What to do:* Say it in one clause: “a decoder-only Transformer”. If it *changes* something, say **what**, as in \`RMSNorm\` for LayerNorm.

      <sub>[architecture/unclear-architecture](https://github.com/paper-lint/paper-lint/blob/main/rules/architecture/unclear-architecture/rule.md)</sub>

      ---

      1 paper · 0 errors, 1 warning, 0 notes · 0 met
      "
    `);
  });
});

describe('what else a run says', () => {
  const extra = () => {
    const suppression = {
      by: 'config',
      reason: 'agreed with the chair',
      file: 'paper-lint.config.yaml',
      line: 4,
    } as const;
    const at = {
      role: 'trigger',
      quote: 'quote: x',
      label: null,
      section: null,
      file: 'paper-lint.config.yaml',
      line: 9,
    } as const;
    const notice = outcome({
      rule: 'config/unused-suppression',
      severity: 'note',
      message: 'suppresses nothing',
      evidence: [{ ...at, column: 1, endLine: 9, endColumn: 9 }],
    });
    return { ...report([paper([llama, { ...llama, suppression }])]), notices: [notice] };
  };

  it('is there in every format: findings of the configuration, and computations', async () => {
    for (const name of ['sarif', 'github', 'gitlab', 'rdjson', 'junit', 'markdown', 'html'] as const) {
      expect(await show(name, extra()), name).toContain('uppresses nothing');
      const working = {
        what: 'days',
        formula: 'tokens / speed',
        source: 'arithmetic',
        relation: 'formula' as const,
        inputs: [{ name: 'tokens', quote: '1.4T', section: null, page: 4 }],
        computed: { low: 20, high: 22 },
        printed: { quote: '30 days', section: null, page: 5, low: 29.5, high: 30.5 },
        unit: 'days',
        agrees: false,
      };
      expect(await show(name, report([paper([{ ...llama, workings: [working] }])])), name).toContain(
        'tokens / speed = 20–22 days',
      );
    }
  });

  it('keeps count of what was suppressed, and why, in SARIF', async () => {
    const [run] = (await parsed('sarif', extra())).runs;
    expect(run.results.map(({ suppressions = [] }: { suppressions?: unknown[] }) => suppressions)).toEqual([
      [],
      [{ kind: 'external', justification: 'agreed with the chair' }],
      [],
    ]);
  });
});
