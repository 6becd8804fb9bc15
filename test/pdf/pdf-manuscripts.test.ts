import { describe, expect, it } from 'vitest';
import { bringHomeFloats } from '../../src/inputs/pdf/blocks/stray-floats.ts';
import { readPaper } from '../../src/inputs/index.ts';
import { heading, inline, paragraph, reference } from '../paper/draft-paper.ts';
import { show, tinyPdf } from './tiny-pdf.ts';

const textOf = async (content: string) => (await readPaper(tinyPdf(content), 'paper.pdf')).text;

const WORDS = Array.from(
  { length: 20 },
  (_, i) => `the wrens of garden ${'abcdefghijklmnopqrst'[i]} sang in the rain and`,
);
const title = show('A Paper on Wrens', 200, 740, { size: 18 });
const column = (words: readonly string[], x: number) => words.map((line, i) => show(line, x, 700 - 12 * i)).join('');
const numbers = (x: number, from: number, step = 1) =>
  WORDS.map((_, i) =>
    show(String(from + step * i), x - 4 * String(from + step * i).length, 700 - 12 * i, { size: 7 }),
  ).join('');

describe('the numbers of lines of a manuscript are not read', () => {
  it('to the left of one column', async () => {
    const text = await textOf(title + column(WORDS, 90) + numbers(70, 95));
    expect(text).toContain('garden a sang in the rain and the wrens of garden b');
    expect(text).not.toMatch(/\d/);
  });

  it('on the outer sides of two columns', async () => {
    const text = await textOf(title + numbers(40, 1) + column(WORDS, 50) + column(WORDS, 310) + numbers(580, 21));
    expect(text).toContain('garden s sang in the rain and the wrens of garden t');
    expect(text).not.toMatch(/\d/);
  });

  it('at every fifth line, ruled without regard to the text', async () => {
    const rule = Array.from({ length: 9 }, (_, i) => show(String(5 * i), 40, 694 - 60 * i, { size: 7 })).join('');
    expect(await textOf(title + rule + column(WORDS, 90))).not.toMatch(/\d/);
  });

  it.each([
    ['that do not count up', WORDS.map((_, i) => show(String((7 * i) % 20), 60, 700 - 12 * i, { size: 7 })).join('')],
    [
      'under words of the page',
      numbers(70, 1) + show('These words run over the numbers and on', 60, 430) + show('and so do these', 60, 415),
    ],
  ])('but numbers %s stay', async (_, drawn) => {
    expect(await textOf(title + column(WORDS, 90) + drawn)).toMatch(/\d/);
  });
});

describe('a float among the references', () => {
  const table = (label: string) => ({ type: 'table' as const, caption: inline(`${label}: Songs of wrens.`), rows: [] });
  const types = (blocks: readonly { type: string }[]) => blocks.map(({ type }) => type).join(' ');
  const body = [heading('1 Results'), paragraph('See Tables 1 and 2 for the songs.'), paragraph('They sing.')];
  const list = [heading('References'), reference('A. Wren. Songs. 2019.')];

  it('goes behind the paragraph that names it first', () => {
    const blocks = bringHomeFloats([...body, ...list, table('Table 2')] as never);
    expect(types(blocks)).toBe('heading paragraph table paragraph heading reference');
  });

  it('so does one among the acknowledgements', () => {
    const blocks = bringHomeFloats([...body, heading('Acknowledgements'), table('Table 2'), ...list] as never);
    expect(types(blocks)).toBe('heading paragraph table paragraph heading heading reference');
  });

  it.each(['Table 3', 'Table 21', 'Figure 2'])('stays where the body does not name it: %s', (label) => {
    const blocks = bringHomeFloats([...body, ...list, table(label)] as never);
    expect(types(blocks)).toBe('heading paragraph paragraph heading reference table');
  });
});

it('takes the end of a sentence on a line of its own for no caption', async () => {
  const paper = await readPaper(
    tinyPdf(
      title +
        column(WORDS, 90) +
        show('All songs were counted by hand over the whole of the season that is told of in', 90, 340) +
        show('Table 5.', 250, 329),
    ),
    'paper.pdf',
  );
  expect(paper.tables()).toEqual([]);
  expect(paper.text).toContain('the season that is told of in Table 5.');
});
