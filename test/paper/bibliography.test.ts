import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/paper/bibliography/fold.ts';
import { citing } from './draft-paper.ts';

const read = (entry: string) => citing([], [entry]).bibliography()[0]!;
const names = (entry: string) =>
  read(entry).authors.map(({ family, given }) => [given, family].filter(Boolean).join(' '));

describe('styles of entries', () => {
  it.each([
    [
      'ACL',
      'Ada Quill, Ben van den Marsh, and Cleo Dunn. 2020a. Reading long lists. In Proceedings of the Workshop on Lists, pages 1–9, Harbour. List Society.',
    ],
    [
      'ICML',
      'Quill, A., van den Marsh, B., and Dunn, C. Reading long lists. In Proceedings of the Workshop on Lists, pp. 1–9, 2020a.',
    ],
    [
      'NeurIPS',
      'Ada Quill, Ben van den Marsh, and Cleo Dunn. Reading long lists. In Proceedings of the Workshop on Lists, pages 1–9, 2020a.',
    ],
    [
      'IEEE',
      '[3] A. Quill, B. van den Marsh, and C. Dunn, “Reading long lists,” in Proceedings of the Workshop on Lists, pp. 1–9, 2020a.',
    ],
    [
      'APA',
      'Quill, A., van den Marsh, B., & Dunn, C. (2020a). Reading long lists. Proceedings of the Workshop on Lists, 4(2), 1–9.',
    ],
    [
      'CVPR',
      '[3] Ada Quill, Ben van den Marsh, and Cleo Dunn. Reading long lists. In Proceedings of the Workshop on Lists, 2020a. 2, 5, 7',
    ],
    [
      'Springer',
      '3. Quill, A., van den Marsh, B., Dunn, C.: Reading long lists. In: Proceedings of the Workshop on Lists, pp. 1–9 (2020a)',
    ],
    [
      'alpha',
      '[QvD20] Ada Quill, Ben van den Marsh, and Cleo Dunn. Reading long lists. Proceedings of the Workshop on Lists, 12(3):1–9, 2020a.',
    ],
    [
      'semicolons',
      'Quill, Ada; van den Marsh, Ben; Dunn, Cleo. 2020a. Reading long lists. Proceedings of the Workshop on Lists.',
    ],
  ])('%s', (_, entry) => {
    expect(read(entry)).toMatchObject({
      title: 'Reading long lists',
      year: '2020a',
      venue: 'Proceedings of the Workshop on Lists',
      authors: [{ family: 'Quill' }, { family: 'van den Marsh' }, { family: 'Dunn' }],
    });
    expect(read(entry).authors.every(({ given }) => /^[ABC]/.test(given!))).toBe(true);
  });

  it('keeps the label as it is printed', () => {
    expect(read('[12] A. Quill. Lists. 1999.').label).toBe('[12]');
    expect(read('12. Quill, A.: Lists (1999)').label).toBe('12.');
    expect(read('[QMD+20] A. Quill et al. Lists. 2020.').label).toBe('[QMD+20]');
    expect(read('A. Quill. Lists. 1999.').label).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['one with a first word of the title in capitals', 'Quill, A. A scaling of lists. 1999.', ['A. Quill']],
    [
      'a small initial and a hyphen',
      'Marsh, B.-i. and de Dunn, C. d. O. Rows. 2001.',
      ['B.-i. Marsh', 'C. d. O. de Dunn'],
    ],
    ['families of two words', 'Rémi Le Quill and Ana De Marsh. Rows. 2001.', ['Rémi Le Quill', 'Ana De Marsh']],
    ['a family that is a particle elsewhere', 'Quoc V. Le. Rows. 2001.', ['Quoc V. Le']],
    ['a suffix', 'Robin L. Quill IV and Sam Marsh Jr. Rows. 2001.', ['Robin L. Quill', 'Sam Marsh']],
    ['et al.', 'Ada Quill, Ben Marsh, et al. 2001. Rows.', ['Ada Quill', 'Ben Marsh']],
    ['accents beside their letters', 'N´eel Qu¨ıll and Zoltan Marˇs. Rows. 2001.', ['N´eel Qu¨ıll', 'Zoltan Marˇs']],
    ['an organisation', 'MarshLab. Rows technical report, 2001.', ['MarshLab']],
    ['an organisation with small letters', 'The rows contributors. 2001. Rows: a library.', ['The rows contributors']],
    [
      'a broken one in a long list',
      'Ada Quill, Ben Marsh, Cleo Dunn, L ukasz Frost, and Gil Hart. Rows. 2001.',
      ['Ada Quill', 'Ben Marsh', 'Cleo Dunn', 'L ukasz Frost', 'Gil Hart'],
    ],
    [
      'a title that begins small',
      'Ada Quill and Ben Marsh-Dunn. rows: beyond lists. 2001.',
      ['Ada Quill', 'Ben Marsh-Dunn'],
    ],
    [
      'the first turned round only',
      'Quill, A. B., C . Dunn, and E. Frost. Rows. 2001.',
      ['A. B. Quill', 'C. Dunn', 'E. Frost'],
    ],
    [
      'small and odd ones in a list',
      'RowLab, :, ada Quill, Ben Marsh, Cleo Dunn, Edda Frost, and Gil Hart. Rows. 2001.',
      ['RowLab', 'ada Quill', 'Ben Marsh', 'Cleo Dunn', 'Edda Frost', 'Gil Hart'],
    ],
    ['none', 'A stable release of the public rows, 2001. URL https://rows.example/.', []],
  ])('%s', (_, entry, expected) => expect(names(entry)).toEqual(expected));

  it('fold accents wherever they stand', () => {
    for (const written of ['Müñłøß', 'Mu\u0308n\u0303łøß', 'M¨un˜łøß', 'mu ̈ñłøSS'])
      expect(foldName(written)).toBe('munloss');
  });
});

describe('years', () => {
  it.each([
    ['2019', 'A. Quill. Rows of 2012 and before. In Rows, pp. 1998–2004, 2019.'],
    ['2018b', 'A. Quill. Rows. arXiv preprint arXiv:1907.20115, 2018b.'],
    ['2017', 'A. Quill. Rows. arXiv:2005.01999 [cs], June 2017.'],
    ['2021', 'A. Quill. Rows. Rows, 2021. URL https://rows.example/2015/1999.'],
    ['1868', 'B. Marsh. Early rows. Harbour Press, 1868.'],
  ])('%s', (year, entry) => expect(read(entry).year).toBe(year));

  it('are null where none is printed', () =>
    expect(read('A. Quill and B. Marsh. Rows. arXiv:2005.01999.').year).toBeNull());
});

describe('titles', () => {
  it.each([
    ['Can a machine read a list?', 'Ada Quill. 2019. Can a machine read a list? In Rows.'],
    [
      'Lists solved? Try rows, the next hard task',
      'Ada Quill. 2019. Lists solved? Try rows, the next hard task. In Rows.',
    ],
    ['Are lists solved?', 'Ada Quill. Are lists solved? Journal of Rows, 12(3), 2019.'],
    ['Rows v. 2 at U.S. scale', 'Ada Quill. 2019. Rows v. 2 at U.S. scale. In Rows.'],
    ['Rows', 'A. Quill. Rows, October 2018.'],
    ['Large Scale Rows', 'A. Quill, B.C. Marsh, C. Dunn, D. Frost, E. Hart., Large Scale Rows, ROWS, 2012.'],
    ['Rows2. 5 report', 'A. Quill. Rows2. 5 report. arXiv preprint, 2018.'],
    ['Rows are all you read', 'Quill, A. Rows are all you read. CoRR, abs/1809.10853, 2018.'],
    ['Rows', 'A. Quill. Rows. https://rows.example/, 2018.'],
  ])('%s', (title, entry) => expect(read(entry).title).toBe(title));
});

describe('identifiers', () => {
  it('of arXiv', () => {
    expect(read('A. Quill. Rows. arXiv preprint arXiv:1907.11692v2, 2019.').arxiv).toBe('1907.11692');
    expect(read('A. Quill. Rows. CoRR, abs/1809.10853, 2018.').arxiv).toBe('1809.10853');
    expect(read('A. Quill. Rows. arXiv: 1907. 11692, 2019.').arxiv).toBe('1907.11692');
    expect(read('A. Quill. Rows. arXiv preprint cs/0112017, 2001.').arxiv).toBe('cs/0112017');
    expect(read('A. Quill. Rows. https://arxiv.org/abs/1904.12043.').arxiv).toBe('1904.12043');
    expect(read('A. Quill. Rows. Rows, 1904.12, 2001.').arxiv).toBeNull();
  });

  it('DOI and address, without the stop after them', () => {
    const entry = read('A. Quill. Rows. Rows, 2019. doi: 10.1234/rows.2019(7). URL https://rows.example/a_(b).');
    expect(entry).toMatchObject({ doi: '10.1234/rows.2019(7)', url: 'https://rows.example/a_(b)' });
    expect(read('A. Quill. Rows (https://rows.example/a).').url).toBe('https://rows.example/a');
  });

  it('takes the whole address from the link where a line break cut it', async () => {
    const { paperOf, heading, inline } = await import('./draft-paper.ts');
    const url = 'https://rows.example/long-address';
    const content = inline([
      'A. Quill. Rows. ',
      { text: 'https://rows.example/long-', url },
      ' ',
      { text: 'address', url },
      '.',
    ]);
    const paper = paperOf([heading('References'), { type: 'reference', content }]);
    expect(paper.bibliography()[0]!.url).toBe(url);
  });
});
