import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The command as people run it: the build, with its workers.
const BIN = 'bin/paper-lint.js';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
  for (let i = 0; i < 2; i++) {
    cpSync('fixtures/faulty/paper.md', join(folder, `a${i}.md`));
    cpSync('fixtures/clean/onecolumn.pdf', join(folder, `b${i}.pdf`));
  }
  cpSync('fixtures/broken/truncated.pdf', join(folder, 'b1-broken.pdf'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('several files', () => {
  it('give the same bytes for any number of workers, those of runs on one file', { timeout: 240_000 }, () => {
    const [one, two, three] = ['1', '2', '3'].map((jobs) => run(folder, '--jobs', jobs, '--reporter', 'json'));
    expect(one!.status).toBe(2);
    expect(one!.stderr).toBe(
      `paper-lint: ${folder}/b1-broken.pdf: the PDF is broken or was cut off; build or download it again\n`,
    );
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    const { papers } = JSON.parse(one!.stdout) as { papers: { path: string }[] };
    expect(papers.map(({ path }) => path.slice(folder.length + 1))).toEqual(['a0.md', 'a1.md', 'b0.pdf', 'b1.pdf']);
    // Alone a Markdown file is read in two threads, each of which asks half of the rules.
    for (const paper of [papers[0]!, papers[3]!])
      expect(JSON.parse(run(paper.path, '--jobs', '2', '--reporter', 'json').stdout).papers).toEqual([paper]);
  });
});

describe('limits', { timeout: 60_000 }, () => {
  it.each([
    [['--timeout', '0.001'], 'it took longer than 0.001 s; raise --timeout, or lint the source of the paper'],
    [['--memory', '8'], 'it needs more than 8 MB; raise --memory, or lint the source of the paper'],
  ])('%j', (flags, words) => {
    const files = ['fixtures/clean/onecolumn.pdf', 'fixtures/clean/twocolumn.pdf'];
    const { status, stdout, stderr } = run(...files, ...flags, '--reporter', 'compact');
    expect(stderr).toBe(files.map((file) => `paper-lint: ${file}: ${words}\n`).join(''));
    expect(stdout).toBe('0 papers · 0 errors, 0 warnings, 0 notes · 0 met · 2 files could not be read\n');
    expect(status).toBe(2);
    expect(run('read', files[0]!, ...flags).stderr).toBe(`paper-lint: ${files[0]}: ${words}\n`);
  });

  it('do not send to the source who lints it already', () => {
    expect(run('fixtures/faulty/paper.md', '--timeout', '0.001', '--reporter', 'compact').stderr).toBe(
      'paper-lint: fixtures/faulty/paper.md: it took longer than 0.001 s; raise --timeout, or lint its parts one by one\n',
    );
  });

  it.each([
    ['--jobs', '0'],
    ['--jobs', 'many'],
    ['--timeout', '0'],
    ['--timeout', '-1'],
    ['--memory', '1e9'],
  ])('refuses %s %s', (flag, value) => {
    const { status, stderr } = run('x.md', flag, value);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^paper-lint: option '.+' argument '.+' is invalid\. Write .+\n/);
  });
});

it('refuses settings that name no rule', () => {
  expect(run('fixtures/clean/paper.md', '--rule', 'nothing/*=off')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'paper-lint: no rule is called nothing/* (paper-lint rules lists them)\n',
  });
});

it('ends at once on Ctrl-C', { timeout: 20_000 }, async () => {
  const many = Array.from({ length: 40 }, (_, i) => join(folder, `c${i}.pdf`));
  for (const path of many) cpSync('fixtures/clean/onecolumn.pdf', path);
  const child = spawn(process.execPath, [BIN, ...many], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 700));
  const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  child.kill('SIGINT');
  // Not by coming to its end, which would be an exit code.
  expect(await ended).toBe('SIGINT');
});

it('lint() of the Node API uses workers and lets the process end', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { collectReport, lint } from 'paper-lint';
       const { papers } = await collectReport(lint(['fixtures/clean'], { jobs: 2 }));
       console.log(papers.length);
       for await (const event of lint(['fixtures/clean'])) if (event.type === 'paper') break;
       for await (const event of lint(['fixtures/clean/paper.md'], { jobs: 0 })) console.log(event.type);`,
    ],
    { encoding: 'utf8', timeout: 60_000 },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '5\nstart\npaper\n', stderr: '' });
});
