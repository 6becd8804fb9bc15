import { describe, expect, it, vi } from 'vitest';
import { citing } from './draft-paper.ts';

const NAMED = [
  'Ada Quill, Ben Marsh, and Cleo Dunn. 2020. Reading long lists. In Rows.',
  'Ben Marsh. 2021a. Rows. In Rows.',
];

/** A quadratic step takes minutes; a busy machine takes a few times what an idle one does. */
const SLOW = 10_000;
vi.setConfig({ testTimeout: 3 * SLOW });

describe('a great many', () => {
  const word = (n: number) =>
    `Name${String.fromCharCode(97 + (n % 26), 97 + ((n / 26) % 26), 97 + ((n / 676) % 26), 97 + (n % 7))}`;

  it('entries and citations are read in one go', () => {
    const entries = Array.from(
      { length: 5000 },
      (_, i) => `Ada ${word(i)}, Ben Marsh, and Cleo Dunn. ${1980 + (i % 40)}. Work ${i}. In Rows, pages 1–9.`,
    );
    const texts = Array.from({ length: 4000 }, (_, i) =>
      Array.from(
        { length: 5 },
        (_, j) =>
          `It was shown before (${word(i + j)} et al., ${1980 + ((i + j) % 40)}) in Table ${j} of Section ${i % 9}.`,
      ).join(' '),
    );
    const paper = citing(texts, entries);
    const start = performance.now();
    expect(paper.citations()).toHaveLength(20_000);
    expect(paper.mentions()).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(SLOW);
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['numbers', `[${'1, '.repeat(50_000)}`],
    ['names', `${'Quill, '.repeat(20_000)} and Marsh et al., 2020`],
    ['particles', `${'van den '.repeat(20_000)}2020`],
    ['years', '(2020, 2020; '.repeat(20_000)],
    ['keys', '[@a; -@b '.repeat(20_000)],
    ['labels', 'Figures 1, 2, and '.repeat(20_000)],
    ['accents', `${'´'.repeat(50_000)} 2020`],
    ['blanks', `Table${' '.repeat(50_000)}2020`],
  ])('%s do not hang', (_, text) => {
    const paper = citing([text], [...NAMED, text.slice(0, 20_000)], 'markdown');
    const start = performance.now();
    paper.citations();
    paper.mentions();
    expect(performance.now() - start).toBeLessThan(SLOW);
  });

  it.each([
    '? ',
    '. A',
    "'a, ",
    'Quill, A., ',
    'Ada Quill, ',
    'van ',
    'a, editors ',
    '(2020) ',
    'http://a ',
    '10.1234/',
    '“',
    'A ́ ',
    ', and & ',
  ])('entries of %j do not hang', (part) => {
    const texts = Array.from({ length: 20 }, () => part.repeat(Math.ceil(100_000 / part.length)));
    const paper = citing([], texts);
    const start = performance.now();
    expect(paper.bibliography()).toHaveLength(20);
    paper.citations();
    expect(performance.now() - start).toBeLessThan(SLOW);
  });
});
