import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/paper/paper.ts';
import { citing, heading, inline, paperOf, paragraph, reference } from './draft-paper.ts';

const NUMBERED = Array.from({ length: 9 }, (_, i) => `[${i + 1}] A. Writer. Work number ${i + 1}. Rows, 200${i}.`);
const KEYED = [
  '[DF01] A. Dunn and B. Frost. Rows. 2001.',
  '[QMD+20] A. Quill et al. Lists. 2020.',
  '[Har] C. Hart. Undated.',
];
const NAMED = [
  'Ada Quill, Ben Marsh, and Cleo Dunn. 2020. Reading long lists. In Rows.',
  'Ben Marsh and Ida Li. 2021a. Rows. In Rows.',
  'Ben Marsh and Ida Li. 2021b. More rows. In Rows.',
  'Ine van den Berg, Cleo Dunn, and Ada Quill. 2018. Hills. In Rows.',
  'N´eel M¨uller. 2019. Accents. In Rows.',
  'Quincy Le Roux, Ida Li, and Ada Quill. 2018. Red. In Rows.',
  'Ida Roux, Ada Quill, and Cleo Dunn. 2018. Rust. In Rows.',
  'RowLab. 2023. Technical report.',
  'Kay O’Neil. 2017. Marks. In Rows.',
  'Olga Penn, Ada Quill, and Ida Li. Undated work on rows.',
  'Ada Quill and Ben Marsh. 2020. Two of us. In Rows.',
];

/** Each citation as its words and what it resolves to. */
const shown = (paper: Paper) =>
  paper.citations().map(({ span, entries, unresolved }) => {
    const to = entries.map(({ label, authors, year }) => label ?? `${authors[0]!.family} ${year ?? '-'}`);
    return `${paper.quote(span)} > ${[...to, ...unresolved.map((part) => `?${paper.quote(part)}`)].join(', ')}`;
  });
const numeric = (text: string) => shown(citing([text], NUMBERED));
const named = (text: string, format?: 'markdown') => shown(citing([text], NAMED, format));

describe('numbers', () => {
  it.each([
    ['one', 'as shown before [3].', ['[3] > [3]']],
    ['several and a range', 'many [3, 5–7; 9]', ['[3, 5–7; 9] > [3], [5], [6], [7], [9]']],
    ['a range of brackets', 'many [3]–[5], [7]', ['[3]–[5] > [3], [4], [5]', '[7] > [7]']],
    ['a slip', 'many [2, 4, 4, 5]', ['[2, 4, 4, 5] > [2], [4], [5]']],
    ['a note', 'see [4, Sec. 2] and [5, p. 3–4]', ['[4, Sec. 2] > [4]', '[5, p. 3–4] > [5]']],
    ['a blank that was lost', 'the Transformer[2] and LSTMs[ 3 ]', ['[2] > [2]', '[ 3 ] > [3]']],
    ['one that the list does not have', 'others [9, 12]', ['[9, 12] > [9], ?12']],
    ['just one beyond the list', 'others [11]', ['[11] > ?11']],
    ['names beside it', 'Writer (2000) [1] wrote', ['Writer (2000) [1] > [1]']],
  ])('%s', (_, text, expected) => expect(numeric(text)).toEqual(expected));

  it.each([
    ['intervals', 'a value in [0, 1], uniform over [1, 5], α ∈ [2, 3] or the range [4, 8]'],
    ['shapes', 'an input of [224, 224, 3] and pixels of [128, 512]'],
    ['vectors', 'widths of [6, 6, 3] and [8, 4, 4] or [7, 7]'],
    ['indices', 'the value x[3] and step_size[2]'],
    ['negative numbers', 'clipped to [-1, 1] and [−3, 3]'],
    ['years', 'the dump [2019] of that year'],
    ['words', 'the mask token [5 times]'],
  ])('none in %s', (_, text) => expect(numeric(text)).toEqual([]));

  it('count the entries of a list that prints none', () => {
    const entries = NUMBERED.map((entry) => entry.replace(/^\[\d\] /, ''));
    const text = 'One [1], two [2, 3], three [4–6], four [7] and five [8], with x in [0, 1].';
    expect(
      citing([text], entries)
        .citations()
        .map(({ entries: to }) => to.length),
    ).toEqual([1, 2, 3, 1, 1]);
  });
});

it('keys', () => {
  const text =
    'as in [QMD+20, DF01], [DF01, Sec. 3], [Har] and [QM D+20]; not [MASK], [CLS] or [see below]; but [Zed99]';
  expect(shown(citing([text], KEYED))).toEqual([
    '[QMD+20, DF01] > [QMD+20], [DF01]',
    '[DF01, Sec. 3] > [DF01]',
    '[Har] > [Har]',
    '[QM D+20] > [QMD+20]',
    '[Zed99] > ?Zed99',
  ]);
});

describe('names and years', () => {
  it.each([
    ['in the text', 'Quill et al. (2020) read lists', ['Quill et al. (2020) > Quill 2020']],
    ['in brackets', 'lists (Quill et al., 2020)', ['Quill et al., 2020 > Quill 2020']],
    [
      'in square brackets',
      'Quill et al. [2020] and [Quill et al., 2020]',
      ['Quill et al. [2020] > Quill 2020', 'Quill et al., 2020 > Quill 2020'],
    ],
    [
      'several',
      '(Quill et al., 2020; Marsh & Li, 2021a,b)',
      ['Quill et al., 2020; Marsh & Li, 2021a,b > Quill 2020, Marsh 2021a, Marsh 2021b'],
    ],
    [
      'without a comma',
      '(Quill et al. 2020; Marsh and Li 2021b)',
      ['Quill et al. 2020; Marsh and Li 2021b > Quill 2020, Marsh 2021b'],
    ],
    [
      'a possessive',
      "Quill et al.’s (2020) and O’Neil's (2017) lists",
      ['Quill et al.’s (2020) > Quill 2020', "O’Neil's (2017) > O’Neil 2017"],
    ],
    [
      'words before',
      '(see, e.g., Quill et al., 2020; but also Marsh and Li, 2021a, for more)',
      ['Quill et al., 2020 > Quill 2020', 'Marsh and Li, 2021a > Marsh 2021a'],
    ],
    ['particles', 'van den Berg et al. (2018)', ['van den Berg et al. (2018) > van den Berg 2018']],
    [
      'accents in another form',
      'Mu\u0308ller (2019) and M¨uller, (Müller, 2019)',
      ['Mu\u0308ller (2019) > M¨uller 2019', 'Müller, 2019 > M¨uller 2019'],
    ],
    [
      'two families with a word in common',
      '(Le Roux et al., 2018) and (Roux et al., 2018)',
      ['Le Roux et al., 2018 > Le Roux 2018', 'Roux et al., 2018 > Roux 2018'],
    ],
    [
      'two works of a year by the number of authors',
      'Quill and Marsh (2020), Quill et al. (2020)',
      ['Quill and Marsh (2020) > Quill 2020', 'Quill et al. (2020) > Quill 2020'],
    ],
    ['organisations', 'the report (RowLab, 2023)', ['RowLab, 2023 > RowLab 2023']],
    [
      'no year',
      'earlier (Penn et al.; Quill et al., 2020)',
      ['Penn et al. > Penn -', 'Quill et al., 2020 > Quill 2020'],
    ],
    [
      'a lost blank',
      'on the taskQuill et al. [2020] and BERTMüller [2019]',
      ['Quill et al. [2020] > Quill 2020', 'BERTMüller [2019] > M¨uller 2019'],
    ],
    [
      'a line break',
      'Quill et\nal. (2020), (Marsh\nand Li, 2021b)',
      ['Quill et al. (2020) > Quill 2020', 'Marsh and Li, 2021b > Marsh 2021b'],
    ],
    [
      'a missing entry',
      '(Zed et al., 1999; Quill et al., 2020), Zed and Xu (1998)',
      ['Zed et al., 1999; Quill et al., 2020 > Quill 2020, ?Zed et al., 1999', 'Zed and Xu (1998) > ?Zed and Xu (1998'],
    ],
    ['another year of a known author', '(Quill et al., 2011)', ['Quill et al., 2011 > ?Quill et al., 2011']],
    ['a letter that no entry has', '(Marsh and Li, 2021c)', ['Marsh and Li, 2021c > ?Marsh and Li, 2021c']],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected));

  it('tells the two works of Quill in 2020 apart', () => {
    const found = citing(['Quill and Marsh (2020) and Quill et al. (2020)'], NAMED).citations();
    expect(found.map(({ entries }) => entries.map(({ authors }) => authors.length))).toEqual([[2], [3]]);
  });

  it.each([
    ['dates', 'in May 2021, on March 3, 2020 (accessed June 2023), since (January, 2020)'],
    ['ranges of years', 'from 2017 to 2020 and 2019–2021'],
    ['venues and sets', 'the WMT 2014 task, ImageNet (ILSVRC, 2012) and SQuAD 2020'],
    ['counts', 'Table 2 (2048 tokens), GPT-3 (2020 steps), lengths of 1024, 2048 and 2000'],
    ['brackets with numbers', 'a value in [1, 2], as shown [3]'],
  ])('none in %s', (_, text) => expect(named(text)).toEqual([]));
});

describe('keys in Markdown', () => {
  const entries = [...NAMED.slice(0, 3), '[@penn] Olga Penn. 2003. Rows.'];
  const keys = (text: string) => shown(citing([text], entries, 'markdown'));

  it.each([
    [
      'in brackets',
      '[see @quill2020lists, p. 3; -@marsh_2021b]',
      ['[see @quill2020lists, p. 3; -@marsh_2021b] > Quill 2020, Marsh 2021b'],
    ],
    [
      'in the text',
      '@quill2020lists says so, and @{quill2020}.',
      ['@quill2020lists > Quill 2020', '@{quill2020} > Quill 2020'],
    ],
    ['by label', '[@penn]', ['[@penn] > [@penn]']],
    ['without an entry', '[@zed1999]', ['[@zed1999] > ?@zed1999']],
    ['not addresses, handles, cross-references', 'mail ada@rows.example, @rowlab, @fig:loss and [@tbl:rows]', []],
  ])('%s', (_, text, expected) => expect(keys(text)).toEqual(expected));

  it('need no bibliography', () =>
    expect(shown(citing(['[@quill2020; @marsh2021]'], [], 'markdown'))).toEqual([
      '[@quill2020; @marsh2021] > ?@quill2020, ?@marsh2021',
    ]));

  it('are not read in PDFs', () => expect(shown(citing(['[@quill2020lists]'], entries))).toEqual([]));
});

describe('superscripts', () => {
  const entries = Array.from({ length: 9 }, (_, i) => `${i + 1}. Writer, A. Work number ${i + 1}. Rows (200${i}).`);
  const up = (text: string) => ({ text, raised: true });

  it('cite where nothing else does', () => {
    const text = [
      'Lists are read',
      up('1'),
      up(','),
      up('2'),
      ' and rows',
      up('3–5'),
      ' are written.',
      up('7'),
      ' Of 10',
      up('6'),
      ' rows, x',
      up('2'),
      ' is less.',
    ];
    expect(shown(citing([text], entries))).toEqual(['1,2 > 1., 2.', '3–5 > 3., 4., 5.', '7 > 7.']);
  });

  it('are marks or powers where brackets cite', () => {
    const text = ['Lists [1] are [2] read', up('1'), ' and [3] rows', up('2'), ' are', up('3'), ' [4].'];
    expect(shown(citing([text], NUMBERED))).toHaveLength(4);
  });

  it.each([true, false])('leave the marks of footnotes alone, found (%s) or not', (placed) => {
    const mark = { ...inline([up('9')])[0]! };
    const blocks = ['1', '2', '3'].map((n) => paragraph(['A word', up(n), ' more.']));
    const note = { type: 'footnote' as const, mark: '9', content: inline('A note.'), ...(placed ? { at: mark } : {}) };
    const paper = paperOf([
      heading('1 Introduction'),
      ...blocks,
      { type: 'paragraph', content: [...inline('A word'), mark, ...inline(' more.')] },
      note,
      heading('References'),
      ...entries.map((entry) => reference(entry)),
    ]);
    expect(shown(paper)).toEqual(['1 > 1.', '2 > 2.', '3 > 3.']);
  });
});

describe('links of the file', () => {
  const link = (text: string, target: string) => ({ text, target });

  it('win over the words', () => {
    const entries = [
      reference('Ada Quill. 2020. Lists.', ['cite.quill']),
      reference('Ada Quill. 2020. Rows.', ['cite.rows']),
      reference('Ben Marsh. 2019. Rows.', ['cite.marsh']),
    ];
    const text = [
      link('Quill', 'cite.rows'),
      ' (',
      link('2020', 'cite.rows'),
      ') and (',
      link('Marsh', 'cite.marsh'),
      ', ',
      link('2019', 'cite.marsh'),
      '); so do ',
      link('the rows', 'cite.quill'),
      '.',
    ];
    const paper = paperOf([heading('1 Introduction'), paragraph(text), heading('References'), ...entries]);
    expect(
      paper.citations().map(({ span, entries: to }) => [paper.quote(span), ...to.map(({ title }) => title)]),
    ).toEqual([
      ['Quill (2020)', 'Rows'],
      ['Marsh, 2019', 'Rows'],
      ['the rows', 'Lists'],
    ]);
  });

  it('at the ends of a range keep what lies between', () => {
    const entries = NUMBERED.map((entry, i) => reference(entry, [`cite.${i + 1}`]));
    const text = ['many [', link('3', 'cite.3'), '–', link('6', 'cite.6'), ']'];
    const paper = paperOf([heading('1 Introduction'), paragraph(text), heading('References'), ...entries]);
    expect(shown(paper)).toEqual(['[3–6] > [3], [6], [4], [5]']);
  });
});

it('looks into captions, tables and notes, never into references and code', () => {
  const cell = (text: string, column: number) => ({ content: inline(text), column });
  const paper = paperOf([
    heading('1 Introduction'),
    {
      type: 'table',
      caption: inline('Table 1: Rows of [1].'),
      rows: [{ header: false, cells: [cell('Row [2]', 0), cell('7.0', 1)] }],
    },
    { type: 'footnote', mark: '1', content: inline('As in [3].') },
    { type: 'code', content: inline('rows = x[4] or [5]') },
    heading('References'),
    ...NUMBERED.map((entry) => reference(`${entry} See also [1].`)),
  ]);
  expect(shown(paper)).toEqual(['[1] > [1]', '[2] > [2]', '[3] > [3]']);
});
