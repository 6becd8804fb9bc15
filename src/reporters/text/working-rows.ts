import type { LocatedInput, LocatedWorking, WorkingPlace } from '../../engine/report/report.ts';
import { showInterval } from '../../facts/numbers/show.ts';
import { clip } from './layout.ts';

/** A claim is a sentence, which the evidence quotes whole; columns. */
const WIDEST_QUOTE = 64;

/** A recomputation in a few keyed lines for people: what went in, the formula, computed against printed. */
export const workingRows = (working: LocatedWorking): (readonly [key: string, text: string])[] => [
  ['given', working.inputs.map(inputWords).join(', ')],
  // That two numbers are one needs no formula.
  ...(working.relation === 'same'
    ? []
    : [['gives', `${working.formula} = ${computedWords(working)} (${working.source})`] as const]),
  ['paper', `${clip(working.printed.quote, WIDEST_QUOTE)}${placeWords(working.printed)}`],
];

export const inputWords = (one: LocatedInput): string =>
  'quote' in one ? `${one.name} ${one.quote}${placeWords(one)}` : `${one.name} ${one.value} (${one.because})`;

const open = ({ low, high }: { low: number | null; high: number | null }) => ({
  low: low ?? -Infinity,
  high: high ?? Infinity,
});

export const computedWords = ({ computed, unit }: LocatedWorking): string =>
  `${showInterval(open(computed))}${unit === '' ? '' : /^[%×]/.test(unit) ? unit : ` ${unit}`}`;

export const placeWords = ({ page, line }: WorkingPlace): string =>
  page !== undefined ? ` (p.${page})` : line !== undefined ? ` (l.${line})` : '';
