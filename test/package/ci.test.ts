import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const home = resolve('.');
const yaml = (path: string) => parse(readFileSync(path, 'utf8'));
let folder: string;

/** Runs a shell script as a runner would, with `paper-lint` on the path. */
const shell = (args: string[], env: Record<string, string> = {}) =>
  spawnSync('bash', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, ...env },
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-lint-ci-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'paper'));
  for (const paper of ['faulty', 'clean'])
    cpSync(`fixtures/${paper}/twocolumn.pdf`, join(folder, 'paper', `${paper}.pdf`));
  const command = join(folder, 'bin/paper-lint');
  writeFileSync(command, `#!/bin/sh\nexec node '${join(home, 'bin/paper-lint.js')}' "$@"\n`);
  chmodSync(command, 0o755);
});

describe('the GitHub action', () => {
  const action = yaml('action.yml');

  it('runs on pinned actions and takes its inputs by way of the environment only', () => {
    const { steps, using } = action.runs;
    expect(using).toBe('composite');
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      // An expression inside a script would be put into it as code.
      if (run !== undefined) expect(run).not.toContain('${{');
    }
    const given = Object.values(steps.at(-1).env).map((value) => /inputs\.([\w-]+)/.exec(String(value))?.[1]);
    expect(given.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    const script = readFileSync('ci/github-action.sh', 'utf8');
    for (const name of Object.keys(steps.at(-1).env)) expect(script).toContain(name);
  });

  const run = (env: Record<string, string>) => shell([join(home, 'ci/github-action.sh')], env);

  it('annotates, writes the summary and SARIF, and fails for findings', () => {
    const { status, stdout } = run({
      PAPER_LINT_FILES: 'paper/*.pdf\n\n',
      PAPER_LINT_PRESET: 'neurips',
      PAPER_LINT_SARIF: 'out.sarif',
      PAPER_LINT_SUMMARY: 'true',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=paper\/faulty\.pdf,title=experiments\/missing-ablation::/m);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('What to do');
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('passes a clean paper, and says what is wrong with its inputs', () => {
    expect(run({ PAPER_LINT_FILES: 'paper/clean.pdf' }).status).toBe(0);
    expect(run({ PAPER_LINT_FILES: 'paper/clean.pdf', PAPER_LINT_FAIL_ON: 'often' }).status).toBe(2);
    // What looks like an option is a file all the same.
    expect(run({ PAPER_LINT_FILES: '--version' }).status).toBe(2);
    expect(run({ PAPER_LINT_FILES: '$(touch broken).pdf' }).status).toBe(2);
    expect(() => readFileSync(join(folder, 'broken'))).toThrow('ENOENT');
  });
});

describe('the pre-commit hook', () => {
  it('names the command of the package and files that it reads', () => {
    const [hook] = yaml('.pre-commit-hooks.yaml');
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bin).toHaveProperty([hook.entry]);
    expect(hook.language).toBe('node');
    expect('paper/paper.pdf').toMatch(new RegExp(hook.files));
  });
});

describe('the examples', () => {
  it('for GitHub uses this action with inputs that it has', () => {
    const { inputs } = yaml('action.yml');
    const steps = yaml('examples/github/paper.yml').jobs.lint.steps;
    const ours = steps.find(({ uses = '' }) => uses.startsWith('paper-lint/'));
    expect(inputs).toMatchObject(Object.fromEntries(Object.keys(ours.with).map((name) => [name, {}])));
  });

  it('for GitLab makes the report that it hands over', () => {
    const job = yaml('examples/gitlab/.gitlab-ci.yml')['paper-lint'];
    const { status } = shell(['-c', job.script.join('\n')]);
    expect(status).toBe(1);
    const report = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'));
    expect(report.length).toBeGreaterThan(5);
  });

  it('for a preprint repository writes a line a paper and a letter for each that has findings', () => {
    const { status } = shell([join(home, 'examples/preprints/check-submissions.sh'), 'paper', 'reviews']);
    expect(status).toBe(0);
    const lines = readFileSync(join(folder, 'reviews/findings.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['paper', 'paper', 'summary']);
    expect(readFileSync(join(folder, 'reviews/faulty.md'), 'utf8')).toContain('without an ablation');
    expect(() => readFileSync(join(folder, 'reviews/clean.md'))).toThrow('ENOENT');
  });

  it('are shell that bash can parse', () => {
    for (const script of ['ci/github-action.sh', 'examples/preprints/check-submissions.sh'])
      expect(spawnSync('bash', ['-n', script]).status, script).toBe(0);
  });
});
