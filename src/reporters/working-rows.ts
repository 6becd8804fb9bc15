import type { LocatedInput, LocatedWorking, WorkingPlace } from '../engine/report.ts';
import { showInterval } from '../facts/numbers/show.ts';

/** A recomputation in a few keyed lines for people: what went in, the formula, computed against printed. */
export const workingRows = (working: LocatedWorking): (readonly [key: string, text: string])[] => [
  ['from', working.inputs.map(inputWords).join(', ')],
  ['is', `${working.formula} = ${computedWords(working)} (${working.source})`],
  ['paper', `${working.printed.quote}${placeWords(working.printed)}`],
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
