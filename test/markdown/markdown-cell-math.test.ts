import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/inputs/markdown/index.ts';
import type { Paper } from '../../src/paper/paper.ts';

const read = (text: string) => readMarkdown(Buffer.from(text), 'a.md');
const rows = (paper: Paper) =>
  paper
    .tables()[0]!
    .rows.map(({ children }) => children.map(({ text, bold }) => `${bold ? '*' : ''}${text}`).join(' | '));

it('reads cells of HTML tables that a converter wrote as formulas', async () => {
  const paper = await read(
    '# R\n\n<table><tr><td>Model</td><td> $\\operatorname { A v g } .$ </td><td> $\\mathrm { F u r . \\ C }$ </td><td>Cost</td></tr>' +
      '<tr><td>Wolf</td><td> $7 1 . 3 \\pm 0 . 2$ </td><td> ${ \\bf 8 0 . 1 }$ </td><td>$5 to $9</td></tr>' +
      '<tr><td> $\\mathrm { D o g } ^ { + } [ 7 ]$ </td><td>$6 2 . 1 _ { \\uparrow 1 . 7 }$</td><td>$1 0 ^ { - 3 }$</td><td>$4</td></tr></table>\n',
  );
  expect(rows(paper)).toEqual([
    'Model | Avg. | Fur. C | Cost',
    'Wolf | 71.3 \\pm 0.2 | *80.1 | $5 to $9',
    'Dog+ [7] | 62.1↑ 1.7 | 10^{-3} | $4',
  ]);
});

it('reads changes that are set small beside their values', async () => {
  const paper = await read(
    '# R\n\n| Model | A | B | C |\n|---|---|---|---|\n| Wolf | 71.3 | 9.2 | 6.6 |\n' +
      '| Dog | $72.4_{+1.1}$ | $\\mathbf{8.3}_{\\textcolor{red}{-0.9}}$ | $7.0^{+0.4}$ |\n' +
      '| Fox | $10^{-3}$ | $x_{-1}$ | $2.5^{-4}$ |\n',
  );
  expect(rows(paper)).toEqual([
    'Model | A | B | C',
    'Wolf | 71.3 | 9.2 | 6.6',
    'Dog | 72.4(+1.1) | *8.3(-0.9) | 7.0(+0.4)',
    'Fox | 10^{-3} | x_{-1} | 2.5^{-4}',
  ]);
});
