import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { show, tinyPdf } from './tiny-pdf.ts';

const read = (content: string) => readPaper(tinyPdf(content), 'paper.pdf');

/** Justified text: each line a run from `x` on, one word apart from the next in its column. */
const column = (words: readonly string[], x: number, y: number, leading = 12) =>
  words.map((line, i) => show(line, x, y - leading * i)).join('');

const WIDE = Array.from(
  { length: 10 },
  (_, i) => `Line ${i} of the running text goes over the whole width of the page and says nothing of note to anyone.`,
);
const NARROW = Array.from({ length: 8 }, (_, i) => `line ${i} of the text beside the float is short and`);

describe('floats beside text and beside each other', () => {
  const table = (x: number, y: number) =>
    [
      ['Model', 'Score'],
      ['Wren', '71.3'],
      ['Robin', '68.2'],
    ]
      .map(([name, score], i) => show(name!, x, y - 12 * i) + show(score!, x + 80, y - 12 * i))
      .join('');

  it('a table that text wraps around, its caption close to the words beside it', async () => {
    const paper = await read(
      show('A Paper', 72, 740, { size: 18 }) +
        column(WIDE, 72, 700) +
        column(NARROW, 72, 580) +
        table(330, 580) +
        show('Table 1: Scores of two birds.', 330, 541) +
        column(WIDE, 72, 484),
    );
    const [found, ...others] = paper.tables();
    expect(others).toEqual([]);
    expect(paper.quote(found!.caption!.span)).toBe('Table 1: Scores of two birds.');
    expect(found!.rows.map(({ children }) => children.map(({ text }) => text))).toEqual([
      ['Model', 'Score'],
      ['Wren', '71.3'],
      ['Robin', '68.2'],
    ]);
    const text = paper.text.replace(/\s+/g, ' ');
    for (const [i, line] of NARROW.entries()) if (i > 0) expect(text).toContain(`${NARROW[i - 1]} ${line}`);
  });

  it('a wide blank of a caption parts nothing', async () => {
    const paper = await read(
      show('A Paper', 72, 740, { size: 18 }) +
        column(WIDE, 72, 700) +
        show('Table 1: Scores of two birds.', 72, 550) +
        show('All were measured twice, in spring and in autumn, by the same person.', 230, 550) +
        show('The birds were not harmed.', 72, 538) +
        table(200, 516) +
        column(WIDE, 72, 450),
    );
    expect(paper.tables().map(({ caption }) => paper.quote(caption!.span))).toEqual([
      'Table 1: Scores of two birds. All were measured twice, in spring and in autumn, by the same person. The birds were not harmed.',
    ]);
  });

  it('the captions of panels are told from the words of the drawing', async () => {
    const paper = await read(
      column(WIDE, 72, 700) +
        show('0.5', 90, 520, { size: 7 }) +
        show('Training steps', 130, 480, { size: 7 }) +
        show('Training steps', 370, 480, { size: 7 }) +
        show('(a) Loss on the wren corpus', 100, 465, { size: 9 }) +
        show('(b) Loss on the robin corpus', 340, 465, { size: 9 }) +
        show('Figure 1: Losses of two models.', 200, 445) +
        column(WIDE, 72, 415),
    );
    const [figure] = paper.figures();
    expect(figure!.panels.map(({ label, span }) => [label, paper.quote(span)])).toEqual([
      ['a', '(a) Loss on the wren corpus'],
      ['b', '(b) Loss on the robin corpus'],
    ]);
    // The picture reaches up to the text above it.
    const { page, rect } = figure!.box!;
    expect([page, rect[0] <= 90, rect[1] < 445, rect[3] > 527 && rect[3] < 592]).toEqual([1, true, true, true]);
  });
});

it('a fraction that labels a row stands around its values', async () => {
  const row = (label: string, values: readonly string[], y: number) =>
    show(label, 150, y) + values.map((value, i) => show(value, 230 + 70 * i, y)).join('');
  const paper = await read(
    column(WIDE, 72, 700) +
      show('Table 1: Weights of two nests.', 200, 560) +
      row('Layer', ['first', 'second'], 540) +
      row('weight', ['1.86', '5.54'], 526) +
      row('slope', ['0.22', '0.16'], 512) +
      show('weight', 150, 504) +
      show('8.45', 230, 497) +
      show('34.6', 300, 497) +
      show('slope', 151, 490) +
      row('count', ['12', '48'], 478) +
      column(WIDE, 72, 440),
  );
  expect(paper.tables()[0]!.rows.map(({ children }) => children.map(({ text }) => text))).toEqual([
    ['Layer', 'first', 'second'],
    ['weight', '1.86', '5.54'],
    ['slope', '0.22', '0.16'],
    ['weight slope', '8.45', '34.6'],
    ['count', '12', '48'],
  ]);
});

it('the year of a citation is no column of a table', async () => {
  const row = (label: string, code: string, year: string, value: string, y: number) =>
    show(label, 120, y) + show(code, 220, y) + show(year, 277, y) + show(value, 360, y);
  const paper = await read(
    column(WIDE, 72, 700) +
      show('Table 1: Scores of codes.', 200, 560) +
      row('Bird', 'Code', '', 'Score', 540) +
      row('Wren', 'Marsh et al.', '(2018)', '71.3', 528) +
      row('Robin', 'Heath et al.', '(2018)', '68.2', 516) +
      row('Quill', 'Marsh et al.', '(2017)', '66.1', 504) +
      row('Tern', 'ours', '', '61.9', 492) +
      column(WIDE, 72, 450),
  );
  expect(paper.tables()[0]!.rows.map(({ children }) => children.map(({ text }) => text))).toEqual([
    ['Bird', 'Code', 'Score'],
    ['Wren', 'Marsh et al. (2018)', '71.3'],
    ['Robin', 'Heath et al. (2018)', '68.2'],
    ['Quill', 'Marsh et al. (2017)', '66.1'],
    ['Tern', 'ours', '61.9'],
  ]);
});

describe('headings', () => {
  const sections = (paper: Awaited<ReturnType<typeof read>>) =>
    paper.sections().flatMap(({ heading }) => (heading === null ? [] : [paper.quote(heading.span)]));

  it('in small capitals go on in a line that has none of the bigger ones', async () => {
    const paper = await read(
      show('A Paper', 72, 740, { size: 18 }) +
        column(WIDE, 72, 700) +
        show('B P', 72, 560) +
        show('ENULTIMATE LAYERS OF A NEST THAT IS SEEN FROM ALL OF ITS MANY SIDES AND', 88.6, 560, { size: 8 }) +
        show('TRANSLATION', 260, 548, { size: 8 }) +
        column(WIDE, 72, 524),
    );
    expect(sections(paper)).toEqual([
      'B PENULTIMATE LAYERS OF A NEST THAT IS SEEN FROM ALL OF ITS MANY SIDES AND TRANSLATION',
    ]);
  });

  it('run in with a number of three parts', async () => {
    const paper = await read(
      show('A Paper', 72, 740, { size: 18 }) +
        column(WIDE, 72, 700) +
        show('3.2.1 Nests', 72, 560, { bold: true }) +
        show('We counted the nests of all the birds in the wood by the river in the spring.', 132, 560) +
        column(WIDE, 72, 548),
    );
    expect(sections(paper)).toEqual(['3.2.1 Nests']);
  });
});

it('a subscript that goes back under its superscript stays in its line', async () => {
  const paper = await read(
    column(WIDE.slice(0, 5), 72, 700) +
      show('where the weight W', 72, 640) +
      show('Q', 160, 643.6, { size: 7 }) +
      show('i', 159, 637, { size: 7 }) +
      show('is a matrix of the network and all the others are matrices as well as we said', 172, 640) +
      column(WIDE.slice(0, 5), 72, 628),
  );
  expect(paper.text.replace(/\s+/g, ' ')).toMatch(/where the weight WQ ?i ?is a matrix/);
});
