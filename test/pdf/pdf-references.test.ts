import { describe, expect, it } from 'vitest';
import { NO_ANCHORS } from '../../src/inputs/pdf/anchors/index.ts';
import type { Layout } from '../../src/inputs/pdf/kinds/layout.ts';
import type { Line } from '../../src/inputs/pdf/pages/lines.ts';
import { gatherReferences, splitReferences } from '../../src/inputs/pdf/blocks/references.ts';

const EDGE = 72;
const WIDTH = 230;

/** Lines of one column, each `[text, inset, room above]`, set in 10 points. */
function column(
  rows: readonly (readonly [text: string, inset?: number, above?: number])[],
  page = 1,
  block = 1,
): Line[] {
  let y = 700;
  return rows.map(([text, inset = 0, above = 12]) => {
    y -= above;
    const [x0, x1] = [EDGE + inset, Math.min(EDGE + WIDTH, EDGE + inset + text.length * 4.5)];
    const run = { page, text, x: x0, y, width: x1 - x0, size: 10, font: 'f' };
    return { page, block, runs: [run], x0, x1, y, size: 10, font: 'f', text };
  });
}

const layout: Layout = {
  lines: [],
  body: { font: 'f', size: 10 },
  leading: 12,
  style: () => ({ bold: false, italic: false, mono: false, math: false }),
  anchors: NO_ANCHORS,
  edges: () => ({ left: EDGE, right: EDGE + WIDTH }),
};

const split = (lines: readonly Line[]) => {
  const [list, after] = gatherReferences([{ kind: 'reference', lines: [...lines], caption: [] }]);
  const starts = splitReferences(list!.lines, layout).map((entry) => entry[0]!.text.slice(0, 12));
  return { starts, after: after?.lines.map(({ text }) => text) ?? [] };
};

describe('entries of a bibliography', () => {
  it('by numbers in brackets, not by years and pages in brackets', () => {
    const lines = column([
      ['[1] Ada Quill. On the reading of long lists. In Workshop'],
      ['[2031] of Lists, pages 1-9, 1999.', 18],
      ['[2] Ben Marsh and Cleo Dunn. Numbers in rows,'],
      ['12. volume 3, 2001.', 18],
      ['[3] Edda Frost. A third one. 2004.'],
    ]);
    expect(split(lines).starts).toEqual(['[1] Ada Quil', '[2] Ben Mars', '[3] Edda Fro']);
  });

  it('by numbers with a stop that go up by one', () => {
    const lines = column([
      ['1. Quill, A.: On lists. In: Lists, pp. 410-'],
      ['455. Harbour Press, 1999', 12],
      ['2. Marsh, B.: Rows. J. Rows 12,'],
      ['19. 2001', 12],
      ['3. Frost, E.: Third. 2004'],
    ]);
    expect(split(lines).starts).toEqual(['1. Quill, A.', '2. Marsh, B.', '3. Frost, E.']);
  });

  it('by numbers, with the columns read in the wrong order and some lost', () => {
    const entry = (n: number) => [`[${n}] Ada Quill. Title of number ${n}. 1999.`] as const;
    const lines = [...column([7, 8, 10, 11].map(entry), 1, 2), ...column([1, 2, 3].map(entry), 2, 1)];
    expect(split(lines).starts).toHaveLength(7);
  });

  it('by keys', () => {
    const lines = column([
      ['[Fro] Edda Frost. Undated.'],
      ['[MD+01b] Ben Marsh, Cleo Dunn, and Ada Quill.'],
      ['Rows. In Workshop [of Rows], 2001.', 24],
      ['[Qui99] Ada Quill. Lists. 1999.'],
    ]);
    expect(split(lines).starts).toEqual(['[Fro] Edda F', '[MD+01b] Ben', '[Qui99] Ada ']);
  });

  it('by a hanging indent, over columns that begin in the middle of an entry', () => {
    const left = column([
      ['Ada Quill and Ben Marsh. 1999. A long title that goes'],
      ['on in a second line. Lists, 4.', 10],
      ['Cleo Dunn, Edda Frost, Gil Hart, Ida Juniper,'],
      ['Kay Lund, and', 10],
    ]);
    const right = column(
      [
        ['Mo Nash. 2001. Many hands. In Workshop on', 10],
        ['Hands.', 10],
        ['Olga Penn. 2002. Alone. arXiv preprint', 0],
        ['arXiv:0201.00001.', 10],
      ],
      1,
      2,
    );
    // All of the last column is the end of one entry.
    const last = column([['Quincy Rao. 2003. Over the'], ['page. In Workshop on'], ['Pages.']], 2, 1).map((line, i) =>
      i === 0 ? line : { ...line, x0: EDGE + 10 },
    );
    const rest = column([['Harbour Press.', 10]], 3, 1);
    expect(split([...left, ...right, ...last, ...rest]).starts).toEqual([
      'Ada Quill an',
      'Cleo Dunn, E',
      'Olga Penn. 2',
      'Quincy Rao. ',
    ]);
  });

  it('by an indent of their first lines', () => {
    const lines = column([
      ['Ada Quill and Ben Marsh. 1999. On the reading', 15],
      ['of long lists. In Workshop of Lists.'],
      ['Cleo Dunn. 2001. Numbers in rows, and rows', 15],
      ['of numbers. Journal of Rows, 12(3).'],
      ['Edda Frost and Finn Gale. 2004. A third', 15],
      ['one. Harbour Press.'],
      ['Hal Ives. 2007. A fourth, which is longer than', 15],
      ['those before it and has a line more than they'],
      ['do. Harbour Press.'],
    ]);
    expect(split(lines).starts).toEqual(['Ada Quill an', 'Cleo Dunn. 2', 'Edda Frost a', 'Hal Ives. 20']);
  });

  it('by the room between them', () => {
    const lines = column([
      ['Ada Quill. A title that is long enough to fill the line of'],
      ['its column. In Workshop on Lists, 1999.'],
      ['Ben Marsh. Rows of numbers and what they are good for, if'],
      ['for anything. 2001.'],
      ['Cleo Dunn. One line. 2002.'],
    ]).map((line, i) => ({ ...line, y: line.y - (i >= 2 ? 6 : 0) - (i >= 4 ? 6 : 0) }));
    expect(split(lines).starts).toEqual(['Ada Quill. A', 'Ben Marsh. R', 'Cleo Dunn. O']);
  });

  it('by their words where nothing else tells', () => {
    const lines = column([
      ['Ada Quill. A title that is long enough to fill the line of'],
      ['its column. In Workshop on Lists, 1999.'],
      ['Ben Marsh. Rows of numbers and what they are good for.'],
      ['Proceedings of Rows, 2001.'],
      ['Cleo Dunn. One line. 2002.'],
    ]);
    expect(split(lines).starts).toEqual(['Ada Quill. A', 'Ben Marsh. R', 'Cleo Dunn. O']);
  });
});

it('is one list where a figure cuts it', () => {
  const lines = column([['[1] Ada Quill. Lists. 1999.'], ['[2] Ben Marsh. Rows of', 0], ['numbers. 2001.', 18]]);
  const list = (part: Line[]) => ({ kind: 'reference' as const, lines: part, caption: [] });
  const figure = { kind: 'figure' as const, lines: [], caption: [] };
  const groups = gatherReferences([list(lines.slice(0, 2)), figure, list(lines.slice(2))]);
  expect(groups.map(({ kind }) => kind)).toEqual(['reference', 'figure']);
  expect(splitReferences(groups[0]!.lines, layout).map(({ length }) => length)).toEqual([1, 2]);
});

describe('the end of a bibliography', () => {
  const list = column([
    ['Ada Quill. 1999. A long title that goes on in'],
    ['a second line. Lists, 4.', 10],
    ['Ben Marsh. 2001. Rows of numbers. In Workshop'],
    ['on Rows.', 10],
  ]);

  it('is where bigger type begins', () => {
    const bigger = column([['Further material for the'], ['curious reader']], 2).map((line) => ({ ...line, size: 14 }));
    const { starts, after } = split([...list, ...bigger]);
    expect(starts).toHaveLength(2);
    expect(after).toEqual(['Further material for the', 'curious reader']);
  });

  it('is where text without references goes on upon a new page', () => {
    const text = column(
      Array.from({ length: 12 }, () => ['The prompts that we used are shown below in full.'] as const),
      2,
    );
    expect(split([...list, ...text])).toMatchObject({ starts: { length: 2 }, after: { length: 12 } });
  });

  it('is not a page break inside the list', () => {
    const more = column(
      [['Cleo Dunn. 2002. A third title that'], ['goes on.', 10], ['Edda Frost. 2003. A fourth.']],
      2,
    );
    expect(split([...list, ...more])).toMatchObject({ starts: { length: 4 }, after: [] });
  });
});
