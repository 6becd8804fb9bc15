import { mkdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rule } from '../../src/engine/rule.ts';
import { inFolder } from '../in-folder.ts';
import { runCli } from './run-cli.ts';

// A few rules of our own: what the command line does must not change when a rule is added.
vi.mock(import('../../src/generated/rules.ts'), async () => {
  const { findPatterns } = await import('../../src/engine/find-patterns.ts');
  const rule = (id: string, over: Partial<Rule>): Rule => ({
    id,
    title: `The title of ${id}`,
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    sources: [{ title: 'A checklist', url: 'https://example.org/checklist' }],
    notFor: [],
    ofRuns: false,
    absence: false,
    figures: false,
    artifact: false,
    default: 'on',
    what: 'What it finds is `??`,\nwhich LaTeX prints.',
    why: 'Why.',
    todo: 'Do:\n- one\n- two',
    check: findPatterns([]),
    ...over,
  });
  const find = (pattern: RegExp) => findPatterns([{ pattern, message: `found ${pattern.source}` }]);
  return {
    RULES: [
      rule('words/bad', { severity: 'error', check: find(/bad/) }),
      rule('words/odd', { check: find(/odd/) }),
      rule('words/quaint', { severity: 'note', check: find(/quaint/) }),
      rule('style/maybe', { confidence: 'low', check: find(/maybe/) }),
      rule('style/broken', {
        check: (paper) => {
          if (paper.text.includes('crash')) throw new TypeError('x is undefined\nat once');
          return { status: 'met', evidence: [] };
        },
      }),
    ],
  };
});

vi.mock(import('../../src/generated/rule-pages.ts'), async () => ({
  RULE_PAGES: (await import('../../src/generated/rules.ts')).RULES,
}));

const folder = inFolder();
const file = folder.write;
const run = (args: string, given?: Parameters<typeof runCli>[1]) => runCli(args.split(' ').filter(Boolean), given);

describe('exit codes', () => {
  beforeEach(() => {
    file('good.md', 'This is good.');
    file('bad.md', 'This is bad.');
    file('odd.md', 'This is odd.');
    file('quaint.md', 'This is quaint.');
    file('maybe.md', 'This is maybe so.');
    file('crash.md', 'This will crash.');
    file('empty.md', '');
    file('unknown.bin', 'What is it?');
    mkdirSync('none');
  });

  it.each([
    ['good.md', 0],
    ['bad.md', 1],
    ['good.md odd.md', 1],
    ['odd.md --fail-on error', 0],
    ['quaint.md', 0],
    ['quaint.md --fail-on note', 1],
    ['quaint.md --fail-on note --quiet', 1],
    ['maybe.md', 0],
    ['maybe.md --min-confidence low', 1],
    ['bad.md --rule words/*=off', 0],
    ['bad.md --rule words/bad=note', 0],
    ['odd.md --rule *=off --rule words/odd=error --fail-on error', 1],
    ['odd.md --rule nothing/*=off', 2],
    ['odd.md --rule words/odd', 2],
    ['odd.md --rule words/odd=fatal', 2],
    ['odd.md --fail-on sometimes', 2],
    ['odd.md --reporter htm', 2],
    ['odd.md --reporter json --reporter compact', 2],
    ['odd.md --reporter json:no/such/folder.json', 2],
    ['odd.md --wrong', 2],
    ['', 2],
    ['missing.md', 2],
    ['missing*.md', 2],
    ['none', 2],
    ['bad.md missing.md', 2],
    ['empty.md', 2],
    ['unknown.bin', 2],
    ['crash.md', 2],
    ['--version', 0],
    ['--help', 0],
    ['rules', 0],
    ['explain words/bad', 0],
    ['explain words/bat', 2],
    ['explain', 2],
    ['read good.md', 0],
    ['read good.md --format json', 0],
    ['read good.md --format html', 2],
    ['read missing.md', 2],
    ['read empty.md', 2],
    ['read unknown.bin', 2],
    ['read none', 2],
    ['read', 2],
    ['licences good.md', 0],
    ['licenses good.md --format markdown', 0],
    ['licences good.md --format json', 0],
    ['licences good.md --format html', 2],
    ['licences missing.md', 2],
    ['licences', 2],
    ['read good.md --stdin-filename x.md', 2],
  ])('paper-lint %s: %i', async (args, expected) => {
    const { code, stderr } = await run(args);
    expect(code, stderr).toBe(expected);
    if (code === 2) expect(stderr).toMatch(/^(?:paper-lint: .+\n)+(?:\(.+\)\n)?$/);
    else expect(stderr).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('names each bad file on one line and lints the others', async () => {
    const { stdout, stderr } = await run('. missing.md n*.pdf --reporter compact --rule words/quaint=off');
    expect(stderr.replace(/test.ts:\d+/, 'test.ts:LINE')).toMatchInlineSnapshot(`
      "paper-lint: n*.pdf: the pattern matches no file; check it, or name the files to lint
      paper-lint: crash.md: internal error: x is undefined (cli.test.ts:LINE); please report it
      paper-lint: empty.md: the file is empty; check that it was written to the end
      paper-lint: missing.md: there is no such file; check the path
      "
    `);
    expect(stdout).toMatchInlineSnapshot(`
      "bad.md:1:1: error[words/bad]: found bad “This is bad.”
      odd.md:1:1: warning[words/odd]: found odd “This is odd.”
      5 papers · 1 error, 1 warning, 0 notes · 17 met · 1 hidden (low confidence) · 4 files could not be read
      "
    `);
  });
});

describe('wrong use', () => {
  it.each([
    ['explain words/bat', 'no rule is called words/bat; did you mean words/bad? (paper-lint rules lists them)'],
    ['explain odd', 'no rule is called odd; did you mean words/odd? (paper-lint rules lists them)'],
    ['x.md --rule word/*=off', 'no rule is called word/*; did you mean words/*? (paper-lint rules lists them)'],
    ['x.md --stdin-filename x.md', '--stdin-filename needs - among the files'],
    ['help.txt', 'help.txt: there is no such file; check the path'],
    ['explian', 'explian: there is no such command or file; did you mean explain?'],
    ['explian words/bad', 'explian: there is no such command or file; did you mean explain?'],
    ['lisences x.md', 'lisences: there is no such command or file; did you mean licences or licenses?'],
    ['', 'no files to lint; try paper-lint paper.pdf, or paper-lint --help'],
  ])('%s', async (args, message) => {
    const { code, stderr } = await run(args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `paper-lint: ${message}\n` });
  });
});

describe('files', () => {
  const linted = async (args: string) =>
    JSON.parse((await run(`${args} --reporter json`)).stdout).papers.map(({ path }: { path: string }) => path);

  it('are sorted, and each is linted once', async () => {
    mkdirSync('b/c', { recursive: true });
    mkdirSync('b/node_modules');
    for (const name of ['z.md', 'a.md', 'b/y.MD', 'b/c/x.md', 'b/notes.txt', 'b/node_modules/n.md', 'c[1].md'])
      file(name, 'x');
    expect(await linted('z.md b ./a.md *.md a.md c[1].md')).toEqual(['a.md', 'b/c/x.md', 'b/y.MD', 'c[1].md', 'z.md']);
    expect(await linted(`${folder.path()}/b/**/*.md`)).toContain('b/c/x.md');
  });

  it('come from standard input', async () => {
    const { stdout, code } = await run('- --stdin-filename draft.md --reporter compact', {
      stdin: 'One.\nThis is odd.',
    });
    expect(stdout.split('\n')[0]).toBe('draft.md:2:1: warning[words/odd]: found odd “This is odd.”');
    expect(code).toBe(1);
    expect((await run('-', { stdin: 'words' })).stderr).toBe(
      'paper-lint: <stdin>: the format is not known; name one, as in --stdin-filename paper.md\n',
    );
  });
});

describe('output', () => {
  const tty = (written: string[]) => ({ isTTY: true, columns: 60, write: (text: string) => written.push(text) });

  it('goes to files too, without colour', async () => {
    file('odd.md', 'This is odd.');
    const { stdout } = await run('odd.md --color --reporter pretty --reporter pretty:out.txt --reporter json:out.json');
    const saved = readFileSync('out.txt', 'utf8');
    expect(stdout).toContain('\u001b[');
    expect(saved).toMatchInlineSnapshot(`
      "warning[words/odd]: found odd
         ╭─ odd.md:1:1
       1 │ “This is odd.”
         ╰─
        why   Why.
        do    Do:
              - one
              - two
        from  A checklist
        more  paper-lint explain words/odd

      1 paper · 0 errors, 1 warning, 0 notes · 4 met
      "
    `);
    expect(JSON.parse(readFileSync('out.json', 'utf8')).summary.warnings).toBe(1);
  });

  it.each([
    ['', {}, true],
    ['--no-color', {}, false],
    ['', { NO_COLOR: '1' }, false],
    ['', { NO_COLOR: '' }, true],
    ['--color', { NO_COLOR: '1' }, true],
    ['', { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    ['', { FORCE_COLOR: '0' }, false],
    ['', { TERM: 'dumb' }, false],
  ])('colours a terminal with %s %j: %s', async (args, env, expected) => {
    file('odd.md', 'This is odd.');
    const written: string[] = [];
    await run(`odd.md ${args}`, { stdout: tty(written), env });
    expect(written.join('').includes('\u001b[')).toBe(expected);
  });

  it('says nothing of its progress when it is quick or not watched', async () => {
    file('odd.md', 'This is odd.');
    const written: string[] = [];
    await run('odd.md', { stderr: tty(written) });
    expect(written).toEqual([]);
  });

  it('explains a rule', async () => {
    expect((await run('explain words/odd')).stdout).toMatchInlineSnapshot(`
      "warning[words/odd] · high confidence · since 0.1.0
      The title of words/odd

      What it finds is \`??\`, which LaTeX prints.

      Why
        Why.

      What to do
        Do:
        - one
        - two

      Sources
        A checklist
          https://example.org/checklist
      "
    `);
  });

  it('shows what was read of a paper', async () => {
    const stdin = '# On Wrens\n\n## 1 Songs\n\nThey sing.\n';
    expect((await run('read - --stdin-filename wren.md', { stdin })).stdout).toMatchInlineSnapshot(`
      "On Wrens
      wren.md · Markdown

      outline
        1 Songs  other                                                             l.3

      also
        1 sentence · 0 references · 0 footnotes · 0 equations · 0 algorithms ·
        0 code blocks · 0 lists · 0 links · 0 cross-references
      "
    `);
    expect((await run('read - --stdin-filename wren.md --format markdown', { stdin })).stdout).toBe(stdin);
    expect((await run('read - --stdin-filename wren.md --format text', { stdin })).stdout).toBe(
      'On Wrens\n1 Songs\nThey sing.\n',
    );
    expect((await run('read missing.md')).stderr).toBe(
      'paper-lint: missing.md: there is no such file; check the path\n',
    );
  });

  it('lists the rules', async () => {
    expect((await run('rules')).stdout).toMatchInlineSnapshot(`
      "rule          severity  confidence  title
      style/broken  warning   high        The title of style/broken
      style/maybe   warning   low         The title of style/maybe
      words/bad     error     high        The title of words/bad
      words/odd     warning   high        The title of words/odd
      words/quaint  note      high        The title of words/quaint

      5 rules; paper-lint explain RULE says more
      "
    `);
    const written: string[] = [];
    await run('rules --no-color', { stdout: tty(written) });
    expect(written.join('').split('\n').slice(0, 3)).toEqual([
      'rule          severity  confidence  title',
      'style/broken  warning   high',
      '  The title of style/broken',
    ]);
  });
});
