import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { loadView } from '../../src/views/index.ts';

const read = (text: string) => readPaper(Buffer.from(text), 'charts.md');
const fence = (source: string, info = 'mermaid') => `\`\`\`${info}\n${source}\n\`\`\`\n`;
const chart = async (source: string) => (await read(`Words.\n\n${fence(source)}`)).figures()[0]?.drawing?.plots[0];

describe('a chart in Markdown', () => {
  it('is a figure with what it draws', async () => {
    const paper = await read(
      `# T\n\nSee Figure 1.\n\n${fence('xychart-beta\n  title "Training loss"\n  x-axis "Tokens (B)" 0 --> 100\n  y-axis Loss 1.5 --> 3\n  line "7B" [3, 2.5, 2.25, 2.1, 2]')}\n**Figure 1:** Loss of it.\n`,
    );
    const [figure, ...others] = paper.figures();
    expect(others).toEqual([]);
    expect(paper.codes()).toEqual([]);
    expect(figure?.caption?.label).toBe('Figure 1');
    expect(paper.mentionsOf(figure!)).toHaveLength(1);
    expect(paper.statements().map(({ text }) => text)).toEqual(['See Figure 1.', 'Figure 1: Loss of it.']);
    for (const word of ['Training loss', 'Tokens (B)', '7B']) {
      const start = paper.text.indexOf(word);
      expect(start).toBeGreaterThan(0);
      expect(paper.places({ start, end: start + word.length })).toHaveLength(1);
    }
    const [plot] = figure!.drawing!.plots;
    expect(figure!.drawing!.pictures).toBe(0);
    expect(plot).toMatchObject({
      box: null,
      title: 'Training loss',
      x: { title: 'Tokens (B)', shared: false, scale: { kind: 'linear', range: [0, 100] } },
      y: { title: 'Loss', scale: { kind: 'linear', range: [1.5, 3] } },
      bars: null,
      bands: 0,
    });
    expect(plot!.curves).toMatchObject([{ name: '7B', axis: 'left', mark: 'line', end: null }]);
    expect(plot!.curves[0]!.points).toEqual([
      [0, 3],
      [25, 2.5],
      [50, 2.25],
      [75, 2.1],
      [100, 2],
    ]);
    const place = paper.places({ start: paper.text.indexOf('7B'), end: paper.text.indexOf('7B') + 2 })[0]!;
    expect(place).toMatchObject({ line: 10, column: 9 });
  });

  it('takes its ranges from the values where none are given', async () => {
    const plot = await chart('xychart\n line [3, -1, .5, +2]');
    expect(plot).toMatchObject({ x: { scale: { range: [1, 4] } }, y: { scale: { range: [-1, 3] } } });
    expect(plot!.curves[0]!.points.map(([x]) => x)).toEqual([1, 2, 3, 4]);
  });

  it('tells words from evenly and from logarithmically spaced numbers', async () => {
    expect(await chart('xychart-beta\nx-axis [law, "long prose", 3]\nbar [1, 2, 3]')).toMatchObject({
      x: { scale: null, labels: 3 },
      bars: { direction: 'vertical', count: 3, fromEdge: true },
    });
    expect((await chart('xychart-beta\nx-axis "k" [1k, 2k, 3k]\nline [1, 2, 3]'))!.x.scale).toEqual({
      kind: 'linear',
      range: [500, 3500],
      ticks: [1000, 2000, 3000],
    });
    expect((await chart('xychart-beta\nx-axis [1, 10, 100]\nline [1, 2, 3]'))!.x.scale!.kind).toBe('log');
    const uneven = await chart('xychart-beta\nx-axis [1, 10, 11]\nline [1, 2, 3]');
    expect(uneven!.x.scale).toBeNull();
    expect(uneven!.curves[0]!.points.map(([x]) => x)).toEqual([1, 10, 11]);
  });

  it('lies on its side', async () => {
    const plot = await chart('xychart-beta horizontal\nx-axis [a, b]\ny-axis "F1" 0 --> 1\nbar [.5, .6]\nbar [.4, .7]');
    expect(plot).toMatchObject({
      x: { title: 'F1', scale: { range: [0, 1] } },
      y: { scale: null, labels: 2 },
      bars: { direction: 'horizontal', count: 4 },
    });
  });

  it('may have front matter, remarks, several lines of numbers and semicolons', async () => {
    const plot = await chart(
      '---\nconfig:\n  theme: dark\n---\n%%{init: {}}%%\nxychart-beta; title "a; b"\n%% line [9]\naccTitle: for readers\nline [1,\n  2, %% two\n 3]',
    );
    expect(plot!.title).toBe('a; b');
    expect(plot!.curves.map(({ points }) => points.map(([, y]) => y))).toEqual([[1, 2, 3]]);
  });

  it('may be long', async () => {
    const values = Array.from({ length: 3000 }, (_, i) => (10 - i / 1000).toFixed(3)).join(',');
    const plot = await chart(`xychart-beta\nline [${values}]`);
    expect(plot!.curves[0]!.points).toHaveLength(3000);
    expect(plot!.curves[0]!.points[2999]).toEqual([3000, 7.001]);
  });

  it('stays code where it is no chart, or a broken one', async () => {
    for (const source of [
      'graph TD\nA --> B',
      'xychart-beta',
      'xychart-beta\nline []',
      'xychart-beta\nline [1, two]',
      'xychart-beta\nline [1, 2',
      'xychart-beta\npie [1]\nline [1, 2]',
      'xychart-beta\nx-axis 1 -->\nline [1, 2]',
      'xychart-beta\ny-axis [a, b]\nline [1, 2]',
      'xychart-beta\ntitle "open\nline [1, 2]',
      'xychart-betas\nline [1, 2]',
      'xychart-beta upwards\nline [1, 2]',
    ]) {
      const paper = await read(`Words.\n\n${fence(source)}`);
      expect(paper.figures(), source).toEqual([]);
      expect(paper.codes(), source).toHaveLength(1);
    }
    const python = await read(fence('xychart-beta\nline [1, 2]', 'python'));
    expect(python.codes()).toHaveLength(1);
  });

  it('shares a caption with the charts beside it, in either order', async () => {
    const two = `${fence('xychart\ntitle "(a) left"\nline [1, 2]')}\n${fence('xychart\nline [2, 3]')}`;
    for (const text of [`${two}\nFigure 2: Both.\n`, `Figure 2: Both.\n\n${two}`]) {
      const [figure, ...others] = (await read(`Words.\n\n${text}\nMore words.\n`)).figures();
      expect(others).toEqual([]);
      expect(figure?.caption?.label).toBe('Figure 2');
      expect(figure?.drawing?.plots.map(({ title }) => title)).toEqual(['(a) left', null]);
    }
    const each = `${fence('xychart\nline [1, 2]')}\nFigure 1: One.\n\n${fence('xychart\nline [2, 3]')}\nFigure 2: Two.\n`;
    expect((await read(each)).figures().map((one) => [one.caption?.label, one.drawing?.plots.length])).toEqual([
      ['Figure 1', 1],
      ['Figure 2', 1],
    ]);
  });

  it('is read in Quarto cells and divs', async () => {
    const cell = await read(
      fence('%%| label: fig-loss\n%%| fig-cap: "Figure 3: Loss of it."\nxychart-beta\nline [3, 2]', '{mermaid}'),
    );
    expect(cell.figures()).toMatchObject([
      { anchors: ['fig-loss'], caption: { label: 'Figure 3' }, drawing: { plots: [{}] } },
    ]);
    const div = await read(`::: {#fig-x}\n${fence('xychart-beta\ntitle "A b c"\nline [3, 2]')}\nLoss of it.\n:::\n`);
    expect(div.figures()).toMatchObject([{ anchors: ['fig-x'], drawing: { plots: [{ title: 'A b c' }] } }]);
    expect(div.figures()[0]!.panels).toEqual([]);
  });

  it('has no caption but its own, and pictures are not looked at', async () => {
    const alone = await read(`Words.\n\n${fence('xychart\ntitle "Loss of the model"\nline [1, 2]')}`);
    expect(alone.figures()[0]!.caption).toBeNull();
    expect((await read('![a](a.png)\n\nFigure 1: Loss.\n')).figures()[0]!.drawing).toBeNull();
  });

  it('keeps its words out of the way of the Markdown view', async () => {
    const paper = await read(`Words.\n\n${fence('xychart\nline [1, 2]')}\nFigure 1: One.\n`);
    const shown = (await loadView('markdown'))(paper, { width: 80, color: false, terminal: false });
    expect(shown).toContain('Figure 1: One.');
  });
});
