import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { show, tinyPdf } from './tiny-pdf.ts';

const read = (content: string) => readPaper(tinyPdf(content), 'paper.pdf');

/** Justified text: each line a run from `x` on. */
const column = (words: readonly string[], x: number, y: number) =>
  words.map((line, i) => show(line, x, y - 12 * i)).join('');

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
  const POWER = { words: 'which is the square (of a nest)', end: 203.8 };
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

  it('is told from a power, which stands behind a bracket', async () => {
    const paper = await withMarks(TORCH, POWER);
    const text = paper.text.replace(/\s+/g, ' ');
    expect(text).toContain('Quilltorch and');
    expect(text).toContain('(of a nest)1 and');
  });
});
