import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/inputs/markdown/index.ts';

const read = (text: string) => readMarkdown(Buffer.from(text), 'a.md');

describe('formulas that converters print one token at a time', () => {
  it('are joined to numbers and words', async () => {
    const paper = await read(
      '# Results\n\nA rate of $2 . 5 \\times 1 0 ^ { - 4 }$ and $1 0 , 0 0 0$ steps of $\\mathrm { A d a m }$ , and ' +
        '$9 5 . 2 \\%$ of $\\lambda _ { i }$ .\n',
    );
    expect(paper.statements()[0]!.text).toBe(
      'A rate of 2.5 \\times 10^{-4} and 10,000 steps of \\mathrm{Adam} , and 95.2\\% of \\lambda_{i} .',
    );
  });

  it('are joined in cells', async () => {
    const paper = await read('# Results\n\n| a | b |\n|---|---|\n| Dog | $7 1 . 3$ |\n');
    expect(
      paper
        .tables()[0]!
        .rows.at(-1)!
        .children.map(({ text }) => text),
    ).toEqual(['Dog', '71.3']);
  });

  it('keep the blanks of a list, and those that an author typed', async () => {
    const paper = await read('# Results\n\nOf $[ 1 , 2 , 1 0 ]$ and $x_1 + 3 y$ we take one.\n');
    expect(paper.statements()[0]!.text).toBe('Of [ 1 , 2 , 10 ] and x_1 + 3 y we take one.');
  });
});
