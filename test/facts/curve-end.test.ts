import { describe, expect, it } from 'vitest';
import { endOf } from '../../src/facts/figures/curve-end.ts';
import { theilSen } from '../../src/facts/figures/theil-sen.ts';
import { noise, sampled, scale } from './draft-plots.ts';

const axis = scale(1, 4);
const decay = (rate: number) => (t: number) => 1.5 + 2 * Math.exp(-rate * t);
const trend = (points: readonly (readonly [number, number])[], on = axis) => endOf(points, on)?.trend;

describe('the end of a curve', () => {
  it('gives a straight fall a quarter of what fell since the first fifth', () => {
    const end = endOf(
      sampled(500, (t) => 4 - 3 * t),
      axis,
    )!;
    expect(end.share).toBeCloseTo(0.25, 3);
    expect(end.fall).toBeCloseTo(0.003, 6);
    expect(end).toMatchObject({ trend: 'falling', last: [1000, 1], few: false });
  });

  it.each([
    [6, 1, 'flat'],
    [6, 0.4, 'falling'],
    [10, 1, 'falling'],
    [30, 1, 'falling'],
    [60, 1, 'falling'],
    [5000, 1, 'falling'],
    [6, 4, 'flat'],
    [10, 4, 'flat'],
    [60, 3, 'flat'],
    [5000, 3, 'flat'],
    [5, 1, 'unclear'],
  ])('%d points of an exponential with rate %d: %s', (count, rate, wanted) => {
    expect(trend(sampled(count, decay(rate)))).toBe(wanted);
  });

  it('tells a logarithm, which still falls, from a power that bends to level', () => {
    expect(trend(sampled(400, (t) => 3.5 - 0.4 * Math.log(0.002 + t)))).toBe('falling');
    expect(trend(sampled(400, (t) => 1 + 0.6 * (0.01 + t) ** -0.3))).toBe('flat');
  });

  it('does not call falling what the axis hides', () => {
    const flat = (t: number) => (t < 0.03 ? 11 - 250 * t : 3.5 - 0.2 * t);
    expect(trend(sampled(1000, flat), scale(2, 12))).toBe('flat');
    expect(
      trend(
        sampled(1000, (t) => 3.5 - 0.2 * t),
        scale(3.2, 3.6),
      ),
    ).toBe('falling');
  });

  it.each([0.01, 0.03])('sees through noise of %d', (size) => {
    const random = noise();
    expect(trend(sampled(2000, (t) => decay(1)(t) + size * random()))).toBe('falling');
    expect(trend(sampled(2000, (t) => decay(6)(t) + size * random()))).toBe('flat');
  });

  it('does not judge what drowns in noise, nor single outliers', () => {
    const random = noise(7);
    expect(trend(sampled(2000, (t) => decay(1)(t) + 0.5 * random()))).not.toBe('falling');
    const spiked = sampled(300, (t) => decay(1)(t)).map(([x, y], i) => [x, i % 50 === 7 ? y + 2 : y] as const);
    expect(trend(spiked)).toBe('falling');
    const odd = sampled(300, (t) => decay(8)(t)).map(([x, y], i) => [x, i === 299 ? y - 0.4 : y] as const);
    expect(trend(odd)).toBe('flat');
  });

  it('wants the last tenth to fall too', () => {
    expect(trend(sampled(500, (t) => (t < 0.88 ? 3.5 - t : 2.2)))).toBe('flat');
  });

  it('does not judge restarts', () => {
    expect(trend(sampled(600, (t) => 2 + 1.5 * (1 - ((t * 3) % 1)) * (1 - 0.3 * t)))).toBe('unsteady');
  });

  it('sees a rise', () => {
    expect(trend(sampled(100, (t) => 2 + (t - 0.4) ** 2))).toBe('rising');
  });

  it('judges a logarithmic axis by what is seen on it', () => {
    const log = scale(10, 100, 'log');
    expect(
      trend(
        sampled(200, (t) => 90 * 0.2 ** t),
        log,
      ),
    ).toBe('falling');
    expect(
      trend(
        sampled(200, (t) => 12 + 70 * Math.exp(-9 * t)),
        log,
      ),
    ).toBe('flat');
    expect(
      trend(
        sampled(200, (t) => 10 ** (-6 * t)),
        scale(1e-6, 1, 'log'),
      ),
    ).toBe('unclear');
    expect(
      trend(
        sampled(200, (t) => 1 - 2 * t),
        log,
      ),
    ).toBe('unclear');
  });

  it('says nothing of points without width', () => {
    expect(endOf([], axis)).toBeNull();
    expect(endOf([[1, 2]], axis)).toBeNull();
    expect(
      endOf(
        Array.from({ length: 20 }, () => [5, 2] as const),
        axis,
      ),
    ).toBeNull();
  });

  it('is quick on long curves', () => {
    const points = sampled(200_000, decay(1));
    const start = performance.now();
    for (let i = 0; i < 5; i++) endOf(points, axis);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(theilSen(points)!.slope).toBeLessThan(0);
  });
});
