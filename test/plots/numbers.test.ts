import { describe, expect, it } from 'vitest';
import { readMultiplier, readTick } from '../../src/inputs/pdf/plots/axes/numbers.ts';
import { fitScale, snapToMarks, valueAt, type Tick } from '../../src/inputs/pdf/plots/axes/scale.ts';

describe('tick labels', () => {
  it.each([
    ['0', 0],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['0,5', 0.5],
    ['1,000', 1000],
    ['12,345,678', 12_345_678],
    ['−2', -2],
    ['–0.25', -0.25],
    ['1e-3', 0.001],
    ['1.5e9', 1.5e9],
    ['10³', 1000],
    ['10⁻²', 0.01],
    ['10⁰˙⁵', Math.sqrt(10)],
    ['2×10⁴', 20_000],
    ['2 · 10⁴', 20_000],
    ['−10²', -100],
    ['2¹⁰', 1024],
    ['10^3', 1000],
    ['20k', 20_000],
    ['1.4T', 1.4e12],
    ['1.4 T', 1.4e12],
    ['7B', 7e9],
    ['50%', 50],
  ])('%s is %d', (label, value) => {
    expect(readTick(label)?.value).toBeCloseTo(value, 10);
  });

  it.each(['', 'Steps', '1.2.3', '3rd', '1 2', 'v2', '(a)', '10x', '1,00,000', 'e', '−'])('%j is none', (label) => {
    expect(readTick(label)).toBeNull();
  });

  it('are powers where they are written so', () => {
    expect(readTick('10³')?.power).toBe(true);
    expect(readTick('1000')?.power).toBe(false);
  });

  it.each([
    ['1e9', 1e9],
    ['1e−4', 1e-4],
    ['×10⁴', 1e4],
    ['·10⁻²', 0.01],
    ['(×10⁶)', 1e6],
  ])('%s multiplies by %d', (label, value) => {
    expect(readMultiplier(label)).toBeCloseTo(value, 12);
  });

  it.each(['1000', '10', 'Steps (×10³)', 'e9'])('%j multiplies nothing', (label) => {
    expect(readMultiplier(label)).toBeNull();
  });
});

const ticks = (...pairs: [at: number, label: string][]): Tick[] =>
  pairs.map(([at, label]) => ({ at, ...readTick(label)! }));

describe('scales', () => {
  it('are linear where equal steps are equally far', () => {
    const fit = fitScale(ticks([100, '0'], [150, '50'], [200, '100']))!;
    expect(fit.kind).toBe('linear');
    expect(valueAt(fit, 175)).toBeCloseTo(75, 9);
  });

  it('are logarithmic where equal ratios are equally far', () => {
    const fit = fitScale(ticks([100, '1'], [150, '10'], [200, '100'], [250, '1000']))!;
    expect(fit.kind).toBe('log');
    expect(valueAt(fit, 125)).toBeCloseTo(Math.sqrt(10), 9);
  });

  it('of two ticks are logarithmic only where both are powers', () => {
    expect(fitScale(ticks([100, '10⁰'], [200, '10¹']))!.kind).toBe('log');
    expect(fitScale(ticks([100, '1'], [200, '10']))!.kind).toBe('linear');
  });

  it('leave out a number that belongs to something else', () => {
    const fit = fitScale(ticks([100, '0'], [150, '50'], [170, '7'], [200, '100'], [250, '150']))!;
    expect(fit.ticks.map(({ value }) => value)).toEqual([0, 50, 100, 150]);
  });

  it('run backwards too', () => {
    const fit = fitScale(ticks([100, '100'], [150, '50'], [200, '0']))!;
    expect(valueAt(fit, 125)).toBeCloseTo(75, 9);
  });

  it('are none where the numbers follow no rule', () => {
    expect(fitScale(ticks([100, '3'], [120, '100'], [190, '4'], [240, '88'], [300, '1']))).toBeNull();
    expect(fitScale(ticks([100, '5']))).toBeNull();
    expect(fitScale([])).toBeNull();
  });

  it('follow tick marks where turned labels stand beside them', () => {
    const fit = fitScale(ticks([94, '0'], [144, '50'], [194, '100']))!;
    const snapped = snapToMarks(fit, [100, 125, 150, 175, 200]);
    expect(valueAt(snapped, 150)).toBeCloseTo(50, 9);
    // Marks that are each off by something else are not the labels' own.
    expect(snapToMarks(fit, [100, 146, 194])).toBe(fit);
  });
});
