import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema } from '../../src/config/schema.ts';
import { RULE_PAGES } from '../../src/generated/rule-pages.ts';
import { inFolder } from '../in-folder.ts';
import { ONLY, PAPER } from './papers.ts';
import { runCli } from '../cli/run-cli.ts';

const run = (...args: string[]) => runCli(args);

const folder = inFolder();
const printed = async (...args: string[]) => JSON.parse((await run(...args)).stdout);

describe('a configuration is found', () => {
  it.each([
    ['paper-lint.config.yaml', 'failOn: error'],
    ['paper-lint.config.yml', 'failOn: error'],
    ['paper-lint.config.json', '{ "failOn": "error" }'],
    ['paper-lint.config.mjs', 'export default { failOn: "error" };'],
    ['.paperlintrc', 'failOn: error'],
    ['.paperlintrc', '{ "failOn": "error" }'],
    ['.paperlintrc.json', '{ "$schema": "x", "failOn": "error" }'],
    ['package.json', '{ "paper-lint": { "failOn": "error" } }'],
  ])('%s: %s', async (name, text) => {
    folder.write(name, text);
    expect(await printed('--print-config', 'paper.md')).toMatchObject({ config: name, failOn: 'error' });
    expect(await printed('--print-config', 'paper.md', '--no-config')).toMatchObject({
      config: null,
      failOn: 'warning',
    });
  });

  it('in a folder above', async () => {
    folder.write('paper-lint.config.yaml', 'failOn: note');
    folder.write('drafts/paper.md', PAPER);
    process.chdir('drafts');
    expect(await printed('--print-config', 'paper.md')).toMatchObject({
      config: '../paper-lint.config.yaml',
      failOn: 'note',
    });
    process.chdir('..');
  });

  it('not in a package.json that says nothing of it, or is broken', async () => {
    folder.write('package.json', '{ "name": "x" }');
    expect(await printed('--print-config', 'paper.md')).toMatchObject({ config: null });
    folder.write('package.json', '{ "name": ');
    expect(await printed('--print-config', 'paper.md')).toMatchObject({ config: null });
  });
});

describe('a configuration holds', () => {
  it('levels, options and patterns, later ones last', async () => {
    folder.write(
      '.paperlintrc',
      "rules:\n  'reporting/*': note\n  reporting/missing-impact: error\n  evaluation/few-seeds-rl: [error, { least-seeds: 6 }]\n",
    );
    const { rules } = await printed('--print-config', 'paper.md');
    expect(rules).toMatchObject({
      'reporting/missing-limitations': 'note',
      'reporting/missing-impact': 'error',
      'evaluation/few-seeds-rl': ['error', { 'least-seeds': 6 }],
      'experiments/loss-still-falling': ['warning', { 'least-share': 0.125 }],
    });
  });

  it('options that reach the rule, and explain shows them', async () => {
    const paper = `# Heron: offline reinforcement learning\n\n## 4 Experiments\n\nWe use D4RL.\n\nAntMaze is sparse.\n\nHopper is easy.\n\nReturns are averaged over six seeds.\n`;
    folder.write('paper.md', paper);
    folder.write('.paperlintrc', "rules: { '*': off, evaluation/few-seeds-rl: on }");
    expect((await run('paper.md')).stdout).toContain('0 errors, 0 warnings, 0 notes');
    folder.write('.paperlintrc', "rules: { '*': off, evaluation/few-seeds-rl: [warning, { least-seeds: 10 }] }");
    expect(await run('paper.md', '--reporter', 'compact')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('warning[evaluation/few-seeds-rl]: agents are compared over 6 seeds'),
    });
    expect((await run('explain', 'evaluation/few-seeds-rl')).stdout).toMatch(
      /Options\n {2}least-seeds: .*\n {4}a whole number from 2 to 100; default 4/,
    );
  });

  it('presets and files that it extends, relative to itself', async () => {
    folder.write('base/base.yaml', 'extends: neurips\nfailOn: note\nartifacts: code\n');
    folder.write('base/code/README.md', 'x');
    folder.write(
      'paper-lint.config.yaml',
      'extends: [strict, ./base/base.yaml]\nrules: { reporting/anonymity-leak: off }\n',
    );
    const config = await printed('--print-config', 'paper.md');
    expect(config).toMatchObject({ failOn: 'note', minConfidence: 'low', artifacts: ['base/code'] });
    expect(config.rules).toMatchObject({
      'reproducibility/missing-checklist': 'error',
      'reporting/anonymity-leak': 'off',
    });
  });

  it('other rules for some papers; flags win over them', async () => {
    folder.write(
      '.paperlintrc',
      `${ONLY}overrides: [{ files: 'drafts/**', rules: { reporting/unresolved-reference: note } }]\n`,
    );
    folder.write('drafts/a.md', PAPER);
    folder.write('b.md', PAPER);
    const { stdout } = await run('drafts/a.md', 'b.md', '--reporter', 'compact');
    expect(stdout.match(/^b\.md:.*warning/gm)).toHaveLength(2);
    expect(stdout.match(/^drafts\/a\.md:.*note/gm)).toHaveLength(2);
    const flagged = await run('drafts/a.md', '--reporter', 'compact', '--rule', '*=off');
    expect(flagged).toMatchObject({ code: 0, stdout: expect.stringContaining('0 errors, 0 warnings, 0 notes') });
  });

  it('the papers to lint, and those to leave', async () => {
    folder.write('.paperlintrc', `${ONLY}files: '*.md'\nignoreFiles: [old*]\nreporters: [compact, 'json:out.json']\n`);
    folder.write('paper.md', PAPER);
    folder.write('old-paper.md', PAPER);
    expect((await run()).stdout).toMatch(/^paper\.md[^]*1 paper · /);
    expect(JSON.parse(readFileSync('out.json', 'utf8')).papers).toHaveLength(1);
    expect((await run('old-paper.md')).stdout).toMatch(/^old-paper\.md/);
  });

  it('when a run fails', async () => {
    folder.write('paper.md', PAPER);
    folder.write('.paperlintrc', `${ONLY}maxWarnings: 2\n`);
    expect((await run('paper.md')).code).toBe(0);
    expect((await run('paper.md', '--max-warnings', '1')).code).toBe(1);
    expect((await run('paper.md', '--fail-on', 'warning')).code).toBe(1);
    expect((await run('paper.md', '--max-warnings', '1', '--rule', '*=note')).code).toBe(0);
  });
});

describe('init', () => {
  it('writes what can be read, and never over a file', async () => {
    expect(await run('init')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('paper-lint.config.yaml written (preset recommended)'),
      stderr: expect.stringContaining('the defaults were taken'),
    });
    const written = readFileSync('paper-lint.config.yaml', 'utf8');
    expect(parse(written)).toEqual({ extends: 'recommended', failOn: 'warning', rules: null, ignore: null });
    folder.write('paper-lint.config.yaml', '# mine');
    expect(await run('init')).toMatchObject({ code: 2, stderr: expect.stringContaining('--force writes over it') });
    expect(readFileSync('paper-lint.config.yaml', 'utf8')).toBe('# mine');
    expect((await run('init', '--force')).code).toBe(0);
    expect(readFileSync('paper-lint.config.yaml', 'utf8')).toBe(written);
  });
});

describe('the JSON Schema', () => {
  it('names every rule and its options, and is shipped', () => {
    const schema = JSON.parse(JSON.stringify(configJsonSchema()));
    const names = Object.keys(schema.properties.rules.properties);
    for (const { id } of RULE_PAGES) expect(names).toContain(id);
    expect(JSON.stringify(schema.properties.rules.properties['evaluation/few-seeds-rl'])).toContain('"least-seeds"');
    expect(schema.properties.ignore.items.required).toEqual(['rule', 'reason']);
    const root = new URL('../../', import.meta.url);
    const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const shipped = new URL(exports['./config.schema.json'], root);
    expect(existsSync(shipped)).toBe(true);
    expect(JSON.parse(readFileSync(shipped, 'utf8'))).toEqual(schema);
  });
});
