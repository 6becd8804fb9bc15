import { describe, expect, it } from 'vitest';
import { joinGlyphs } from '../../src/inputs/pdf/plots/labels.ts';
import { withMinusSigns } from '../../src/inputs/pdf/plots/axes/minus-signs.ts';
import type { Shape } from '../../src/inputs/pdf/engine/paint/shapes.ts';
import type { Glyph } from '../../src/inputs/pdf/engine/text-pen.ts';

let order = 0;

/** Letters of one show operator, each half an em wide. */
function write(text: string, x: number, y: number, { size = 10, angle = 0 } = {}): Glyph[] {
  order++;
  const radians = (angle * Math.PI) / 180;
  return [...text].flatMap((letter, i) => {
    const at = (k: number) => [x + k * 0.5 * size * Math.cos(radians), y + k * 0.5 * size * Math.sin(radians)] as const;
    const [[x0, y0], [endX, endY]] = [at(i), at(i + 1)];
    return letter === ' '
      ? []
      : [{ text: letter, x: x0, y: y0, endX, endY, size, angle, colour: '#000000', alpha: 1, clip: null, order }];
  });
}

const textsOf = (glyphs: readonly Glyph[]) => joinGlyphs(glyphs).map(({ text }) => text);

describe('labels', () => {
  it('keep their blanks', () => {
    expect(textsOf(write('Training loss', 10, 10))).toEqual(['Training loss']);
  });

  it('part at ticks of one row, even where they are close', () => {
    expect(textsOf([...write('100', 10, 10), ...write('200', 28, 10), ...write('300', 46, 10)])).toEqual([
      '100',
      '200',
      '300',
    ]);
  });

  it('part at another line or direction', () => {
    expect(textsOf([...write('1', 10, 10), ...write('2', 10, 22), ...write('Loss', 2, 10, { angle: 90 })])).toEqual([
      '1',
      '2',
      'Loss',
    ]);
  });

  it('keep powers', () => {
    expect(textsOf([...write('10', 10, 10), ...write('−3', 20, 14, { size: 7 })])).toEqual(['10⁻³']);
  });

  it('say where they stand and how they are turned', () => {
    const [label] = joinGlyphs(write('Loss', 50, 100, { angle: 90 }));
    expect(label!.angle).toBe(90);
    expect(label!.rect[0]).toBeCloseTo(42.8, 6);
    expect(label!.rect[2]).toBeCloseTo(52, 6);
    expect([label!.rect[1], label!.rect[3]]).toEqual([100, 120]);
  });
});

const bar = (x0: number, y0: number, x1: number, y1: number): Shape => ({
  order: ++order,
  traces: [{ xs: [x0, x1, x1, x0], ys: [y0, y0, y1, y1], closed: true }],
  rect: [x0, y0, x1, y1],
  stroke: null,
  fill: '#000000',
  width: 1,
  dash: [],
  alpha: 1,
  clip: null,
});

describe('minus signs that are drawn', () => {
  it('are read before the figure that they belong to', () => {
    const glyphs = write('0.5', 20, 10);
    expect(textsOf(withMinusSigns(glyphs, [bar(13, 13, 19, 13.6)]))).toEqual(['−0.5']);
  });

  it('are no ticks, fractions or lines of a grid', () => {
    const glyphs = write('5', 20, 10);
    const others = [bar(10, 10, 16, 10.6), bar(13, 18, 19, 18.6), bar(0, 13, 19, 13.6), bar(13, 11, 19, 15)];
    expect(textsOf(withMinusSigns(glyphs, others))).toEqual(['5']);
  });
});
