import { describe, expect, it } from 'vitest';
import { captionsOf } from '../../src/inputs/pdf/plots/owners.ts';
import type { Rect } from '../../src/paper/span.ts';

describe('the caption of a plot', () => {
  const left: Rect = [50, 500, 290, 520];
  const right: Rect = [320, 500, 560, 520];

  it('is the one below it in its column', () => {
    const plots: Rect[] = [
      [80, 540, 280, 640],
      [350, 540, 550, 640],
    ];
    expect(captionsOf(plots, [left, right], [])).toEqual([0, 1]);
  });

  it('is not one below other words', () => {
    const prose: Rect[] = [[50, 525, 290, 535]];
    expect(captionsOf([[80, 540, 280, 640]], [left, [50, 660, 290, 680]], prose)).toEqual([0]);
    expect(captionsOf([[80, 540, 280, 640]], [right, [50, 660, 290, 680]], prose)).toEqual([0]);
  });

  it('stands above where none is below', () => {
    expect(captionsOf([[80, 300, 280, 400]], [left], [])).toEqual([0]);
    expect(captionsOf([[80, 300, 280, 400]], [], [])).toEqual([null]);
  });

  it('is that of its row, however short the caption is', () => {
    const row: Rect[] = [
      [60, 540, 200, 640],
      [230, 540, 370, 640],
      [400, 540, 540, 640],
    ];
    const short: Rect = [200, 510, 390, 520];
    const next: Rect = [60, 200, 540, 220];
    expect(captionsOf(row, [short, next], [])).toEqual([0, 0, 0]);
  });
});
