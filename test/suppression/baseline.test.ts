import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from '../in-folder.ts';
import { ONLY, PAPER } from '../config/papers.ts';
import { runCli } from '../cli/run-cli.ts';

const run = (...args: string[]) => runCli(args);

const fixtures = resolve('fixtures');
const folder = inFolder();
const BASELINE = ['--baseline', 'known.json'];

describe('a baseline', () => {
  it('hides what was there, and shows what is new', async () => {
    folder.write('.paperlintrc', ONLY);
    folder.write('paper.md', PAPER);
    expect(await run('paper.md', ...BASELINE, '--update-baseline')).toMatchObject({
      code: 0,
      stderr: 'paper-lint: 2 findings written to known.json\n',
    });
    expect(await run('paper.md', ...BASELINE)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 baselined'),
    });
    folder.write('paper.md', `${PAPER}\nThe cord is in Figure ?? of this paper.\n`);
    const { code, stdout } = await run('paper.md', ...BASELINE, '--reporter', 'compact');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^paper\.md:9:[^\n]+\n1 paper · 0 errors, 1 warning, 0 notes · [^\n]*2 baselined\n$/);
  });

  it('says which of its entries are stale, and forgets them when it is updated', async () => {
    folder.write('.paperlintrc', ONLY);
    folder.write('paper.md', PAPER);
    folder.write('other.md', PAPER);
    await run('.', ...BASELINE, '--update-baseline');
    folder.write('paper.md', PAPER.replace('Section ??', 'Section 2'));
    const { code, stdout } = await run('paper.md', ...BASELINE, '--reporter', 'compact');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'note[config/stale-baseline]: an entry of paper.md no longer found: reporting/unresolved-reference',
    );
    await run('paper.md', ...BASELINE, '--update-baseline');
    const { papers } = JSON.parse(readFileSync('known.json', 'utf8'));
    expect(papers['paper.md']).toHaveLength(1);
    expect(papers['other.md']).toHaveLength(2);
  });

  it('is not stale for rules that were off', async () => {
    folder.write('.paperlintrc', ONLY);
    folder.write('paper.md', PAPER);
    await run('paper.md', ...BASELINE, '--update-baseline');
    expect((await run('paper.md', ...BASELINE, '--rule', 'reporting/*=off')).stdout).not.toContain('stale');
  });

  it.each([
    ['is not there', null, 'cannot be read (ENOENT); write it anew with --update-baseline'],
    ['is no JSON', '{', 'is no baseline of paper-lint'],
    ['is other JSON', '{"schema":"paper-lint/baseline@1","papers":{"a":3}}', 'is no baseline of paper-lint'],
  ])('that %s ends the run', async (_, text, expected) => {
    if (text !== null) folder.write('known.json', text);
    folder.write('paper.md', PAPER);
    expect(await run('paper.md', ...BASELINE)).toMatchObject({ code: 2, stderr: expect.stringContaining(expected) });
  });

  it('needs a name to be updated', async () => {
    expect(await run('paper.md', '--update-baseline')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--update-baseline needs a file'),
    });
  });
});

/** The paper set again with a page more (fixtures/retypeset): other numbers everywhere, other lines, other page breaks. */
describe('a paper that is set again with a page more', () => {
  it.each([
    ['onecolumn.pdf', 'onecolumn.pdf'],
    ['onecolumn.pdf', 'twocolumn.pdf'],
    ['twocolumn.pdf', 'twocolumn.pdf'],
    ['twocolumn.pdf', 'onecolumn.pdf'],
  ])('brings no finding back: %s, then %s', async (before, after) => {
    copyFileSync(`${fixtures}/faulty/${before}`, 'paper.pdf');
    await run('paper.pdf', ...BASELINE, '--update-baseline', '--min-confidence', 'low');
    copyFileSync(`${fixtures}/retypeset/${after}`, 'paper.pdf');
    const { code, stdout } = await run('paper.pdf', ...BASELINE, '--reporter', 'compact', '--fail-on', 'note');
    expect(stdout).toMatch(/^1 paper · 0 errors, 0 warnings, 0 notes · [^\n]*9 baselined\n$/);
    expect(code).toBe(0);
  });

  it('gives each finding the fingerprint that it had, in the same layout', async () => {
    const prints = async (path: string) => {
      await run(path, '--reporter', 'json:out.json');
      const { papers } = JSON.parse(readFileSync('out.json', 'utf8'));
      return (papers[0].outcomes as { status: string; rule: string; fingerprint: string }[])
        .filter(({ status }) => status === 'missed')
        .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    };
    expect(await prints(`${fixtures}/retypeset/onecolumn.pdf`)).toEqual(
      await prints(`${fixtures}/faulty/onecolumn.pdf`),
    );
  });

  it('nor does a sentence that is put before any other', async () => {
    const text = readFileSync(`${fixtures}/faulty/paper.md`, 'utf8');
    writeFileSync('paper.md', text);
    await run('paper.md', ...BASELINE, '--update-baseline');
    // Each of these comes nearer to what is missing, or sets off a rule of its own, before the sentence that did.
    const added = [
      'All models are publicly available to whoever asks.',
      'We leave a study of single parts to later work.',
      'Kestrel builds on the Transformer architecture (Vaswani et al., 2017).',
    ];
    for (const sentence of added) {
      writeFileSync('paper.md', text.replace(/^(## .*Introduction.*)$/m, `$1\n\n${sentence}`));
      const { stdout } = await run('paper.md', ...BASELINE, '--reporter', 'compact', '--fail-on', 'note');
      expect(stdout, sentence).toMatch(/^1 paper · 0 errors, 0 warnings, 0 notes/);
    }
  });
});
