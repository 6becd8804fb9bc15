import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import type { Drawing, Plot } from '../../src/paper/plots.ts';
import { show, tinyPdf } from '../pdf/tiny-pdf.ts';

/** Plots written operator by operator: one trait each. The axes box reaches from (200, 500) to (400, 600). */

const BOX = '200 500 200 100 re S\n';
const CAPTION = show('Figure 1: Training loss of our model.', 200, 450);
const line = (...points: readonly (readonly [number, number])[]) =>
  `${points.map(([x, y], i) => `${x} ${y} ${i === 0 ? 'm' : 'l'}`).join(' ')} S\n`;

/** Labels 0, 50 and 100 below, 1, 2 and 3 at the left. */
const TICKS = [
  ...[0, 50, 100].map((value) => show(String(value), 200 + 2 * value - 1.4 * String(value).length, 488, { size: 5 })),
  ...[1, 2, 3].map((value) => show(String(value), 190, 498 + 50 * (value - 1), { size: 5 })),
].join('');
const TITLES = show('Steps', 292, 475, { size: 6 }) + show('Loss', 180, 542, { size: 6, up: true });
const CURVE = line([200, 600], [250, 560], [300, 540], [400, 520]);

async function drawingOf(content: string): Promise<Drawing> {
  const paper = await readPaper(tinyPdf(`${CAPTION}q\n${content}Q\n`), 'hand-made.pdf', { figures: true });
  return paper.figures()[0]!.drawing!;
}

const plotOf = async (content: string): Promise<Plot> => {
  const { plots } = await drawingOf(content);
  expect(plots).toHaveLength(1);
  return plots[0]!;
};

describe('a plot', () => {
  it('is read in data units', async () => {
    const plot = await plotOf(BOX + TICKS + TITLES + CURVE);
    expect(plot.box).toEqual({ page: 1, rect: [200, 500, 400, 600] });
    expect(plot.x).toMatchObject({ title: 'Steps', scale: { kind: 'linear', ticks: [0, 50, 100] } });
    expect(plot.x.scale!.range.map(Math.round)).toEqual([0, 100]);
    expect(plot.y.title).toBe('Loss');
    const [curve] = plot.curves;
    expect(curve!.points.map(([x]) => Math.round(x))).toEqual([0, 25, 50, 100]);
    for (const [i, value] of [3, 2.2, 1.8, 1.4].entries()) expect(curve!.points[i]![1]).toBeCloseTo(value, 1);
    expect(curve!.end!.rect[0]).toBeLessThan(400);
    expect(curve!.end!.rect[2]).toBeGreaterThan(400);
  });

  it('has its axes by two lines that meet', async () => {
    const plot = await plotOf(line([200, 500], [400, 500]) + line([200, 500], [200, 600]) + TICKS + CURVE);
    expect(plot.curves).toHaveLength(1);
  });

  it('keeps its grid and its lines of reference apart from curves', async () => {
    const grid = [520, 540, 560].map((y) => line([200, y], [400, y])).join('') + line([300, 500], [300, 600]);
    expect((await plotOf(BOX + grid + TICKS + CURVE)).curves).toHaveLength(1);
  });

  it('has one curve where it is drawn in pieces', async () => {
    const pieces = line([200, 600], [250, 560]) + line([250, 560], [300, 540]) + line([300, 540], [400, 520]);
    const [curve, ...others] = (await plotOf(BOX + TICKS + pieces)).curves;
    expect(others).toEqual([]);
    expect(curve!.points.length).toBeGreaterThanOrEqual(4);
  });

  it('names its curves by colour', async () => {
    const red = `1 0 0 RG ${CURVE}`;
    const blue = `0 0 1 RG ${line([200, 590], [300, 530], [400, 510])}`;
    const legend =
      `1 0 0 RG ${line([340, 590], [360, 590])}0 0 1 RG ${line([340, 580], [360, 580])}0 0 0 RG ` +
      show('large', 364, 588, { size: 5 }) +
      show('small', 364, 578, { size: 5 });
    const { curves } = await plotOf(BOX + TICKS + red + blue + legend);
    expect(curves.map(({ name, colour }) => [name, colour])).toEqual([
      ['large', '#ff0000'],
      ['small', '#0000ff'],
    ]);
  });

  it('is cut to its box: what leaves it is not drawn', async () => {
    const [curve] = (await plotOf(BOX + TICKS + line([200, 900], [220, 700], [250, 560], [400, 520]))).curves;
    expect(curve!.points).toHaveLength(2);
  });

  it('has bars', async () => {
    const bars = [0, 1, 2].map((i) => `${220 + 50 * i} 500 20 ${40 + 10 * i} re f\n`).join('');
    expect((await plotOf(BOX + TICKS + bars)).bars).toEqual({ direction: 'vertical', count: 3, fromEdge: true });
  });

  it('is none where no numbers stand along a side', async () => {
    expect((await drawingOf(BOX + show('a box', 290, 550))).plots).toEqual([]);
  });
});

describe('hostile drawings', () => {
  it('crowded with boxes, marks and numbers are read to their end', async () => {
    const many = (count: number, draw: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => draw(i)).join('');
    const boxes = many(6000, (i) => `${100 + (i % 300)} ${100 + (i % 400)} ${30 + (i % 70)} ${25 + (i % 60)} re S\n`);
    const marks = many(20_000, (i) => `${100 + (i % 400)} ${100 + ((i * 7) % 600)} 3 3 re f\n`);
    const numbers = many(3000, (i) => show(String(i), 60 + (i % 480), 650 + Math.floor(i / 30)));
    const lines = many(5000, (i) => line([200, 500 + (i % 100)], [210 + (i % 190), 500 + ((i * 3) % 100)]));
    expect((await drawingOf(boxes + marks + numbers + lines + BOX + TICKS)).pictures).toBe(0);
  });

  it('with numbers that are none are left alone', async () => {
    const drawing = await drawingOf(`${BOX}${TICKS}1e38 0 0 1e38 0 0 cm ${CURVE}0 0 0 0 0 0 cm ${CURVE}`);
    for (const { curves } of drawing.plots)
      for (const { points } of curves) expect(points.flat().every(Number.isFinite)).toBe(true);
  });
});
