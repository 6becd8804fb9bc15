import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { stepOf } from '../numbers/number-parts.ts';
import { hull, type Interval } from '../numbers/interval.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';
import { pOfChiSquared, pOfF, pOfR, pOfT, pOfZ } from './distributions.ts';

const VALUE = String.raw`[-−–]?\s?\d{0,4}\.?\d{1,5}`;
const DF = String.raw`\d{1,6}(?:\.\d{1,3})?`;
const BETWEEN = String.raw`\s?[,;]\s?(?:(?:two|2)-(?:sided|tailed),?\s)?`;
const P = String.raw`[pP]\s?(?<sign>[=<>≤≥])\s?(?<p>0?\.\d{1,6})(?!\d|\s?[×x*e]|\s?·)`;
const FORMS: readonly (readonly [Name, RegExp])[] = [
  ['t', new RegExp(String.raw`(?<![\p{L}\d])t\s?\(\s?(?<df>${DF})\s?\)\s?=\s?(?<value>${VALUE})${BETWEEN}${P}`, 'gu')],
  [
    'F',
    new RegExp(
      String.raw`(?<![\p{L}\d])F\s?\(\s?(?<df>${DF})\s?,\s?(?<df2>${DF})\s?\)\s?=\s?(?<value>${VALUE})${BETWEEN}${P}`,
      'gu',
    ),
  ],
  [
    'χ²',
    new RegExp(
      String.raw`(?:χ|\\chi|[Cc]hi-?)\s?\^?\{?\s?(?:2|²)\}?\s?\(\s?(?<df>\d{1,4})\s?(?:,\s?[Nn]\s?=\s?[\d,]{1,9})?\s?\)\s?=\s?(?<value>${VALUE})${BETWEEN}${P}`,
      'gu',
    ),
  ],
  [
    'r',
    new RegExp(String.raw`(?<![\p{L}\d])r\s?\(\s?(?<df>\d{1,6})\s?\)\s?=\s?(?<value>${VALUE})${BETWEEN}${P}`, 'gu'),
  ],
  ['z', new RegExp(String.raw`(?<![\p{L}\d])[zZ]\s?=\s?(?<value>${VALUE})${BETWEEN}${P}`, 'gu')],
];
type Name = 't' | 'F' | 'χ²' | 'r' | 'z';

/** What every form ends in; in the text of a statement line breaks are blanks. */
const STATED = /[pP]\s?[=<>≤≥]\s?0?\.\d/;

const number = (text: string): number => Number(text.replace(/[−–]/g, '-').replace(/\s/g, ''));

/** p-values again from their statistics, as statcheck does: rounding of the statistic is allowed for, and one-sided tests. */
export const pValueWorkings = memoize((paper: Paper): readonly Working[] => {
  const oneSided = /\bone-(?:sided|tailed)\b|\bdirectional\b/i.test(paper.text);
  const corrected = /\b(?:Bonferroni|Holm|corrected p|adjusted p|FDR|Benjamini)\b/i;
  return matching(paper.statements(), STATED).flatMap(({ span, text: sentence }) => {
    const text = paper.text.slice(span.start, span.end);
    // A corrected p is another number than that of its statistic.
    if (corrected.test(sentence)) return [];
    return FORMS.flatMap(([name, form]) =>
      [...text.matchAll(form)].map((match) => {
        const { df, df2, value, sign, p } = match.groups as Record<string, string>;
        const half = stepOf(value!.trim()) / 2;
        const size = Math.abs(number(value!));
        const ends = [Math.max(0, size - half), size + half].map((one) =>
          probability(name, one, Number(df), Number(df2)),
        );
        const both = hull(ends.map((one) => ({ low: one, high: one })));
        const computed: Interval =
          oneSided && name !== 'F' && name !== 'χ²' ? { low: both.low / 2, high: both.high } : both;
        const at = (printed: string, from: number) => {
          const start = span.start + match.index + match[0].indexOf(printed, from);
          return { text: printed, span: { start, end: start + printed.length } };
        };
        const equals = match[0].indexOf('=');
        return makeWorking({
          what: `p of ${match[0].slice(0, equals).trim()}`,
          formula: `tail of ${name}`,
          source: 'Nuijten et al. 2016 (statcheck)',
          inputs: [
            input(name, at(value!, equals)),
            ...(df === undefined ? [] : [input('degrees of freedom', at(df, 0))]),
          ],
          computed,
          printed: { ...at(p!, match[0].length - p!.length), interval: printedP(sign!, number(p!), stepOf(p!)) },
          unit: '',
        });
      }),
    );
  });
});

function probability(name: Name, value: number, df: number, df2: number): number {
  switch (name) {
    case 't':
      return pOfT(value, df);
    case 'F':
      return pOfF(value, df, df2);
    case 'χ²':
      return pOfChiSquared(value, df);
    case 'r':
      return pOfR(value, df);
    case 'z':
      return pOfZ(value);
  }
}

/** A step of the last digit is left: p is cut as often as rounded. */
function printedP(sign: string, p: number, step: number): Interval {
  if (/[<≤]/.test(sign)) return { low: 0, high: p };
  if (/[>≥]/.test(sign)) return { low: p, high: 1 };
  return { low: Math.max(0, p - step), high: Math.min(1, p + step) };
}
