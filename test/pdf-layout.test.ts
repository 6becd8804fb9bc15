import { describe, expect, it } from 'vitest';
import { readPaper } from '../src/inputs/index.ts';
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

it('a footnote that goes on at the foot of the next column is one note, and cuts no sentence', async () => {
  const lines = (side: string) =>
    Array.from({ length: 12 }, (_, i) => `Line ${i} of the ${side} column says hardly more`);
  const left = [...lines('left'), 'and its last sentence ends in the'];
  const right = ['next one, where the reader finds it.', ...lines('right')];
  const paper = await read(
    show('A Paper', 72, 740, { size: 18 }) +
      column(left, 72, 700) +
      show('1', 72, 531, { size: 5 }) +
      show('Quill counted the birds at dawn and again at dusk, and', 77, 528, { size: 8 }) +
      column(right, 320, 700) +
      show('wrote down what he had seen of them.', 320, 528, { size: 8 }),
  );
  const text = paper.text.replace(/\s+/g, ' ');
  expect(text).toContain('ends in the next one, where the reader finds it.');
  expect(text).toContain('Quill counted the birds at dawn and again at dusk, and wrote down what he had seen of them.');
});

describe('the mark of a footnote', () => {
  const WORDS = Array.from(
    { length: 12 },
    (_, i) => `Line ${i} of the text says hardly more than the one before it and`,
  );
  /** Lines whose first words end at a place, where their mark begins. */
  const withMarks = (...marked: { words: string; end: number }[]) =>
    read(
      show('A Paper', 72, 740, { size: 18 }) +
        show('1 Introduction', 72, 715, { size: 14 }) +
        column(WORDS, 72, 690) +
        marked
          .map(
            ({ words, end }, i) =>
              show(words, 72, 546 - 12 * i) +
              show('1', end, 550 - 12 * i, { size: 6 }) +
              show('and goes on with other words.', end + 6, 546 - 12 * i),
          )
          .join('') +
        show('1', 72, 63, { size: 5 }) +
        show('The toolbox of the second nest.', 77, 60, { size: 8 }),
    );
  const TORCH = { words: 'It is written in Quilltorch', end: 175.5 };
  const NET = { words: 'and it was trained on Nestnet', end: 201.6 };
  const notes = (paper: Awaited<ReturnType<typeof read>>) =>
    paper.statements().flatMap(({ within }) => (within.type === 'footnote' ? [within] : []));

  it('is no part of the name that carries it', async () => {
    const paper = await withMarks(TORCH);
    const text = paper.text.replace(/\s+/g, ' ');
    expect(text).toContain('It is written in Quilltorch and goes on with other words.');
    expect(notes(paper).map(({ mark, markedAt }) => [mark, paper.quote(markedAt!)])).toEqual([['1', 'Quilltorch']]);
  });

  it('stays where two look alike, of which one may be a citation', async () => {
    const paper = await withMarks(TORCH, NET);
    const text = paper.text.replace(/\s+/g, ' ');
    expect(text).toContain('Quilltorch1 and');
    expect(text).toContain('Nestnet1 and');
    expect(notes(paper).map(({ markedAt }) => paper.quote(markedAt!))).toEqual(['1']);
  });
});
