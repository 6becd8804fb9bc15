import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import { sum, widen } from '../numbers/interval.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { countsOf, type Count } from './counts-in.ts';

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?\s?[KMBk]?`;
/** "80 + 180 + 180 = 440", and neither a part of a longer formula nor a letter with an index. */
const EQUATION = new RegExp(
  String.raw`(?<![\p{L}\d)\]}^_*/×·.,+=−–-]|[\d)\]}^_*/×·+=−–-]\s|(?<!\p{L})\p{L}\s)${NUMBER}(?:\s?\+\s?${NUMBER}){1,8}\s?=\s?(${NUMBER})(?![\p{L}\d]|\s\p{L}(?!\p{L})|\s?[×*·/^+=(%−–-]|[.,]\d)`,
  'gu',
);
/** Of fewer digits, it may be in another arithmetic. */
const LEAST = 10;
const TERMS = 3;
const ABOUT = 0.1;
/** Further off, the whole is of something else. */
const NEAR = 2;

/** Sums that a cell or a sentence writes out with their result. */
export const toldEquations = memoize((paper: Paper): readonly Working[] => {
  const cells = paper.tables().flatMap(({ rows }) => rows.flatMap(({ children }) => children.map(({ span }) => span)));
  const statements = paper
    .statements()
    .filter(
      ({ text, span, section: { role } }) =>
        text.includes('=') && !NOT_OWN_WORK.has(role) && !cells.some((cell) => contains(cell, span)),
    );
  return [
    ...cells.flatMap((span) => equationsIn(paper.quote(span), span.start, 2)),
    ...statements.flatMap(({ text, span }) => equationsIn(text, span.start, TERMS)),
  ];
});

function equationsIn(text: string, offset: number, least: number): Working[] {
  return [...text.matchAll(EQUATION)].flatMap((match): Working[] => {
    // The sign would keep the result from being read as a count.
    const counts = countsOf(match[0].replace('=', ' ').replaceAll('+', ' '), offset + match.index);
    const parts = counts.slice(0, -1);
    const whole = counts.at(-1);
    if (whole === undefined || parts.length < least || parts.length !== match[0].split('+').length) return [];
    if (counts.some(({ value }) => value < LEAST)) return [];
    const computed = sum(parts.map((part) => part.interval));
    if (whole.value > NEAR * computed.high || computed.low > NEAR * whole.value) return [];
    const about = /[≈~∼]\s?$|\b(?:about|around|roughly|approximately)\s$/.test(text.slice(0, match.index));
    return [workingOf(whole, parts, about ? widen(computed, ABOUT) : computed)];
  });
}

const workingOf = (whole: Count, parts: readonly Count[], computed: Working['computed']): Working =>
  makeWorking({
    what: `total of ${parts.length} parts`,
    formula: 'sum of the parts',
    source: 'arithmetic',
    inputs: parts.map((part) => input('part', part)),
    computed,
    printed: whole,
    unit: '',
  });
