import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/search/corpus.ts';
import { exactly, interval, product, withinStep, type Interval } from '../numbers/interval.ts';
import { showMiddle } from '../numbers/show.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';
import { printedNumber } from '../results/tables/printed.ts';

const NUMBER = '(?:\\d{1,3}(?: ?, ?\\d{3})+|\\d{1,9}(?:\\.\\d{1,6})?)(?![\\d.,]*\\d)';
const TIMES = '\\s?[×·∗]\\s?';
/**
 * "48 × 128 = 6,144", "28 × 28 (= 784)". What stands before may be a longer formula, and what stands behind a power, a unit
 * of size or another factor: then it is not known what is multiplied.
 */
const PRODUCT = new RegExp(
  `(?<![\\p{L}\\d]|[.,\\^_/×·∗+−–)\\]}-]\\s?)(${NUMBER}(?:${TIMES}${NUMBER}){1,4})\\s?\\(?\\s?=\\s?(${NUMBER})(?!\\s?[.,]?\\s?\\d|\\s?(?:[×·∗^/+−–%-]|[KMBTkG]\\b|[eE]\\d|10\\b|billion|million|thousand))`,
  'gu',
);
/** It is in every such sentence. */
const MAY_HOLD = /\d\s?[×·∗]\s?\d[^=]{0,80}=/;

/** Products that a sentence prints with their factors. */
export const products = memoize((paper: Paper): readonly Working[] =>
  matching(paper.statements(), MAY_HOLD).flatMap((statement) => inSentence(paper, statement)),
);

function inSentence(paper: Paper, { span }: Statement): Working[] {
  return [...paper.text.slice(span.start, span.end).matchAll(PRODUCT)].map((match) => {
    const at = span.start + match.index;
    const factors = numbersIn(match[1]!, at);
    const end = at + match[0].length;
    const isWhole = factors.every(({ text }) => !text.includes('.'));
    const computed = product(factors.map(({ text }) => valuesOf(text)));
    const working = makeWorking({
      what: `product ${match[1]!.replace(/\s+/g, ' ')}`,
      arithmetic: computed.low === computed.high ? computed.low.toLocaleString('en') : showMiddle(computed),
      formula: 'the factors multiplied',
      source: 'arithmetic',
      inputs: factors.map((factor) => input('factor', factor)),
      computed,
      printed: {
        text: match[2]!,
        span: { start: end - match[2]!.length, end },
        interval: isWhole ? valuesOf(match[2]!) : roundedOrCut(match[2]!),
      },
      unit: '',
    });
    return working.agrees || computed.low !== computed.high || !standsElsewhere(paper, computed.low, span)
      ? working
      : { ...working, aside: `the paper has ${computed.low} elsewhere` };
  });
}

function standsElsewhere(paper: Paper, value: number, own: Span): boolean {
  const number = new RegExp(`= ?${value}(?![\\d.,]*\\d)`);
  return paper.statements().some(({ text, span }) => span.start !== own.start && number.test(text));
}

function numbersIn(text: string, offset: number): { text: string; span: Span }[] {
  return [...text.matchAll(new RegExp(NUMBER, 'g'))].map((match) => {
    const start = offset + match.index;
    return { text: match[0], span: { start, end: start + match[0].length } };
  });
}

const read = (digits: string) => printedNumber(digits.replace(/[\s,]/g, ''));

/** A whole number is a count, a fraction was rounded. */
function valuesOf(digits: string): Interval {
  const { low, high, value, decimals } = read(digits);
  return decimals > 0 ? interval(low, high) : exactly(value);
}

const roundedOrCut = (digits: string): Interval => withinStep(read(digits));
