import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectReport, lint, type Located, type Report } from '../../src/index.ts';
import { runCli } from '../cli/run-cli.ts';

const KESTREL = 'fixtures/artifact/kestrel';
const HERON = 'fixtures/artifact/heron';

let folder: string;
let draft: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
  draft = join(folder, 'draft.md');
  writeFileSync(
    draft,
    '# Kestrel: Small Language Models\n\n## Abstract\n\nWe train three models. All our models are publicly available.\n\n' +
      'We release our code under the MIT License.\n',
  );
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'a-file'), 'x');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runCli(args);

const reportOn = async (...args: string[]): Promise<Report> =>
  JSON.parse((await run(...args, '--reporter', 'json')).stdout) as Report;

const isNew = (rule: string) =>
  /license-mismatch|code-license-only|license-file|modified|undisclosed|incomplete-code/.test(rule);

describe('with a repository', () => {
  it('each clause is quoted from its file and line', async () => {
    const { papers, artifacts } = await reportOn(draft, '--artifact', KESTREL);
    expect(artifacts).toEqual([
      {
        path: KESTREL,
        read: ['LICENSE', 'MODEL_CARD.md', 'README.md'].map((name) => `${KESTREL}/${name}`),
        unread: [],
      },
    ]);
    const missed = papers[0]!.outcomes.filter(({ status, rule }) => status === 'missed' && isNew(rule));
    const shown = missed.map(({ rule, severity, evidence }) => [
      `${severity} ${rule}`,
      ...evidence.map(({ file, line }) => (file === undefined ? 'paper' : `${file.slice(KESTREL.length + 1)}:${line}`)),
    ]);
    expect(shown).toEqual([
      ['note licensing/code-license-only', 'paper', 'LICENSE:1', 'MODEL_CARD.md:7', 'MODEL_CARD.md:14'],
      ['warning licensing/license-mismatch', 'paper', 'LICENSE:1'],
      ['warning licensing/undisclosed-gate', 'paper', 'README.md:9'],
      [
        'warning licensing/undisclosed-restriction',
        'paper',
        'README.md:3',
        'MODEL_CARD.md:7',
        'MODEL_CARD.md:14',
        'MODEL_CARD.md:19',
      ],
      ['warning reproducibility/incomplete-code', 'paper', 'README.md:1'],
    ]);
    const inFiles = papers[0]!.outcomes.flatMap(({ evidence }) => evidence).filter(({ file }) => file !== undefined);
    expect(inFiles.length).toBeGreaterThan(10);
    for (const { file, line, column, endLine, endColumn, quote } of inFiles as Required<Located>[]) {
      expect(endLine).toBe(line);
      const text = readFileSync(file, 'utf8')
        .split('\n')
        .at(line - 1)!;
      expect(text.slice(column - 1, endColumn - 1)).toBe(quote);
    }
  });

  it('a person sees where each quote stands', async () => {
    const { stdout, code } = await run(
      draft,
      '--artifact',
      KESTREL,
      '--rule',
      '*=off',
      '--rule',
      'licensing/undisclosed-gate=error',
    );
    expect(code).toBe(1);
    expect(stdout.replaceAll(draft, 'draft.md').split('\n').slice(0, 10).join('\n')).toMatchInlineSnapshot(`
      "error[licensing/undisclosed-gate]: called publicly available in the paper, but
        in the repository a reader has to ask: by a form
         ╭─ draft.md:5:24 · Abstract
       5 │ “All our models are publicly available.” ── called publicly available
         ├─ fixtures/artifact/kestrel/README.md:9:41
       9 │ “To request access to the weights and the tokenizer,” ── by a form
         ╰─
        why   A form is a decision about each reader: some get no answer, others wait
              for weeks, and in a few years nobody answers it any more. A reader of
              the paper plans with files, and finds a queue."
    `);
  });

  it('one line a finding has the place of its first quote', async () => {
    const repository = join(folder, 'modified');
    mkdirSync(repository);
    writeFileSync(join(repository, 'LICENSE'), `${readFileSync('LICENSE', 'utf8')}\nThe Software must not be sold.\n`);
    const { stdout } = await run(
      draft,
      '--artifact',
      repository,
      '--reporter',
      'compact',
      '--rule',
      '*=off',
      '--rule',
      'licensing/modified-license=error',
    );
    expect(stdout.split('\n')[0]).toBe(
      `${repository}/LICENSE:23:1: error[licensing/modified-license]: the licence is MIT with words added “The Software must not be sold.”`,
    );
  });

  it('a clean release has nothing to say', async () => {
    const { papers } = await reportOn('fixtures/clean/paper.md', '--artifact', HERON);
    const answers = papers[0]!.outcomes.filter(({ rule }) => isNew(rule)).map(({ rule, status }) => [rule, status]);
    expect(answers).toEqual([
      ['licensing/code-license-only', 'met'],
      ['licensing/license-mismatch', 'met'],
      ['licensing/missing-license-file', 'met'],
      ['licensing/modified-license', 'met'],
      ['licensing/undisclosed-gate', 'met'],
      ['licensing/undisclosed-restriction', 'met'],
      ['reproducibility/incomplete-code', 'met'],
    ]);
  });

  it('says what of it could not be read', async () => {
    const repository = join(folder, 'binary');
    mkdirSync(repository);
    writeFileSync(join(repository, 'LICENSE'), new Uint8Array(3000));
    const { stdout } = await run(draft, '--artifact', repository);
    expect(stdout).toContain(`not read: ${repository}/LICENSE: the file is binary`.slice(0, 40));
    expect(stdout).toMatch(/could not tell\[licensing\/missing-license-file, licensing\/modified-license\]/);
  });

  it('belongs to every paper of the run, and may be one of several', async () => {
    const { papers, artifacts } = await reportOn(
      draft,
      'fixtures/clean/paper.md',
      '--artifact',
      KESTREL,
      '--artifact',
      HERON,
    );
    expect(artifacts.map(({ path }) => path)).toEqual([KESTREL, HERON]);
    for (const { outcomes } of papers)
      expect(outcomes.find(({ rule }) => rule === 'licensing/modified-license')!.evidence).toHaveLength(3);
  });
});

describe('without', () => {
  it('the rules on it do not apply', async () => {
    const { papers, artifacts } = await reportOn(draft);
    expect(artifacts).toEqual([]);
    const answers = papers[0]!.outcomes.filter(({ rule }) => isNew(rule));
    expect(answers.length).toBe(7);
    for (const { status, because } of answers)
      expect([status, because]).toEqual(['not-applicable', 'no repository was given (--artifact DIR)']);
  });
});

describe('a repository that is none', () => {
  it.each([
    ['nowhere', 'there is no such folder; check the path'],
    ['a-file', 'it is not a folder; name the folder of the repository'],
    ['empty', 'the folder is empty; name the folder of the repository'],
    ['a-file/inside', 'there is no such folder; check the path'],
  ])('%s: one line, and exit code 2', async (name, words) => {
    const path = join(folder, name);
    expect(await run(draft, '--artifact', path)).toEqual({
      code: 2,
      stdout: '',
      stderr: `paper-lint: --artifact ${path}: ${words}\n`,
    });
    // The same from the build, where a worker reads it.
    const built = spawnSync(process.execPath, ['bin/paper-lint.js', draft, '--artifact', path], { encoding: 'utf8' });
    expect([built.status, built.stdout, built.stderr]).toEqual([2, '', `paper-lint: --artifact ${path}: ${words}\n`]);
  });

  it('an empty name', async () => {
    const { code, stderr } = await run(draft, '--artifact', '');
    expect([code, stderr]).toEqual([
      2,
      "paper-lint: option '--artifact <dir>' argument '' is invalid. Name the folder of the repository, as in --artifact ../code.\n",
    ]);
  });
});

it('workers give the same bytes as one thread', async () => {
  const args = [draft, 'fixtures/clean/paper.md', '--artifact', KESTREL, '--reporter', 'json'];
  const built = spawnSync(process.execPath, ['bin/paper-lint.js', ...args], { encoding: 'utf8' });
  expect(built.stderr).toBe('');
  expect(built.stdout).toBe((await run(...args)).stdout);
});

it('is a plain field of the options', async () => {
  const { papers } = await collectReport(lint([draft], { artifacts: [KESTREL] }));
  expect(papers[0]!.outcomes.find(({ rule }) => rule === 'licensing/license-mismatch')!.message).toBe(
    'the paper says MIT, the repository GPL-3.0',
  );
});
