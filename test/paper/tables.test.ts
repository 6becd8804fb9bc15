import { describe, expect, it, vi } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { joinFragments, joinLines } from '../../src/inputs/pdf/pages/lines.ts';
import type { Run } from '../../src/inputs/pdf/pages/runs.ts';
import { readTable } from '../../src/inputs/pdf/blocks/tables/index.ts';
import type { Table } from '../../src/paper/nodes.ts';
import { columnUnits } from '../../src/paper/table-units.ts';
import { show, tinyPdf } from '../pdf/tiny-pdf.ts';

const SIZE = 10;
const widthOf = (text: string, size: number) => text.length * 0.5 * size;

/** What stands at x: words, or words set small and high, in bold. */
type Spot = [x: number, text: string, look?: { size?: number; up?: number; bold?: boolean }];

/** Lines of a table from the baseline and the spots of each. */
function read(...lines: [y: number, ...spots: Spot[]][]) {
  const runs = lines.flatMap(([y, ...spots]) =>
    spots.map(([x, text, { size = SIZE, up = 0, bold = false } = {}]): Run => ({
      page: 1,
      text,
      x,
      y: y + up,
      width: widthOf(text, size),
      size,
      font: bold ? 'bold' : 'plain',
    })),
  );
  const style = (font: string) => ({ bold: font === 'bold', italic: false, mono: false, math: false });
  const { rows, notes } = readTable(joinLines(joinFragments(runs), 1, 0), { style });
  const plain = (content: readonly { text: string }[]) => content.map(({ text }) => text).join('');
  return {
    rows: rows.map(({ header, group, cells }) => ({
      kind: header ? 'header' : group ? 'group' : 'row',
      cells: cells.map(({ content, column, columns }) =>
        columns === 1 ? [column, plain(content)] : [column, plain(content), columns],
      ),
    })),
    bold: rows.map(({ cells }) => cells.filter(({ bold }) => bold).map(({ content }) => plain(content))),
    notes: (notes ?? []).map(plain),
  };
}

describe('the grid of a table', () => {
  it('gives a spanning header its columns', () => {
    const { rows } = read(
      [100, [0, 'Model'], [92, 'Speed'], [185, 'Quality']],
      [86, [70, 'train'], [120, 'test'], [170, 'dev'], [220, 'test']],
      [70, [0, 'small'], [70, '12.5'], [120, '13.1'], [170, '61.0'], [220, '60.2']],
      [58, [0, 'large'], [70, '10.5'], [120, '11.1'], [170, '71.0'], [220, '70.2']],
    );
    expect(rows[0]).toEqual({
      kind: 'header',
      cells: [
        [0, 'Model'],
        [1, 'Speed', 2],
        [3, 'Quality', 2],
      ],
    });
    expect(rows.map(({ kind }) => kind)).toEqual(['header', 'header', 'row', 'row']);
    expect(rows[2]!.cells).toEqual([
      [0, 'small'],
      [1, '12.5'],
      [2, '13.1'],
      [3, '61.0'],
      [4, '60.2'],
    ]);
  });

  it('knows rows that name the rows below', () => {
    const { rows } = read(
      [100, [0, 'Model'], [80, 'dev'], [120, 'test']],
      [86, [0, 'Trained on public text alone']],
      [74, [0, 'first'], [80, '1.5'], [120, '2.5']],
      [62, [0, 'second'], [80, '1.6'], [120, '2.6']],
      [50, [0, 'Trained on more']],
      [38, [0, 'third'], [80, '1.7'], [120, '2.7']],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['header', 'group', 'row', 'row', 'group', 'row']);
    expect(rows[1]!.cells[0]![1]).toBe('Trained on public text alone');
  });

  it('keeps a spread in its cell, however it is set', () => {
    const { rows } = read(
      [100, [0, 'Model'], [60, 'dev'], [120, 'test'], [190, 'time']],
      [86, [0, 'ours'], [60, '68.7'], [82, '±'], [90, '0.2'], [120, '61.0'], [140, '0.3', { size: 6, up: 3 }]],
      [86, [190, '12.1 (0.4)']],
      [74, [0, 'theirs'], [60, '67.5'], [82, '±'], [90, '0.4'], [120, '60.1'], [140, '0.2', { size: 6, up: 3 }]],
      [74, [190, '13.0 (0.5)']],
    );
    expect(rows[1]!.cells).toEqual([
      [0, 'ours'],
      [1, '68.7 ± 0.2'],
      [2, '61.00.3'],
      [3, '12.1 (0.4)'],
    ]);
    expect(rows[2]!.cells).toHaveLength(4);
  });

  it('says which cells are bold', () => {
    const { bold } = read(
      [100, [0, 'Model'], [60, 'dev'], [100, 'test']],
      [86, [0, 'ours'], [60, '68.7', { bold: true }], [100, '61.0']],
      [74, [0, 'theirs'], [60, '67.5'], [100, '62.1', { bold: true }]],
    );
    expect(bold).toEqual([[], ['68.7'], ['62.1']]);
  });

  it('parts cells at narrow gaps where other rows show a column', () => {
    const { rows } = read(
      [100, [63, 'math'], [88, 'code']],
      [86, [0, 'Ox'], [40, '7B'], [63, '12.5'], [88, '36.1']],
      [74, [0, 'Kestrel'], [40, '70B'], [58, '112.5'], [88, '40.1']],
      [62, [40, '13B'], [63, '14.5'], [88, '37.1']],
    );
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([
      [
        [0, 'Ox'],
        [1, '7B'],
        [2, '12.5'],
        [3, '36.1'],
      ],
      [
        [0, 'Kestrel'],
        [1, '70B'],
        [2, '112.5'],
        [3, '40.1'],
      ],
      [
        [1, '13B'],
        [2, '14.5'],
        [3, '37.1'],
      ],
    ]);
  });

  it('keeps words with blanks between them together', () => {
    const { rows } = read(
      [100, [0, 'Kind of bias'], [80, 'score']],
      [86, [0, 'Physical looks'], [80, '70.1']],
      [74, [0, 'Age of child'], [80, '60.1']],
    );
    expect(rows.map(({ cells }) => cells[0]![1])).toEqual(['Kind of bias', 'Physical looks', 'Age of child']);
  });

  it('takes the label between the rows of a group to its first row', () => {
    const { rows } = read(
      [100, [50, 'size'], [90, 'dev'], [130, 'test']],
      [84, [50, '1B'], [90, '1.5'], [130, '2.5']],
      [78, [0, 'Kestrel']],
      [72, [50, '2B'], [90, '1.6'], [130, '2.6']],
      [60, [50, '1B'], [90, '1.7'], [130, '2.7']],
      [54, [0, 'Heron']],
      [48, [50, '2B'], [90, '1.8'], [130, '2.8']],
    );
    expect(rows).toHaveLength(5);
    expect(rows.map(({ cells }) => cells.find(([column]) => column === 0)?.[1])).toEqual([
      undefined,
      'Kestrel',
      undefined,
      'Heron',
      undefined,
    ]);
  });

  it('joins headers and cells set in two lines', () => {
    const { rows } = read(
      [106, [80, 'GPU'], [130, 'Carbon']],
      [100, [0, 'Model']],
      [94, [80, 'hours'], [130, 'emitted']],
      [78, [0, 'a model with'], [80, '1024'], [130, '10.5']],
      [68, [0, '(long) name']],
      [52, [0, 'short'], [80, '2048'], [130, '20.5']],
      [36, [0, 'shorter'], [80, '4096'], [130, '40.5']],
    );
    expect(rows.map(({ cells }) => cells.map(([, text]) => text))).toEqual([
      ['Model', 'GPU hours', 'Carbon emitted'],
      ['a model with (long) name', '1024', '10.5'],
      ['short', '2048', '20.5'],
      ['shorter', '4096', '40.5'],
    ]);
  });

  it('takes whole numbers over a rule as headers', () => {
    const { rows } = read(
      [100, [0, 'Length'], [60, '512'], [100, '1024'], [140, '2048']],
      [82, [0, 'first'], [60, '1.5'], [100, '2.5'], [140, '3.5']],
      [70, [0, 'second'], [60, '1.6'], [100, '2.6'], [140, '3.6']],
      [58, [0, 'third'], [60, '1.7'], [100, '2.7'], [140, '3.7']],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['header', 'row', 'row', 'row']);
  });

  it('reads tables under one caption with columns of their own', () => {
    const { rows } = read(
      [120, [0, 'Model'], [60, 'dev'], [140, 'test']],
      [108, [0, 'first'], [45, '1000.5 (0.25)'], [125, '1002.5 (0.25)']],
      [96, [0, 'second'], [45, '1001.5 (0.25)'], [125, '1003.5 (0.25)']],
      [80, [20, 'All of the other measures']],
      [68, [0, 'third'], [40, '11.5'], [80, '12.5'], [120, '13.5'], [160, '14.5']],
      [56, [0, 'fourth'], [40, '11.6'], [80, '12.6'], [120, '13.6'], [160, '14.6']],
    );
    expect(rows[1]!.cells.map(([column]) => column)).toEqual([0, 1, 2]);
    expect(rows.at(-1)!.cells.map(([column]) => column)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps what explains the table out of it', () => {
    const { rows, notes } = read(
      [100, [0, 'Model'], [60, 'dev'], [100, 'test']],
      [86, [0, 'ours'], [60, '68.7'], [100, '61.0']],
      [74, [0, 'theirs'], [60, '67.5'], [100, '62.1']],
      [60, [0, '† trained on twice the data'], [0, '']],
      [50, [0, '‡ not published']],
    );
    expect(rows).toHaveLength(3);
    expect(notes).toEqual(['† trained on twice the data', '‡ not published']);
  });

  it('stays quick and calm on a page of nonsense', () => {
    const lines = Array.from({ length: 110 }, (_, i): [number, ...Spot[]] => [
      800 - 7 * i,
      ...Array.from({ length: 300 }, (_, j): Spot => [((i * 37 + j * 101) % 6000) / 10, '1 a']),
    ]);
    const start = performance.now();
    expect(read(...lines).rows.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('the table of a PDF', () => {
  const first = async (content: string): Promise<Table> => {
    const paper = await readPaper(tinyPdf(content), 'tiny.pdf');
    expect(paper.tables()).toHaveLength(1);
    return paper.tables()[0]!;
  };
  const texts = ({ rows }: Table) => rows.map(({ children }) => children.map(({ text }) => text));
  const grid = [
    ['Model', 'dev', 'test'],
    ['Kestrel', '12.5', '13.5'],
    ['Heron', '22.5', '23.5'],
    ['Osprey', '32.5', '33.5'],
  ];

  it('is read when it is set sideways', async () => {
    let content = show('Some words stand upright on the page beside the table.', 60, 700);
    content += show('Table 1: A table that is set sideways.', 300, 100, { up: true });
    for (const [i, row] of grid.entries())
      for (const [j, text] of row.entries()) content += show(text, 330 + 14 * i, 100 + 90 * j, { up: true });
    const table = await first(content);
    expect(table.caption?.label).toBe('Table 1');
    expect(texts(table)).toEqual(grid);
    const [left, bottom, right, top] = table.box!.rect;
    expect([left > 285, bottom > 95, right < 385, top < 320]).toEqual([true, true, true, true]);
  });

  it('has its bold and its underlined cells, and the library says nothing', async () => {
    const said = vi.spyOn(console, 'warn');
    let content = show('The second best value is underlined, the best one is bold in all of our tables.', 60, 700);
    content += show('Table 1: The best values.', 60, 600);
    for (const [i, row] of grid.entries())
      for (const [j, text] of row.entries())
        content += show(text, 60 + 80 * j, 580 - 14 * i, { bold: i === 1 && j > 0 });
    // Under the second row's last cell, and a rule over the whole table.
    content += '220 550.5 19 0.4 re f\n0.5 w 60 548 m 260 548 l S\n';
    const table = await first(content);
    const flat = table.rows.flatMap(({ children }) => children);
    expect(flat.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['12.5', '13.5']);
    expect(flat.filter(({ underlined }) => underlined).map(({ text }) => text)).toEqual(['23.5']);
    expect(said).not.toHaveBeenCalled();
  });
});

describe('the units of a table', () => {
  const unitsOf = async (markdown: string) => {
    const paper = await readPaper(new TextEncoder().encode(`# A title\n\n## 1 Results\n\n${markdown}\n`), 'tiny.md');
    return columnUnits(paper.tables()[0]!);
  };

  it('come from the header', async () => {
    const header = '| Model | Acc. (%) | Latency [ms] | Memory, GB | Trained on (tokens) | images/s | F1 |';
    expect(await unitsOf(`${header}\n|---|---|---|---|---|---|---|\n| ours | 1 | 2 | 3 | 4 | 5 | 6 |`)).toEqual([
      null,
      '%',
      'ms',
      'GB',
      'tokens',
      'images/s',
      null,
    ]);
  });

  it('are not taken from names', async () => {
    expect(await unitsOf('| K | S (ours) | T (dev) | B |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |')).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
