import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plot } from '../../src/paper/plots.ts';
import { showFigures } from '../../src/views/figures/index.ts';
import { heading, paperOf } from '../paper/draft-paper.ts';
import { box, curve, figure, plot, sampled, scale } from '../facts/draft-plots.ts';
import { inFolder } from '../in-folder.ts';
import { runCli } from '../cli/run-cli.ts';

const DECAY = sampled(40, (t) => 2 + Math.exp(-3 * t));
const RIGHT = { title: 'Learning rate', shared: false, scale: scale(0, 1e-3), labels: 2 };
const NOTHING = { title: null, shared: false, scale: null, labels: 0 };

const paper = paperOf([
  { type: 'title', content: [{ text: 'Wren: a small model', origin: null }] },
  heading('4 Results'),
  figure(
    'Figure 1: Training loss of a small and of a large model over the whole of their training, with a long caption.',
    [
      plot(
        [
          curve(DECAY, { name: 'small', end: box(3) }),
          curve(DECAY, { name: 'small', faint: true }),
          curve(DECAY, { name: 'a legend entry that is a good deal longer than it should be', dashed: true }),
          curve(
            sampled(5, (t) => 1e-3 * (1 - t)),
            { axis: 'right', mark: 'markers' },
          ),
        ],
        { title: 'Losses', right: RIGHT, bands: 2, box: box(3) },
      ),
      plot([], { x: { ...NOTHING, labels: 3 }, bars: { direction: 'vertical', count: 6, fromEdge: true } }),
      plot([], { x: NOTHING, y: { ...NOTHING, title: 'Depth', shared: true } }),
    ],
    0.25,
  ),
  figure('Figure A.2: An overview.', []),
  figure(null, [plot([curve([[1, 12_345_678]])], { x: { ...NOTHING, scale: scale(1, 1e4, 'log') } })]),
  { type: 'figure', caption: [{ text: 'Figure 4: A photograph.', origin: null }] },
]);
const context = { width: 80, color: false, terminal: true };

describe('the figures of a paper', () => {
  it('are listed for a person', async () => {
    const { text, tables } = await showFigures(paper, 'text', false, context);
    expect(tables).toEqual([]);
    expect(text).toMatchInlineSnapshot(`
      "Wren: a small model
      draft

      Figure 1  Training loss of a small and of a large model over the whole of …
        plot 1  Losses
        x       Training steps · linear, 0 to 1,000
        y       Training loss · linear, 1 to 4
        right   Learning rate · linear, 0 to 0.001
        curves  4, with 2 bands around them
                small             40 points      3 at 0 → 2.05 at 1,000
                small (faint)     40 points      3 at 0 → 2.05 at 1,000
                a legend entry …  40 points      3 at 0 → 2.05 at 1,000  dashed
                curve 4            5 points  0.001 at 0 → 0 at 1,000
                  markers, right scale
        plot 2  (no title)
        x       (no title) · 3 tick labels, no scale
        y       Training loss · linear, 1 to 4
        bars    6, vertical, from the edge of the axes
        plot 3  (no title)
        x       (no title) · no tick labels
        y       Depth (shared) · no tick labels
                no curves or bars found in it
        25 % of it are pictures made of pixels, not read

      Figure A.2  An overview.
        no plot in it

      (figure)  (no caption)
        x       (no title) · logarithmic, 1 to 10,000
        y       Training loss · linear, 1 to 4
        curves  1
                curve 1  1 point  1.235e7 at 1 → 1.235e7 at 1

      Figure 4  A photograph.
        not looked at: this format shows no drawing

      4 figures · 4 plots · 5 curves
      "
    `);
    for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('fit a narrow terminal', async () => {
    const { text } = await showFigures(paper, 'text', false, { ...context, width: 60 });
    for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(60);
  });

  it('are JSON with all points, its keys in one order', async () => {
    const { text } = await showFigures(paper, 'json', false, context);
    const { schema, figures } = JSON.parse(text) as { schema: string; figures: { plots: Plot[]; looked: boolean }[] };
    expect(schema).toBe('paper-lint/figures@1');
    const keys = (value: object | null | undefined) => Object.keys(value ?? {}).join(' ');
    const [first] = figures[0]!.plots;
    expect([figures[0], first, first!.x, first!.x.scale, first!.curves[0], figures[0]!.plots[1]!.bars].map(keys))
      .toMatchInlineSnapshot(`
        [
          "label caption box looked pictures wordless plots",
          "title box x y right curves bars bands",
          "title shared labels scale",
          "kind range ticks",
          "name colour mark dashed faint axis end points",
          "direction count fromEdge",
        ]
      `);
    expect(first!.curves[0]!.points).toHaveLength(40);
    expect(first!.curves[0]!.points[1]).toEqual([25.641, 2.92596]);
    expect(figures.map(({ looked, plots }) => [looked, plots.length])).toEqual([
      [true, 3],
      [true, 0],
      [true, 1],
      [false, 0],
    ]);
  });

  it('are CSV, one table a scale', async () => {
    const { tables } = await showFigures(paper, 'text', true, context);
    expect(tables.map(({ name }) => name)).toEqual([
      'figure-1-plot-1.csv',
      'figure-1-plot-1-right.csv',
      'figure-without-label-1.csv',
    ]);
    const lines = tables[0]!.text.split('\n');
    expect(lines[0]).toBe('curve,Training steps,Training loss');
    expect(lines[1]).toBe('small,0,3');
    expect(lines[41]).toBe('small (faint),0,3');
    expect(lines).toHaveLength(1 + 3 * 40 + 1);
    expect(tables[1]!.text).toBe(
      'curve,Training steps,Learning rate\ncurve 4,0,0.001\ncurve 4,250,0.00075\ncurve 4,500,0.0005\ncurve 4,750,0.00025\ncurve 4,1000,0\n',
    );
    expect(tables[2]!.text).toBe('curve,x,Training loss\ncurve 1,1,12345700\n');
  });

  it('keep hostile names out of folders and spreadsheets', async () => {
    const names = ['=1+1', '@sum', "+cmd|'/C calc'!A0", '-SwiGLU', 'a, "b"\nc', 'same', 'same'];
    const curves = names.map((name) => curve([[1, 2]], { name }));
    const odd = paperOf([
      figure('Figure 1: One.', [plot(curves)]),
      figure('Figure 1: The same label.', [plot(curves.slice(0, 1))]),
    ]);
    const { tables } = await showFigures(odd, 'text', true, context);
    expect(tables.map(({ name }) => name)).toEqual(['figure-1.csv', 'figure-1-again-2.csv']);
    expect(tables[0]!.text.split('\n').slice(1, -1)).toEqual([
      "'=1+1,1,2",
      "'@sum,1,2",
      "'+cmd|'/C calc'!A0,1,2",
      '-SwiGLU,1,2',
      '"a, ""b"" c",1,2',
      'same,1,2',
      'same (2),1,2',
    ]);
  });

  it('cannot steer a terminal', async () => {
    const odd = paperOf([figure('Figure 1: \u001b[31mred.', [plot([curve(DECAY, { name: '\u009b2J' })])])]);
    expect((await showFigures(odd, 'text', false, context)).text).not.toMatch(/[\u001b\u009b]/);
  });
});

const run = (args: string, stdin = '') => runCli(args.split(' '), { stdin });

describe('paper-lint figures', () => {
  const folder = inFolder();
  beforeEach(() => {
    folder.write('wren.md', CHART);
    folder.write('plain.md', 'Words.\n');
  });

  const CHART =
    'Words.\n\n```mermaid\nxychart-beta\n  x-axis "Steps" 0 --> 2\n  line "a" [3, 2, 1]\n```\n\nFigure 1: Loss.\n';

  it('prints and writes', async () => {
    const { code, stdout, stderr } = await run('figures wren.md --csv out/curves');
    expect(code).toBe(0);
    expect(stdout).toContain('a  3 points  3 at 0 → 1 at 2');
    expect(stderr).toBe('paper-lint: wrote figure-1.csv to out/curves\n');
    expect(readFileSync('out/curves/figure-1.csv', 'utf8')).toBe('curve,Steps,y\na,0,3\na,1,2\na,2,1\n');
  });

  it('writes over nothing unless told to', async () => {
    await run('figures wren.md --csv out');
    writeFileSync('out/figure-1.csv', 'mine');
    const refused = await run('figures wren.md --csv out');
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: 'paper-lint: out/figure-1.csv exists already; --force writes over it\n',
    });
    expect(readFileSync('out/figure-1.csv', 'utf8')).toBe('mine');
    expect((await run('figures wren.md --csv out --force')).code).toBe(0);
    expect(readFileSync('out/figure-1.csv', 'utf8')).toContain('a,0,3');
  });

  it('says where there is nothing to write, or no folder to write to', async () => {
    expect((await run('figures plain.md --csv out')).stderr).toBe(
      'paper-lint: no curves were recovered, nothing written\n',
    );
    expect(existsSync('out')).toBe(false);
    const { code, stderr } = await run('figures wren.md --csv plain.md');
    expect([code, stderr]).toEqual([
      2,
      'paper-lint: plain.md cannot be written (EEXIST); name a folder for the CSV files\n',
    ]);
    expect(readdirSync('.').toSorted()).toEqual(['plain.md', 'wren.md']);
  });

  it('reads standard input, and refuses wrong use', async () => {
    const { stdout } = await run('figures - --stdin-filename wren.md --format json', CHART);
    expect(JSON.parse(stdout)).toMatchObject({ path: 'wren.md', figures: [{ label: 'Figure 1', line: 9 }] });
    expect(await run('figures wren.md --force')).toMatchObject({
      code: 2,
      stderr: 'paper-lint: --force needs --csv\n',
    });
    expect((await run('figures wren.md --format html')).code).toBe(2);
    expect((await run('figures missing.md')).code).toBe(2);
    expect((await run('figures plain.md')).stdout).toContain('0 figures');
  });
});
