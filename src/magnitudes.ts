/**
 * What a letter or word behind a number multiplies it by, in upper case or lower: "k", "M", "billion", "bn". A letter "t" is
 * always a trillion, and a thousand is "k" or its word. Which of them may stand behind a number is for the caller's pattern
 * to say: all that is no magnitude ("%", "×", nothing at all) multiplies by one.
 */
export const magnitudeOf = (printed: string | undefined): number => FACTORS.get(printed?.toLowerCase() ?? '') ?? 1;

const NAMES: readonly (readonly [factor: number, names: readonly string[]])[] = [
  [1e3, ['k', 'thousand']],
  [1e6, ['m', 'mn', 'million']],
  // Of operations, parameters and ticks people say giga as well.
  [1e9, ['b', 'bn', 'billion', 'g']],
  [1e12, ['t', 'trillion']],
  [1e15, ['p']],
  [1e18, ['e']],
];
const FACTORS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap(([factor, names]) => names.map((name) => [name, factor] as const)),
);

/** The letter that a large number is shown with, and what one of it is. */
export interface Magnitude {
  readonly letter: 'M' | 'B' | 'T';
  readonly factor: number;
}

export const MILLION: Magnitude = { letter: 'M', factor: 1e6 };
const LARGE: readonly Magnitude[] = [{ letter: 'T', factor: 1e12 }, { letter: 'B', factor: 1e9 }, MILLION];

/** The largest magnitude that a value reaches; null below a million, where all digits are shown. */
export const magnitudeReached = (value: number): Magnitude | null =>
  LARGE.find(({ factor }) => value >= factor) ?? null;
