import { describe, expect, it } from 'vitest';
import { inFolder } from '../in-folder.ts';
import { PAPER } from './papers.ts';
import { runCli } from '../cli/run-cli.ts';

const run = (...args: string[]) => runCli(args);

const folder = inFolder();

const YAML: [string, string, string][] = [
  ['a slip in YAML', 'failOn: error\nrules: [a', '2:10: Flow sequence'],
  ['an unknown setting', 'failon: error', '1:1: no setting is called failon; did you mean failOn?'],
  ['a setting of the wrong type', 'quiet: 3', '1:8: quiet must be true or false, not 3'],
  [
    'a wrong severity',
    'failOn: eror',
    '1:9: failOn is "eror", but must be error, warning or note; did you mean error?',
  ],
  [
    'an unknown rule',
    'rules:\n  experiments/missing-ablaton: off',
    '2:3: no rule is called experiments/missing-ablaton; did you mean experiments/missing-ablation?',
  ],
  ['a pattern of no rule', 'rules:\n  reportin/*: off', '2:3: no rule is called reportin/*'],
  [
    'a wrong level',
    'rules:\n  reporting/*: warn',
    '2:16: rules["reporting/*"] is "warn", but must be off, on, error, warning or note',
  ],
  ['an unknown preset', 'extends: [strict, nurips]', '1:19: no preset is called nurips; did you mean neurips?'],
  [
    'a file that is not there',
    'extends: ./base.yaml',
    '1:10: the configuration base.yaml is not there; check the path',
  ],
  ['a circle', 'extends: ./paper-lint.config.yaml', '1:10: ./paper-lint.config.yaml extends itself'],
  [
    'an unknown option',
    'rules:\n  evaluation/few-seeds-rl: [on, { least-seed: 5 }]',
    '2:35: evaluation/few-seeds-rl has no option called least-seed; did you mean least-seeds?',
  ],
  [
    'an option out of range',
    'rules:\n  evaluation/few-seeds-rl: [on, { least-seeds: 1 }]',
    '2:35: least-seeds of evaluation/few-seeds-rl must be a whole number from 2 to 100, not 1',
  ],
  [
    'an option of a rule without any',
    'rules:\n  reporting/unresolved-reference: [on, { far: 1 }]',
    '2:42: reporting/unresolved-reference has no options; leave far out',
  ],
  [
    'an option of a pattern',
    "rules: { 'a*': [on, { far: 1 }] }",
    '1:23: options belong to one rule, and a* is a pattern',
  ],
  [
    'a suppression without a reason',
    'ignore:\n  - rule: reporting/unresolved-reference',
    '2:5: ignore[0] has no reason; say why the finding is left',
  ],
  [
    'a day that there is not',
    'ignore:\n  - { rule: reporting/unresolved-reference, reason: later, expires: 2026-02-30 }',
    '2:69: ignore[0].expires must be a day that there is, as in 2026-12-31, not "2026-02-30"',
  ],
  ['a suppression of no rule', 'ignore:\n  - { rule: a/b, reason: so it is }', '2:13: no rule is called a/b'],
  [
    'an override without files',
    'overrides:\n  - rules: { reporting/*: off }',
    '2:5: overrides[0] has no files; add it',
  ],
  [
    'an unknown format',
    'reporters: jsn',
    '1:12: no format is called jsn; did you mean json or jsonl? (there are pretty, compact, ',
  ],
  [
    'a repository that is not there',
    'artifacts: [., ../nope]',
    '1:16: artifacts: ../nope: there is no such folder; check the path',
  ],
  [
    'the address of a repository',
    'artifacts: https://example.org/code',
    '1:12: artifacts: https://example.org/code: nothing is downloaded; clone it first, and name the folder',
  ],
  [
    'a rule by half its name, misspelt',
    'rules:\n  reporting/imact: off',
    '2:3: no rule is called reporting/imact; did you mean reporting/missing-impact?',
  ],
  ['fewer warnings than none', 'maxWarnings: -1', '1:14: maxWarnings must be at least 0, not -1'],
  ['a list for a map', '- failOn: error', '1:1: the configuration must be a map (key: value)'],
  ['an alias of nothing', 'failOn: *x', ': Unresolved alias'],
];

describe('an error in a configuration is one line with its place and what to do, and ends the run', () => {
  it.each(YAML)('%s', async (_, text, expected) => {
    folder.write('paper.md', PAPER);
    folder.write('paper-lint.config.yaml', text);
    const { code, stdout, stderr } = await run('paper.md');
    expect(stderr).toMatch(/^paper-lint: paper-lint\.config\.yaml[^\n]+\n$/);
    expect(stderr).toContain(expected);
    // What to do, or what would be right.
    expect(stderr).toMatch(/; |\? |\?\n| \(| must be /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('in JSON', async () => {
    folder.write('.paperlintrc.json', '{\n  "failOn": "eror"\n}\n');
    expect((await run('paper.md')).stderr).toContain('.paperlintrc.json:2:13: failOn is "eror"');
    folder.write('.paperlintrc.json', '{\n\t"failOn": "error",\n\t"rules": { ]\n');
    expect(await run('paper.md')).toMatchObject({ code: 2, stderr: expect.stringMatching(/\.json:3:\d+: /) });
  });

  it('in package.json, at its own place there', async () => {
    folder.write('package.json', '{\n  "name": "x",\n  "paper-lint": {\n    "quite": true\n  }\n}\n');
    expect((await run('paper.md')).stderr).toContain(
      'package.json:4:5: no setting is called quite; did you mean quiet?',
    );
  });

  it('in JavaScript, where there is no place', async () => {
    folder.write('a.config.mjs', 'export default { failOn: "eror" };');
    expect((await run('--config', 'a.config.mjs', 'paper.md')).stderr).toContain('a.config.mjs: failOn is "eror"');
    folder.write('b.config.mjs', 'export const a = 1;');
    expect((await run('--config', 'b.config.mjs', 'paper.md')).stderr).toContain('it exports no configuration');
    folder.write('c.config.mjs', 'throw new Error("oh no");');
    expect((await run('--config', 'c.config.mjs', 'paper.md')).stderr).toContain('it cannot be loaded (oh no)');
  });

  it('of --config', async () => {
    expect(await run('--config', 'none.yaml', 'paper.md')).toMatchObject({
      code: 2,
      stderr: 'paper-lint: the configuration none.yaml is not there; check the path\n',
    });
  });
});
