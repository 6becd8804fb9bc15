import type { Progress } from './axis-words.ts';

/** How one axis counts: the unit as a person says it, and a sensible step on it. */
export interface Unit {
  /** "B tokens", "steps"; what stands after a number. */
  noun: string;
  /** "B", "k", "": the part of it that stands in for zeros. */
  short: string;
}

const NOUNS: Readonly<Record<Progress, readonly [RegExp, string][]>> = {
  steps: [
    [/iteration|iters?\b/i, 'iterations'],
    [/update/i, 'updates'],
    [/batches/i, 'batches'],
    [/./, 'steps'],
  ],
  epochs: [
    [/pass/i, 'passes'],
    [/./, 'epochs'],
  ],
  tokens: [[/./, 'tokens']],
  examples: [
    [/pairs/i, 'pairs'],
    [/image/i, 'images'],
    [/sample/i, 'samples'],
    [/sequence/i, 'sequences'],
    [/sentence/i, 'sentences'],
    [/./, 'examples'],
  ],
  compute: [
    [/pf-?days?/i, 'PF-days'],
    [/(?:[kmgtpe]flops?|petaflop\S*)/i, ''],
    [/flops?/i, 'FLOPs'],
    [/./, 'of compute'],
  ],
  time: [
    [/days?|\bd\b/i, 'days'],
    [/min/i, 'minutes'],
    [/\b(?:s|sec\w*)\b/i, 'seconds'],
    [/hours?|hrs?|\bh\b/i, 'hours'],
    [/./, 'of time'],
  ],
};

const FACTORS: readonly [RegExp, string][] = [
  [/\b[Tt]rillions?\b|[([\s]T[)\]\s]|[([\s]T$|×\s?10(?:\^?12|¹²)/, 'T'],
  [/\b[Bb]illions?\b|[([]\s?(?:B|bn|G)\b|\s(?:B|bn)$|\bB tokens|×\s?10(?:\^?9|⁹)/, 'B'],
  [/\b[Mm]illions?\b|[([]\s?M\b|\sM$|×\s?10(?:\^?6|⁶)/, 'M'],
  [/\b[Tt]housands?\b|[([]\s?[kK]\b|\s[kK]$|\b[kK] (?:steps|iter)|[×x]\s?(?:10\^?3\b|10³|1[,.]?000\b)/, 'k'],
];

/** The unit that an axis title names. */
export function unitOf(title: string | null, progress: Progress): Unit {
  const words = title ?? '';
  const noun = NOUNS[progress].find(([pattern]) => pattern.test(words === '' ? ' ' : words))![1];
  const short = FACTORS.find(([pattern]) => pattern.test(words))?.[1] ?? '';
  return { noun: [short, noun].filter((part) => part !== '').join(' '), short };
}

/** "1.560", "12.34", "1,401": as many digits as a reader can take from a figure, which is about four. */
export function show(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e7 || (size > 0 && size < 1e-3)) return value.toExponential(2).replace('e+', 'e');
  if (size >= 1000) return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return value.toFixed(size >= 100 ? 1 : size >= 10 ? 2 : 3);
}

/** The same without zeros that say nothing, for places on the horizontal axis. */
export const showPlace = (value: number): string =>
  show(value)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** A round stretch of about a tenth of a width: 1, 2 or 5 times a power of ten. */
export function roundStretch(width: number): number {
  const rough = width / 10;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Number(([5, 2, 1].find((factor) => factor * power <= rough * 1.0001)! * power).toPrecision(3));
}

/** Two digits that count: "0.013". */
export const showRate = (value: number): string =>
  Math.abs(value) < 1e-4 || Math.abs(value) >= 1000
    ? value.toExponential(1).replace('e+', 'e')
    : String(Number(value.toPrecision(2)));
