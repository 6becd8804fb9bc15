import type { Statement } from '../../../paper/paper.ts';
import { hedgeBefore, hedged } from '../../numbers/hedges.ts';
import { interval } from '../../numbers/interval.ts';
import type { Hedge, PrintedNumber } from '../../numbers/printed-number.ts';
import type { Unit } from '../../numbers/units.ts';

/** Behind some of them has to stand what is compared: "halves" and "double" are other things too. */
const OF_IT = String.raw`(?= (?:the|that|its|their|our|as|of)\b)`;
const FACTORS: readonly (readonly [number, string])[] = [
  [
    2,
    String.raw`twice${OF_IT}|(?<=\bby (?:\w+ )?)(?:twice|half)|(?<!\b(?:first|second|other|lower|upper|each|one|latter|former) )half${OF_IT}|doubled|doubles|doubl(?:e|ing)${OF_IT}|two-?fold(?! cross)|halved|halv(?:es?|ing)${OF_IT}`,
  ],
  [3, String.raw`tripled|triples|tripl(?:e|ing)${OF_IT}|three-?fold(?! cross)|(?<=\ba )third${OF_IT}`],
  [4, String.raw`quadrupled|quadruples|quadrupl(?:e|ing)${OF_IT}|four-?fold(?! cross)|(?<=\ba )quarter${OF_IT}`],
];
const WORD = new RegExp(String.raw`\b(?:${FACTORS.map(([, words]) => `(${words})`).join('|')})\b`, 'gi');
const TIMES: Unit = { name: '×', dimension: 'factor', factor: 1 };
/** Who says "twice" for 1.7 rounds, and who says it for 1.5 does not. */
const ROUNDED = 0.3;

/** "Less than half the time" is more than twice as fast. */
const A_PART = /^(?:half|third|quarter)$/i;
const OF_PART: Readonly<Record<Hedge, Hedge>> = { about: 'about', nearly: 'about', more: 'up-to', 'up-to': 'more' };

/** Factors that a sentence tells in a word: "twice", "halves", "threefold". */
export const factorWords = ({ text, span }: Statement): PrintedNumber[] =>
  [...text.matchAll(WORD)].map((match) => {
    const value = FACTORS[match.slice(1).findIndex((word) => word !== undefined)]![0];
    const before = hedgeBefore(text, match.index)?.hedge ?? null;
    const hedge = before !== null && A_PART.test(match[0]) ? OF_PART[before] : before;
    const start = span.start + match.index;
    return {
      span: { start, end: start + match[0].length },
      text: match[0],
      value,
      interval: hedged(interval(value * (1 - ROUNDED / 2), value * (1 + ROUNDED / 2)), hedge),
      step: (value * ROUNDED) / 2,
      decimals: 0,
      hedge,
      unit: TIMES,
      magnitude: 1,
      range: null,
      spread: null,
      sign: null,
    };
  });
