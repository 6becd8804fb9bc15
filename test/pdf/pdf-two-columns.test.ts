import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { show, tinyPdf } from './tiny-pdf.ts';

const read = (content: string) => readPaper(tinyPdf(content), 'paper.pdf');

const LEFT = 54;
const RIGHT = 320;

const lines = (side: string, count: number) =>
  Array.from({ length: count }, (_, i) => `Line ${i} of the ${side} column says hardly more`);

const column = (words: readonly string[], x: number, y: number) =>
  words.map((line, i) => show(line, x, y - 12 * i)).join('');

const rows = (cells: readonly (readonly string[])[], xs: readonly number[], y: number, size = 10) =>
  cells.map((row, i) => row.map((cell, j) => show(cell, xs[j]!, y - 12 * i, { size })).join('')).join('');

const cellsOf = (paper: Awaited<ReturnType<typeof read>>) =>
  paper.tables()[0]!.rows.map(({ children }) => children.map(({ text }) => text));

describe('what is as wide as the page', () => {
  it('a table goes on under labels of its rows that are as long as a line of text', async () => {
    const xs = [54, 260, 330, 400, 470];
    const paper = await read(
      show(
        'Table 1: Scores of the birds that Quill has counted at dawn and at dusk in all four of the seasons.',
        60,
        720,
      ) +
        rows([['Model', 'Dawn', 'Noon', 'Dusk', 'Night']], xs, 700, 9) +
        show('Counts with numbers that were reported by others', 54, 688, { size: 9 }) +
        rows([['Wren', '71.3', '70.2', '69.5', '61.0']], xs, 676, 9) +
        show('Counts with numbers that we have found ourselves', 54, 664, { size: 9 }) +
        rows([['Robin', '68.2', '66.1', '60.7', '59.9']], xs, 652, 9) +
        column(lines('left', 20), LEFT, 600) +
        column(lines('right', 20), RIGHT, 600),
    );
    expect(cellsOf(paper).map((row) => row.filter((cell) => cell !== ''))).toEqual([
      ['Model', 'Dawn', 'Noon', 'Dusk', 'Night'],
      ['Counts with numbers that were reported by others'],
      ['Wren', '71.3', '70.2', '69.5', '61.0'],
      ['Counts with numbers that we have found ourselves'],
      ['Robin', '68.2', '66.1', '60.7', '59.9'],
    ]);
  });
});

describe('a line too long for its column', () => {
  const address = 'https://example.org/birds/that-quill-has-counted-at-dawn-and-at-dusk';
  const before = [
    'The counts of all the birds that we have seen can',
    'be had of us, or read by everybody at this long address:',
  ];

  it('beside lines of the right column cuts no page in two', async () => {
    const paper = await read(
      column([...lines('left', 10), ...before], LEFT, 720) +
        show(address, LEFT, 576) +
        column(lines('left', 10), LEFT, 564) +
        column(lines('right', 24), RIGHT, 726),
    );
    const text = paper.text.replace(/\s+/g, ' ');
    expect(text.indexOf(address)).toBeLessThan(text.indexOf('right column'));
    expect(text.lastIndexOf('left column')).toBeLessThan(text.indexOf('right column'));
  });

  it('nor below a full line of its own, where the right column has ended', async () => {
    const paper = await read(
      column([...lines('left', 10), ...before], LEFT, 720) +
        show(address, LEFT, 576) +
        column(lines('left', 10), LEFT, 540) +
        column(lines('right', 9), RIGHT, 726),
    );
    const text = paper.text.replace(/\s+/g, ' ');
    expect(text.lastIndexOf('left column')).toBeLessThan(text.indexOf('right column'));
  });
});

it('a heading of an appendix in capitals, over two lines', async () => {
  const paper = await read(
    column(lines('left', 20), LEFT, 720) +
      show('APPENDIX B WHAT QUILL HAS COUNTED IN', LEFT, 460) +
      show('SPRING', LEFT, 448) +
      column(lines('left', 20), LEFT, 424) +
      column(lines('right', 40), RIGHT, 720),
  );
  expect(paper.sections().map(({ heading }) => heading?.title)).toContain('WHAT QUILL HAS COUNTED IN SPRING');
});

describe('floats in columns', () => {
  const table = (y: number) =>
    show('Table 1: Scores of two birds.', LEFT, y, { size: 8 }) +
    rows(
      [
        ['Model', 'Score'],
        ['Wren', '71.3'],
        ['Robin', '68.2'],
        ['Finch', '67.9'],
      ],
      [LEFT, 150],
      y - 14,
      8,
    );

  it('above a heading belongs to the section below that alone speaks of it', async () => {
    const paper = await read(
      show('4 Related Work', LEFT, 745, { bold: true, size: 12 }) +
        column(lines('left', 45), LEFT, 725) +
        table(745).replaceAll(` ${LEFT} `, ` ${RIGHT} `).replaceAll(' 150 ', ' 420 ') +
        show('5 Experiments', RIGHT, 660, { bold: true, size: 12 }) +
        column(['Table 1 shows what we have found of all the birds.', ...lines('right', 36)], RIGHT, 640),
    );
    const { section } = paper.statements().find(({ text }) => text.startsWith('Table 1:'))!;
    expect(section.heading?.title).toBe('Experiments');
  });

  it('text of the usual size ends a table in smaller type, however loose its first line', async () => {
    const paper = await read(
      table(740) +
        ['Jay', 'Quill and', 'Wren Byrd'].map((word, i) => show(word, LEFT + 80 * i, 664)).join('') +
        column(lines('left', 20), LEFT, 652) +
        column(lines('right', 40), RIGHT, 740),
    );
    expect(cellsOf(paper).length).toBe(4);
  });

  it('numbers in brackets are a column where the one before them is none of theirs', async () => {
    const pairs = (last: string) =>
      show('Table 1: Settings of four birds.', LEFT, 740) +
      rows(
        [
          ['Bird', 'L', '(N, M)', 'Score'],
          ['Wren', '10', '(64, 128)', '71.3'],
          ['Robin', '5', '(64, 128)', '68.2'],
          ['Finch', '15', last, '67.9'],
        ],
        [LEFT, 120, 140, 220],
        726,
      ) +
      column(lines('left', 20), LEFT, 640);
    expect(cellsOf(await read(pairs('(32, 128)')))[1]).toEqual(['Wren', '10', '(64, 128)', '71.3']);
  });
});

it('a name with a capital inside that a line breaks is whole, two names are two', async () => {
  const paper = await read(
    column(
      [...lines('left', 8), 'All of them were trained with Ada-', 'Grad on the song corpus of the Smith-'],
      LEFT,
      720,
    ) +
      column(['Wren group.', ...lines('left', 8)], LEFT, 600) +
      column(lines('right', 20), RIGHT, 720),
  );
  expect(paper.text.replace(/\s+/g, ' ')).toContain('trained with AdaGrad on the song corpus of the Smith-Wren group');
});
