import { assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportPaper } from '../../src/engine/report/report-paper.ts';
import { RULES } from '../../src/generated/rules.ts';
import { add, apart, disjoint, divide, interval, multiply, widen } from '../../src/facts/numbers/interval.ts';
import { readNumbers } from '../../src/facts/numbers/read-numbers.ts';
import { showInterval, showMiddle } from '../../src/facts/numbers/show.ts';
import { chanceOf, isMadeSo } from '../../src/facts/results/tables/made-so.ts';
import { binomialTail, pOfChiSquared, pOfF, pOfR, pOfT, pOfZ } from '../../src/facts/recomputed/distributions.ts';
import { readPaper } from '../../src/inputs/index.ts';
import { loadView } from '../../src/views/index.ts';
import { magnitudeOf, magnitudeReached } from '../../src/magnitudes.ts';
import { countOf, numberWords } from '../../src/facts/numbers/number-words.ts';

const readNumber = (text: string) => {
  const found = readNumbers(text);
  return found.length === 1 ? found[0]! : null;
};

const short = (text: string) => readNumbers(text).map(({ value, unit }) => [value, unit?.name ?? null]);

describe('printed numbers', () => {
  it.each([
    ['6.7B parameters', 6.7e9, 'parameters'],
    ['13.0B', 13e9, null],
    ['1.4T tokens', 1.4e12, 'tokens'],
    ['1,022,362 GPU-hours', 1022362, 'device-hours'],
    ['2, 000 warmup steps', 2000, 'steps'],
    ['3e-4', 3e-4, null],
    ['1.5 × 10−4', 1.5e-4, null],
    ['3.14 × 10^23 FLOPs', 3.14e23, 'FLOP'],
    ['312 TFLOPS', 312, 'FLOP/s'],
    ['449 MWh', 449, 'MWh'],
    ['0.385 kg', 0.385, 'kg'],
    ['five months', 5, 'months'],
    ['2.3x faster', 2.3, '×'],
    ['12.5 %', 12.5, '%'],
    ['2.2 points', 2.2, 'points'],
    ['0 . 001', 0.001, null],
    ['40 million images', 40e6, ''],
  ])('%s', (text, value, unit) => {
    const [[found, name]] = short(text) as [[number, string | null]];
    expect(found).toBeCloseTo(value, 12);
    expect(name).toBe(unit);
  });

  it.each([
    'GPT-3.5',
    'Table 3',
    'Figures 2 and 4',
    'Section 3.2',
    'in 2021',
    '[12, 14]',
    'CUDA 11.7',
    'March 14',
    '14 March',
    'arXiv:2302.13971',
    'ResNet-50',
    '3D',
    '2nd',
    'version 4',
  ])('no quantity: %s', (text) => expect(short(text)).toEqual([]));

  it('gives what the digits may stand for', () => {
    expect(readNumber('6.7B')!.interval).toEqual({ low: 6.65e9, high: 6.75e9 });
    expect(readNumber('2048 GPUs')!.interval).toEqual({ low: 2048, high: 2048 });
  });

  it('widens hedged numbers', () => {
    expect(readNumber('about 50 hours')!.interval).toEqual({ low: 45, high: 55.00000000000001 });
    expect(readNumber('more than 10×')!.interval.high).toBe(Infinity);
    expect(readNumber('up to 10×')!.interval.low).toBe(0);
    expect(readNumber('4 epochs over 300B tokens')).toBeNull();
    expect(readNumbers('4 epochs over 300B tokens')[1]!.hedge).toBeNull();
  });

  it('reads ranges and spreads', () => {
    expect(readNumber('5-10× smaller')!.range).toEqual([5, 10]);
    expect(readNumber('1.8%–1.9%')!.interval).toEqual({ low: 1.75, high: 1.95 });
    expect(readNumber('63.4 ± 0.3')!.spread).toBe(0.3);
  });

  it('reads no number that is beyond all of them', () => {
    expect(readNumbers('0e400 and 3e999')).toEqual([]);
  });

  it('ends on any text, with spans that hold the digits', () => {
    assert(
      property(string({ unit: constantFrom(...'0123456789.,- %×xkMBe±()~toGPU') }), (text) => {
        for (const { span, value } of readNumbers(text)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(text.slice(span.start, span.end)).toMatch(/\d|^(?:one|two|ten)/i);
        }
      }),
    );
  });
});

it('multiplies by letters and words in any case, and by one for what is no magnitude', () => {
  expect(['k', 'K', 'thousand'].map(magnitudeOf)).toEqual([1e3, 1e3, 1e3]);
  expect(['m', 'M', 'mn', 'Million'].map(magnitudeOf)).toEqual([1e6, 1e6, 1e6, 1e6]);
  expect(['B', 'bn', 'G', 'T', 't', 'trillion'].map(magnitudeOf)).toEqual([1e9, 1e9, 1e9, 1e12, 1e12, 1e12]);
  expect([undefined, '', '%', '×', 'ms', 'GB'].map(magnitudeOf)).toEqual([1, 1, 1, 1, 1, 1]);
  expect([999_999, 1e6, 2e9, 3e12].map((value) => magnitudeReached(value)?.letter)).toEqual([undefined, 'M', 'B', 'T']);
});

it('counts in words and digits', () => {
  expect(['Three', 'twelve', '15'].map(countOf)).toEqual([3, 12, 15]);
  expect(numberWords(2, 4)).toBe('two|three|four');
});

describe('intervals', () => {
  it('hold what they are computed from', () => {
    const any = tuple(integer({ min: -99, max: 99 }), integer({ min: -99, max: 99 }));
    assert(
      property(any, any, ([a, b], [c, d]) => {
        const [x, y] = [interval(a, b), interval(c, d)];
        expect(disjoint(add(x, y), interval(a + c, a + c))).toBe(false);
        expect(disjoint(multiply(x, y), interval(b * d, b * d))).toBe(false);
        if (c !== 0) expect(disjoint(divide(x, y), interval(a / c, a / c))).toBe(false);
      }),
    );
  });

  it('that touch at an end have it in common, and nothing within', () => {
    expect(disjoint(interval(6.8, 7), interval(7, 7.2))).toBe(false);
    expect(apart(interval(6.8, 7), interval(7, 7.2))).toBe(true);
    expect(apart(interval(6.8, 7), interval(6.9, 7.2))).toBe(false);
  });

  it('are wider by a share', () => expect(widen(interval(10, 20), 0.1)).toEqual(interval(9, 22)));
  it('are shown with few digits', () => expect(showInterval(interval(476.47, 476.47))).toBe('476.5'));
  it.each([
    [6.3, 6.5, '6.4'],
    [41.06, 41.77, '41.4'],
    [1.68, 1.7, '1.69'],
    [2962, 3620, '3300'],
    [0.322, 0.337, '0.33'],
    [784, 784, '784'],
  ])('%d to %d is shown by its middle as %s', (low, high, shown) => expect(showMiddle({ low, high })).toBe(shown));
});

/** Values of printed tables of the distributions. */
it('knows the tails of the distributions', () => {
  expect(pOfT(2.048, 28)).toBeCloseTo(0.05, 4);
  expect(pOfT(12.706, 1)).toBeCloseTo(0.05, 5);
  expect(pOfF(4.2565, 2, 9)).toBeCloseTo(0.05, 4);
  expect(pOfChiSquared(7.815, 3)).toBeCloseTo(0.05, 4);
  expect(pOfZ(1.959964)).toBeCloseTo(0.05, 6);
  expect(pOfR(0.2787, 48)).toBeCloseTo(0.05, 3);
});

it('gives the upper tail of a binomial', () => {
  expect(binomialTail(3, 5, 0.5)).toBeCloseTo(0.5, 12);
  expect(binomialTail(9, 10, 0.1) / 9.1e-9).toBeCloseTo(1, 6);
  expect([binomialTail(0, 5, 0.2), binomialTail(6, 5, 0.2)]).toEqual([1, 0]);
});

const PAPER = `# Kite: A Language Model

## 3 Training

Our code processes around 400 tokens/sec/GPU on 1024 A100 GPUs. Training on 1.0T tokens takes approximately 28 days.

We trained the small model on 8 A100 GPUs for 3 days, which is 960 GPU-hours.
`;

it('reports what it recomputed, agreeing or not, with places', async () => {
  const { outcomes } = reportPaper(await readPaper(Buffer.from(PAPER), 'kite.md'), RULES);
  const own = outcomes.filter(({ rule }) => rule === 'training/inconsistent-duration');
  expect(own.map(({ status, workings }) => [status, workings.length])).toEqual([
    ['missed', 1],
    ['met', 1],
  ]);
  const [wrong] = own[0]!.workings;
  expect(wrong).toMatchObject({ agrees: false, relation: 'formula', printed: { quote: '960 GPU-hours', line: 7 } });
  expect(wrong!.inputs).toMatchObject([
    { name: 'devices', quote: '8 A100 GPUs', line: 7 },
    { name: 'time', quote: '3 days', line: 7 },
  ]);
});

it.each(['numbers-text', 'numbers-markdown', 'numbers-json'] as const)('%s lists it', async (name) => {
  const view = await loadView(name);
  const shown = view(await readPaper(Buffer.from(PAPER), 'kite.md'), { width: 80, color: false, terminal: false });
  expect(shown).toContain('960 GPU-hours');
  expect(shown).toContain('28 days');
  expect(shown.endsWith('\n')).toBe(true);
});

const TABLE = `# Kite

## 4 Experiments
Table 1 compares them. Kite-7B outperforms Osprey-7B on all benchmarks.

| Model | MMLU | PIQA | BoolQ | Average |
|---|---|---|---|---|
| Osprey-7B | 55.6 | 80.8 | 79.1 | 71.8 |
| Heron-7B | 51.2 | 79.9 | 78.3 | 69.8 |
| Kite-7B | **60.1** | **81.9** | **81.4** | **74.5** |

Table 1: Accuracy.
`;

it('says what has to hold of the numbers of a working', async () => {
  const { outcomes } = reportPaper(await readPaper(Buffer.from(TABLE), 'kite.md'), RULES);
  const of = (id: string) =>
    outcomes
      .filter(({ rule }) => rule === id)
      .flatMap(({ workings }) => workings)
      .map(({ relation, inputs, printed }) => [
        relation,
        inputs.map((one) => ('quote' in one ? one.quote : one.value)),
        printed.quote,
      ]);
  expect(of('reporting/wrong-average')[0]).toEqual(['mean', ['55.6', '80.8', '79.1'], '71.8']);
  expect(of('reporting/bold-not-best')[0]).toEqual(['highest', ['55.6', '51.2'], expect.stringContaining('60.1')]);
  expect(of('claims/claim-contradicts-table')[0]).toMatchObject([
    'above',
    [expect.stringContaining('60.1'), '55.6'],
    expect.stringContaining('outperforms'),
  ]);
});

describe('averages made of their cells', () => {
  it('takes a fit for the less by chance the finer it is printed and the wider the cells lie', () => {
    const rough = chanceOf('mean', [50, 60, 70], 0.3);
    expect(rough).toBeCloseTo(0.3 / ((2 * Math.sqrt(200 / 3)) / Math.sqrt(3)), 9);
    expect(chanceOf('mean', [50, 60, 70], 0.03)).toBeCloseTo(rough / 10, 9);
    expect(chanceOf('sum', [50, 60, 70], 0.3)).toBeCloseTo(rough / 3, 9);
    expect(chanceOf('mean', [60, 60, 60], 0.3)).toBe(1);
  });

  it.each([
    ['two of three', [0.03, 0.03], 1, true],
    ['one of two, printed finely', [0.004], 1, true],
    ['one of two, printed roughly', [0.03], 1, false],
    ['many', [0.05, 0.05, 0.05, 0.05, 0.05, 0.05], 2, true],
    ['four of eleven', [0.19, 0.09, 0.04, 0.04], 7, false],
    ['two of four', [0.001, 0.001], 2, false],
    ['none', [], 1, false],
  ])('%s', (_, chances, misses, made) => expect(isMadeSo('mean', chances, misses)).toBe(made));

  it('believes a total only when two add up', () => expect(isMadeSo('sum', [0.0001], 1)).toBe(false));
});
