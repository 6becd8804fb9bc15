import { describe, expect, it } from 'vitest';
import { parseHeading, sectionKinds } from '../../src/paper/sections/outline.ts';

describe('parseHeading', () => {
  it.each([
    ['3.2 Optimizer', '3.2', 'Optimizer'],
    ['A.1. Details', 'A.1', 'Details'],
    ['Appendix B: Data', 'B', 'Data'],
    ['IV. Results', 'IV', 'Results'],
    ['A Details', 'A', 'Details'],
    ['A study of cats', null, 'A study of cats'],
    ['Conclusion', null, 'Conclusion'],
    ['Abstract—', null, 'Abstract'],
    ['Appendix C', 'C', 'Appendix C'],
    ['2 x 2 designs', '2', 'x 2 designs'],
  ])('%s', (text, number, title) => expect(parseHeading(text)).toEqual({ number, title }));
});

describe('sectionKinds', () => {
  const outline = (...headings: string[]) => {
    const kindOf = sectionKinds();
    return headings.map((heading) => kindOf(parseHeading(heading), 1));
  };

  it('gives roles, and subsections their parent’s', () => {
    const roles = outline(
      '1 Introduction',
      '2 Our Approach',
      '2.1 Details',
      '3 Experimental Setup',
      '4 Related Work',
    ).map(({ role }) => role);
    expect(roles).toEqual(['introduction', 'method', 'method', 'experiments', 'related-work']);
  });

  it('reads what a paper says it contributes as a part of its introduction', () => {
    const roles = outline(
      '1 Introduction',
      'Our Contributions',
      'Main contributions',
      '2 Method',
      'Author Contributions',
    );
    expect(roles.map(({ role }) => role)).toEqual([
      'introduction',
      'introduction',
      'introduction',
      'method',
      'acknowledgements',
    ]);
  });

  it('keeps numbered subsections of a background on others’ work', () => {
    const roles = outline('2 Background', '2.4 Optimization', '3 Our Optimization', '4 Related Work', '4.1 Models').map(
      ({ role }) => role,
    );
    expect(roles).toEqual(['background', 'background', 'method', 'related-work', 'related-work']);
    expect(outline('2 Problem Setting', '2.1 Our Method').at(-1)?.role).toBe('method');
    expect(outline('2 Background and Method', '2.1 Model').at(-1)?.role).toBe('method');
  });

  it('keeps the questions of a checklist together, however large they are set', () => {
    const roles = outline(
      '1 Introduction',
      'Responsible Research Checklist',
      'A For every submission:',
      'B ✓ Did you use data of others?',
      'Evaluation',
    ).map(({ role }) => role);
    expect(roles).toEqual(['introduction', 'checklist', 'checklist', 'checklist', 'experiments']);
  });

  it('takes letters for an appendix after numbers', () => {
    expect(outline('1 Introduction', 'References', 'A Proofs', 'A.1 Lemma').map(({ appendix }) => appendix)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('takes the A of a title for an article', () => {
    const [title, , appendix] = outline('A Study of Sparse Models', '1 Introduction', 'A Proofs');
    expect(title).toMatchObject({ appendix: false, heading: { number: null, title: 'A Study of Sparse Models' } });
    expect(appendix).toMatchObject({ appendix: true, heading: { number: 'A', title: 'Proofs' } });
  });

  it('takes letters for subsections where sections have Roman numbers', () => {
    const kinds = outline('I. Introduction', 'A. Aims', 'II. Method', 'A. Data', 'C. Loss');
    expect(kinds.map(({ depth }) => depth)).toEqual([1, 2, 1, 2, 2]);
    expect(kinds.every(({ appendix }) => !appendix)).toBe(true);
  });
});
