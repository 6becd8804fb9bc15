import { expect, it } from 'vitest';
import { compact } from '../../src/reporters/compact.ts';
import { json } from '../../src/reporters/json.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { context, onPage, outcome, paper, report } from '../reporters/sample-report.ts';

const inFile = (line: number, quote: string, file = 'code/MODEL_CARD.md') => ({
  role: 'conflict' as const,
  quote,
  label: 'non-commercial',
  section: null,
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 1 + quote.length,
});
const finding = outcome({
  rule: 'data/no-licence',
  evidence: [
    onPage(1, 'We open-source it.'),
    inFile(12, 'For research only.'),
    inFile(140, 'Not to be sold.'),
    inFile(3, 'Fill in the form.', 'code/README.md'),
    onPage(9, 'It is open.'),
  ],
});
const sample = {
  ...report([paper([finding])]),
  artifacts: [
    { path: 'code', read: ['code/README.md'], unread: [{ path: 'code/\u001b[31mLICENSE', why: 'the file is binary' }] },
  ],
};

it('a frame says where it moves to another file, and back', () => {
  expect(pretty(sample, context({ rules: [] }))).toMatchInlineSnapshot(`
    "warning[data/no-licence]: the family of the Transformer is never said
         ╭─ llama.pdf · p.1 · 2.2 Architecture
       1 │ “We open-source it.”
         ├─ code/MODEL_CARD.md:12:1
      12 │ “For research only.” ── non-commercial
     140 │ “Not to be sold.” ── non-commercial
         ├─ code/README.md:3:1
       3 │ “Fill in the form.” ── non-commercial
         ├─ llama.pdf · p.9 · 2.2 Architecture
       9 │ “It is open.”
         ╰─

    code
      not read: code/␛[31mLICENSE: the file is binary

    1 paper · 0 errors, 1 warning, 0 notes · 0 met
    "
  `);
});

it('folded findings name file and line', () => {
  const same = [1, 2, 3, 4, 5].map((line) =>
    outcome({ rule: 'data/no-licence', evidence: [inFile(line, `Clause ${line}.`)] }),
  );
  expect(pretty(report([paper(same)]), context({ rules: [] }))).toContain(
    '+2 more like this (code/MODEL_CARD.md:4, code/MODEL_CARD.md:5); --reporter',
  );
});

it('one line a finding begins with the file of its first quote', () => {
  const first = outcome({ rule: 'data/no-licence', evidence: [inFile(12, 'For research only.')] });
  expect(compact(report([paper([first])]), context()).split('\n')[0]).toBe(
    'code/MODEL_CARD.md:12:1: warning[data/no-licence]: the family of the Transformer is never said “For research only.”',
  );
});

it('JSON has the file beside the line, and what was read', () => {
  const { artifacts, papers } = JSON.parse(json(sample, context()));
  expect(artifacts).toEqual(sample.artifacts);
  expect(papers[0].outcomes[0].evidence[1]).toEqual(inFile(12, 'For research only.'));
  expect(Object.keys(papers[0].outcomes[0].evidence[1])).toEqual([
    'role',
    'quote',
    'label',
    'file',
    'section',
    'line',
    'column',
    'endLine',
    'endColumn',
  ]);
});
