import type { Entry } from '../changes/cell-changes.ts';
import type { Way } from '../changes/change-ways.ts';
import type { DerivedLine, Kind } from './derived-lines.ts';

/** The two values that a number may compare. */
export interface Compares {
  /** It is compared with the best of the others, whichever that is. */
  readonly withBest?: boolean;
  /** Two lines, whatever the number. */
  readonly ofLines?: boolean;
  readonly of: (key: string) => readonly [value: Entry, base: Entry] | null;
}

/** All pairs and ways by which the numbers of a line may be made. */
interface Readings {
  readonly all: readonly Compares[];
  readonly ways: readonly Way[];
}

/** Rows that are tried as the base of all others. */
const MOST_BASES = 24;

const WAYS: Record<Kind, readonly Way[]> = {
  difference: ['points', 'of the base', 'of the new value'],
  ratio: ['times', 'of the base', 'of the new value'],
};

/** The name is the formula. */
export const IS_QUOTIENT = /^\$?\s?\\[dt]?frac\s?\{/;
/** "Δ (ours − best)" */
export const SAYS_BEST = /[-−–] ?(?:the )?best\b|\b(?:over|vs\.?|from|to) (?:the )?best\b/i;

/** The readings that a line leaves open: where its name says what it compares, how, or both, the others are none. */
export function readingsOf(line: DerivedLine): Readings {
  const all = comparesOf(line);
  const ways = WAYS[line.kind];
  if (IS_QUOTIENT.test(line.name)) return { all: all.filter(({ ofLines }) => ofLines === true), ways: ['times'] };
  const best = SAYS_BEST.exec(line.name)?.[0];
  if (best === undefined) return { all, ways };
  return { all: all.filter(({ withBest }) => withBest === true), ways: /^[-−–]/.test(best) ? ['points'] : ways };
}

/** Two lines, in either order; or a line and one value of it: that of one row, or of the nearest that compares nothing. */
function comparesOf({ lines, keys, cells }: DerivedLine): Compares[] {
  const isNone = new Set(keys);
  for (const { key, change } of cells) if (change.size.value !== 1 && change.size.value !== 0) isNone.delete(key);
  const placeOf = new Map(keys.map((key, i) => [key, i]));
  const before = (key: string) => keys.slice(0, placeOf.get(key)).findLast((one) => isNone.has(one));
  const after = (key: string) => keys.slice(placeOf.get(key)! + 1).find((one) => isNone.has(one));
  const all = [...lines.values()];
  const fixed =
    keys.length <= MOST_BASES
      ? keys
      : keys.filter((key, i) => i === 0 || i === keys.length - 1 || isNone.has(key)).slice(0, MOST_BASES);
  const pairOf = (value: Entry | undefined, base: Entry | undefined) =>
    value === undefined || base === undefined || value === base ? null : ([value, base] as const);
  return [
    ...all.flatMap((a) =>
      all.flatMap((b): Compares[] => (a === b ? [] : [{ ofLines: true, of: (key) => pairOf(a.get(key), b.get(key)) }])),
    ),
    ...all.flatMap((own) =>
      rivalsOf(all, own).flatMap((rivals) =>
        [1, -1].map((way): Compares => {
          const of = (key: string) => pairOf(own.get(key), bestOf(rivals, key, way));
          return { withBest: true, of };
        }),
      ),
    ),
    ...all.flatMap((line): Compares[] => {
      const against = (base: (key: string) => string | undefined): Compares[] => {
        const baseOf = (key: string) => line.get(base(key) ?? '');
        return [
          { of: (key) => pairOf(line.get(key), baseOf(key)) },
          { of: (key) => pairOf(baseOf(key), line.get(key)) },
        ];
      };
      return [...against(before), ...against(after), ...fixed.flatMap((one) => against(() => one))];
    }),
  ];
}

type Values = ReadonlyMap<string, Entry>;

/** All other lines; and those alone that stand under another name of a group, where there are some ("previous results"). */
function rivalsOf(all: readonly Values[], own: Values): (readonly Values[])[] {
  const others = all.filter((line) => line !== own);
  const blockOf = (line: Values) => [...line.values()][0]?.block;
  const apart = others.filter((line) => blockOf(line) !== blockOf(own));
  return apart.length > 1 && apart.length < others.length ? [others, apart] : [others];
}

/** The highest (lowest) value that some lines have there. */
function bestOf(lines: readonly Values[], key: string, way: number): Entry | undefined {
  let best: Entry | undefined;
  for (const line of lines) {
    const one = line.get(key);
    if (one !== undefined && (best === undefined || way * (one.printed.value - best.printed.value) > 0)) best = one;
  }
  return best;
}
