import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../src/paper/assemble/draft.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { heading, inline, paperOf, paragraph, reference } from './draft-paper.ts';

const cell = (text: string) => ({ content: inline(text), column: 0 });
const table = (caption: string, anchors: string[] = []): DraftBlock<null> => ({
  type: 'table',
  caption: inline(caption),
  rows: [{ header: false, cells: [cell('7.0')] }],
  anchors,
});
const figure = (caption: string): DraftBlock<null> => ({ type: 'figure', caption: inline(caption) });
const equation = (content: string, anchors: string[] = []): DraftBlock<null> => ({
  type: 'equation',
  content: inline(content),
  anchors,
});

const around = (text: Parameters<typeof paragraph>[0]): Paper =>
  paperOf([
    heading('1 Introduction'),
    paragraph(text),
    heading('2 Method'),
    equation('y = a x + b (4)', ['equation.4']),
    equation('z = y (A.1)'),
    heading('2.1 Data', ['section.2.1']),
    heading('3 Results'),
    ...[1, 2, 3, 4].map((n) => table(`Table ${n}: Rows of Table ${n === 1 ? 9 : 1}.`, [`table.${n}`])),
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => figure(`Figure ${n}: A curve.`)),
    figure('Algorithm 1 Reading rows'),
    { type: 'code', content: inline('Algorithm 2 Writing rows') },
    heading('References'),
    reference('[1] Ada Quill. Lists. In Table 3 of Rows, 2020.'),
    reference('[2] Ben Marsh. Rows. 2021.'),
    heading('A Details'),
    table('Table A.1: More rows.'),
    heading('B Prompts'),
  ]);

const shown = (paper: Paper) =>
  paper
    .mentions()
    .filter(({ span }) => span.end <= paper.sections()[0]!.span.end)
    .map(({ label, target }) => (target === null ? `${label}?` : label));

describe('mentions', () => {
  it.each([
    [
      'floats',
      'See Table 2, Figure 3 and Algorithm 1; Tab. 1 and Fig. 4.',
      ['Table 2', 'Figure 3', 'Algorithm 1', 'Table 1', 'Figure 4'],
    ],
    [
      'lists and ranges',
      'Figures 3–5 and 7, Tables 1 and 2, Tabs. 1, 2, and 4, Figs. 1 to 3',
      [
        'Figure 3',
        'Figure 4',
        'Figure 5',
        'Figure 7',
        'Table 1',
        'Table 2',
        'Table 1',
        'Table 2',
        'Table 4',
        'Figure 1',
        'Figure 2',
        'Figure 3',
      ],
    ],
    [
      'panels',
      'Fig. 2a, Figure 2(b), Figure 3 (a, c) and Figures 4a and 5b–d',
      ['Figure 2a', 'Figure 2b', 'Figure 3a', 'Figure 4a', 'Figure 5b'],
    ],
    [
      'sections',
      'Sec. 2.1, Section 3, §2 and §§2.1–3, Sections 2 and 3',
      ['Section 2.1', 'Section 3', 'Section 2', 'Section 2.1', 'Section 3', 'Section 2', 'Section 3'],
    ],
    [
      'appendices',
      'Appendix B, App. A, Section A, Appendices A and B',
      ['Appendix B', 'Appendix A', 'Section A', 'Appendix A', 'Appendix B'],
    ],
    [
      'formulas',
      'Eq. (4), Equation 4 and Eqs. (4) and (A.1)',
      ['Equation 4', 'Equation 4', 'Equation 4', 'Equation A.1'],
    ],
    ['numbers with letters', 'Table A.1, Table A1', ['Table A.1', 'Table A1']],
    ['algorithms in code', 'Algorithm 2', ['Algorithm 2']],
    [
      'what does not exist',
      'Table 9, Figure 8, Section 7.3, Appendix F, Eq. (12)',
      ['Table 9?', 'Figure 8?', 'Section 7.3?', 'Appendix F?', 'Equation 12?'],
    ],
    ['a number at the end', 'as in Table 2. Of Figure 3.', ['Table 2', 'Figure 3']],
    ['a footnote mark behind the stop', ['as in Table 2.', { text: '1', raised: true }, ' Next'], ['Table 2']],
    ['a line break', 'Table\n2 and Figure\n3', ['Table 2', 'Figure 3']],
  ] as const)('%s', (_, text, expected) => expect(shown(around(text))).toEqual(expected));

  it.each([
    [
      'other papers',
      'Table 3 of Quill (2020), Figure 2 in [1], Section 3 of [Quill, 2020], Section 2 in the book of Quill and Marsh [2], their Table 2, [2, Section 2], (Quill, 2020, Table 1)',
    ],
    ['what is counted', 'tables with figures, a figure I drew, section by section, equation systems, 3 figures'],
    ['words that only begin alike', 'tablets 3, figurine 2, Sectional 4, appendixes'],
  ])('none in %s', (_, text) => expect(shown(around(text))).toEqual([]));

  it('one table goes on only where the word says that there are several', () =>
    expect(shown(around('Table 1 and 2 models, Figure 3, 4 rows'))).toEqual(['Table 1', 'Figure 3']));

  it('are not the label of the caption itself, but those inside it', () => {
    const paper = around('Nothing here.');
    expect(paper.mentions().map(({ label }) => label)).toEqual(['Table 9', 'Table 1', 'Table 1', 'Table 1']);
  });

  it('are found from their target', () => {
    const paper = around('Table 2 and Tables 1–3 and Section 2.1.');
    const second = paper.tables()[1]!;
    expect(paper.mentionsOf(second).map(({ span }) => paper.quote(span))).toEqual(['Table 2', 'Tables 1–3']);
    const data = paper.sections().find(({ heading: own }) => own?.title === 'Data')!;
    expect(paper.mentionsOf(data)).toHaveLength(1);
    expect(paper.mentionsOf(paper.figures()[0]!)).toEqual([]);
  });

  it('follow the links of the file', () => {
    const paper = around([
      'see Table ',
      { text: '2', target: 'table.3' },
      ', ',
      { text: '(4)', target: 'equation.4' },
      ' and ',
      { text: 'below', target: 'section.2.1' },
    ]);
    const own = paper.mentions().filter(({ span }) => span.end <= paper.sections()[0]!.span.end);
    expect(own.map(({ label }) => label)).toEqual(['Table 2', 'Equation 4', 'Section 2.1']);
    expect(own[0]!.target).toBe(paper.tables()[2]);
  });

  it('know the numbers of IEEE', () => {
    const paper = paperOf([
      heading('I Introduction'),
      paragraph('See Section II-A, Section II and Table I.'),
      heading('II Method'),
      heading('A. Data'),
      table('TABLE I Rows'),
    ]);
    expect(
      paper.mentions().map(({ target }) => (target?.type === 'section' ? target.heading!.title : target?.type)),
    ).toEqual(['Data', 'Method', 'table']);
  });
});
