import { describe, expect, it } from 'vitest';
// @ts-expect-error -- a script in plain JavaScript, shared with the tests
import { digitChanges, readPrinted } from '../../scripts/faults/digits.mjs';
// @ts-expect-error -- a script in plain JavaScript, shared with the tests
import { holds } from '../../scripts/faults/relation.mjs';
// @ts-expect-error -- a script in plain JavaScript, shared with the tests
import { changesOf, drawFrom } from '../../scripts/faults/seed.mjs';

interface Change {
  text: string;
  digit: string;
  at: number;
  span: { start: number; end: number };
}

describe('printed numbers of seeded faults', () => {
  it.each([
    ['81.3%', 81.3, 0.1, 0],
    ['1,024', 1024, 1, 0],
    ['0 . 44', 0.44, 0.01, 0],
    ['−3.25', -3.25, 0.01, 0],
    ['.5', 0.5, 0.1, 0],
    ['21.650 ± 0.178', 21.65, 0.001, 0.178],
    ['**7**', 7, 1, 0],
  ])('reads %s', (text, value, step, spread) => {
    const read = readPrinted(text);
    expect(read.value).toBeCloseTo(value, 9);
    expect(read.step).toBeCloseTo(step, 9);
    expect(read.spread).toBeCloseTo(spread, 9);
  });

  it('changes one digit of the first number, and none to a leading nought', () => {
    const texts = digitChanges('12.5 ± 3').map(({ text }: Change) => text);
    expect(texts).toHaveLength(8 + 9 + 9);
    expect(texts).toContain('92.5 ± 3');
    expect(texts).toContain('12.0 ± 3');
    expect(texts).not.toContain('02.5 ± 3');
    expect(digitChanges('0.5').map(({ text }: Change) => text)).toContain('7.5');
    expect(digitChanges('none')).toEqual([]);
  });
});

describe('what has to hold', () => {
  const judge = (relation: string, inputs: string[], printed: string) => {
    const texts = { inputs, printed };
    return holds({ relation }, texts, texts);
  };
  it.each([
    ['mean', ['50.0', '60.0', '70.1'], '60.0', true],
    ['mean', ['50.0', '60.0', '70.4'], '60.0', null],
    ['mean', ['50.0', '60.0', '70.1'], '60.3', false],
    ['sum', ['1,100', '20'], '1,120', true],
    ['sum', ['1,100', '20'], '1,130', false],
    ['same', ['81.26'], '81.3', true],
    ['same', ['81.26'], '81.2', null],
    ['same', ['81.26'], '71.3', false],
    ['same', ['81.3'], '81.3', true],
    ['same', ['81.3'], '81.4', false],
    ['highest', ['80.1', '79.0'], '81.0', true],
    ['highest', ['81.0'], '81.0', null],
    ['highest', ['80.1', '82.0'], '81.0', false],
    ['highest', ['81.2'], '81.0 ± 0.3', null],
    ['lowest', ['80.1'], '81.0', false],
    ['above', ['80.1', '79.0'], 'outperforms', true],
    ['above', ['79', '79.2'], 'outperforms', null],
    ['below-somewhere', ['80.1', '79.0'], 'outperforms', false],
    ['rising', ['1.2', '1.4', '1.9'], 'increases with size', true],
    ['rising', ['1.2', '1.4', '1.3'], 'increases with size', false],
    ['falling', ['1.9', '1.4', '1.4'], 'decreases with size', null],
    ['varying', ['4', '4', '4'], 'varies with size', false],
    ['divisor', ['768'], '12', true],
    ['divisor', ['768'], '11', false],
    ['divisor', ['768'], '0', false],
  ])('%s of %j and %s: %s', (relation, inputs, printed, verdict) =>
    expect(judge(relation, inputs, printed)).toBe(verdict),
  );

  it('carries an interval over to a changed number, and judges no changed input', () => {
    const working = {
      relation: 'formula',
      computed: { low: 6e9, high: 7e9 },
      printed: { interval: { low: 6.65e9, high: 6.75e9 } },
    };
    const before = { inputs: ['4096'], printed: '6.7B' };
    expect(holds(working, before, before)).toBe(true);
    expect(holds(working, before, { ...before, printed: '6.2B' })).toBe(true);
    expect(holds(working, before, { ...before, printed: '8.7B' })).toBe(false);
    expect(holds(working, before, { inputs: ['9096'], printed: '6.7B' })).toBeNull();
  });

  it('keeps what has a bound within it', () => {
    const working = {
      relation: 'within',
      computed: { low: 45, high: 47 },
      printed: { interval: { low: 0, high: 100 } },
    };
    const before = { inputs: ['6.7B', '1.0T'], printed: '82,000' };
    expect(holds(working, before, { ...before, inputs: ['6.7B', '2.0T'] })).toBe(true);
    expect(holds(working, before, { ...before, inputs: ['6.7B', '3.0T'] })).toBe(false);
    expect(holds(working, before, { ...before, printed: '32,000' })).toBe(false);
  });

  it('knows every relation it is asked', () => expect(() => judge('about', [], '1')).toThrow('about'));
});

describe('seeded changes', () => {
  const text = 'a 12 b 10';
  const inText = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const span = (start: number) => ({ start, end: start + 2 });
  const claim = (relation: string) => ({
    relation,
    formula: 'a − b',
    inputs: [
      { name: 'a', span: span(2) },
      { name: 'b', span: span(7) },
    ],
    printed: { span: { start: 0, end: 1 } },
  });
  const told = ({ span: { start }, digit }: Change) => text.slice(0, start) + digit + text.slice(start + 1);

  it('parts faults from what is harmless, and leaves what is open', () => {
    const working = claim('above');
    const { faults, harmless } = changesOf(working, [working], inText);
    expect(faults.map(told)).toContain('a 12 b 13');
    expect(harmless.map(told)).toContain('a 12 b 11');
    expect([...faults, ...harmless].map(told)).not.toContain('a 12 b 12');
  });

  it('takes no change for harmless that another working does not allow', () => {
    const working = claim('above');
    const other = { relation: 'same', inputs: [{ name: 'c', span: span(2) }], printed: { span: span(2) } };
    const { harmless } = changesOf(working, [working, { ...claim('below'), inputs: claim('above').inputs }], inText);
    expect(harmless).toEqual([]);
    expect(changesOf(working, [working, other], inText).harmless.map(told)).toContain('a 12 b 11');
  });

  it('takes one of several cells of a claim for harmless while another holds', () => {
    const working = claim('above-somewhere');
    expect(changesOf(working, [working], inText).faults.map(told)).toContain('a 12 b 13');
    const both = changesOf(working, [working, claim('above-somewhere')], inText);
    expect(both.faults).toEqual([]);
  });

  it('draws the same from the same seed', () => {
    const draw = () => {
      const random = drawFrom(7);
      return [random([1, 2, 3]), random([]), random([1, 2, 3])];
    };
    expect(draw()).toEqual(draw());
    expect(draw()[1]).toBeNull();
  });
});
